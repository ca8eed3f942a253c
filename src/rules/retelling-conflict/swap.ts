import type {Detail} from './detail.ts'
import type {Slot} from './slot.ts'

export interface Swap {
  /** Of the report that tells the sentence again. */
  readonly a: Detail
  /** What the report that is told again has in its place; of a stranger the sentence that has room for none. */
  readonly b: Detail | Stranger
  /** How much of the sentence the other one says, 0 … 1, and the most that is said where the other report has the detail. */
  readonly share: number
  readonly elsewhere: number
  readonly slot: Slot
  /** The other report has the detail nowhere at all. */
  readonly absent: boolean
}

/** A sentence of the other report that has no room for a detail, whatever else of the sentence around it it has. */
export interface Stranger {
  readonly kind: 'stranger'
  readonly source: string
  readonly start: number
  readonly end: number
  readonly text: string
}
