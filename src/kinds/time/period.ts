import type {Expression, Match} from './expression.ts'
import {seasons, type Unit} from './lexicon.ts'
import {readFeast} from './feast.ts'
import {readOrdinal, type Counted} from './numbers.ts'
import {readQuarter} from './quarter.ts'
import {isCapital, phrase, skip, type Word} from './words.ts'
import {withYear} from './with-year.ts'
import {afterSpan} from './year.ts'

/** Quarters, halves, seasons and holidays, with or without their year: "the first quarter of 2009", "summer 2012", "Christmas Eve". */
export function readPeriod(words: readonly Word[], at: number): Match | undefined {
  return readQuarter(words, at) ?? season(words, at) ?? readFeast(words, at)
}

// "summer 2012", "the winter of 1998", "in the spring"
function season(words: readonly Word[], at: number): Match | undefined {
  const start = skip(words, at, 'the')
  const code = seasons.get(words[start]?.lower ?? '')
  if (!code) return undefined
  const full = withYear(words, at, start + 1, {is: 'calendar', season: code}, 'season')
  if (full.last > start + 1)
    return isCapital(words[start - 1]) && start > 1 ? undefined : {...full, last: afterSpan(words, full.last)}
  const next = words[start + 1]
  const other = /^(?:and|or)$/.test(next?.lower ?? '') ? season(words, start + 2) : undefined
  if (other?.expression.is === 'calendar' && other.via === 'season-year')
    return {...full, expression: {...other.expression, season: code}, via: other.via}
  const plain = start > at && /^(?:in|during|since|by|until|over|throughout|for)$/.test(words[at - 1]?.lower ?? '')
  return plain &&
    !(next && /^\p{L}/u.test(next.text) && !/^(?:and|or|but|when|after|before|with|at|to|as|if)$/.test(next.lower))
    ? full
    : undefined
}

/** "the last week of March", "the first Monday of May": a place in a longer time. */
export function readNth(
  words: readonly Word[],
  at: number,
  read: (at: number) => Match | undefined,
  unitOf: (at: number) => Unit | undefined,
  weekdayAt: (at: number) => number | undefined,
): Match | undefined {
  const start = skip(words, at, 'the')
  const place = placeAt(words, start)
  if (!place) return undefined
  const {value: nth, last: noun} = place
  if (words[noun]?.lower === 'weekend') return nthWeekend(words, at, noun, nth, read)
  const weekday = weekdayAt(noun)
  const unit: Unit | undefined = weekday === undefined ? unitOf(noun) : 'week'
  if (!unit || !/^(?:day|week|month|quarter|decade)$/.test(unit) || /s$|^fortnight/.test(words[noun]?.lower ?? ''))
    return undefined
  if (!/^(?:of|in)$/.test(words[noun + 1]?.lower ?? '')) return undefined
  const inner = read(noun + 2)
  if (!inner || (unit === 'decade' && !isCentury(inner.expression))) return undefined
  if (unit === 'quarter' && (isCentury(inner.expression) || inner.expression.is === 'decade')) return undefined
  const expression: Expression = {
    is: 'nth',
    nth,
    unit,
    of: inner.expression,
    ...(weekday === undefined ? {} : {weekday}),
  }
  return {first: at, last: inner.last, expression, via: 'nth'}
}

// "the 19th century", "this century"
function isCentury(expression: Expression): boolean {
  return expression.is === 'century' || (expression.is === 'unit' && expression.unit === 'century')
}

// "third", "last", "penultimate", "second-to-last", "third last": places from the end are below zero
function placeAt(words: readonly Word[], at: number): Counted | undefined {
  const word = words[at]?.lower ?? ''
  if (/^(?:last|final|closing)$/.test(word)) return {value: -1, last: at + 1}
  if (word === 'opening') return {value: 1, last: at + 1}
  if (word === 'penultimate') return {value: -2, last: at + 1}
  const ordinal = readOrdinal(words, at)
  const to = ordinal && skip(words, ordinal.last, '-')
  const from = to && skip(words, skip(words, skip(words, to, 'to'), '-'), 'from')
  if (ordinal && from !== undefined && words[from]?.lower === 'last') return {value: -ordinal.value, last: from + 1}
  if (ordinal) return ordinal
  return word === 'next' && phrase(words, at + 1, 'to last') ? {value: -2, last: at + 3} : undefined
}

// "the first weekend in June": that of its first Saturday
function nthWeekend(
  words: readonly Word[],
  first: number,
  noun: number,
  nth: number,
  read: (at: number) => Match | undefined,
): Match | undefined {
  const inner = /^(?:of|in)$/.test(words[noun + 1]?.lower ?? '') ? read(noun + 2) : undefined
  if (inner?.expression.is !== 'calendar' || inner.expression.day !== undefined) return undefined
  const of: Expression = {is: 'nth', nth, unit: 'week', weekday: 6, of: inner.expression}
  return {first, last: inner.last, expression: {is: 'holding', unit: 'weekend', of}, via: 'nth'}
}
