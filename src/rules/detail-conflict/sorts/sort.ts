import {LATIN} from '../../../text/index.ts'
import {CARDINAL, numberOf as numberSaid, ORDINAL as ORDINAL_WORD} from '../../number-words.ts'

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
  /** Whether it may be told of at any place: a car that is stolen here is left there. */
  readonly anywhere?: true
  /** Whether an event may well have several: more telling words must be shared. */
  readonly several?: true
  /** How many telling words must be shared, where it is not two, or four of several. */
  readonly least?: number
  /** What the report must speak of. */
  readonly topic?: RegExp
  /** What the report must not speak of. */
  readonly never?: RegExp
  /** Whether it is somebody's or something's that is named: two of one name are compared. */
  readonly owned?: true
  /** Whether a report that gives two values of it contradicts itself. */
  readonly inside?: true
  readonly severity?: 'error'
  /** Whether two different values may well be one, told roughly. */
  readonly near?: (a: string, b: string) => boolean
}

/** "3", "three" */
export const COUNT = `(?<count>${CARDINAL})`
/** "3rd", "third" */
export const ORDINAL = `(?<ordinal>${ORDINAL_WORD})`

/** The number that a count or an ordinal says, in digits. */
export function numberOf(word = ''): string {
  return String(numberSaid(word) ?? word)
}

/** A pattern of parts, each a whole word. */
export function words(pattern: string, flags = 'giu'): RegExp {
  const letter = flags.includes('i') ? LATIN : String.raw`\p{L}`
  return new RegExp(String.raw`(?<![${letter}\d.])${pattern}(?![${letter}\d])`, flags)
}
