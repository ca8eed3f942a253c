import type {Calendar, Expression, Match} from './expression.ts'
import {seasons, type Unit} from './lexicon.ts'
import {readFeast} from './feast.ts'
import {readOrdinal} from './numbers.ts'
import {isCapital, isDash, skip, type Word} from './words.ts'
import {withYear} from './with-year.ts'

/** Quarters, halves, seasons and holidays, with or without their year: "the first quarter of 2009", "summer 2012", "Christmas Eve". */
export function readPeriod(words: readonly Word[], at: number): Match | undefined {
  return quarter(words, at) ?? season(words, at) ?? readFeast(words, at)
}

const LAST: Readonly<Record<string, number>> = {final: 4, last: 4, closing: 4}

// "the first quarter of 2009", "third-quarter", "Q3 2012", "the second half of the year"
function quarter(words: readonly Word[], at: number): Match | undefined {
  const start = skip(words, at, 'the')
  if (words[start]?.text === 'Q' && words[start + 1]?.glued && /^[1-4]$/.test(words[start + 1]?.text ?? ''))
    return withYear(words, at, start + 2, {is: 'calendar', quarter: Number(words[start + 1]?.text)}, 'quarter')
  const ordinal = readOrdinal(words, start)
  const named = LAST[words[start]?.lower ?? '']
  const number = ordinal?.value ?? named
  const end = ordinal?.last ?? start + 1
  const noun = isDash(words[end]) ? end + 1 : end
  if (number === undefined || number > 4) return undefined
  const read = {is: 'calendar', quarter: number} satisfies Calendar
  if (words[noun]?.lower === 'quarter') {
    const full = withYear(words, at, noun + 1, read, 'quarter')
    if ((ordinal && !isGame(words)) || full.last > noun + 1) return full
  }
  if (words[noun]?.lower !== 'half') return undefined
  const half = withYear(words, at, noun + 1, {is: 'calendar', half: number === 1 ? 1 : 2}, 'half')
  return half.last > noun + 1 && (number < 3 || named !== undefined) ? half : undefined
}

const GAME =
  /^(?:touchdowns?|yards?|quarterback|halftime|comebacks?|coach|games?|players?|teammates?|score|scored|fumbles?|basket|baskets|rebounds?|playoffs?)$/

/** A sentence about a match, whose quarters are not those of a year. */
function isGame(words: readonly Word[]): boolean {
  return words.some(({lower}) => GAME.test(lower))
}

// "summer 2012", "the winter of 1998", "in the spring"
function season(words: readonly Word[], at: number): Match | undefined {
  const start = skip(words, at, 'the')
  const code = seasons.get(words[start]?.lower ?? '')
  if (!code) return undefined
  const full = withYear(words, at, start + 1, {is: 'calendar', season: code}, 'season')
  if (full.last > start + 1) return isCapital(words[start - 1]) && start > 1 ? undefined : full
  const next = words[start + 1]
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
  const ordinal = readOrdinal(words, start)
  const nth = ordinal?.value ?? (/^(?:last|final)$/.test(words[start]?.lower ?? '') ? -1 : undefined)
  const noun = ordinal?.last ?? start + 1
  if (nth !== undefined && words[noun]?.lower === 'weekend') return nthWeekend(words, at, noun, nth, read)
  const weekday = weekdayAt(noun)
  const unit: Unit | undefined = weekday === undefined ? unitOf(noun) : 'week'
  if (nth === undefined || !unit || !/^(?:day|week|month|quarter)$/.test(unit)) return undefined
  if (!/^(?:of|in)$/.test(words[noun + 1]?.lower ?? '')) return undefined
  const inner = read(noun + 2)
  if (!inner) return undefined
  const expression: Expression = {
    is: 'nth',
    nth,
    unit,
    of: inner.expression,
    ...(weekday === undefined ? {} : {weekday}),
  }
  return {first: at, last: inner.last, expression, via: 'nth'}
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
