import type {Counted} from './counted.ts'
import type {Bend} from './lexicon.ts'
import type {Quantity} from './value.ts'

/** A quantity as read, with what its frame is made from. Offsets are in the document. */
export interface Reading {
  readonly start: number
  readonly end: number
  /** The number with its unit alone, without hedge and noun. */
  readonly core: {readonly start: number; readonly end: number}
  readonly value: Quantity
  readonly via: string
  readonly dimension?: string
  readonly bend?: Bend
  readonly counted?: Counted
  /** The number modifies the noun directly. */
  readonly modifies?: boolean
}
