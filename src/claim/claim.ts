import type {BlockType} from '../text/index.ts'
import type {Frame} from './frame.ts'

/** One checkable statement read out of a source. Offsets are in `source.text`, half-open. */
export interface Claim<V = unknown> {
  readonly kind: string
  readonly source: string
  readonly start: number
  readonly end: number
  readonly text: string
  readonly value: V
  /** The pattern that read it. */
  readonly via: string
  readonly block: BlockType
  readonly frame: Frame
  /** The bounds in time that this claim puts on the clause it stands in (ISO 8601), where it does. */
  readonly when?: Bounds
}

/** A time known to lie between two ISO 8601 dates or date-times, either end open. */
export interface Bounds {
  readonly earliest?: string
  readonly latest?: string
}

/** Something matched but not understood, with the place in `source.text`. */
export interface Unread {
  readonly source: string
  readonly start?: number
  readonly end?: number
  readonly reason: string
}
