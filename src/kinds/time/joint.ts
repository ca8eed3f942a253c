import {isDash, phrase, type Word} from './words.ts'

/** The place after a dash, or after the word that joins two ends which "from" or "between" opens. */
export function joint(words: readonly Word[], at: number, next: number): number | undefined {
  const word = words[next]
  if (isDash(word)) return next + 1
  const before = words[at - 1]?.lower
  if (before === 'from' && /^(?:to|until|till|through)$/.test(word?.lower ?? '')) return next + 1
  return before === 'between' && word?.lower === 'and' ? next + 1 : undefined
}

/** What joins the ends of a range: a dash, "to", "until", "up to", "through to", "and". */
export function jointAt(
  words: readonly Word[],
  at: number,
  opened: boolean,
): {readonly last: number; readonly word: boolean; readonly and?: boolean} | undefined {
  const long = JOINTS.map(text => phrase(words, at, text)).find(found => found !== undefined)
  if (long !== undefined) return {last: long, word: true}
  const word = words[at]
  const lower = word?.lower ?? ''
  if (/^(?:to|until|till|through)$/.test(lower) || (opened && lower === 'into')) return {last: at + 1, word: true}
  if (isDash(word) || word?.text === '~') return {last: at + 1, word: false}
  return lower === 'and' ? {last: at + 1, word: true, and: true} : undefined
}

const JOINTS = [
  'right up to',
  'right up until',
  'up to',
  'up until',
  'up till',
  'all the way to',
  'through to',
  'right through to',
  'and through',
  'down to',
]
