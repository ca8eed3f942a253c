import levenshtein from 'fast-levenshtein'
import {align, areNear, areNicknames, areRomanised, areTwoGiven, equal, isInitial, type Aligned} from './align.ts'
import {areOneInChinese} from './chinese.ts'
import {areOneInKorean} from './korean.ts'
import type {Likeness} from './index.ts'
import {given, personOf, SON, surnames} from './person-words.ts'

/** Whether two full names are those of one person: whatever their order, ranks, initials, middle names and romanisation. */
export function comparePeople(a: string, b: string): Likeness {
  const [one, other] = [personOf(a), personOf(b)]
  if (one.generation !== other.generation && one.generation !== '' && other.generation !== '') return 'other'
  const [x, y] = inOne(one.words, other.words)
  if (x.length === 0) return 'other'
  if (x.join('') === y.join('') || one.whole === other.whole) return 'same'
  if (areOneInKorean(one.words, other.words) || areOneInChinese(one.words, other.words)) return 'same'
  const aligned = align(x, y, ANSWERS)
  if (aligned.leftA.length > 0) return joinedAlike(x, y) || isOneSlip(aligned) ? 'near' : 'other'
  if (x.length === 1 && y.length > 1) return 'other'
  if (!isSurnameSure(aligned) || isTurned(aligned, x, y)) return 'other'
  const near = aligned.pairs.filter(({answer}) => answer === 'near').length
  if (aligned.pairs.some(({answer}) => answer === 'servant')) return near + aligned.leftB.length > 0 ? 'other' : 'near'
  if (near > 0) return near <= Math.max(1, x.length - 1) && !(near > 1 && aligned.leftB.length > 0) ? 'near' : 'other'
  return 'same'
}

const ANSWERS = [
  ['equal', equal],
  ['romanised', (a: string, b: string) => areRomanised(name(a), name(b)) && sameFather(a, b)],
  ['nickname', (a: string, b: string) => areNicknames(a, b) || isDiminutive(a, b)],
  ['initial', isInitial],
  ['near', (a: string, b: string) => areNear(name(a), name(b)) && sameFather(a, b) && !areTwoGiven(a, b)],
  ['servant', isServant],
] as const

/** The shorter name and the longer, the words that only one of them runs together run together in both: "Jong un", "Jongun". */
function inOne(a: readonly string[], b: readonly string[]): readonly [readonly string[], readonly string[]] {
  const [one, other] = [joinedAs(a, b), joinedAs(b, a)]
  return one.length <= other.length ? [one, other] : [other, one]
}

function joinedAs(words: readonly string[], model: readonly string[]): readonly string[] {
  const at = words.findIndex((word, i) => {
    const next = words[i + 1]
    return next !== undefined && model.some(whole => whole === word + next || areRomanised(whole, word + next))
  })
  if (at < 0 || words.length === 2) return words
  return [...words.slice(0, at), `${words[at] ?? ''}${words[at + 1] ?? ''}`, ...words.slice(at + 2)]
}

// "Michi" for Michaela: no given name of its own, but the head of one
function isDiminutive(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  const stem = short.replace(/(?:ie|[iy])$/, '')
  return stem.length >= STEM && !given().has(short) && given().has(long) && long.startsWith(stem)
}

const STEM = 3

// "Abdul Rahman" is also called "Rahman"
function isServant(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length > 3 && long === `abdul${short}`
}

function name(word: string): string {
  return word.replace(SON, '')
}

function sameFather(a: string, b: string): boolean {
  return a.startsWith(SON) === b.startsWith(SON)
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
function isOneSlip({pairs, leftA: [a = '', ...more], leftB}: Aligned): boolean {
  const [b = '', ...others] = leftB.filter(word => leftB.length === 1 || !PATRONYMIC.test(word))
  if (more.length + others.length > 0 || !pairs.some(({answer}) => answer !== 'initial')) return false
  const long = Math.min(a.length, b.length) >= SLIP_LENGTH && a.slice(0, 2) === b.slice(0, 2)
  return long && sameFather(a, b) && !areTwoGiven(a, b) && levenshtein.get(a, b) <= 2
}

const PATRONYMIC = /(?:[oe]vi(?:ch|c|tch|tsch)|[oei]vna|ichna|ovych)$/

const SLIP_LENGTH = 5

// "Kim Jong On": short words, of which only the whole name tells that they are a letter apart
function joinedAlike(x: readonly string[], y: readonly string[]): boolean {
  const [a, b] = [x.join(''), y.join('')]
  if ([...x, ...y].some(word => word.length === 1 || /\d/.test(word))) return false
  if (x.length === y.length && x.some((word, i) => word !== y[i] && areTwoGiven(word, y[i] ?? ''))) return false
  return Math.min(a.length, b.length) >= LONG_ENOUGH && levenshtein.get(a, b) <= 1
}

const LONG_ENOUGH = 8
