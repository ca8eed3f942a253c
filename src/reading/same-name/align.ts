import {commonRarityOf} from '../../vocabulary/index.ts'
import {areVariants} from '../spelling.ts'
import {areGivenForms} from './given-forms.ts'
import {areNicknames} from './nicknames.ts'
import {DIGRAPH, given, surnames} from './person-words.ts'
import {inOtherManners, romanised, withoutDigraphs, withVowels} from './romanised.ts'

/** How two words of names answer each other, the surest first. */
export type Answer = 'equal' | 'romanised' | 'nickname' | 'initial' | 'near' | 'servant'

export interface Aligned {
  readonly pairs: readonly {readonly a: number; readonly b: number; readonly answer: Answer}[]
  /** Words of either name that nothing in the other answers. */
  readonly leftA: readonly string[]
  readonly leftB: readonly string[]
}

type Answers = readonly (readonly [Answer, (a: string, b: string) => boolean])[]

/** Pairs the words of two names one to one, whatever their order, by the surest answer each. */
export function align(a: readonly string[], b: readonly string[], answers: Answers): Aligned {
  const [takenA, takenB] = [new Set<number>(), new Set<number>()]
  const pairs = answers.flatMap(([answer, fits]) =>
    a.flatMap((word, i) => {
      if (takenA.has(i)) return []
      const j = b.findIndex((other, at) => !takenB.has(at) && fits(word, other))
      if (j < 0) return []
      takenA.add(i)
      takenB.add(j)
      return [{a: i, b: j, answer}]
    }),
  )
  return {pairs, leftA: a.filter((_, i) => !takenA.has(i)), leftB: b.filter((_, j) => !takenB.has(j))}
}

export function equal(a: string, b: string): boolean {
  return a === b
}

/** Whether two words are romanisations of one: alike in what such differ in, or forms of one given name. */
export function areRomanised(a: string, b: string): boolean {
  if (areGivenForms(a, b)) return true
  const shorter = Math.min(a.length, b.length)
  if (shorter < SHORTEST - 1) return false
  // the vowels of "Ellen" and "Allan" are no matter of romanisation
  if (areTwoListed(a, b)) return withVowels(a) === withVowels(b)
  if (shorter < SHORTEST) return withVowels(a) === withVowels(b)
  const [x, y] = [a, b].map(keysOf)
  return x?.some(key => y?.includes(key)) ?? false
}

function keysOf(word: string): readonly string[] {
  const article = /^[ae]l(?=[^aeiou]\p{L}{3})/u
  return [...new Set([word, withoutDigraphs(word), word.replace(article, ''), ...inOtherManners(word)].map(romanised))]
}

/** Whether two words are given names of their own: "frederick", "friedrich"; "sergei" and "sergey" are one. */
export function areTwoGiven(a: string, b: string): boolean {
  return given().has(a) && given().has(b) && !areRomanised(a, b)
}

// names, or words of the language
function areTwoListed(a: string, b: string): boolean {
  return LISTS.some(isListed => isListed(a) && isListed(b))
}

const LISTS: readonly ((word: string) => boolean)[] = [
  word => given().has(word) || commonRarityOf(word) !== undefined,
  word => surnames().has(word),
]

/** Whether a word is short for another: its initial, or what it is called by in everyday use. */
export function isInitial(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length >= long.length || !long.startsWith(short)) return false
  return short.length === 1 ? /^\p{L}$/u.test(short) : DIGRAPH.test(short) && long.length > 3
}

export {areNicknames}

/** Whether a slip makes one word of the other: near in letters and, past one letter, in sound, or the same letters in disorder. */
export function areNear(a: string, b: string): boolean {
  return areVariants(a, b) || areJumbled(a, b) || macOf(a) === macOf(b)
}

function areJumbled(a: string, b: string): boolean {
  return a.length >= JUMBLED && a.length === b.length && [...a].sort().join() === [...b].sort().join()
}

// "McLean", "MacLean"
function macOf(word: string): string {
  return word.replace(/^ma?c(?=[^aeiou])/, 'mc')
}

const SHORTEST = 4
const JUMBLED = 5
