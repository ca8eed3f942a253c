import {allIn} from '../../text/index.ts'
import type {Document} from '../../reading/index.ts'

export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A slip, and where its other half belongs if that is known. */
export interface Slip extends Stretch {
  readonly other?: Stretch
}

/** One way in which fingers slip between the words: what is wrong, and how often the report does it right. */
export interface Family {
  readonly name: string
  readonly severity: 'warning' | 'info'
  /** What is wrong, as the end of "“…”: ". */
  readonly told: string
  readonly why: string
  readonly wrong: (document: Document) => readonly Slip[]
  /** How often the report does it right; absent where one wrong place is enough. */
  readonly right?: (document: Document) => number
  /** How often it has to be done right for each time it is done wrong, so that it is no habit. */
  readonly ratio?: number
}

/** The places where a pattern matches and the check, where there is one, agrees. */
export function matching(
  pattern: RegExp,
  isSlip: (document: Document, match: RegExpExecArray) => boolean = () => true,
): (document: Document) => readonly Stretch[] {
  return document =>
    allIn(pattern, document.source.text)
      .filter(match => isSlip(document, match))
      .map(({index, 0: found}) => ({start: index, end: index + found.length}))
}

/** How often a pattern matches. */
export function counting(pattern: RegExp): (document: Document) => number {
  return ({source}) => source.text.match(pattern)?.length ?? 0
}
