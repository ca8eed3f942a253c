import type {Clock, Match} from './expression.ts'
import {zones} from './lexicon.ts'
import {readInteger, readNumber} from './numbers.ts'
import {isCapital, isDash, phrase, skip, type Word} from './words.ts'

interface Time {
  readonly hour: number
  readonly minute?: number
  readonly second?: number
  readonly last: number
  /** It can be nothing but a clock time. */
  readonly sure: boolean
}

/** A time of day with its zone: "0738 GMT", "7:37 a.m. local time", "half past seven", "noon", "11am IST". */
export function readClock(words: readonly Word[], at: number): Match | undefined {
  const start = /^(?:about|around|approximately|roughly|shortly|exactly)$/.test(words[at]?.lower ?? '') ? at + 1 : at
  const time = named(words, start) ?? spoken(words, start) ?? figures(words, start)
  if (!time) return undefined
  const half = meridiem(words, time)
  const zone = readZone(words, half.last)
  const local = zone.last > half.last
  if (local && !half.sure && half.minute === undefined && !/^[A-Z]{3,4}$/.test(words[half.last]?.text ?? ''))
    return undefined
  if (!half.sure && !local && !isTimeWord(words, start)) return undefined
  const approx =
    /^(?:about|around|approximately|roughly)$/.test(words[at]?.lower ?? '') ||
    /^(?:about|around|approximately|roughly)$/.test(words[at - 1]?.lower ?? '')
  const {hour, minute, second} = half
  const clock: Clock = {
    is: 'clock',
    hour,
    ...(minute === undefined ? {} : {minute}),
    ...(second === undefined ? {} : {second}),
    ...(zone.offset ? {zone: zone.offset} : {}),
    ...(approx ? {approx} : {}),
  }
  return {first: at, last: zone.last, expression: clock, via: 'clock'}
}

// "noon", "midnight", "12 noon"
function named(words: readonly Word[], at: number): Time | undefined {
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

// "half past seven in the evening", "a quarter to six", "ten minutes past four p.m.", "seven o'clock"
function spoken(words: readonly Word[], at: number): Time | undefined {
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

// "7:37", "07:37:12", "16.30", "0738", "4", "16h00"
function figures(words: readonly Word[], at: number): Time | undefined {
  const word = words[at]
  const before = words[at - 1]
  if (!word?.digits || (word.glued && before && !/^[([~"'“‘@T—–-]$/.test(before.text))) return undefined
  const hour = readInteger(words, at, 2)
  if (hour === undefined) return military(words, at)
  if (hour > 24) return undefined
  const mark = words[at + 1]
  const minute =
    mark?.glued &&
    words[at + 2]?.text.length === 2 &&
    ((/^[:.h]$/.test(mark.lower) && words[at + 2]?.glued) || (mark.text === ':' && isMarked(words, at + 3)))
      ? readInteger(words, at + 2, 2)
      : undefined
  if (before?.text === ':' && words[at - 2]?.digits) return undefined
  if (minute === undefined) return {hour, last: at + 1, sure: false}
  if (minute > 59) return undefined
  const seconds =
    words[at + 3]?.text === ':' && words[at + 3]?.glued && words[at + 4]?.text.length === 2
      ? readInteger(words, at + 4, 2)
      : undefined
  const whole = seconds === undefined ? at + 3 : at + 5
  const last =
    seconds !== undefined &&
    words[whole]?.text === '.' &&
    words[whole]?.glued &&
    words[whole + 1]?.glued &&
    words[whole + 1]?.digits
      ? whole + 2
      : whole
  if (
    words[last]?.glued &&
    (words[last]?.digits ||
      /^[:%]$/.test(words[last]?.text ?? '') ||
      (words[last]?.text === '.' && words[last + 1]?.glued && words[last + 1]?.digits))
  )
    return undefined
  return {hour, minute, ...(seconds === undefined ? {} : {second: seconds}), last, sure: false}
}

// "8: 30 p.m.": a space after the colon is no matter where a half of the day or a zone follows
function isMarked(words: readonly Word[], at: number): boolean {
  const word = words[at]
  return /^(?:[ap]\.?\s?m\.?|hours|hrs)$/.test(word?.lower ?? '') || (zones.has(word?.lower ?? '') && isCapital(word))
}

// "0738 GMT", "1140 hours"
function military(words: readonly Word[], at: number): Time | undefined {
  const text = words[at]?.text ?? ''
  if (!/^(?:[01]\d|2[0-4])[0-5]\d$/.test(text)) return undefined
  const next = words[at + 1]?.lower ?? ''
  if (!/^(?:gmt|utc|hours|hrs|h|local|[ap]\.?m\.?)$/.test(next) && !(zones.has(next) && isCapital(words[at + 1])))
    return undefined
  if (
    /^hours$/.test(next) &&
    !text.startsWith('0') &&
    !/^(?:at|by|around|about|until|from|to|since|and|before|after)$/.test(words[at - 1]?.lower ?? '')
  )
    return undefined
  return {hour: Number(text.slice(0, 2)), minute: Number(text.slice(2)), last: at + 1, sure: false}
}

const AFTERNOON = ['in the afternoon', 'in the evening']

function meridiem(words: readonly Word[], time: Time): Time {
  const mark = /^(?<half>[ap])\.?\s?m\.?$/.exec(words[time.last]?.lower ?? '')?.groups?.['half']
  if (mark && time.hour >= 1 && time.hour <= 12)
    return {...time, hour: (time.hour % 12) + (mark === 'p' ? 12 : 0), last: time.last + 1, sure: true}
  if (time.minute !== undefined || time.sure || time.hour > 0) {
    for (const text of AFTERNOON) {
      const last = phrase(words, time.last, text)
      if (last !== undefined && time.hour <= 12) return {...time, hour: (time.hour % 12) + 12, last, sure: true}
    }
    const night = phrase(words, time.last, 'at night')
    if (night !== undefined && time.hour <= 12)
      return {...time, hour: time.hour % 12 < 6 ? time.hour % 12 : time.hour + 12, last: night, sure: true}
    const morning = phrase(words, time.last, 'in the morning')
    if (morning !== undefined && time.hour <= 12) return {...time, hour: time.hour % 12, last: morning, sure: true}
  }
  const hours = skip(words, time.last, 'hours', 'hrs')
  if (hours > time.last && time.minute !== undefined && !time.sure) return {...time, last: hours, sure: true}
  return time
}

// "GMT", "(GMT +8)", "UTC−5", "local time", "Eastern Time"
function readZone(words: readonly Word[], at: number): {offset?: string; last: number} {
  const stamped = stampZone(words, at)
  if (stamped) return stamped
  const open = skip(words, at, '(')
  const local = phrase(words, open, 'local time') ?? phrase(words, open, 'local')
  if (local !== undefined) return {last: open > at ? skip(words, local, ')') : local}
  const region = /^(?:eastern|central|pacific|mountain|moscow|standard|daylight)$/.test(words[open]?.lower ?? '')
    ? skip(words, open + 1, 'standard', 'daylight', 'summer')
    : open
  if (region > open)
    return words[region]?.lower === 'time' ? {last: open > at ? skip(words, region + 1, ')') : region + 1} : {last: at}
  const name = words[open]
  if (!name || !zones.has(name.lower) || name.text !== name.text.toUpperCase()) return {last: at}
  const shift = readOffset(words, open + 1)
  const last = shift?.last ?? open + 1
  if (open > at && words[last]?.text !== ')') return {last: at}
  const offset = shift && /^(?:gmt|utc)$/.test(name.lower) ? shift.offset : zones.get(name.lower)
  return {...(offset ? {offset} : {}), last: open > at ? last + 1 : last}
}

// "T23:45:00+01:00", "T23:45:00-0500"
function stampZone(words: readonly Word[], at: number): {offset: string; last: number} | undefined {
  const sign = words[at]?.text
  if (!words[at]?.glued || (words[at - 2]?.text !== ':' && words[at - 2]?.text !== '.')) return undefined
  if ((sign !== '+' && sign !== '-') || !words[at + 1]?.glued || !words[at + 1]?.digits) return undefined
  const digits = words[at + 1]?.text ?? ''
  if (/^\d{4}$/.test(digits)) return {offset: `${sign}${digits.slice(0, 2)}:${digits.slice(2)}`, last: at + 2}
  if (!/^\d{2}$/.test(digits) || words[at + 2]?.text !== ':' || !/^\d{2}$/.test(words[at + 3]?.text ?? ''))
    return undefined
  return {offset: `${sign}${digits}:${words[at + 3]?.text ?? '00'}`, last: at + 4}
}

function readOffset(words: readonly Word[], at: number): {offset: string; last: number} | undefined {
  const sign = words[at]?.text === '+' ? '+' : isDash(words[at]) ? '-' : undefined
  const hours = readInteger(words, at + 1, 2)
  if (!sign || hours === undefined || hours > 14 || !words[at + 1]?.glued) return undefined
  const minutes = words[at + 2]?.text === ':' && words[at + 2]?.glued ? readInteger(words, at + 3, 2) : undefined
  const offset = `${sign}${String(hours).padStart(2, '0')}:${String(minutes ?? 0).padStart(2, '0')}`
  return {offset, last: minutes === undefined ? at + 2 : at + 4}
}

// a bare "16:30" is a time only after a word that says so
function isTimeWord(words: readonly Word[], at: number): boolean {
  const minute = words[at + 1]?.text === ':' && words[at + 1]?.glued && words[at + 2]?.glued
  const before = words[at - 1]?.lower ?? ''
  return (
    minute === true &&
    /^(?:at|by|around|about|approximately|until|till|from|before|after|since|between|just|shortly|@|t)$/.test(before)
  )
}
