import {readWeekday} from './date.ts'
import {readDuration} from './duration.ts'
import {unitAt} from './unit-word.ts'
import type {Calendar, Expression, Match} from './expression.ts'
import {dayParts, months, seasons, weekdays} from './lexicon.ts'
import {isCapital, phrase, skip, type Word} from './words.ts'

/** A weekday so many weeks from the near one: "a week ago Friday", "two weeks ago on Monday", "Monday week", "a week from Tuesday", "Monday two weeks from now", "the Friday before last". */
export function readWeekdayShift(words: readonly Word[], at: number): Match | undefined {
  return weeksThenDay(words, at) ?? dayThenWeeks(words, at) ?? beforeLast(words, at)
}

function weeksThenDay(words: readonly Word[], at: number): Match | undefined {
  const weeks = weeksAt(words, at)
  if (!weeks) return undefined
  const ago = words[weeks.last]?.lower === 'ago'
  const named = fullDay(words, weeks.last)
  // not "40 hours a week Monday to Friday"
  const bare =
    named !== undefined &&
    ends(words, named.last) &&
    !/s$|^\d|^(?:last|a|once|twice|per)$/.test(words[at - 1]?.lower ?? '')
  const ahead = bare || /^(?:from|on)$/.test(words[weeks.last]?.lower ?? '')
  const day = fullDay(
    words,
    ago ? skip(words, weeks.last + 1, 'on', 'last', 'this') : bare ? weeks.last : skip(words, weeks.last + 1, 'this'),
  )
  if (!day || !(ago || ahead)) return undefined
  return found(at, day.last, {is: 'weekday', weekday: day.value, weeks: ago ? -weeks.count : weeks.count})
}

// "Monday week", "Monday two weeks from now", "Saturday, three days from now"
function dayThenWeeks(words: readonly Word[], at: number): Match | undefined {
  const day = fullDay(words, at)
  if (!day) return undefined
  if (words[day.last]?.lower === 'week' && ends(words, day.last + 1))
    return found(at, day.last + 1, {is: 'weekday', weekday: day.value, weeks: 1})
  if (words[day.last]?.lower === 'fortnight' && ends(words, day.last + 1))
    return found(at, day.last + 1, {is: 'weekday', weekday: day.value, weeks: 2})
  const weeks = words[day.last]?.lower === 'in' ? weeksAt(words, day.last + 1) : undefined
  if (weeks && ends(words, weeks.last))
    return found(at, weeks.last, {is: 'weekday', weekday: day.value, week: weeks.count})
  const next = skip(words, day.last, ',')
  const span = readDuration(words, next)
  if (span?.expression.is !== 'span') return undefined
  const last = phrase(words, span.last, 'from now') ?? phrase(words, span.last, 'ago')
  const [part, more] = span.expression.parts
  if (last === undefined || !part?.count || more) return undefined
  const direction = words[last - 1]?.lower === 'ago' ? -1 : 1
  if (part.unit === 'day') return found(at, last, {is: 'shift', span: span.expression, direction, from: 'published'})
  return part.unit === 'week'
    ? found(at, last, {is: 'weekday', weekday: day.value, week: direction * part.count})
    : undefined
}

// "the Friday before last", "the week before last", "the night before last"
function beforeLast(words: readonly Word[], at: number): Match | undefined {
  const start = skip(words, at, 'the')
  const day = fullDay(words, start)
  const last = phrase(words, day?.last ?? start + 1, 'before last')
  if (last === undefined) return undefined
  if (day) return found(at, last, {is: 'weekday', weekday: day.value, turns: -2})
  const part = partNamed(words, start)
  if (part && start > at) return {...found(at, last, {...part, relative: -3}), via: 'last-part'}
  const noun = words[start]?.lower ?? ''
  const hours = dayParts.get(noun)
  if (hours && start > at)
    return found(at, last, {is: 'part', part: hours, date: {is: 'unit', unit: 'day', offset: -2}})
  const unit = noun === 'weekend' ? noun : /^(?:week|month|quarter|year)$/.test(noun) ? unitAt(words, start) : undefined
  return unit && start > at ? {...found(at, last, {is: 'unit', unit, offset: -2}), via: `last-${unit}`} : undefined
}

/** A month or season, of which there is one a year. */
export function partNamed(words: readonly Word[], at: number): Calendar | undefined {
  const name = words[at]?.lower ?? ''
  const month = isCapital(words[at]) ? months.get(name) : undefined
  const season = seasons.get(name)
  return month === undefined ? season && {is: 'calendar', season} : {is: 'calendar', month}
}

function weeksAt(words: readonly Word[], at: number): {count: number; last: number} | undefined {
  const span = readDuration(words, at)
  const [part, more] = span?.expression.is === 'span' ? span.expression.parts : []
  const whole = part?.unit === 'week' && part.count !== undefined && Number.isInteger(part.count)
  return span && whole && !more ? {count: part.count ?? 1, last: span.last} : undefined
}

function fullDay(words: readonly Word[], at: number): {value: number; last: number} | undefined {
  return weekdays.has(words[at]?.lower ?? '') ? readWeekday(words, at) : undefined
}

function ends(words: readonly Word[], at: number): boolean {
  return !words[at] || /^(?:[.,;:)]|and|but|when|at|in)$/.test(words[at]?.lower ?? '')
}

function found(first: number, last: number, expression: Expression): Match {
  return {first, last, expression, via: 'weekday'}
}
