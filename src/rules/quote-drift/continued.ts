import type {Pair} from '../../align/index.ts'
import type {Claim} from '../../claim/index.ts'
import {quote, type Quote} from '../../kinds/quote/index.ts'

const FARTHEST = 120

/**
 * Of quotations that are broken off by "she said" and go on, the second part with what the first was aligned with: "We can grow", she
 * said, "and keep the woods".
 */
export function continuedPairs(pairs: readonly Pair[], quotes: readonly Claim<Quote>[]): Pair[] {
  const aligned = new Set(pairs.flatMap(({a, b}) => [a, b]))
  const after = (claim: Claim): Claim<Quote> | undefined => {
    const next = quotes.find(({source, start}) => source === claim.source && start > claim.start)
    return next && !aligned.has(next) && isContinued(claim, next) ? next : undefined
  }
  return pairs.flatMap(pair => {
    const [a, b] = [after(pair.a), after(pair.b)]
    return [...(a ? [{...pair, a}] : []), ...(b ? [{...pair, b}] : []), ...(a && b ? [{...pair, a, b}] : [])]
  })
}

// the second part goes on in small letters
function isContinued(before: Claim, {start, frame, text}: Claim<Quote>): boolean {
  return frame.sentence === before.frame.sentence && start - before.end < FARTHEST && /^\W*\p{Ll}/u.test(text)
}

/** The quotations of all reports, by their place. */
export function quotesIn(claims: readonly Claim[]): Claim<Quote>[] {
  return claims.filter(quote.is).sort((a, b) => a.start - b.start)
}
