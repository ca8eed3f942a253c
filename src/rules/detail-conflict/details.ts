import type {Weights} from '../../align/index.ts'
import type {Document} from '../../reading/index.ts'
import {allIn, isIn, type Sentence} from '../../text/index.ts'
import {bearerAt} from '../bearer-at.ts'
import {termsAround, type Terms} from '../common-terms.ts'
import type {Bearer} from '../one-bearer.ts'
import {sorts, type Sort} from './sorts/index.ts'

/** A detail that an event mostly has one of. Offsets are in `source.text`. */
export interface Detail {
  readonly document: Document
  readonly sort: Sort
  /** What it is a detail of, as far as that is said: the sort of gun, the make of the car. */
  readonly of: string
  readonly value: string
  readonly terms: Terms
  /** Whose it is, where that matters and is told. */
  readonly bearer: Bearer | undefined
  /** The places that its sentence names, the nearest first. */
  readonly places: readonly string[]
  /** The day of the week that its sentence names. */
  readonly day: string | undefined
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
  return sorts
    .filter(({topic}) => !topic || isIn(topic, document.source.text))
    .filter(({never}) => never?.test(document.source.text) !== true)
    .flatMap(sort =>
      sort.finds
        .flatMap(pattern => allIn(pattern, text))
        .filter(() => (sort.needs?.test(text) ?? true) && !sort.unless?.test(text))
        .flatMap(({index, 0: found, groups = {}}) => {
          const value = sort.value(groups)
          if (value === undefined) return []
          const start = sentence.start + index
          const spot = {start, end: start + found.length}
          return [
            {
              ...{document, sort, value, ...spot},
              of: sort.of?.(groups, text) ?? '',
              terms: termsAround(document, sentence, spot, weights),
              bearer: sort.owned ? bearerAt(document, sentence, spot) : undefined,
              places: placesAround(document, sentence, spot),
              day: WEEKDAY.exec(text)?.[0],
            },
          ]
        }),
    )
}

const WEEKDAY = /(?<!\p{L})(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?!\p{L})/u

function placesAround(
  {names}: Document,
  {start, end}: Sentence,
  spot: {start: number; end: number},
): readonly string[] {
  const distance = (at: {start: number; end: number}): number => Math.max(at.start - spot.end, spot.start - at.end)
  return names
    .filter(name => name.type === 'place' && name.start >= start && name.end <= end)
    .sort((a, b) => distance(a) - distance(b))
    .map(({id}) => id)
}
