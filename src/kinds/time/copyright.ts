import {frameOf, type Claim} from '../../claim/index.ts'
import type {Document} from '../../reading/index.ts'
import type {Sentence} from '../../text/index.ts'
import type {Time} from './value.ts'

// "© 2021 Harbour Press", "Copyright (c) 2019-2022"
const LINE =
  /(?:[©ⓒⒸ]|\bcopyright\b|\(c\))[\s,]{0,3}(?:[©ⓒⒸ]|\(c\))?\s{0,3}(?:\p{L}[\p{L}\s.,&]{0,60}?)?(?:\d{4}\s?[-–]\s?)?(?<year>(?:19|20)\d\d)\b/iu

/** The year of a copyright line: the one thing that boilerplate claims (the last year of a range). */
export function findCopyright(document: Document, {start, end}: Sentence): Claim<Time>[] {
  const match = LINE.exec(document.source.text.slice(start, end))
  const year = match?.groups?.['year']
  if (!match || year === undefined) return []
  const to = start + match.index + match[0].length
  const span = {start: to - year.length, end: to}
  return [
    {
      kind: 'time',
      source: document.source.id,
      ...span,
      text: year,
      value: {type: 'DATE', timex: year, earliest: `${year}-01-01`, latest: `${year}-12-31`},
      via: 'copyright-year',
      block: 'boilerplate',
      frame: frameOf(document, span),
    },
  ]
}
