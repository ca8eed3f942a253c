import {readDate} from './date.ts'
import type {Expression, Match} from './expression.ts'
import {readNumeric} from './numeric.ts'
import {readPeriod} from './period.ts'
import {readRelative} from './relative.ts'
import {readToldPart} from './told-part.ts'
import type {Word} from './words.ts'
import {readYearFirst} from './year-first.ts'
import {readYear} from './year.ts'

/** A day, week, month or year by itself, without an edge or a part of it. */
export function readPlain(words: readonly Word[], at: number): Match | undefined {
  return longest([
    readNumeric(words, at),
    readDate(words, at),
    readYear(words, at),
    readYearFirst(words, at),
    readPeriod(words, at),
    readRelative(words, at),
    readToldPart(words, at),
  ])
}

/** The reading that takes in most words; the first of equals. */
export function longest(matches: readonly (Match | undefined)[]): Match | undefined {
  let best: Match | undefined
  for (const match of matches) if (match && (!best || match.last > best.last)) best = match
  return best
}

/** Whether an expression names one day. */
export function isDay(expression: Expression): boolean {
  if (expression.is === 'calendar') return expression.day !== undefined || expression.holiday !== undefined
  if (expression.is === 'unit') return expression.unit === 'day'
  if (expression.is === 'anchored') return expression.unit === 'day'
  return (
    expression.is === 'weekday' ||
    expression.is === 'either' ||
    (expression.is === 'beside' && expression.unit === 'day') ||
    (expression.is === 'nth' && (expression.weekday !== undefined || expression.unit === 'day'))
  )
}

/** Whether an expression names a stretch of the calendar longer than a day: "2019", "the summer", "this week". */
export function isPeriod(expression: Expression): boolean {
  return /^(?:calendar|unit|anchored|decade|century)$/.test(expression.is) && !isDay(expression)
}

/** Whether an expression names one day or a part of one. */
export function isDated(expression: Expression): boolean {
  return isDay(expression) || expression.is === 'part'
}
