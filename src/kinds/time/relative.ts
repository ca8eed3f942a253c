import {readAnchored} from './anchored.ts'
import {readDate, readWeekday} from './date.ts'
import {unitAt} from './unit-word.ts'
import {relativeYear} from './date-year.ts'
import type {Calendar, Expression, Match, Span} from './expression.ts'
import {dayParts, months, pointers, seasons, weekdays, type Unit} from './lexicon.ts'
import {readPointedSpan} from './pointed-span.ts'
import {readNumber, readOrdinal} from './numbers.ts'
import {readWeekDay} from './week-day.ts'
import {readWeekdayShift} from './weekday-shift.ts'
import {isCapital, phrase, skip, type Word} from './words.ts'

/** A time told by where it stands to the publication or to a time told before: "yesterday", "last week", "on Friday", "that day". */
export function readRelative(words: readonly Word[], at: number): Match | undefined {
  return (
    weekdaysAgo(words, at) ??
    readWeekdayShift(words, at) ??
    readWeekDay(words, at) ??
    thisTime(words, at) ??
    nearDay(words, at) ??
    pointed(words, at) ??
    readAnchored(words, at) ??
    pointedBack(words, at) ??
    weekday(words, at)
  )
}

// "two Thursdays ago", "three Fridays from now"
function weekdaysAgo(words: readonly Word[], at: number): Match | undefined {
  const number = readNumber(words, at)
  const name = words[number?.last ?? 0]?.lower.replace(/s$/, '') ?? ''
  const weekday = number ? weekdays.get(name) : undefined
  if (!number || weekday === undefined || !Number.isInteger(number.value) || number.value < 1) return undefined
  const back = /^(?:ago|back)$/.test(words[number.last + 1]?.lower ?? '') ? number.last + 2 : undefined
  const on = phrase(words, number.last + 1, 'from now') ?? phrase(words, number.last + 1, 'hence')
  const last = back ?? on
  const turns = back === undefined ? number.value : -number.value
  return last === undefined ? undefined : found(at, last, {is: 'weekday', weekday, turns}, 'weekdays-ago')
}

// "this time last year", "this day two years ago": about a year from the publication
function thisTime(words: readonly Word[], at: number): Match | undefined {
  const noun = words[at]?.lower === 'this' ? words[at + 1]?.lower : undefined
  const year = noun === 'time' || noun === 'day' ? relativeYear(words, at + 2) : undefined
  if (!year || year.part.relative === 0) return undefined
  const span: Span = {is: 'span', parts: [{count: Math.abs(year.part.relative) / 2, unit: 'year'}]}
  const direction = year.part.relative < 0 ? -1 : 1
  const shift: Expression = {is: 'shift', span, direction, from: 'published'}
  return noun === 'day'
    ? found(at, year.last, {...shift, exact: true}, 'ago-today')
    : found(at, year.last, shift, 'ago')
}

const DAYS: Readonly<Record<string, number>> = {today: 0, yesterday: -1, tomorrow: 1}

// "today", "yesterday", "the day before yesterday", "tonight"
function nearDay(words: readonly Word[], at: number): Match | undefined {
  const word = words[at]
  const offset = DAYS[word?.lower ?? '']
  if (offset !== undefined) return isTitle(words, at) ? undefined : found(at, at + 1, unit('day', offset), 'day')
  if (word?.lower === 'tonight') return found(at, at + 1, {is: 'part', part: 'NI', date: unit('day', 0)}, 'day')
  const before = phrase(words, at, 'the day before yesterday')
  if (before) return found(at, before, unit('day', -2), 'day')
  const bare = phrase(words, at, 'day before yesterday')
  if (bare) return found(at, bare, unit('day', -2), 'day')
  const after = phrase(words, at, 'the day after tomorrow') ?? phrase(words, at, 'day after tomorrow')
  return after ? found(at, after, unit('day', 2), 'day') : undefined
}

// "USA Today"
function isTitle(words: readonly Word[], at: number): boolean {
  return (
    isCapital(words[at]) &&
    isCapital(words[at - 1]) &&
    /^\p{L}/u.test(words[at - 1]?.text ?? '') &&
    !weekdays.has(words[at - 1]?.lower ?? '')
  )
}

// "last week", "this coming Monday", "the past decade", "next four years", "last March", "last summer", "this morning"
function pointed(words: readonly Word[], at: number): Match | undefined {
  const start = skip(words, at, 'the')
  const word = words[start]?.lower ?? ''
  const offset = pointers.get(word) ?? (start === at && isPrevious(words, at) ? -1 : undefined)
  if (offset === undefined) return undefined
  const next = word === 'this' ? skip(words, start + 1, 'coming', 'upcoming', 'past') : start + 1
  const past = word === 'past' || (word === 'this' && words[start + 1]?.lower === 'past')
  const shift = next > start + 1 ? (words[start + 1]?.lower === 'past' ? -1 : 1) : offset
  return (
    readPointedSpan(words, at, next, shift, start > at || past) ??
    pointedUnit(words, at, next, shift, start > at) ??
    pointedName(words, at, next, shift)
  )
}

// "previous quarter" without an article: the last one; "the previous quarter" is counted from what was told
function isPrevious(words: readonly Word[], at: number): boolean {
  return (
    words[at]?.lower === 'previous' &&
    !/^(?:a|an|his|her|its|their|our|my|your|s|any|no|every|each|some|this|that)$/.test(words[at - 1]?.lower ?? '')
  )
}

function pointedUnit(
  words: readonly Word[],
  at: number,
  next: number,
  offset: number,
  definite: boolean,
): Match | undefined {
  const start = skip(words, next, 'calendar', 'fiscal', 'financial', 'same', 'very', 'working', 'business', 'trading')
  if (words[start]?.lower === 'weekend')
    return found(at, start + 1, unit('weekend', offset), `${word(words, at, next)}-weekend`)
  const kind = unitAt(words, start) ?? clipped(words, start)
  if (!kind || kind === 'second' || kind === 'minute' || kind === 'hour' || words[start]?.lower.endsWith('s'))
    return undefined
  // "on this day in 1990"
  if (kind === 'day' && words[start + 1]?.lower === 'in' && words[start + 2]?.text.length === 4) return undefined
  if (kind === 'day') return offset === 0 && !definite ? found(at, start + 1, unit('day', 0), 'day') : undefined
  if (definite && words[start + 1]?.lower === 'of') return undefined
  return found(at, start + 1, unit(kind, offset), `${word(words, at, next)}-${kind}`)
}

// "next yr", "last qtr."
function clipped(words: readonly Word[], at: number): Unit | undefined {
  return ({yr: 'year', qtr: 'quarter', wk: 'week'} as const)[words[at]?.lower ?? '']
}

function pointedName(words: readonly Word[], at: number, next: number, offset: number): Match | undefined {
  const name = words[next]?.lower ?? ''
  const day = readWeekday(words, next)
  if (day && (weekdays.has(name) || isCapital(words[next])))
    return found(
      at,
      day.last,
      {
        is: 'weekday',
        weekday: day.value,
        offset,
        nearest: /^(?:past|coming|upcoming)$/.test(words[next - 1]?.lower ?? ''),
      },
      `${word(words, at, next)}-weekday`,
    )
  const spelled = readOrdinal(words, next) !== undefined && !words[next]?.digits
  const figured = offset !== 0 || (words[next - 1]?.lower === 'this' && isCapital(words[next]) && months.has(name))
  const dated = spelled || !figured || words[next - 1]?.lower === 'past' ? undefined : readDate(words, next)
  if (dated?.expression.is === 'calendar' && isUndated(dated.expression))
    return found(at, dated.last, {...dated.expression, relative: offset}, `${word(words, at, next)}-date`)
  const current = words[next - 1]?.lower === 'current'
  const month = isCapital(words[next]) && !current ? months.get(name) : undefined
  if (month) return found(at, next + 1, {is: 'calendar', month, relative: offset}, `${word(words, at, next)}-month`)
  const season = seasons.get(name)
  if (season) return found(at, next + 1, {is: 'calendar', season, relative: offset}, `${word(words, at, next)}-season`)
  const part = current ? undefined : dayParts.get(name)
  if (part && at === next - 1 && (offset === 0 || (offset === -1 && (part === 'NI' || part === 'EV'))))
    return found(at, next + 1, {is: 'part', part, date: unit('day', offset)}, 'part-of-day')
  return undefined
}

// a day and its month, with no year
function isUndated({month, day, year, shortYear, relative}: Calendar): boolean {
  return (
    month !== undefined && day !== undefined && year === undefined && shortYear === undefined && relative === undefined
  )
}

// "Friday last", "Monday next"
function pointedBack(words: readonly Word[], at: number): Match | undefined {
  const day = weekdays.has(words[at]?.lower ?? '') ? readWeekday(words, at) : undefined
  const offset = day && {last: -1, next: 1}[words[day.last]?.lower ?? '']
  if (!day || offset === undefined || /^\p{L}|^\d/u.test(words[day.last + 1]?.text ?? '')) return undefined
  return found(at, day.last + 1, {is: 'weekday', weekday: day.value, offset, nearest: true}, 'weekday')
}

// "Friday", "Monday of next week"
function weekday(words: readonly Word[], at: number): Match | undefined {
  const day = readWeekday(words, at)
  if (!day) return undefined
  const full = weekdays.has(words[at]?.lower ?? '')
  const before = words[at - 1]?.lower ?? ''
  if (!full && !(isCapital(words[at]) && /^(?:on|since|until|by|from)$/.test(before))) return undefined
  if (isCapital(words[at]) && isCapital(words[day.last]) && before === 'the') return undefined
  if (/^(?:black|bloody|cyber|super|ash|maundy|holy|shrove|palm|easter|spy|giving|whit)$/.test(before)) return undefined
  if (!isCapital(words[at]) && before === '-') return undefined
  return found(
    at,
    day.last,
    {
      is: 'weekday',
      weekday: day.value,
      ...(/^an?$/.test(before) && full && /^[.,;:)]?$/.test(words[day.last]?.lower ?? '') ? {any: true} : {}),
    },
    'weekday',
  )
}

function word(words: readonly Word[], at: number, next: number): string {
  const pointer = words[next - 1]?.lower ?? ''
  return /^(?:past|last)$/.test(pointer)
    ? 'last'
    : /^(?:coming|upcoming|next)$/.test(pointer)
      ? 'next'
      : pointer || words[at]?.lower || ''
}

function unit(kind: (Expression & {is: 'unit'})['unit'], offset: number): Expression {
  return {is: 'unit', unit: kind, offset}
}

function found(first: number, last: number, expression: Expression, via: string): Match {
  return {first, last, expression, via}
}
