/**
 * A count, measure, sum of money or share. Exact values have `lower === upper`; "at least 12" has `lower` alone. `unit` is a UCUM code, an
 * ISO 4217 code or `%`, as written; absent for plain counts. `of` is the counted or measured thing, lemmatised.
 */
export interface Quantity {
  readonly change: Change
  readonly lower?: number
  readonly upper?: number
  readonly unit?: string
  readonly of?: string
}

export type Change = '=' | '~' | '<' | '>' | 'range' | 'up' | 'down'

/** How many: what a number expression says before units, hedges and nouns. Offsets are in the sentence's line. */
export interface Amount {
  readonly start: number
  readonly end: number
  readonly lower: number
  readonly upper: number
  readonly form: 'digits' | 'words' | 'vague' | 'fraction'
  /** What the last multiplier ("million") stood for; 1 without one. */
  readonly scale: number
  /** With a plus behind it: "100+ miles". */
  readonly open?: boolean
}
