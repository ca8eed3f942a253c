import type {Standing} from '../document.ts'

/** A piece of a sentence that is parsed as one; `first`/`last` index the words of the sentence. */
export interface Chunk {
  readonly kind: ChunkKind
  readonly first: number
  readonly last: number
  readonly lower: string
  readonly noun?: NounParts
  readonly verb?: VerbParts
}

export type ChunkKind =
  | 'noun'
  | 'verb'
  | 'preposition'
  | 'subordinator'
  | 'relative'
  | 'and'
  | 'comma'
  | 'stop'
  | 'quote'
  | 'adverb'
  | 'adjective'
  | 'other'

export interface NounParts {
  readonly head: number
  /** Where the phrase proper ends, before "of …". */
  readonly core: number
  readonly temporal: boolean
  /** Can stand as the subject of a sentence ("them" cannot). */
  readonly free: boolean
}

export interface VerbParts {
  readonly head: number
  readonly lemma: string
  /** `bare`: a past form without a helping verb, which may be a participle. */
  readonly form: 'finite' | 'bare' | 'infinitive' | 'ing' | 'participle'
  readonly tense: 'past' | 'present' | 'future' | 'none'
  readonly passive: boolean
  readonly progressive: boolean
  readonly negated: boolean
  readonly standing: Standing
  /** The first full verb of the group: "plan" in "plans to leave". */
  readonly outer: string
  readonly helped: boolean
}
