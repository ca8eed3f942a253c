import type {Claim} from '../claim/index.ts'
import {clauseAt, tokensIn, type Document} from '../reading/index.ts'
import {termsOf} from './terms.ts'
import type {Weights} from './weights.ts'

/** The telling words around a claim, each with how near it stands and how rare it is. */
export type Context = ReadonlyMap<string, number>

const IN_CLAUSE = 1
const IN_SENTENCE = 0.6
const IN_SENTENCE_BEFORE = 0.2

/** The words of the claim itself are left out: what is compared must not speak for its own comparison. */
export function contextOf(document: Document, claim: Claim, weights: Weights): Context {
  const terms = termsOf(document)
  const own = tokensIn(document, claim)
  const sentence = document.sentences[claim.frame.sentence]
  const clause = clauseAt(document, claim.start)
  const context = new Map<string, number>()
  if (!sentence) return context
  const from = own[0]?.index ?? sentence.first
  const to = (own.at(-1)?.index ?? from) + 1
  const add = (first: number, last: number, nearness: number): void => {
    for (let i = first; i < last; i++) {
      const term = terms[i]
      if (term === undefined || (i >= from && i < to)) continue
      context.set(term, Math.max(context.get(term) ?? 0, nearness * weights(term)))
    }
  }
  if (clause) add(clause.first, clause.last, IN_CLAUSE)
  add(sentence.first, sentence.last, IN_SENTENCE)
  const before = document.sentences[claim.frame.sentence - 1]
  if (before && before.block === sentence.block) add(before.first, before.last, IN_SENTENCE_BEFORE)
  return context
}

/** Cosine of two contexts: 0 nothing in common, 1 the same words. */
export function similarity(a: Context, b: Context): number {
  const norm = Math.sqrt(squares(a) * squares(b))
  return norm === 0 ? 0 : dot(a, b) / norm
}

/** The words that two contexts share, the most telling first. */
export function sharedTerms(a: Context, b: Context): string[] {
  return [...a.keys()]
    .filter(term => b.has(term))
    .sort((x, y) => (b.get(y) ?? 0) * (a.get(y) ?? 0) - (b.get(x) ?? 0) * (a.get(x) ?? 0) || (x < y ? -1 : 1))
}

function dot(a: Context, b: Context): number {
  let sum = 0
  for (const [term, weight] of a) sum += weight * (b.get(term) ?? 0)
  return sum
}

const sums = new WeakMap<Context, number>()

function squares(context: Context): number {
  const known = sums.get(context)
  if (known !== undefined) return known
  let sum = 0
  for (const weight of context.values()) sum += weight * weight
  sums.set(context, sum)
  return sum
}
