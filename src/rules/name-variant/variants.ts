/** One name as reports have it, each in its own way. */
export interface Variants {
  /**
   * How the forms differ: in a letter or two (of a full name, of a word alone, as romanisations of another script do), in half a
   * surname; of a long name in the number or a letter of one word, in a word left out, in a little word; in a capital inside; in a word for which one letter of an acronym stands; in the word for what sort of body or place it is; in the middle name; in a few letters of first name and surname.
   */
  readonly how:
    | 'full'
    | 'alone'
    | 'romanised'
    | 'half'
    | 'slip'
    | 'changed'
    | 'shorter'
    | 'linked'
    | 'case'
    | 'person-case'
    | 'acronym'
    | 'sort'
    | 'middle'
    | 'both'
  readonly mentions: readonly {
    readonly source: string
    readonly start: number
    readonly end: number
    readonly text: string
  }[]
}
