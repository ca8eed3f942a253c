import type {Claim} from '../../claim/index.ts'
import type {Spot} from '../../findings/index.ts'
import {compareQuotes, type Comparison, type Quote} from '../../kinds/quote/index.ts'
import type {Document} from '../../reading/index.ts'
import {spotOf} from '../rule.ts'

/** What is only cut, or set with other marks, is quoted rightly. */
export const AGREED: ReadonlySet<Comparison['wording']> = new Set(['same', 'form', 'cut'])

const LONG = 200
const LEAST_SHARED = 2
const LEAST_OVERLAP = 0.5

/** The sentences of a long quotation that the other one has in other words, else those it has at all; of a short one all of it. */
export function passageOf(claim: Claim<Quote>, other: Claim<Quote>, document: Document | undefined): Spot {
  if (!document || claim.end - claim.start <= LONG) return spotOf(claim)
  const {text} = document.source
  const parts = document.sentences
    .filter(({start, end}) => start < claim.end && claim.start < end)
    .map(({start, end}) => ({start: Math.max(start, claim.start), end: Math.min(end, claim.end)}))
    .map(part => ({...part, ...compareQuotes({text: text.slice(part.start, part.end)}, {text: other.value.text})}))
    .filter(({shared, overlap}) => shared >= LEAST_SHARED && overlap >= LEAST_OVERLAP)
  const changed = parts.filter(({wording}) => !AGREED.has(wording))
  const told = changed.length > 0 ? changed : parts
  const [first, last] = [told[0], told.at(-1)]
  return first && last ? {source: claim.source, start: first.start, end: last.end} : spotOf(claim)
}
