import {readDay, readMonth} from './date.ts'
import type {Calendar, Match} from './expression.ts'
import {readYearNumber} from './year.ts'
import {readClockRange} from './clock-range.ts'
import type {Counted} from './numbers.ts'
import {joint} from './joint.ts'
import {skip, type Word} from './words.ts'

/** Two ends in one breath: "3-5 May 2012", "May 3–5", "from 3 to 5 May" from its first figure, "3-5 p.m.". */
export function readRange(words: readonly Word[], at: number): Match | undefined {
  return dayRange(words, at) ?? monthRange(words, at) ?? readClockRange(words, at)
}

// "3-5 May", "3 to 5 May 2012", "between 3 and 5 May"
function dayRange(words: readonly Word[], at: number): Match | undefined {
  const from = readDay(words, at)
  if (!from || (words[at]?.glued && /^[\p{L}$€£.,]/u.test(words[at - 1]?.text ?? ''))) return undefined
  const next = joint(words, at, from.last) ?? dayJoint(words, from.last)
  const pair = next === undefined ? undefined : readDay(words, skip(words, next, 'the'))
  const to = pair ?? runTo(words, from)
  if (!to || to.value <= from.value || (pair && isPair(words, at, from, to))) return undefined
  const month = readMonth(words, skip(words, to.last, 'of'))
  if (!month) return undefined
  return ranged(words, at, month.last, month.value, from.value, to.value)
}

// "May 3–5, 2012", "May 3 to 5"
function monthRange(words: readonly Word[], at: number): Match | undefined {
  const month = readMonth(words, at)
  const from = month && readDay(words, month.last)
  if (!month || !from) return undefined
  const next = joint(words, at, from.last) ?? dayJoint(words, from.last)
  const pair = next === undefined ? undefined : readDay(words, skip(words, next, 'the'))
  const to = pair ?? runTo(words, from)
  if (!to || to.value <= from.value || isCountedDay(words, to.last) || (pair && isPair(words, at, from, to)))
    return undefined
  return ranged(words, at, to.last, month.value, from.value, to.value)
}

function dayJoint(words: readonly Word[], at: number): number | undefined {
  return /^(?:to|and|or|&|through|until|till)$/.test(words[at]?.lower ?? '') ? at + 1 : undefined
}

// "3, 4 and 5 May", "May 3, 4, 5 and 6": days without a gap
function runTo(words: readonly Word[], from: Counted): Counted | undefined {
  let last = from
  while (words[last.last]?.text === ',') {
    const day = readDay(words, last.last + 1)
    if (day?.value !== last.value + 1) break
    last = day
  }
  const and = skip(words, last.last, ',')
  const day = /^(?:and|or|&)$/.test(words[and]?.lower ?? '') ? readDay(words, and + 1) : undefined
  return last !== from && day?.value === last.value + 1 ? day : undefined
}

// "3 and 9 May" are two days, "3 and 4 May" and "between 3 and 9 May" a stretch
function isPair(words: readonly Word[], at: number, from: Counted, to: Counted): boolean {
  return (
    /^(?:and|or|&)$/.test(words[from.last]?.lower ?? '') &&
    to.value !== from.value + 1 &&
    words[at - 1]?.lower !== 'between'
  )
}

function ranged(words: readonly Word[], first: number, last: number, month: number, from: number, to: number): Match {
  const year = readYearNumber(words, skip(words, last, ','))
  const common: Calendar = {is: 'calendar', month, ...(year ? {year: year.value} : {})}
  return {
    first,
    last: year?.last ?? last,
    expression: {is: 'range', from: {...common, day: from}, to: {...common, day: to}},
    via: 'day-range',
  }
}

// "on May 3 and 4 people died": the second figure counts something
function isCountedDay(words: readonly Word[], at: number): boolean {
  return !/^(?:[.,;:)(]|and|or|in|at|when|by|with|for|as|to|of|\d{4})?$/.test(words[at]?.lower ?? '')
}
