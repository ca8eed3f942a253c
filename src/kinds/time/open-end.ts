import type {Match} from './expression.ts'
import {phrase, type Word} from './words.ts'

const LATER = [
  'since',
  'after',
  'from',
  'as of',
  'as from',
  'later than',
  'no earlier than',
  'not before',
  'as early as',
  'effective',
]
const EARLIER = [
  'until',
  'till',
  'by',
  'before',
  'no later than',
  'not later than',
  'earlier than',
  'prior to',
  'ahead of',
  'up to',
  'through',
]

/** Which way from a time its clause reaches, by the words around it: "since", "starting on", "no later than", "from 2012 onwards"; the time itself is in it. */
export function openEnd(words: readonly Word[], {first, last}: Match): 'earlier' | 'later' | undefined {
  const before = (text: string): boolean => phrase(words, first - text.split(' ').length, text) !== undefined
  if (isLaterThan(words, last) || isStarting(words, first)) return 'later'
  if (phrase(words, last, 'or earlier') !== undefined) return 'earlier'
  if (words[first - 1]?.lower === 'through' && words[first - 2]?.lower === 'all') return undefined
  if (EARLIER.some(before)) return 'earlier'
  return LATER.some(before) ? 'later' : undefined
}

// "from 2012 onwards", "in May or later"
function isLaterThan(words: readonly Word[], last: number): boolean {
  return /^onwards?$/.test(words[last]?.lower ?? '') || phrase(words, last, 'or later') !== undefined
}

// "starting Monday", "beginning in May"
function isStarting(words: readonly Word[], first: number): boolean {
  const at = /^(?:on|in|from|at)$/.test(words[first - 1]?.lower ?? '') ? first - 2 : first - 1
  return /^(?:starting|beginning)$/.test(words[at]?.lower ?? '')
}
