import {readNumber} from './numbers.ts'
import {isCapital, skip, type Word} from './words.ts'

/** A time of day before its half of the day and its zone are read. */
export interface Time {
  readonly hour: number
  readonly minute?: number
  readonly second?: number
  readonly last: number
  /** It can be nothing but a clock time. */
  readonly sure: boolean
}

/** "noon", "midnight", "12 noon" */
export function readNamed(words: readonly Word[], at: number): Time | undefined {
  const start = words[at]?.text === '12' ? at + 1 : at
  const word = words[start]?.lower
  if (isCapital(words[start]) && at > 0) return undefined
  if (
    word === 'noon' ||
    (word === 'midday' && /^(?:at|by|until|around|before|after)$/.test(words[at - 1]?.lower ?? ''))
  )
    return {hour: 12, minute: 0, last: start + 1, sure: true}
  return word === 'midnight' ? {hour: 0, minute: 0, last: start + 1, sure: true} : undefined
}

/** "half past seven in the evening", "a quarter to six", "ten minutes past four p.m.", "seven o'clock" */
export function readSpoken(words: readonly Word[], at: number): Time | undefined {
  const number = readNumber(words, at)
  if (number && number.value <= 24 && /^o'clock$/.test(words[number.last]?.lower ?? ''))
    return {hour: number.value, minute: 0, last: number.last + 1, sure: true}
  if (number && !words[at]?.digits && number.value <= 12 && /^[ap]\.?\s?m\.?$/.test(words[number.last]?.lower ?? ''))
    return {hour: number.value, last: number.last, sure: false}
  const article = skip(words, at, 'a')
  const fraction = {half: 30, quarter: 15}[words[article]?.lower ?? '']
  const minutes = fraction ?? number?.value
  const next = fraction === undefined ? skip(words, number?.last ?? at, 'minutes') : article + 1
  const side = words[next]?.lower
  const hour = readNumber(words, next + 1)
  if (
    minutes === undefined ||
    minutes > 30 ||
    !(side === 'past' || (side === 'to' && fraction === 15)) ||
    !hour ||
    hour.value < 1 ||
    hour.value > 12
  )
    return undefined
  return side === 'past'
    ? {hour: hour.value, minute: minutes, last: hour.last, sure: true}
    : {hour: hour.value - 1 || 12, minute: 60 - minutes, last: hour.last, sure: true}
}
