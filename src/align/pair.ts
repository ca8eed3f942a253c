import type {Claim, Relation} from '../claim/index.ts'
import type {AnchorFit} from './anchors.ts'
import type {Fit} from './fit.ts'

/** Two claims held to answer one question, with the evidence for it. */
export interface Pair {
  readonly a: Claim
  readonly b: Claim
  readonly relation: Relation
  /** How surely both speak of the same thing, 0 … 1. */
  readonly score: number
  readonly evidence: Evidence
}

export interface Evidence {
  readonly fit: Fit
  /** Likeness of the words around, 0 … 1. */
  readonly context: number
  /** How surely both fill one slot of two parallel sentences, 0 … 1; 0 where there are none. */
  readonly slot: number
  /** Likeness of the two sentences where they are parallel, else 0. */
  readonly parallel: number
  /** Whether both are about the event itself, share what pins them to something else, or only one or each is pinned to another. */
  readonly anchors: AnchorFit
  /** The telling words both stand among, most telling first, as the first of the two reports writes them. */
  readonly shared: readonly string[]
  /** How many values the one report gives for such a thing times how many the other does; 1 where each gives this one alone. */
  readonly rivals: number
  /** Whether both stand in the openings of their reports. */
  readonly opening: boolean
  /** How far the next best candidate for either is behind, 0 … 1. */
  readonly margin: number
}
