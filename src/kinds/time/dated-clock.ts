import {readClock} from './clock.ts'
import {readBareClock, readClockRange} from './clock-range.ts'
import type {Expression, Match} from './expression.ts'
import type {DayPart} from './lexicon.ts'
import {readNumber} from './numbers.ts'
import {isDated, isDay, longest} from './plain.ts'
import {endsAt, skip, type Word} from './words.ts'
import {readZone} from './zone.ts'
import {readYearNumber} from './year.ts'

/** A clock time with the day that follows: "at 7 p.m. on Friday", "12:00 UTC Monday", "noon today". */
export function clockFirst(
  words: readonly Word[],
  at: number,
  readPoint: (at: number) => Match | undefined,
): Match | undefined {
  const clock = longest([readClock(words, at), readClockRange(words, at)]) ?? readClockRange(words, at, true)
  if (!clock) return bareHour(words, at, readPoint)
  const sure = clock.expression.is !== 'range' || readClockRange(words, at)?.last === clock.last
  const comma = skip(words, skip(words, clock.last, 'sharp'), ',')
  const ofDay = DAY_PART.test(words[clock.last - 1]?.lower ?? '') ? skip(words, comma, 'of') : comma
  const date = readPoint(skip(words, ofDay, 'on'))
  const loose = words[comma - 1]?.text === ',' && !isWhole(date?.expression ?? clock.expression)
  const bare = loose && !(date && /^(?:weekday|unit)$/.test(date.expression.is) && endsAt(words, date.last))
  if (!date || !isDated(date.expression) || bare) return sure ? clock : undefined
  return {...clock, last: date.last, expression: joined(clock.expression, date.expression), via: 'clock-date'}
}

const DAY_PART = /^(?:morning|afternoon|evening|night)$/

// "at 8 tonight", "until nine this evening", "at 20.30 on Sunday": an hour that what follows makes sure
function bareHour(words: readonly Word[], at: number, readPoint: (at: number) => Match | undefined): Match | undefined {
  const between = bareHours(words, at, readPoint)
  if (between) return between
  if (!/^(?:at|by|until|till|from|since|before|after|around|about)$/.test(words[at - 1]?.lower ?? '')) return undefined
  const dotted = words[at + 1]?.text === '.' && words[at + 1]?.glued ? readNumber(words, at) : undefined
  const minute = dotted && words[at + 2]?.text.length === 2 ? Number(words[at + 2]?.text) : undefined
  const hour = minute === undefined ? readNumber(words, at) : {value: Math.floor(dotted?.value ?? 0), last: at + 3}
  if (!hour || !Number.isInteger(hour.value) || hour.value < 1 || hour.value > 24 || (minute ?? 0) > 59)
    return undefined
  const on = skip(words, hour.last, 'on')
  const date = readPoint(on)
  if (!date) return undefined
  const part = date.expression.is === 'part' && hour.value < 12 && minute === undefined
  const day = minute !== undefined && isDay(date.expression) && !isPrice(words, at)
  if (!part && !day) return undefined
  const clock: Expression = {is: 'clock', hour: hour.value, minute: minute ?? 0}
  return {first: at, last: date.last, expression: joined(clock, date.expression), via: 'clock-date'}
}

// "between 8 and 9 this morning", "from eight to nine on Monday morning"
function bareHours(
  words: readonly Word[],
  at: number,
  readPoint: (at: number) => Match | undefined,
): Match | undefined {
  const hours = hoursAt(words, at)
  const date = hours && readPoint(skip(words, hours.last, 'on'))
  if (!hours || date?.expression.is !== 'part' || !date.expression.date) return undefined
  return {first: at, last: date.last, expression: joined(hours.expression, date.expression), via: 'clock-date'}
}

// "(between) 8 and 9", "(from) eight until nine"
function hoursAt(words: readonly Word[], at: number): Match | undefined {
  const opener = words[at - 1]?.lower ?? ''
  const from = /^(?:from|between)$/.test(opener) ? readNumber(words, at) : undefined
  const joint = words[from?.last ?? at]?.lower ?? ''
  const joins = opener === 'between' ? joint === 'and' : /^(?:to|until|till|-)$/.test(joint)
  const to = from && joins ? readNumber(words, from.last + 1) : undefined
  if (!from || !to || ![from, to].every(({value}) => Number.isInteger(value) && value >= 1 && value <= 12))
    return undefined
  const [start, end] = [from, to].map(({value}): Expression => ({is: 'clock', hour: value, minute: 0}))
  return start && end
    ? {first: at, last: to.last, expression: {is: 'range', from: start, to: end}, via: 'clock-range'}
    : undefined
}

// "the shares closed at 20.30 on Friday"
function isPrice(words: readonly Word[], at: number): boolean {
  return words
    .slice(0, at)
    .some(({lower}) => /^(?:shares?|stocks?|traded|trading|closed|ended|index|price|priced|points?|odds)$/.test(lower))
}

/** A day with the clock time or times that follow: "Friday at 7 p.m.", "2012-03-12 07:38 GMT", "Monday from 9:30 to 11:00". */
export function withClock(words: readonly Word[], date: Match): Match {
  if (!isDay(date.expression) && date.expression.is !== 'part') return date
  const bare = hourOfPart(words, date)
  if (bare) return bare
  const comma = skip(words, date.last, ',')
  const start =
    words[date.last]?.text === 'T' && words[date.last]?.glued ? date.last + 1 : afterPreposition(words, comma)
  const clock = longest([
    /^(?:from|between)$/.test(words[start - 1]?.lower ?? '') ? undefined : readClock(words, start),
    readClockRange(words, start, true),
    plainClock(words, start, date),
  ])
  if (!clock) return date
  const loose = comma > date.last && words[comma]?.lower !== 'at' && !isWhole(date.expression)
  if (
    loose &&
    !(isDay(date.expression) && endsAt(words, clock.last) && !/^(?:and|or|but)$/.test(words[clock.last]?.lower ?? ''))
  )
    return date
  const year =
    date.expression.is === 'calendar' && date.expression.year === undefined
      ? readYearNumber(words, clock.last)
      : undefined
  const dated = year ? {...date.expression, year: year.value} : date.expression
  const expression = joined(withOpen(clock.expression, words[start - 1]?.lower ?? ''), dated)
  return {...date, last: year?.last ?? clock.last, expression, via: 'date-clock'}
}

// "Monday at 4 p.m.", "Monday shortly before 4 p.m."
function afterPreposition(words: readonly Word[], at: number): number {
  const side = skip(words, skip(words, at, 'at'), 'shortly', 'just', 'some', 'sometime')
  const open = skip(words, side, ...Object.keys(OPEN))
  return open > side
    ? open
    : skip(words, skip(words, at, 'at', '@'), 'around', 'about', 'approximately', 'from', 'between')
}

function withOpen(clock: Expression, preposition: string): Expression {
  const open = OPEN[preposition]
  return open && clock.is === 'clock' ? {...clock, open} : clock
}

const OPEN: Readonly<Record<string, 'earlier' | 'later'>> = {
  before: 'earlier',
  by: 'earlier',
  until: 'earlier',
  till: 'earlier',
  after: 'later',
  since: 'later',
}

// "7 May 11:00", "1 January 2025, 9:30"
function plainClock(words: readonly Word[], at: number, date: Match): Match | undefined {
  if (date.expression.is !== 'calendar' || (words[at]?.glued && at === date.last)) return undefined
  const bare = readBareClock(words, at)
  return bare && {first: at, last: readZone(words, bare.last).last, expression: bare.clock, via: 'clock'}
}

// a date with its year or weekday: a clock time after a comma can belong to nothing else
function isWhole(expression: Expression): boolean {
  return (
    expression.is === 'either' ||
    (expression.is === 'calendar' && (expression.year !== undefined || expression.weekday !== undefined))
  )
}

// "tomorrow night at 8": the part of the day tells which half the hour is in
function joined(clock: Expression, date: Expression): Expression {
  if (clock.is === 'range') return {...clock, from: joined(clock.from, date), to: joined(clock.to, date)}
  if (clock.is !== 'clock') return clock
  if (date.is !== 'part') return {...clock, date}
  const {part} = date
  const hour = date.date ? hourIn(part, clock.hour) : clock.hour
  return {...clock, hour, date: date.date ?? date}
}

function hourIn(part: DayPart, hour: number): number {
  if (part === 'MO') return hour % 12
  if (part === 'AF' || part === 'EV') return (hour % 12) + 12
  return part === 'NI' && hour >= 6 && hour < 12 ? hour + 12 : hour
}

// "tomorrow evening at 7", "tonight at 8": an hour that the part of the day makes sure
function hourOfPart(words: readonly Word[], {first, last, expression}: Match): Match | undefined {
  if (expression.is !== 'part' || !expression.date) return undefined
  const range = hoursAt(words, last + 1)
  if (range && isHourEnd(words, range.last))
    return {first, last: range.last, expression: joined(range.expression, expression), via: 'date-clock'}
  const at = skip(words, last, 'at')
  const loose = skip(words, at, 'around', 'about', 'by', 'before', 'after', 'until', 'till', 'from')
  if (loose === last) return undefined
  const hour = readNumber(words, loose)
  if (!hour || hour.value < 1 || hour.value > 12 || !Number.isInteger(hour.value)) return undefined
  if (!isHourEnd(words, hour.last)) return undefined
  return {
    first,
    last: hour.last,
    expression: {is: 'clock', hour: hourIn(expression.part, hour.value), date: expression.date},
    via: 'date-clock',
  }
}

function isHourEnd(words: readonly Word[], at: number): boolean {
  const after = words[at]
  if (after && !/^(?:[.,;)]|and|in|on|with|after|when|but)$/.test(after.lower)) return false
  return !(words[at + 1]?.glued && words[at + 1]?.digits)
}
