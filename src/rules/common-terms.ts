import {termsOf, type Weights} from '../align/index.ts'
import type {Document} from '../reading/index.ts'

/** Telling words, each with its weight. */
export type Terms = ReadonlyMap<string, number>

/** What two sets of telling words have in common: the words, most telling first, and how much of all weight they make up twice over (Dice), 0 … 1. */
export function commonTerms(a: Terms, b: Terms): {readonly shared: readonly string[]; readonly likeness: number} {
  const shared = [...a.keys()].filter(term => b.has(term))
  const common = sum(shared.map(term => a.get(term) ?? 0))
  const total = sum(a.values()) + sum(b.values())
  return {
    shared: shared.sort((x, y) => (a.get(y) ?? 0) - (a.get(x) ?? 0)).map(term => term.replace(/^@/, '')),
    likeness: total === 0 ? 0 : (2 * common) / total,
  }
}

function sum(weights: Iterable<number>): number {
  return [...weights].reduce((all, each) => all + each, 0)
}

/** The telling words of a sentence but those of a stretch in it, each with its weight. */
export function termsAround(
  document: Document,
  sentence: {readonly first: number; readonly last: number},
  {start, end}: {readonly start: number; readonly end: number},
  weights: Weights,
): Terms {
  const terms = new Map<string, number>()
  termsOf(document)
    .slice(sentence.first, sentence.last)
    .forEach((term, i) => {
      const at = document.tokens[sentence.first + i]?.start ?? 0
      if (term !== undefined && (at < start || at >= end)) terms.set(term, weights(term))
    })
  return terms
}

/** Terms that two sentences have in common as a report writes them: the word for its stem. */
export function asWritten(shared: readonly string[], document: Document): string[] {
  const terms = termsOf(document)
  return shared.map(term => {
    const at = terms.findIndex(each => each === term || each === `@${term}`)
    const name = terms[at]?.startsWith('@') ? document.names.find(({last}) => last === at + 1) : undefined
    return name?.text ?? document.tokens[at]?.text ?? term
  })
}
