export type Groups = Readonly<Record<string, string | undefined>>

export interface Sort {
  readonly name: string
  readonly finds: readonly RegExp[]
  /** The value in one form; undefined where it is none. */
  readonly value: (groups: Groups) => string | undefined
  /** What it is a detail of, where only details of the same are compared. */
  readonly of?: (groups: Groups, sentence: string) => string
  /** What its sentence must say. */
  readonly needs?: RegExp
  /** What its sentence says where there are several, or where it belongs to something else. */
  readonly unless?: RegExp
  /** Whether it is of the place that is named nearest. */
  readonly local?: true
  /** Whether an event may well have several: more telling words must be shared. */
  readonly several?: true
  /** Whether two different values may well be one, told roughly. */
  readonly near?: (a: string, b: string) => boolean
}

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const ORDINALS = [
  ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth'],
  ...['seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth'],
]

/** "3", "three" */
export const COUNT = String.raw`(?<count>\d{1,2}|${NUMBERS.join('|')})`
/** "3rd", "third" */
export const ORDINAL = String.raw`(?<ordinal>\d{1,3}(?:st|nd|rd|th)|${ORDINALS.join('|')})`

/** The number that a count or an ordinal says, in digits. */
export function numberOf(word = ''): string {
  const at = Math.max(NUMBERS.indexOf(word.toLowerCase()), ORDINALS.indexOf(word.toLowerCase()))
  return at < 0 ? String(parseInt(word, 10)) : String(at + 1)
}

/** A pattern of parts, each a whole word. */
export function words(pattern: string, flags = 'giu'): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\d.])${pattern}(?![\p{L}\d])`, flags)
}
