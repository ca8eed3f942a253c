import levenshtein from 'fast-levenshtein'
import {commonRarityOf} from '../../vocabulary/index.ts'
import {align, areNear, areRomanised, equal} from './align.ts'
import {bodyOf, isMinor, type Body} from './body-words.ts'
import type {Likeness} from './index.ts'

/** Whether two names are those of one firm, body or ship: whatever the legal form, "the", abbreviation, language of the common words and romanisation. */
export function compareBodies(a: string, b: string): Likeness {
  const [one, other] = [bodyOf(a), bodyOf(b)]
  if (areUnlikeForms(one.form, other.form)) return 'other'
  if (one.branch !== other.branch && one.branch !== '' && other.branch !== '') return 'other'
  if (one.whole === other.whole) return 'same'
  const [x, y] = one.words.length <= other.words.length ? [one, other] : [other, one]
  if (x.words.length === 0) return 'other'
  if (x.words.join('') === y.words.join('') || isAcronymOf(x, y) || isAcronymOf(y, x)) return 'same'
  const {pairs, leftA, leftB} = align(x.words, y.words, ANSWERS)
  if (leftA.length > 0 || !leftB.every(isMinor) || !x.words.some(isTelling))
    return isOneSlip(x.words, y.words) || isCutShort(one, other) ? 'near' : 'other'
  const near = pairs.filter(({answer}) => answer === 'near').length
  return near === 0 ? 'same' : near === 1 || areBothLong(pairs.length, near) ? 'near' : 'other'
}

const ANSWERS = [
  ['equal', equal],
  [
    'romanised',
    (a: string, b: string) => Math.min(a.length, b.length) >= SINGULAR && areRomanised(a, b) && !areTwoWords(a, b),
  ],
  ['near', (a: string, b: string) => areSlips(a, b) || areNumbers(a, b)],
] as const

// a firm of shares and one of limited liability are two; "Co." and "Inc." say nothing of it
function areUnlikeForms(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b && a !== 'corporate' && b !== 'corporate'
}

// "Rail" and "Mail": words of the language mean what they say
function areTwoWords(a: string, b: string): boolean {
  return commonRarityOf(a) !== undefined && commonRarityOf(b) !== undefined
}

function areSlips(a: string, b: string): boolean {
  return areNear(a, b) && !areTwoWords(a, b)
}

// "Holding", "Holdings"
function areNumbers(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= SINGULAR && (`${a}s` === b || `${b}s` === a)
}

const SINGULAR = 4

function isTelling(word: string): boolean {
  return word.length > 2 && !isMinor(word)
}

/** "NTO", "NTO Bank" and "N.T.O. Ltd" for what they stand for. */
function isAcronymOf({words: [short = '', ...rest]}: Body, {words, full, named}: Body): boolean {
  if (short.length < ACRONYM || rest.length >= words.length) return false
  const head = rest.length === 0 ? words : words.slice(0, words.length - rest.length)
  if (!rest.every((word, i) => words[head.length + i] === word)) return false
  return short === initialsOf(head) || (rest.length === 0 && [full, named].some(all => short === initialsOf(all)))
}

const ACRONYM = 3

function initialsOf(words: readonly string[]): string {
  return words
    .filter(word => word !== 'the')
    .map(([initial = '']) => initial)
    .join('')
}

/** Whether one letter is all that parts two names: of a word that no language has, or a long one of which no other word is left. */
function isOneSlip(x: readonly string[], y: readonly string[]): boolean {
  const [a, b] = [x.join(''), y.join('')]
  const apart = [...x.filter(word => !y.includes(word)), ...y.filter(word => !x.includes(word))]
  if (x.length === y.length && apart.length > 2) return false
  if (x.length === y.length && apart.some(word => isExact(word, x.length))) return false
  if (x.length === y.length && apart.every(word => commonRarityOf(word) !== undefined))
    return x.length > 1 && apart.every(word => word.length >= LONG_WORD) && levenshtein.get(a, b) === 1
  return Math.min(a.length, b.length) >= LONG_ENOUGH && levenshtein.get(a, b) <= 1
}

// acronyms, short words and numbers are never a slip of one another, but in a long name
function isExact(word: string, among: number): boolean {
  return (word.length < 4 && among < 4) || /\d/.test(word)
}

const LONG_ENOUGH = 8
const LONG_WORD = 6

/** "Velden Tides Corporati": a name of which the last letters are cut off. */
function isCutShort({full: a}: Body, {full: b}: Body): boolean {
  const [short, long] = [a.join(''), b.join('')].sort((x, y) => x.length - y.length)
  const [last = ''] = a.length === b.length ? [a.at(-1), b.at(-1)].sort((x = '', y = '') => x.length - y.length) : []
  if (short === undefined || long === undefined || last.length < SINGULAR) return false
  return short.length >= CUT && long.length - short.length <= SINGULAR && long.startsWith(short)
}

const CUT = 20

// of two words misspelt both have to be most of a long name
function areBothLong(words: number, near: number): boolean {
  return near === 2 && words >= 2
}
