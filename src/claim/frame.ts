import type {Standing} from '../reading/index.ts'
import type {Bounds} from './claim.ts'

/** What a claim is about: only frames that fit are compared. A part that could not be read is absent, which is not the same as empty. */
export interface Frame {
  /** Index of the sentence in its document, and of the clause inside the document's list of clauses, where there is one. */
  readonly sentence: number
  readonly clause?: number
  /** What is told of the subject: `deaths`, `length`, `price`, `announce` … */
  readonly attribute?: string
  readonly subject?: Reference
  /** The restricting words. */
  readonly scope: readonly Scope[]
  /** As-of or event time. */
  readonly time?: Bounds
  /** Who says it; absent: the outlet itself. */
  readonly voice?: Voice
  readonly standing: Standing
  readonly negated: boolean
}

/** A thing spoken of: `id` is the entity where it is known, else the lemma of the head noun. */
export interface Reference {
  readonly id: string
  readonly text: string
  readonly start: number
  readonly end: number
}

/** A speaker; `also`: the others who are said to say the same ("the ministry and the police said"). */
export interface Voice extends Reference {
  readonly also?: readonly string[]
}

export interface Scope extends Reference {
  readonly type: 'place' | 'group' | 'limit' | 'time' | 'rate' | 'other'
}
