import type {Document} from '../reading/index.ts'
import {termsOf} from './terms.ts'

export type Weights = (term: string) => number

/**
 * How telling a term is among the sentences of an event: 0 for one that stands in every sentence, near 1 for one that stands in
 * few (inverse document frequency, scaled by its greatest value).
 */
export function weigh(documents: readonly Document[]): Weights {
  const frequency = new Map<string, number>()
  let sentences = 0
  for (const document of documents) {
    const terms = termsOf(document)
    for (const {first, last} of document.sentences) {
      sentences++
      for (const term of new Set(terms.slice(first, last)))
        if (term) frequency.set(term, (frequency.get(term) ?? 0) + 1)
    }
  }
  const most = Math.log(1 + sentences)
  return term => (most === 0 ? 0 : Math.log((1 + sentences) / Math.max(1, frequency.get(term) ?? 1)) / most)
}
