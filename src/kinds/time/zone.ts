import {zones} from './lexicon.ts'
import {readInteger} from './numbers.ts'
import {isCapital, isDash, phrase, skip, type Word} from './words.ts'

/** The zone after a clock time: "GMT", "(GMT +8)", "UTC−5", "local time", "Eastern Time". */
export function readZone(words: readonly Word[], at: number): {offset?: string; last: number} {
  const stamped = stampZone(words, at)
  if (stamped) return stamped
  const open = skip(words, at, '(')
  const local = phrase(words, open, 'local time') ?? phrase(words, open, 'local')
  if (local !== undefined) return {last: open > at ? skip(words, local, ')') : local}
  const region = /^(?:eastern|central|pacific|mountain|moscow|standard|daylight)$/.test(words[open]?.lower ?? '')
    ? skip(words, open + 1, 'standard', 'daylight', 'summer')
    : open
  if (
    region > open &&
    words[region]?.lower !== 'time' &&
    isCapital(words[open]) &&
    /^[ap]\.?\s?m\.?$/.test(words[at - 1]?.lower ?? '')
  )
    return {last: open > at ? at : region}
  const city = cityTime(words, at)
  if (city !== undefined) return {last: city}
  if (region > open)
    return words[region]?.lower === 'time' ? {last: open > at ? skip(words, region + 1, ')') : region + 1} : {last: at}
  const name = words[open]
  const clocked =
    (words[at - 1]?.digits && /^[:h]$/.test(words[at - 2]?.lower ?? '')) ||
    (/^[ap]\.?\s?m\.?$/.test(words[at - 1]?.lower ?? '') && words[at - 2]?.digits)
  const small = clocked && /^\w{3,4}$/.test(name?.text ?? '')
  if (!name || !zones.has(name.lower) || (name.text !== name.text.toUpperCase() && !small)) return {last: at}
  const shift = readOffset(words, open + 1)
  const last = shift?.last ?? open + 1
  if (open > at && words[last]?.text !== ')') return {last: at}
  const offset = shift && /^(?:gmt|utc)$/.test(name.lower) ? shift.offset : zones.get(name.lower)
  return {...(offset ? {offset} : {}), last: open > at ? last + 1 : last}
}

// "Beijing time", "New York time"
function cityTime(words: readonly Word[], at: number): number | undefined {
  const length = [1, 2].find(count => words[at + count]?.lower === 'time')
  const own = length === undefined ? [] : words.slice(at, at + length)
  if (own.some(({lower}) => /^(?:eastern|central|pacific|mountain)$/.test(lower))) return undefined
  return length !== undefined && own.every(word => isCapital(word) && /^\p{L}{3,}$/u.test(word.text))
    ? at + length + 1
    : undefined
}

// "T23:45:00+01:00", "T23:45:00-0500"
function stampZone(words: readonly Word[], at: number): {offset: string; last: number} | undefined {
  const sign = words[at]?.text
  if (!words[at]?.glued || (words[at - 2]?.text !== ':' && words[at - 2]?.text !== '.')) return undefined
  // "9:30-11:00" are two times
  if (!words.slice(Math.max(0, at - 8), at).some(({text, glued}) => text === 'T' && glued) && !isSecond(words, at))
    return undefined
  if ((sign !== '+' && sign !== '-') || !words[at + 1]?.glued || !words[at + 1]?.digits) return undefined
  const digits = words[at + 1]?.text ?? ''
  if (/^\d{4}$/.test(digits)) return {offset: `${sign}${digits.slice(0, 2)}:${digits.slice(2)}`, last: at + 2}
  if (!/^\d{2}$/.test(digits) || words[at + 2]?.text !== ':' || !/^\d{2}$/.test(words[at + 3]?.text ?? ''))
    return undefined
  return {offset: `${sign}${digits}:${words[at + 3]?.text ?? '00'}`, last: at + 4}
}

function isSecond(words: readonly Word[], at: number): boolean {
  return words[at - 2]?.text === '.' || words[at - 4]?.text === ':'
}

function readOffset(words: readonly Word[], at: number): {offset: string; last: number} | undefined {
  const sign = words[at]?.text === '+' ? '+' : isDash(words[at]) ? '-' : undefined
  const hours = readInteger(words, at + 1, 2)
  if (!sign || hours === undefined || hours > 14 || !words[at + 1]?.glued) return undefined
  const minutes = words[at + 2]?.text === ':' && words[at + 2]?.glued ? readInteger(words, at + 3, 2) : undefined
  const offset = `${sign}${String(hours).padStart(2, '0')}:${String(minutes ?? 0).padStart(2, '0')}`
  return {offset, last: minutes === undefined ? at + 2 : at + 4}
}
