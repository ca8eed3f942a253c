/** A number or an address that picks out one line, page, flight, road or document. */
export interface Identifier {
  readonly source: string
  readonly start: number
  readonly end: number
  readonly text: string
  readonly sentence: number
  readonly sort: Sort
  /** Whose it is, where that is said: the airline, the sort of road or paper. */
  readonly of: string
  /** What is compared: digits alone, an address in lower case. */
  readonly value: string
}

export type Sort = 'telephone number' | 'web address' | 'e-mail address' | 'flight number' | 'road number' | 'number'

/** An identifier in one sentence. */
export type Found = Omit<Identifier, 'source' | 'sentence'>
