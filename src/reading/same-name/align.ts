import {areVariants} from '../spelling.ts'
import {areGivenForms} from './given-forms.ts'
import {romanised} from './romanised.ts'

/** How two words of names answer each other, the surest first. */
export type Answer = 'equal' | 'romanised' | 'nickname' | 'initial' | 'near'

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
  return (Math.min(a.length, b.length) >= SHORTEST && romanised(a) === romanised(b)) || areGivenForms(a, b)
}

/** Whether a word is the initial of another. */
export function isInitial(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return short.length === 1 && long.length > 1 && long.startsWith(short) && /^\p{L}$/u.test(short)
}

/** Whether a slip makes one word of the other: near in letters and, past one letter, in sound. */
export function areNear(a: string, b: string): boolean {
  return areVariants(a, b)
}

const SHORTEST = 4
