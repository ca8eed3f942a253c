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
  'not earlier than',
  'no sooner than',
  'not before',
  'not until',
  'not till',
  'any time after',
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
  'sooner than',
  'up until',
  'up till',
  'prior to',
  'ahead of',
  'up to',
  'through',
]

/** Which way from a time its clause reaches, by the words around it: "since", "starting on", "no later than", "from 2012 onwards"; the time itself is in it. */
export function openEnd(words: readonly Word[], {first, last}: Match): 'earlier' | 'later' | undefined {
  const before = (text: string): boolean => phrase(words, first - text.split(' ').length, text) !== undefined
  if (isLaterThan(words, last) || isStarting(words, first)) return 'later'
  if (/^or (?:earlier|before|sooner)/.test(`${words[last]?.lower ?? ''} ${words[last + 1]?.lower ?? ''}`))
    return 'earlier'
  if (words[first - 1]?.lower === 'through' && words[first - 2]?.lower === 'all') return undefined
  const length = (texts: readonly string[]): number => Math.max(0, ...texts.filter(before).map(text => text.length))
  const [earlier, later] = [length(EARLIER), length(LATER)]
  return earlier + later === 0 ? undefined : earlier > later ? 'earlier' : 'later'
}

// "from 2012 onwards", "in May or later"
function isLaterThan(words: readonly Word[], last: number): boolean {
  const next = `${words[last]?.lower ?? ''} ${words[last + 1]?.lower ?? ''}`
  return /^onwards?\b|^(?:and|or) (?:later|after|onwards?|beyond)$|^on [.,;)]|^forward/.test(next)
}

// "starting Monday", "beginning in May"
function isStarting(words: readonly Word[], first: number): boolean {
  const at = /^(?:on|in|from|at)$/.test(words[first - 1]?.lower ?? '') ? first - 2 : first - 1
  return /^(?:starting|beginning|commencing)$/.test(words[at]?.lower ?? '')
}
