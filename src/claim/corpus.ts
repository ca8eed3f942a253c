/**
 * Phrasings of a kind, value first. In each text the words that must be read stand in `[[…]]`; without brackets the whole text must be
 * covered by one reading. Exactly the values given must be read, in order, and nothing else of that kind.
 */
export interface Corpus<V> {
  /** Publication date of every text that names none of its own (ISO 8601). */
  readonly published: string
  readonly reads: readonly Reading<V>[]
  /** Texts in which nothing of this kind may be read. */
  readonly nothing: readonly string[]
}

interface Reading<V> {
  /** One value a bracket; a single value stands for all. */
  readonly value: V | readonly V[]
  readonly says: readonly string[]
  /** Overrides the corpus's date; null: none is known. */
  readonly published?: string | null
}
