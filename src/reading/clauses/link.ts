import type {Chunk} from './chunk.ts'
import type {Context} from './divide.ts'
import {lastIndexWhere} from './gap.ts'

/** How a clause hangs on the rest of its sentence. */
export interface Link {
  readonly from: number
  readonly resumes?: number
  /** Chunk index of the subject. */
  readonly subject?: number
  /** The subject's last chunk, where several are joined by commas and "and". */
  readonly subjectEnd?: number
  /** A draft whose subject is shared. */
  readonly shares?: number
  /** Chunk index of an object that stands before the verb (relative clauses). */
  readonly object?: number
  readonly marker?: string
  readonly parent?: number
  readonly relation:
    'main' | 'coordinate' | 'relative' | 'adverbial' | 'complement' | 'quoted' | 'infinitive' | 'participle'
  readonly waiting?: readonly number[]
  /** Overrides what the verb group itself says. */
  readonly passive?: boolean
  /** A draft whose tense and standing are shared: "will leave and join". */
  readonly likens?: number
  readonly control?: string
}

export interface Gap {
  readonly first: number
  readonly last: number
}

/** The chunks between the verb group before and this one, half-open. */
export function gapBefore({drafts}: Context, at: number): {first: number; last: number} {
  const before = drafts.at(-1)?.verb
  return {first: before === undefined ? 0 : before + 1, last: at}
}

export function lastComma(chunks: readonly Chunk[], gap: Gap): number {
  return lastIndexWhere(chunks, gap.first, gap.last, ({kind}) => kind === 'comma' || kind === 'quote')
}
