import type {Part} from './duration-part.ts'
import {units, type Unit} from './lexicon.ts'
import {afterAdjective, unitAt} from './unit-word.ts'
import {endsAt, isDash, phrase, skip, type Word} from './words.ts'

/** "all week", "all day long", "the whole month" */
export function allOf(words: readonly Word[], at: number): Part | undefined {
  const whole = words[at]?.lower === 'the' && /^(?:whole|entire|full)$/.test(words[at + 1]?.lower ?? '')
  const noun = whole ? at + 2 : words[at]?.lower === 'all' ? at + 1 : undefined
  const unit =
    noun !== undefined && /^(?:day|week|month|year)$/.test(words[noun]?.lower ?? '') ? unitAt(words, noun) : undefined
  if (!unit || noun === undefined || words[noun + 1]?.lower === 'of') return undefined
  const last = skip(words, noun + 1, 'long')
  return last > noun + 1 || endsAt(words, last) ? {count: 1, unit, last} : undefined
}

const SEVERAL = /^(?:several|few|some|many|dozens|hundreds|scores|numerous)$/
const BEFORE_VAGUE = /^(?:for|in|within|after|over|of|took|takes|take|last|lasted|lasting|spent|spend|just|only|mere)$/
const AFTER_VAGUE = /^(?:ago|later|after|before|earlier|long)$/

/** "several years", "a few days", "a couple of weeks", "for hours", "decades", "weeks later" */
export function vague(words: readonly Word[], at: number): Part | undefined {
  const article = skip(words, at, 'a', 'the')
  if (words[article]?.lower === 'couple') return several(words, skip(words, article + 1, 'of'))
  const asMany = words[article]?.lower === 'many' && words[at - 1]?.lower === 'as'
  if (!asMany && SEVERAL.test(words[article]?.lower ?? '') && (article === at || words[article]?.lower === 'few'))
    return several(words, skip(words, article + 1, 'of', 'more'))
  const long = LONG.exec(words[at]?.lower ?? '')?.groups?.['unit']
  if (long) return {...alone(units.get(long) ?? 'day'), last: at + 1}
  const multi = multiUnit(words, at)
  if (multi) return multi
  const one = unitAt(words, at)
  if (one && isDash(words[at + 1]) && words[at + 2]?.lower === 'long' && !words[at]?.lower.endsWith('s'))
    return {...alone(one), last: at + 1}
  const over = words[at - 1]?.lower === 'over' && words[at]?.lower === 'the' ? at + 1 : at
  const unit = unitAt(words, over)
  if (!unit || !words[over]?.lower.endsWith('s') || words[over]?.lower === 'seconds') return undefined
  const next = words[over + 1]
  const licensed =
    BEFORE_VAGUE.test(words[over - 1]?.lower ?? '') ||
    AFTER_VAGUE.test(next?.lower ?? '') ||
    over > at ||
    unit === 'decade'
  const dashed = isDash(next) && words[over + 2]?.lower === 'long'
  return licensed || dashed ? {unit, last: over + 1} : undefined
}

// "a weeklong strike"
const LONG = /^(?<unit>hour|day|week|month|year|decade|century)long$/

function alone(unit: Unit): {count: number; unit: Unit} {
  return unit === 'decade' || unit === 'century'
    ? {count: unit === 'decade' ? 10 : 100, unit: 'year'}
    : {count: 1, unit}
}

// "a multi-year deal", "multiday"
function multiUnit(words: readonly Word[], at: number): Part | undefined {
  const joined = /^multi(?<unit>hour|day|week|month|year|decade)$/.exec(words[at]?.lower ?? '')?.groups?.['unit']
  const split = phrase(words, at, 'multi -')
  const unit = joined === undefined ? (split === undefined ? undefined : unitAt(words, split)) : units.get(joined)
  return unit && {unit, last: split === undefined ? at + 1 : split + 1}
}

function several(words: readonly Word[], at: number): Part | undefined {
  const start = afterAdjective(words, at)
  const unit = unitAt(words, start)
  return unit && words[start]?.lower.endsWith('s') ? {unit, last: start + 1} : undefined
}
