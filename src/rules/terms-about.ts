import {termsOf, type Weights} from '../align/index.ts'
import type {Document, Name} from '../reading/index.ts'
import type {Terms} from './common-terms.ts'

/** The telling words of the sentences that name somebody, each with its weight. */
export function termsAbout(document: Document, {id}: Name, weights: Weights): Terms {
  const terms = termsOf(document)
  const told = new Set(document.names.filter(name => name.id === id).map(({sentence}) => sentence))
  return new Map(
    [...told].flatMap(index => {
      const {first, last} = document.sentences[index] ?? {first: 0, last: 0}
      return terms
        .slice(first, last)
        .flatMap(term => (term === undefined || term === `@${id}` ? [] : [[term, weights(term)] as const]))
    }),
  )
}
