import type {Calendar, Match} from './expression.ts'
import {doubtfulMonths, months, seasons} from './lexicon.ts'
import {isCapital, skip, type Word} from './words.ts'

/** A season or month counted from a time told before: "that summer", "the following spring", "the previous May". */
export function readToldPart(words: readonly Word[], at: number): Match | undefined {
  const head = words[at]?.lower
  const pointer = head === 'that' ? at : head === 'the' ? at + 1 : undefined
  const follow = pointer === undefined ? undefined : FOLLOW[words[pointer]?.lower ?? '']
  if (pointer === undefined || follow === undefined) return undefined
  const noun = skip(words, pointer + 1, 'same', 'very')
  const part = partAt(words, noun, noun === at + 1)
  return part && isAlone(words, noun + 1)
    ? {first: at, last: noun + 1, expression: {is: 'calendar', ...part, follow}, via: 'told-part'}
    : undefined
}

const FOLLOW: Readonly<Record<string, -1 | 0 | 1>> = {
  that: 0,
  same: 0,
  previous: -1,
  preceding: -1,
  following: 1,
  ensuing: 1,
  next: 1,
}

// "that May" is as often a name or a verb
function partAt(
  words: readonly Word[],
  at: number,
  bare: boolean,
): Pick<Calendar, 'month'> | Pick<Calendar, 'season'> | undefined {
  const name = words[at]?.lower ?? ''
  const month = isCapital(words[at]) && !(bare && doubtfulMonths.has(name)) ? months.get(name) : undefined
  if (month !== undefined) return {month}
  const season = seasons.get(name)
  return season && {season}
}

// not "that summer camp"
function isAlone(words: readonly Word[], at: number): boolean {
  const next = words[at]
  return (
    !next ||
    !/^[\p{L}\d'-]/u.test(next.text) ||
    isCapital(next) ||
    /^(?:and|or|but|when|after|before|with|at|to|as|if|by|while|for|in|on|from|he|she|it|they|we|the|a|an|his|her|their|was|were|had|until|of)$/.test(
      next.lower,
    )
  )
}
