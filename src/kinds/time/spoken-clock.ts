import {readNumber, type Counted} from './numbers.ts'
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

/** "half past seven in the evening", "a quarter to six", "ten minutes past four p.m.", "20 minutes to 2 p.m.", "seven thirty p.m.", "seven o'clock" */
export function readSpoken(words: readonly Word[], at: number): Time | undefined {
  const number = readNumber(words, at)
  if (number && number.value <= 24 && /^o'clock$/.test(words[number.last]?.lower ?? ''))
    return {hour: number.value, minute: 0, last: number.last + 1, sure: true}
  return inWords(words, at, number) ?? fromHour(words, at, number)
}

// "seven p.m.", "seven thirty p.m.", "at seven in the evening"
function inWords(words: readonly Word[], at: number, number: Counted | undefined): Time | undefined {
  if (!number || words[at]?.digits || number.value < 1) return undefined
  if (number.value <= 12 && isHalf(words, number.last)) return {hour: number.value, last: number.last, sure: false}
  const hour = readNumber(words.slice(0, at + 1), at)
  const minute = hour && hour.value <= 12 ? readNumber(words, skip(words, hour.last, '-')) : undefined
  if (
    hour &&
    minute &&
    minute.value >= 10 &&
    minute.value < 60 &&
    !words[hour.last]?.digits &&
    isHalf(words, minute.last)
  )
    return {hour: hour.value, minute: minute.value, last: minute.last, sure: false}
  const part =
    /^(?:in the (?:morning|afternoon|evening)|at night)/.test(
      words
        .slice(number.last, number.last + 3)
        .map(({lower}) => lower)
        .join(' '),
    ) && /^(?:at|by|until|till|from|around|about|before|after|since|between)$/.test(words[at - 1]?.lower ?? '')
  return part && number.value <= 12 ? {hour: number.value, minute: 0, last: number.last, sure: false} : undefined
}

function isHalf(words: readonly Word[], at: number): boolean {
  return /^[ap]\.?\s?m\.?$/.test(words[at]?.lower ?? '')
}

const CLOCK = /^(?:at|by|around|about|until|till|before|after|since|from)$/
const NAMED: Readonly<Record<string, number>> = {noon: 12, midday: 12, midnight: 24}

// "a quarter past noon", "half past seven", "five minutes to midnight", "ten minutes after 6 p.m."
function fromHour(words: readonly Word[], at: number, number: Counted | undefined): Time | undefined {
  const article = skip(words, at, 'a')
  if (article > at && words[article]?.lower === 'minute' && !number)
    return fromHour(words, at, {value: 1, last: article})
  const fraction = {half: 30, quarter: 15}[words[article]?.lower ?? '']
  const minutes = fraction ?? number?.value
  const next = fraction === undefined ? skip(words, number?.last ?? at, 'minutes', 'minute', 'mins') : article + 1
  const side = words[next]?.lower ?? ''
  const named = NAMED[words[next + 1]?.lower ?? '']
  const hour = named === undefined ? readNumber(words, next + 1) : {value: named, last: next + 2}
  if (minutes === undefined || minutes < 1 || minutes > 59 || !Number.isInteger(minutes) || !hour) return undefined
  if (hour.value < 1 || (named === undefined && hour.value > 12) || !Number.isInteger(hour.value)) return undefined
  const told = named !== undefined || isHalf(words, hour.last)
  // "from 9 to 10am" are two hours, "at 10 to 4 p.m." is one
  const opener = words[at - 1]?.lower ?? ''
  const hours = fraction === undefined && next === number?.last && side === 'to'
  if (hours && /^(?:from|between)$/.test(opener)) return undefined
  if (hours && words[at]?.digits && !/^(?:at|about|around|until|till|just|nearly|almost)$/.test(opener))
    return undefined
  const isClock = CLOCK.test(opener)
  const named5 = number !== undefined && next > number.last
  const past = side === 'past' || (side === 'after' && (told || (isClock && fraction !== undefined)))
  const spoken = named5 || (/^(?:at|until|till)$/.test(opener) && !words[at]?.digits && minutes % 5 === 0)
  const before =
    (side === 'to' && (fraction === 15 || told || spoken)) ||
    (/^(?:before|of)$/.test(side) && (told || (isClock && fraction === 15)))
  if (!(past && (told || named5 || minutes <= 30)) && !(before && (minutes <= 45 || named5))) return undefined
  const sure = past || side === 'to' || told || (before && isClock)
  return past
    ? {hour: hour.value % 24, minute: minutes, last: hour.last, sure}
    : {hour: hour.value - 1 || 12, minute: 60 - minutes, last: hour.last, sure}
}
