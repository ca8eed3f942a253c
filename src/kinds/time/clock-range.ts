import {isRatio, readClock} from './clock.ts'
import type {Clock, Match} from './expression.ts'
import {joint} from './joint.ts'
import {readInteger, readNumber} from './numbers.ts'
import {isDash, type Word} from './words.ts'

/**
 * Two clock times in one breath: "3-5 p.m.", "09:00–17:00", "from 3 to 5 p.m." from its first figure, "9 a.m. to 5 p.m.". Without a mark of
 * the half of the day ("from 9:30 to 11:00") both must have their minutes, and "from", "between" or, where `dated`, a day stand beside them.
 */
export function readClockRange(words: readonly Word[], at: number, dated = false): Match | undefined {
  if (!words[at]?.digits) return fromNamed(words, at) ?? spelled(words, at)
  return marked(words, at) ?? plain(words, at, dated)
}

function marked(words: readonly Word[], at: number): Match | undefined {
  for (let length = 1; length <= 4; length++) {
    const next = joint(words, at, at + length) ?? after(words, at, at + length)
    if (next === undefined || !isClockLike(words, at, at + length)) continue
    const to = readClock(words, next)
    if (to?.expression.is !== 'clock') return undefined
    let tail = next
    while (words[tail]?.digits || /^[:.]$/.test(words[tail]?.text ?? '')) tail++
    const from = readClock([...words.slice(0, at + length), ...words.slice(tail, to.last)], at)
    if (from?.expression.is !== 'clock') return undefined
    const zone = to.expression.zone
    const begin = {...from.expression, ...(zone ? {zone} : {})}
    return ranged(at, to.last, sharesHalf(words, at, length) ? early(begin, to.expression) : begin, to.expression)
  }
  return undefined
}

// one mark of the half of the day for both ends
function sharesHalf(words: readonly Word[], at: number, length: number): boolean {
  return words.slice(at, at + length).every(({text, digits}) => digits || /^[:.]$/.test(text))
}

// "from 9 to 5 p.m." begins in the morning
function early(from: Clock, to: Clock): Clock {
  return from.hour >= 12 && from.hour < 24 && to.hour >= 12 && minutesOf(from) > minutesOf(to)
    ? {...from, hour: from.hour - 12}
    : from
}

// not "2 p.m. on Monday until …"
function isClockLike(words: readonly Word[], from: number, to: number): boolean {
  return words
    .slice(from, to)
    .every(({lower, text, digits}) => digits || /^(?:[:.h]|[ap]\.?\s?m\.?)$/.test(lower) || /^[A-Z]{2,4}$/.test(text))
}

// "midnight to 6 a.m.", "between noon and 3 p.m."
function fromNamed(words: readonly Word[], at: number): Match | undefined {
  const named = {noon: 12, midday: 12, midnight: 0}[words[at]?.lower ?? '']
  const next = named === undefined ? undefined : (joint(words, at, at + 1) ?? toAfter(words, at + 1))
  const to = next === undefined ? undefined : readClock(words, next)
  return named !== undefined && to?.expression.is === 'clock'
    ? ranged(at, to.last, {is: 'clock', hour: named, minute: 0}, to.expression)
    : undefined
}

// "between nine and ten in the morning", "from six to eight p.m."
function spelled(words: readonly Word[], at: number): Match | undefined {
  const opener = words[at - 1]
  const from = /^(?:from|between)$/.test(opener?.lower ?? '') ? readNumber(words, at) : undefined
  const next = from && joint(words, at, from.last)
  const to = next === undefined || !opener ? undefined : readNumber(words, next)
  if (!from || next === undefined || !opener || !to || from.value < 1 || from.value > 12) return undefined
  const end = readClock(words.with(next - 1, opener), next)
  const begin = end && readClock([...words.slice(0, from.last), ...words.slice(to.last, end.last)], at)
  return end?.expression.is === 'clock' && begin?.expression.is === 'clock'
    ? ranged(at, end.last, begin.expression, end.expression)
    : undefined
}

function toAfter(words: readonly Word[], at: number): number | undefined {
  return /^(?:to|until|till|through)$/.test(words[at]?.lower ?? '') ? at + 1 : undefined
}

// "9 a.m. to 5 p.m.": two times that are each sure
function after(words: readonly Word[], at: number, next: number): number | undefined {
  const to = toAfter(words, next)
  if (to === undefined) return undefined
  return readClock(words, at)?.last === next || isPlainStart(words, at, next) ? to : undefined
}

// "open 9 to 11 a.m."; "at 10 to 4 p.m." is one time
function isPlainStart(words: readonly Word[], at: number, next: number): boolean {
  const figures = sharesHalf(words, at, next - at) && (next === at + 1 || readBareClock(words, at)?.last === next)
  const marked =
    /^[ap]\.?\s?m\.?$/.test(words[next + 2]?.lower ?? '') || /^[ap]\.?\s?m\.?$/.test(words[next + 4]?.lower ?? '')
  return (
    figures &&
    marked &&
    words[next]?.lower !== 'past' &&
    !/^(?:at|about|around|until|till|just|nearly|almost|by|before|after|or|than|[$€£-])$/.test(
      words[at - 1]?.lower ?? '',
    )
  )
}

// "from 9:30 to 11:00", "Thursday 9:30-11:00"
function plain(words: readonly Word[], at: number, dated: boolean): Match | undefined {
  const from = readBareClock(words, at)
  if (!from || words[at]?.glued || isRatio(words, at)) return undefined
  const before = words[at - 1]?.lower
  const opened = before === 'from' || before === 'between'
  const word = words[from.last]
  const joins =
    isDash(word) ||
    /^(?:to|until|till|through)$/.test(word?.lower ?? '') ||
    (before === 'between' && word?.lower === 'and')
  const to = joins && (opened || dated) ? readBareClock(words, from.last + 1) : undefined
  const ascends = to && minutesOf(to.clock) > minutesOf(from.clock)
  return to && (opened || ascends) ? ranged(at, to.last, from.clock, to.clock) : undefined
}

function minutesOf({hour, minute = 0}: Clock): number {
  return hour * 60 + minute
}

/** "11:00" with nothing that says it is a time: read only where its neighbours do. */
export function readBareClock(
  words: readonly Word[],
  at: number,
): {readonly clock: Clock; readonly last: number} | undefined {
  const [hour, minute] = [readInteger(words, at, 2), readInteger(words, at + 2, 2)]
  if (hour === undefined || hour > 24 || !/^[:h]$/.test(words[at + 1]?.text ?? '') || !words[at + 1]?.glued)
    return undefined
  if (minute === undefined || minute > 59 || words[at + 2]?.text.length !== 2 || !words[at + 2]?.glued) return undefined
  const second = words[at + 3]?.text === ':' && words[at + 3]?.glued ? readInteger(words, at + 4, 2) : undefined
  const last = second === undefined ? at + 3 : at + 5
  const next = words[last]
  if (next?.glued && (/^[:%]$|^\p{L}/u.test(next.text) || (next.text === '.' && words[last + 1]?.glued)))
    return undefined
  return {clock: {is: 'clock', hour, minute, ...(second === undefined ? {} : {second})}, last}
}

function ranged(first: number, last: number, from: Clock, to: Clock): Match {
  return {first, last, expression: {is: 'range', from, to}, via: 'clock-range'}
}
