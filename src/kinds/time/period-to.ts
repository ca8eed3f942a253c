import {unitAt} from './unit-word.ts'
import type {Expression, Match} from './expression.ts'
import {readNumber} from './numbers.ts'
import {readPlain} from './plain.ts'
import {phrase, skip, type Word} from './words.ts'

/** A period called by the day or month that it ends with: "the week ending 12 June", "the three months ended 30 June 2020", "the year to March". */
export function readPeriodTo(words: readonly Word[], at: number): Match | undefined {
  const start = skip(words, at, 'the')
  const first = skip(words, start, 'first')
  const number = readNumber(words, first)
  const kind = skip(words, number?.last ?? first, '-', 'fiscal', 'financial', 'calendar', 'full')
  const unit = unitAt(words, skip(words, kind, 'fiscal'))
  const noun = skip(words, kind, 'fiscal')
  if (!unit || !/^(?:week|month|quarter|year)s?$/.test(words[noun]?.lower ?? '') || start === at) return undefined
  const next = skip(words, words[noun]?.lower === 'month' ? skip(words, noun + 1, 'period') : noun + 1, 'that')
  const ends = /^(?:ending|ended|ends)$/.test(words[next]?.lower ?? '')
  if (!ends && !(words[next]?.lower === 'to' || words[next]?.lower === 'through')) return undefined
  const inner = readPlain(words, ends ? skip(words, next + 1, 'on', 'in') : next + 1)
  if (!inner || !isEnd(inner.expression)) return undefined
  const count = number?.value ?? 1
  if (count > 1 !== (words[noun]?.lower.endsWith('s') || words[noun + 1]?.lower === 'period')) return undefined
  return {
    first: at,
    last: inner.last,
    expression: {is: 'stretch', count, unit, from: -1, of: inner.expression, across: true},
    via: 'period-to',
  }
}

// a day or a month; "the year to last week" moves
function isEnd(expression: Expression): boolean {
  return expression.is === 'calendar' && expression.month !== undefined
}

/** What of a period is over: "the year to date", "so far this year", "this month so far". */
export function readToDate(words: readonly Word[], at: number): Match | undefined {
  const start = skip(words, at, 'the')
  const dated = unitAt(words, start)
  if (dated && LONG.test(words[start]?.lower ?? '')) {
    const last = phrase(words, start + 1, 'to date') ?? phrase(words, start + 1, '- to - date')
    return last === undefined ? undefined : sofar(at, last, {is: 'unit', unit: dated, offset: 0})
  }
  const far = phrase(words, at, 'so far')
  const inner = readThis(words, far === undefined ? at : skip(words, far, 'in'))
  if (!inner) return undefined
  const last = far === undefined ? phrase(words, inner.last, 'so far') : inner.last
  return last === undefined ? undefined : sofar(at, last, inner.expression)
}

const LONG = /^(?:week|month|quarter|year)$/

function readThis(words: readonly Word[], at: number): {expression: Expression; last: number} | undefined {
  const unit = words[at]?.lower === 'this' && LONG.test(words[at + 1]?.lower ?? '') ? unitAt(words, at + 1) : undefined
  return unit && {expression: {is: 'unit', unit, offset: 0}, last: at + 2}
}

function sofar(first: number, last: number, of: Expression): Match {
  return {first, last, expression: {is: 'edge', edge: 'START', of, compared: true}, via: 'to-date'}
}
