import {unitAt} from './unit-word.ts'
import {readDay, readWeekday} from './date.ts'
import type {Expression, Match} from './expression.ts'
import {dayParts, weekdays} from './lexicon.ts'
import {readOrdinal} from './numbers.ts'
import {partNamed} from './weekday-shift.ts'
import {phrase, skip, type Word} from './words.ts'

/** A day told by the week or month that it is in: "Tuesday of next week", "next week on Tuesday", "Friday evening last week", "the 21st of this month". */
export function readWeekDay(words: readonly Word[], at: number): Match | undefined {
  return dayOfWeek(words, at) ?? weekAndDay(words, at) ?? dayOfMonth(words, at) ?? afterNext(words, at)
}

const WEEKS: ReadonlyMap<string, number> = new Map(Object.entries({last: -1, past: -1, this: 0, next: 1, coming: 1}))

// "Tuesday, next week", "Tuesday from last week", "Wednesday evening next week"
function dayOfWeek(words: readonly Word[], at: number): Match | undefined {
  const day = weekdayAt(words, at)
  if (!day) return undefined
  const part = dayParts.get(words[day.last]?.lower ?? '')
  const next = skip(words, part ? day.last + 1 : day.last, 'of', 'in', 'from', ',')
  const week = weekAt(words, next)
  if (!week) return part || next === day.last ? undefined : ofToldWeek(words, at, next, day.value)
  const date: Expression = {is: 'weekday', weekday: day.value, week: week.offset}
  return found(at, week.last, part ? {is: 'part', part, date} : date, part ? 'part-of-day' : 'weekday')
}

// "Monday of the following week": counted from what was told
function ofToldWeek(words: readonly Word[], first: number, at: number, weekday: number): Match | undefined {
  const head = words[at]?.lower ?? ''
  const offset = head === 'that' ? 0 : TOLD.get(head === 'the' ? (words[at + 1]?.lower ?? '') : '')
  const noun = head === 'the' ? at + 2 : skip(words, at + 1, 'same')
  if (offset === undefined || words[noun]?.lower !== 'week') return undefined
  const of: Expression = {is: 'anchored', unit: 'week', offset}
  return found(first, noun + 1, {is: 'nth', nth: 1, unit: 'week', weekday, of}, 'weekday')
}

const TOLD: ReadonlyMap<string, number> = new Map(
  Object.entries({following: 1, ensuing: 1, same: 0, previous: -1, preceding: -1}),
)

// "next week on Tuesday", "next week Wednesday"
function weekAndDay(words: readonly Word[], at: number): Match | undefined {
  const week = weekAt(words, at)
  const owned = week && phrase(words, week.last, "' s")
  const day = week && weekdayAt(words, owned ?? skip(words, week.last, 'on'))
  return week && day && found(at, day.last, {is: 'weekday', weekday: day.value, week: week.offset}, 'weekday')
}

function weekdayAt(words: readonly Word[], at: number): {readonly value: number; readonly last: number} | undefined {
  const day = readWeekday(words, at)
  return day && weekdays.has(words[at]?.lower ?? '') ? day : undefined
}

function weekAt(words: readonly Word[], at: number): {readonly offset: number; readonly last: number} | undefined {
  const start = skip(words, at, 'the')
  const far = start > at ? farWeek(words, start) : undefined
  if (far) return far
  const offset = WEEKS.get(words[start]?.lower ?? '')
  return offset !== undefined && words[start + 1]?.lower === 'week' ? {offset, last: start + 2} : undefined
}

// "the week after next", "the week before last"
function farWeek(words: readonly Word[], at: number): {readonly offset: number; readonly last: number} | undefined {
  const after = phrase(words, at, 'week after next')
  const last = after ?? phrase(words, at, 'week before last')
  return last === undefined ? undefined : {offset: after === undefined ? -2 : 2, last}
}

// "the 21st of this month", "the 20th of next month"
function dayOfMonth(words: readonly Word[], at: number): Match | undefined {
  const start = skip(words, at, 'the')
  const day = readOrdinal(words, start) ?? (words[start + 1]?.lower === 'of' ? readDay(words, start) : undefined)
  const month = day && skip(words, skip(words, day.last, 'of', 'in'), 'the')
  const told =
    month === undefined ? undefined : (phrase(words, month - 1, 'the month') ?? phrase(words, month, 'that month'))
  if (day && day.value <= 31 && told !== undefined)
    return found(at, told, {is: 'nth', nth: day.value, unit: 'day', of: MONTH}, 'nth')
  const offset = month === undefined ? undefined : WEEKS.get(words[month]?.lower ?? '')
  if (!day || day.value > 31 || month === undefined || offset === undefined || words[month + 1]?.lower !== 'month')
    return undefined
  const of: Expression = {is: 'unit', unit: 'month', offset}
  return found(at, month + 2, {is: 'nth', nth: day.value, unit: 'day', of}, 'nth')
}

// "the 21st of the month": the one told before, else that of the publication
const MONTH: Expression = {is: 'anchored', unit: 'month', offset: 0}

// "the Friday after next", "the week after next"
function afterNext(words: readonly Word[], at: number): Match | undefined {
  const start = skip(words, at, 'the')
  const day = weekdayAt(words, start)
  const noun = words[start]?.lower ?? ''
  const unit = noun === 'weekend' ? noun : /^(?:week|month|quarter|year)$/.test(noun) ? unitAt(words, start) : undefined
  const last = day?.last ?? start + 1
  if (words[last]?.lower !== 'after' || words[last + 1]?.lower !== 'next') return undefined
  if (day) return found(at, last + 2, {is: 'weekday', weekday: day.value, turns: 2}, 'weekday')
  const part = partNamed(words, start)
  if (part) return found(at, last + 2, {...part, relative: 3}, 'next-part')
  return unit && found(at, last + 2, {is: 'unit', unit, offset: 2}, `next-${unit}`)
}

function found(first: number, last: number, expression: Expression, via: string): Match {
  return {first, last, expression, via}
}
