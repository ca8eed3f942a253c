import type {Weights} from '../../align/index.ts'
import type {Document} from '../../reading/index.ts'
import type {Sentence} from '../../text/index.ts'
import {termsAround, type Terms} from '../common-terms.ts'
import {sorts, type Sort} from './sorts.ts'

/** A detail that an event mostly has one of. Offsets are in `source.text`. */
export interface Detail {
  readonly document: Document
  readonly sort: Sort
  /** What it is a detail of, as far as that is said: the sort of gun, the make of the car. */
  readonly of: string
  readonly value: string
  readonly terms: Terms
  readonly start: number
  readonly end: number
}

/** Every detail of the sorts in the table that a report gives. */
export function detailsIn(document: Document, weights: Weights): Detail[] {
  const {source, sentences} = document
  return sentences
    .filter(({block}) => source.blocks[block]?.type !== 'boilerplate')
    .flatMap(sentence => detailsOf(document, sentence, weights))
}

function detailsOf(document: Document, sentence: Sentence, weights: Weights): Detail[] {
  const text = document.source.text.slice(sentence.start, sentence.end)
  return sorts.flatMap(sort =>
    sort.finds
      .flatMap(pattern => [...text.matchAll(pattern)])
      .flatMap(({index, 0: found, groups = {}}) => {
        const value = sort.value(groups)
        if (value === undefined) return []
        const start = sentence.start + index
        const end = start + found.length
        const of = sort.of?.(groups) ?? ''
        return [{document, sort, of, value, terms: termsAround(document, sentence, {start, end}, weights), start, end}]
      }),
  )
}
