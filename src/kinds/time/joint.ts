import {isDash, type Word} from './words.ts'

/** The place after a dash, or after the word that joins two ends which "from" or "between" opens. */
export function joint(words: readonly Word[], at: number, next: number): number | undefined {
  const word = words[next]
  if (isDash(word)) return next + 1
  const before = words[at - 1]?.lower
  if (before === 'from' && /^(?:to|until|till|through)$/.test(word?.lower ?? '')) return next + 1
  return before === 'between' && word?.lower === 'and' ? next + 1 : undefined
}
