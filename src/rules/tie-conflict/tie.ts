import type {Document} from '../../reading/index.ts'
import type {Place} from '../towns.ts'

/** One thing that somebody or something has one of: a seat, a place of birth, a university. Offsets are in `source.text`. */
export interface Tie {
  readonly document: Document
  readonly facet: Facet
  /** Id of whom or what it is told of; empty for what the reports are about. */
  readonly holder: string
  readonly value: Place
  readonly start: number
  readonly end: number
}

export type Facet =
  | 'seat'
  | 'birthplace'
  | 'university'
  | 'journal'
  | 'place of filming'
  | 'home country'
  | 'nationality'
  | 'place of landing'
  | 'flag of the ship'
  | 'place of manufacture'
  | 'launch site'
  | 'place of signing'

/** The tie of a value that stands at a place of the text. */
export function tie(document: Document, facet: Facet, holder: string, value: Bearing, from: number, to: number): Tie {
  return {
    document,
    facet,
    holder,
    value: {id: value.id, name: value.name, larger: value.larger ?? []},
    start: Math.min(from, to),
    end: Math.max(from, to),
  }
}

interface Bearing {
  readonly id: string
  readonly name: string
  readonly larger?: readonly string[]
}
