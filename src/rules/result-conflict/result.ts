import type {Document} from '../../reading/index.ts'
import type {Sentence} from '../../text/index.ts'

/** How a vote or a match ended. Offsets are in `source.text`. */
export interface Result {
  readonly document: Document
  readonly sentence: Sentence
  readonly sort: Sort
  /** Of a vote: whose it is, as far as its sentence says. */
  readonly body?: string | undefined
  /** The larger number and the smaller. */
  readonly points: readonly [number, number]
  readonly start: number
  readonly end: number
}

/** What was counted: of a match the end of it, the penalties, the state at half-time, or both legs. */
export type Sort = 'vote' | 'score' | 'shoot-out' | 'half-time score' | 'aggregate'
