/** Universal part-of-speech tags, as the tagger gives them. */
export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE'

/** One word, number or mark of running text. `index` counts within the document; `sentence` names the sentence it is in. */
export interface Token {
  readonly index: number
  readonly sentence: number
  readonly start: number
  readonly end: number
  readonly text: string
  /** Lower case, curly marks straightened, accents kept. */
  readonly lower: string
  readonly tag: Tag
  /** Base form in lower case. */
  readonly lemma: string
}

/** One sentence: half-open in characters and in tokens (`first` … `last` exclusive). */
export interface Sentence {
  readonly index: number
  readonly start: number
  readonly end: number
  readonly block: number
  readonly first: number
  readonly last: number
}
