import type {Document} from '../reading/index.ts'
import type {Sentence} from '../text/index.ts'
import {termsOf} from './terms.ts'
import type {Weights} from './weights.ts'

/** Two sentences of different reports that say nearly the same in nearly the same words. */
export interface Parallel {
  readonly a: Placed
  readonly b: Placed
  /** Weighted Dice coefficient of their telling words, 0 … 1. */
  readonly likeness: number
  /** Pairs of token indices that correspond, ascending in both. */
  readonly matches: readonly (readonly [number, number])[]
}

export interface Placed {
  readonly document: Document
  readonly sentence: Sentence
}

const LEAST_LIKENESS = 0.45
const LEAST_TERMS = 4
const LEAST_SHARED = 3
const MOST_PLACES = 40

/** Sentence pairs across reports, found through the rare words they share, so cost grows with the shared words. */
export function findParallels(documents: readonly Document[], weights: Weights): Parallel[] {
  const bags = documents.flatMap(document =>
    document.sentences
      .filter(sentence => document.source.blocks[sentence.block]?.type !== 'boilerplate')
      .map(sentence => bagOf(document, sentence)),
  )
  return candidates(bags.filter(bag => bag.terms.size >= LEAST_TERMS)).flatMap(([a, b]) => compare(a, b, weights))
}

interface Bag extends Placed {
  readonly terms: ReadonlySet<string>
}

function bagOf(document: Document, sentence: Sentence): Bag {
  const terms = termsOf(document).slice(sentence.first, sentence.last)
  return {document, sentence, terms: new Set(terms.filter(term => term !== undefined))}
}

function candidates(bags: readonly Bag[]): [Bag, Bag][] {
  const index = new Map<string, number[]>()
  bags.forEach((bag, i) => bag.terms.forEach(term => void (index.get(term)?.push(i) ?? index.set(term, [i]))))
  const shared = new Map<number, number>()
  for (const places of index.values()) {
    if (places.length > MOST_PLACES) continue
    for (const [n, i] of places.entries())
      for (const j of places.slice(n + 1))
        if (bags[i]?.document !== bags[j]?.document)
          shared.set(i * bags.length + j, (shared.get(i * bags.length + j) ?? 0) + 1)
  }
  return [...shared]
    .filter(([, count]) => count >= LEAST_SHARED)
    .flatMap(([key]) => pairOf(bags[Math.floor(key / bags.length)], bags[key % bags.length]))
}

function pairOf(a: Bag | undefined, b: Bag | undefined): [Bag, Bag][] {
  return a && b ? [[a, b]] : []
}

function compare(a: Bag, b: Bag, weights: Weights): Parallel[] {
  const sum = (terms: Iterable<string>): number => [...terms].reduce((total, term) => total + weights(term), 0)
  const common = sum([...a.terms].filter(term => b.terms.has(term)))
  const total = sum(a.terms) + sum(b.terms)
  const likeness = total === 0 ? 0 : (2 * common) / total
  if (likeness < LEAST_LIKENESS) return []
  return [{a, b, likeness, matches: align(a, b)}]
}

/** Longest common subsequence of the two sentences' words. */
function align(a: Placed, b: Placed): (readonly [number, number])[] {
  const left = a.document.tokens.slice(a.sentence.first, a.sentence.last)
  const right = b.document.tokens.slice(b.sentence.first, b.sentence.last)
  const width = right.length + 1
  const table = new Uint16Array((left.length + 1) * width)
  const same = (i: number, j: number): boolean => left[i]?.lemma === right[j]?.lemma
  const at = (i: number, j: number): number => table[i * width + j] ?? 0
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = right.length - 1; j >= 0; j--)
      table[i * width + j] = same(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const matches: (readonly [number, number])[] = []
  for (let i = 0, j = 0; i < left.length && j < right.length;) {
    if (same(i, j)) matches.push([a.sentence.first + i++, b.sentence.first + j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return matches
}
