import type {Clause, Document} from '../../reading/index.ts'
import {LIMITING} from './lexicon.ts'

export interface Condition {
  readonly marker: string
  readonly start: number
  readonly end: number
}

// clauses of one sentence stand side by side
const NEIGHBOURS = 12

/** The clause that limits another: "until the talks resume", "only if the ban is lifted". */
export function conditionOf(document: Document, clause: Clause): Condition | undefined {
  const near = document.clauses.slice(Math.max(0, clause.index - NEIGHBOURS), clause.index + NEIGHBOURS)
  const limits = near.filter(
    ({parent, marker, sentence}) =>
      parent === clause.index && sentence === clause.sentence && marker !== undefined && LIMITING.has(marker),
  )
  const [first] = limits
  const last = limits.findLast(({marker}) => marker === first?.marker)
  if (!first?.marker || !last) return undefined
  return spanned(document, first.marker, first, last)
}

function spanned({tokens, source}: Document, marker: string, from: Clause, to: Clause): Condition | undefined {
  let first = from.first
  while (first < from.last && tokens[first]?.lower !== marker) first++
  let last = to.last - 1
  while (last > first && /^[,.;:!?—–"”’)-]+$/.test(tokens[last]?.text ?? '')) last--
  const [start, end] = [tokens[first]?.start, tokens[last]?.end]
  if (start === undefined || end === undefined || first === from.last || source.text[start] === undefined)
    return undefined
  return {marker, start, end}
}
