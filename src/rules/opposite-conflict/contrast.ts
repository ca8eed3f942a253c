/** Ways in which one thing can be, at one moment, of which only one can hold. */
export interface Contrast {
  readonly name: string
  /** Wordings of each way, in lower case; "=" stands for the noun or name that comes next, which must be the same in both. */
  readonly sides: readonly (readonly string[])[]
  /** Which nouns "=" may be, by lemma; any where it is not given. */
  readonly of?: ReadonlySet<string>
  /** Whether both have to go with one verb. */
  readonly oneVerb?: true
  /** Verbs that count as one. */
  readonly alike?: ReadonlySet<string>
  /** What its sentence must have, for it to be of this matter. */
  readonly beside?: RegExp
  /** Whether the wordings themselves say that something was not done. */
  readonly denying?: true
}

export function of(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}
