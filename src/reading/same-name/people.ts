import levenshtein from 'fast-levenshtein'
import {ofVocabulary} from '../../vocabulary/index.ts'
import {align, areNear, areRomanised, equal, isInitial, type Aligned} from './align.ts'
import {areNicknames} from './nicknames.ts'
import {romanised} from './romanised.ts'
import type {Likeness} from './index.ts'
import {wordsOf} from './words.ts'

/** Whether two full names are those of one person: whatever their order, ranks, initials, middle names and romanisation. */
export function comparePeople(a: string, b: string): Likeness {
  const [one, other] = [personOf(a), personOf(b)]
  if (one.generation !== other.generation && one.generation !== '' && other.generation !== '') return 'other'
  const [x, y] = one.words.length <= other.words.length ? [one.words, other.words] : [other.words, one.words]
  if (x.length === 0) return 'other'
  if (x.join('') === y.join('')) return 'same'
  const aligned = align(x, y, ANSWERS)
  if (aligned.leftA.length > 0) return joinedAlike(x, y) || isOneSlip(aligned) || isParted(aligned) ? 'near' : 'other'
  if (x.length === 1 && y.length > 1) return 'other'
  if (!isSurnameSure(aligned) || isTurned(aligned, x, y)) return 'other'
  const near = aligned.pairs.filter(({answer}) => answer === 'near').length
  if (near > 0) return near <= Math.max(1, x.length - 1) && !(near > 1 && aligned.leftB.length > 0) ? 'near' : 'other'
  return 'same'
}

const ANSWERS = [
  ['equal', equal],
  ['romanised', (a: string, b: string) => areRomanised(name(a), name(b)) && sameFather(a, b)],
  ['nickname', areNicknames],
  ['initial', isInitial],
  ['near', (a: string, b: string) => areNear(name(a), name(b)) && sameFather(a, b) && !areTwoGiven(a, b)],
] as const

interface Person {
  readonly words: readonly string[]
  /** "jr", "iii", else empty. */
  readonly generation: string
}

function personOf(full: string): Person {
  const turned = /^([^,]{1,80}),\s*(?!(?:jr|sr|ii|iii|iv|ph|md|m\.d)\b)([^,]{1,80})$/i.exec(full)
  const words = wordsOf(turned ? `${turned[2] ?? ''} ${turned[1] ?? ''}` : full)
  const generation = words.findLast((word, i) => i > 0 && GENERATION.test(word)) ?? ''
  const names = words.filter((word, i) => !(i > 1 && (word === generation || suffixes().has(word))))
  return {words: named(withoutTitles(names)).flatMap(initials), generation: GENERATIONS[generation] ?? generation}
}

const GENERATION = /^(?:jr|junior|sr|snr|senior|ii|iii|iv)$/
const GENERATIONS: Readonly<Record<string, string>> = {junior: 'jr', senior: 'sr', snr: 'sr'}

// titles lead the name; what is a given name as well stays where something else would not be left of it
function withoutTitles(words: readonly string[]): readonly string[] {
  const from = words.findIndex((word, i) => !titles().has(word) || i === words.length - 1)
  return words.length - from >= 1 ? words.slice(from) : words
}

// "abd al aziz" is "abdulaziz", the article falls, and "bin salman" is one word that says whose son
function named(words: readonly string[]): readonly string[] {
  const text = ` ${words.join(' ')} `
    .replace(/ (?:abd[aeu]l|abd (?:[aeu]l|ur|ar)|abdu[rl]) ?/g, ' abdul')
    .replace(/ (\p{L}{2,12}) (?:[aeu]l|ad|ud) d[ieyu]+n(?= )/gu, ' $1aldin')
    .replace(/ (?:[ae]l|ul|ur|as|ash|ad|an|ar) (?=\p{L}{3})/gu, ' ')
    .replace(/ (?:bin|ibn|ben|bint)(?: (?:[ae]l))? (?=\p{L})/gu, ` ${SON}`)
    .replace(/ (?:abou|abo) (?=\p{L})/gu, ' abu ')
    .replace(/ (?:de|da|do|dos|di|del|della|van|von|der|den|zu|la|le)(?= )/g, '')
  return text.trim().split(/\s+/)
}

// "J.C.", "JC": letters that make no syllable are initials
function initials(word: string): readonly string[] {
  return /^[bcdfghjklmnpqrstvwxz]{2,3}$/.test(word) ? [...word] : [word]
}

const SON = '+'

function name(word: string): string {
  return word.replace(SON, '')
}

function sameFather(a: string, b: string): boolean {
  return a.startsWith(SON) === b.startsWith(SON)
}

// "frederick" and "friedrich" are two given names, "sergei" and "sergey" one
function areTwoGiven(a: string, b: string): boolean {
  return given().has(a) && given().has(b) && romanised(a) !== romanised(b)
}

// initials alone make nobody, and of two words one at least has to be equal but for its romanisation
function isSurnameSure({pairs}: Aligned): boolean {
  return pairs.some(({answer}) => answer !== 'initial' && answer !== 'nickname')
}

// "Hans Peter" and "Peter Hans": two given names the other way round
function isTurned({pairs}: Aligned, x: readonly string[], y: readonly string[]): boolean {
  if (x.length !== 2 || y.length !== 2) return false
  const [first] = pairs.filter(({a}) => a === 0)
  return first?.b === 1 && x.every(word => given().has(word)) && !x.some(word => surnames().has(word))
}

// "Keir Starkey" for Keir Starmer: all words equal but one, which keeps its head and most of its letters
function isOneSlip({pairs, leftA: [a = '', ...more], leftB: [b = '', ...others]}: Aligned): boolean {
  if (more.length + others.length > 0 || !pairs.some(({answer}) => answer !== 'initial')) return false
  const long = Math.min(a.length, b.length) >= SLIP_LENGTH && a.slice(0, 2) === b.slice(0, 2)
  return long && sameFather(a, b) && !areTwoGiven(a, b) && levenshtein.get(a, b) <= 2
}

const SLIP_LENGTH = 5

// "Patr ushev": a word with a space in it
function isParted({leftA, leftB}: Aligned): boolean {
  return leftA.length === 2 && leftB.includes(leftA.join(''))
}

// "Kim Jong On": short words, of which only the whole name tells that they are a letter apart
function joinedAlike(x: readonly string[], y: readonly string[]): boolean {
  const [a, b] = [x.join(''), y.join('')]
  if ([...x, ...y].some(word => word.length === 1 || /\d/.test(word))) return false
  if (x.length === y.length && x.some((word, i) => word !== y[i] && areTwoGiven(word, y[i] ?? ''))) return false
  return Math.min(a.length, b.length) >= LONG_ENOUGH && levenshtein.get(a, b) <= 1
}

const LONG_ENOUGH = 8

const fold = (words: readonly string[]): ReadonlySet<string> => new Set(words.flatMap(word => wordsOf(word)))
const given = ofVocabulary(({givenNames: {names, ambiguous = []}}) => fold([...names, ...ambiguous]))
const surnames = ofVocabulary(({givenNames}) => fold(givenNames.surnames))
const titles = ofVocabulary(
  ({titles: {honorifics, ranks, offices}}) =>
    new Set(
      [
        ...fold([...honorifics, ...ranks, ...offices]),
        ...fold(['president', 'präsident', 'présidente', 'presidente']),
      ].filter(word => word.length > 1 && !given().has(word) && !surnames().has(word)),
    ),
)
const suffixes = ofVocabulary(({titles}) => fold(titles.suffixes))
