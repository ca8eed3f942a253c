import type {Claim} from '../../claim/index.ts'
import type {Spot} from '../../findings/index.ts'
import {compareQuotes, type Quote} from '../../kinds/quote/index.ts'
import type {Document} from '../../reading/index.ts'
import {spotOf} from '../rule.ts'

const LONG = 200
const LEAST_SHARED = 2
const LEAST_OVERLAP = 0.5

/** The sentences of a long quotation that the other quotation has too; of a short one all of it. */
export function passageOf(claim: Claim<Quote>, other: Claim<Quote>, document: Document | undefined): Spot {
  if (!document || claim.end - claim.start <= LONG) return spotOf(claim)
  const {text} = document.source
  const parts = document.sentences
    .filter(({start, end}) => start < claim.end && claim.start < end)
    .map(({start, end}) => ({start: Math.max(start, claim.start), end: Math.min(end, claim.end)}))
    .filter(({start, end}) => {
      const {shared, overlap} = compareQuotes({text: text.slice(start, end)}, {text: other.value.text})
      return shared >= LEAST_SHARED && overlap >= LEAST_OVERLAP
    })
  const [first, last] = [parts[0], parts.at(-1)]
  return first && last ? {source: claim.source, start: first.start, end: last.end} : spotOf(claim)
}
