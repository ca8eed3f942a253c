import type {Sentence, Source, Token} from '../text/index.ts'
import type {Vocabulary} from '../vocabulary/index.ts'

/** A source as it is understood: words, names, clauses and quotations. Made once; every kind reads from it. Offsets are in `source.text`. */
export interface Document {
  readonly source: Source
  readonly vocabulary: Vocabulary
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  /** Ascending, not overlapping. */
  readonly names: readonly Name[]
  /** Ascending by first token; the clauses of one sentence together cover it. */
  readonly clauses: readonly Clause[]
  readonly quotations: readonly Quotation[]
  /** Pronouns and descriptions ("he", "the company", "the agency") and whom they stand for. */
  readonly anaphors: readonly Anaphor[]
}

export type NameType = 'person' | 'organisation' | 'place' | 'outlet' | 'group' | 'thing'

/** A stretch of text that names somebody or something. `first`/`last` are token indices, `last` exclusive. */
export interface Name {
  readonly type: NameType
  /** The vocabulary's slug, else a slug of the fullest name seen in the source. */
  readonly id: string
  /** The usual or fullest name. */
  readonly name: string
  readonly start: number
  readonly end: number
  readonly text: string
  readonly first: number
  readonly last: number
  readonly sentence: number
  /** How it was known: in the vocabulary, by a pattern, by its context, as a shorter form of an earlier one, as a description. */
  readonly how: 'listed' | 'pattern' | 'context' | 'short' | 'description' | 'defined'
  /** ISO 3166 alpha-2 code, where it belongs to a country. */
  readonly country?: string
}

export interface Anaphor {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly sentence: number
  readonly type: NameType
  readonly id: string
  readonly name: string
}

export type Standing = 'done' | 'decided' | 'planned' | 'threatened' | 'possible' | 'asked' | 'denied'

/** A verb with what belongs to it. Token indices, `last` exclusive. */
export interface Clause {
  readonly index: number
  readonly sentence: number
  readonly first: number
  readonly last: number
  readonly verb?: VerbGroup
  readonly subject?: Phrase
  readonly object?: Phrase
  readonly complements: readonly Complement[]
  /** The word that joins it to its main clause: if, until, unless, because, after, that, which, to … */
  readonly marker?: string
  /** The clause it depends on. */
  readonly parent?: number
}

export interface VerbGroup {
  readonly first: number
  readonly last: number
  /** Index of the main verb's token. */
  readonly head: number
  /** Base form with its particle: "pull out". */
  readonly lemma: string
  readonly tense: 'past' | 'present' | 'future' | 'none'
  readonly passive: boolean
  readonly progressive: boolean
  readonly negated: boolean
  readonly standing: Standing
}

/** A noun phrase. `id` is the entity it names or stands for, else the lemma of its head. */
export interface Phrase {
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
  readonly head: number
  readonly lemma: string
  readonly id: string
  /** Lemmas of adjectives, nouns and names that stand before the head. */
  readonly modifiers: readonly string[]
  /** The ids of the parts, in their order, where several are joined: "Norvia, Tarnia and other states". */
  readonly members?: readonly string[]
}

export interface Complement {
  readonly preposition: string
  readonly phrase: Phrase
}

/** Words between quotation marks that somebody is held to have said. `start`/`end` are those of the words, marks left out. */
export interface Quotation {
  readonly start: number
  readonly end: number
  readonly outerStart: number
  readonly outerEnd: number
  readonly sentence: number
  readonly speaker?: Speaker
  /** The words that introduce it ("said", "according to"), where there are any. */
  readonly cue?: Cue
  /** False for scare quotes, titles and nicknames. */
  readonly speech: boolean
}

export interface Speaker {
  readonly id: string
  readonly name: string
  readonly text: string
  readonly start: number
  readonly end: number
  /** Another outlet is cited. */
  readonly outlet?: true
}

export interface Cue {
  readonly lemma: string
  readonly start: number
  readonly end: number
}
