import {closedWords, readingsOf} from '../../vocabulary/index.ts'

/** What a word is by itself, wherever it stands. */
interface Known {
  readonly text: string
  readonly lower: string
  /** A bit for each letter of what it can be; see `bitsOf`. */
  readonly readings: number
  readonly isCounted: boolean
  readonly isPerson: boolean
  readonly isName: boolean
}

/** A word, a figure or a mark of a sentence. */
export interface Word extends Known {
  readonly at: number
}

const letters = 'npbzdegacsr'

/** A bit for each of the letters that tell what a word can be. */
export function bitsOf(readings: string): number {
  return [...readings].reduce(
    (bits, letter) => (letters.includes(letter) ? bits | (1 << letters.indexOf(letter)) : bits),
    0,
  )
}

// letters of Europe and no others: a class of all letters takes three times as long
const WORD = /[A-Za-z\dÀ-ɏ](?:[A-Za-z\dÀ-ɏ]|['.,&/-](?=[A-Za-z\dÀ-ɏ]))*|[$£€]\d[\d.,]*|\S/g

/** A sentence with straight marks and a small first letter, in words. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = []
  for (const {0: found, index} of text.matchAll(WORD)) {
    const {text: written, lower, readings, isCounted, isPerson, isName} = knownOf(found)
    const opensAsName = index === 0 && readings === 0 && /^[a-z]/.test(found) && !closedWords.has(found)
    words.push({text: written, lower, readings, isCounted, isPerson, isName: isName || opensAsName, at: index})
  }
  return words
}

const cache = new Map<string, Known>()
const LIMIT = 20_000

function knownOf(text: string): Known {
  const cached = cache.get(text)
  if (cached) return cached
  if (cache.size > LIMIT) cache.clear()
  const lower = text.toLowerCase()
  const readings = text === lower ? readingsOf(text) : ''
  const known = {
    text,
    lower,
    readings: bitsOf(readings),
    isCounted: readings.includes('k'),
    isPerson: readings.includes('h'),
    isName: text !== lower,
  }
  cache.set(text, known)
  return known
}
