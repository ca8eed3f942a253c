import {fold, inCapitals} from '../../text/index.ts'
import {doubtfulMonths, months, shortMonths, shortWeekdays, weekdays} from './lexicon.ts'

/** One piece of a sentence as the grammar sees it: letters, digits, or one mark. */
export interface Word {
  readonly text: string
  readonly lower: string
  readonly start: number
  readonly end: number
  /** Nothing stands between it and the piece before. */
  readonly glued: boolean
  readonly digits: boolean
}

// "1,500", "2012", "o’clock", "a.m.", "March", "–"
const WORD = /\d{1,3}(?:,\d{3})+(?!\d)|\d+|o['’]clock\b|[ap]\.\s?m\b\.?|week-ends?\b|\p{L}+|\S/giu

/** Cuts a sentence finer than the tokens do: "26th", "1990s" and "12/03" fall into their parts. `offset` moves the places on. */
export function wordsOf(text: string, offset: number): Word[] {
  const words: Word[] = []
  let last = -1
  const plain = inCapitals(text) ? asProse : undefined
  for (const {0: piece, index} of text.matchAll(WORD)) {
    const first = piece.charCodeAt(0)
    const lower = lowerOf(piece)
    words.push({
      text: plain?.(piece, lower) ?? piece,
      lower,
      start: index + offset,
      end: index + offset + piece.length,
      glued: index === last,
      digits: first >= 48 && first <= 57,
    })
    last = index + piece.length
  }
  return plain ? words.map((word, i) => withMonth(words, word, i)) : words
}

// "IN MAY", "MARCH 5"
function withMonth(words: readonly Word[], word: Word, at: number): Word {
  if (!doubtfulMonths.has(word.lower) && word.lower !== 'mar') return word
  const [before, after] = [words[at - 1], words[at + 1]]
  const told = /^(?:in|of|early|mid|late|last|next|this|since|until|by|from|between|-)$/.test(before?.lower ?? '')
  const month = told || before?.digits === true || after?.digits === true || words[at + 2]?.digits === true
  return month ? {...word, text: `${word.text.slice(0, 1).toUpperCase()}${word.lower.slice(1)}`} : word
}

// of a line in capitals: what prose writes with one keeps it
function asProse(piece: string, lower: string): string {
  if (CODES.test(lower)) return piece
  return ALWAYS.has(lower) ? `${piece.slice(0, 1)}${lower.slice(1)}` : lower
}

const CODES = /^(?:gmt|utc|bst|ce?st|cet|e[sd]?t|p[sd]?t|cd?t|m[sd]?t|ist|jst|msk|aest|bce?|ad|ce|fy|q|t|z)$/
const ALWAYS: ReadonlySet<string> = new Set(
  [...months.keys(), ...shortMonths.keys(), ...weekdays.keys(), ...shortWeekdays.keys()].filter(
    word => !doubtfulMonths.has(word) && !/^(?:mar|jun|sat|sun|wed|mon)$/.test(word),
  ),
)

function lowerOf(piece: string): string {
  const lower = /^[\dA-Za-z]+$/.test(piece) ? piece.toLowerCase() : fold(piece)
  return JOINED.get(lower) ?? lower
}

const JOINED: ReadonlyMap<string, string> = new Map([
  ['thru', 'through'],
  ['week-end', 'weekend'],
  ['week-ends', 'weekends'],
])

export function isDash(word: Word | undefined): boolean {
  return word?.lower === '-'
}

/** A capital begins it. */
export function isCapital(word: Word | undefined): boolean {
  return word !== undefined && word.text.charAt(0) !== word.lower.charAt(0)
}

/** The position after an optional word or mark. */
export function skip(words: readonly Word[], at: number, ...forms: readonly string[]): number {
  return forms.includes(words[at]?.lower ?? '') ? at + 1 : at
}

/** The position after a sequence of words that must all be there. */
export function phrase(words: readonly Word[], at: number, text: string): number | undefined {
  const first = words[at]?.lower
  if (first === undefined || !text.startsWith(first)) return undefined
  const forms = text.split(' ')
  return forms.every((form, i) => words[at + i]?.lower === form) ? at + forms.length : undefined
}

/** Whether nothing stands at a position that what comes before would only describe ("the late night show"): a mark, a little word, the end. */
export function endsAt(words: readonly Word[], at: number): boolean {
  return words[at] === undefined || AFTER.test(words[at].lower)
}

const AFTER = /^(?:[.,;:)]|and|or|but|in|on|at|to|for|with|by|from|while|as|if|before|after|until|because|when)$/
