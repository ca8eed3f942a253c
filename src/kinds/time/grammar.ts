import {readClock} from './clock.ts'
import {readDate, readWeekday} from './date.ts'
import {readDuration, unitAt} from './duration.ts'
import type {Clock, Expression, Match} from './expression.ts'
import {dayParts, edges, type DayPart} from './lexicon.ts'
import {readNumber} from './numbers.ts'
import {readNumeric} from './numeric.ts'
import {readNth, readPeriod} from './period.ts'
import {readRange} from './range.ts'
import {readRelative} from './relative.ts'
import {readReference, readSet} from './set.ts'
import {isOpener} from './openers.ts'
import {isDash, skip, type Word} from './words.ts'
import {readYear} from './year.ts'

/** Every time expression of a sentence, ascending and not overlapping: at each word that can begin one, the longest reading wins. */
export function readTimes(words: readonly Word[]): Match[] {
  const found: Match[] = []
  for (let at = 0; at < words.length;) {
    const match = isOpener(words, at) ? readAt(words, at) : undefined
    if (match) found.push(match)
    at = match?.last ?? at + 1
  }
  return found
}

function readAt(words: readonly Word[], at: number): Match | undefined {
  const base = longest([
    readRange(words, at),
    readPoint(words, at),
    readShift(words, at),
    readSet(words, at),
    readReference(words, at),
    readDuration(words, at),
  ])
  const timed = base && isDated(base.expression) ? withClock(words, base) : base
  return longest([timed, clockFirst(words, at)])
}

/** A date of any kind: a day, week, month, year, or an edge or a part of one. */
function readPoint(words: readonly Word[], at: number): Match | undefined {
  const plain = readPlain(words, at)
  const whole = longest([
    plain,
    readEdge(words, at),
    readNth(
      words,
      at,
      next => readPlain(words, next),
      next => unitAt(words, next),
      next => readWeekday(words, next)?.value,
    ),
    readPartOf(words, at),
    readHolding(words, at),
    readStretch(words, at),
  ])
  return whole && isDated(whole.expression) ? withPart(words, whole) : whole
}

function readPlain(words: readonly Word[], at: number): Match | undefined {
  return longest([
    readNumeric(words, at),
    readDate(words, at),
    readYear(words, at),
    readPeriod(words, at),
    readRelative(words, at),
  ])
}

// "early 2009", "mid-2011", "the end of this year", "later this week", "late on Friday", "about 1990"
function readEdge(words: readonly Word[], at: number): Match | undefined {
  const half = readHalf(words, at)
  if (half) return half
  const start = skip(words, at, 'the', 'very')
  const word = words[start]?.lower ?? ''
  const edge = edges.get(word)
  if (!edge) return undefined
  const of = skip(words, start + 1, 'of', 'in', 'on')
  const noun = word === 'beginning' || word === 'start' || word === 'end' || word === 'middle' || word === 'close'
  if (noun !== (words[start + 1]?.lower === 'of')) return undefined
  const inner =
    (noun || words[start + 1]?.lower === 'in' ? definiteUnit(words, of) : undefined) ??
    longest([readPlain(words, isDash(words[of]) ? of + 1 : of), readPartOf(words, of)])
  if (!inner || (word === 'later' && inner.expression.is !== 'unit')) return undefined
  const whole = isDay(inner.expression) ? withPart(words, inner) : inner
  const dayPart = whole.expression.is === 'part' || whole.via === 'day'
  const expression: Expression =
    dayPart && /^(?:earlier|later)$/.test(word)
      ? whole.expression
      : {is: 'edge', edge, of: whole.expression, ...(/^(?:earlier|later)$/.test(word) ? {compared: true} : {})}
  return {first: at, last: whole.last, expression, via: `${edge.toLowerCase()}-${whole.via}`}
}

// "(the end of) the year"
function definiteUnit(words: readonly Word[], at: number): Match | undefined {
  const start = words[at]?.lower === 'the' ? at + 1 : at
  const unit = unitAt(words, start)
  if (!unit || !/^(?:day|week|month|quarter|year|decade)$/.test(words[start]?.lower ?? '')) return undefined
  return {first: at, last: start + 1, expression: {is: 'unit', unit, offset: 0}, via: `the-${unit}`}
}

// "the first half of May", "the latter half of the 19th century"
function readHalf(words: readonly Word[], at: number): Match | undefined {
  const start = skip(words, at, 'the')
  const edge = ({first: 'START', second: 'END', latter: 'END'} as const)[words[start]?.lower ?? '']
  if (!edge || words[start + 1]?.lower !== 'half' || words[start + 2]?.lower !== 'of') return undefined
  const inner = readPlain(words, start + 3)
  if (!inner || isDay(inner.expression) || isYear(inner.expression)) return undefined
  return {
    first: at,
    last: inner.last,
    expression: {is: 'edge', edge, of: inner.expression},
    via: `${edge.toLowerCase()}-${inner.via}`,
  }
}

// whose halves have values of their own
function isYear(expression: Expression): boolean {
  if (expression.is === 'unit' || expression.is === 'anchored') return expression.unit === 'year'
  return expression.is === 'calendar' && expression.month === undefined && expression.season === undefined
}

// "the week of 3 March", "the weekend of 12 June", "the month of May", "the year 2010"
function readHolding(words: readonly Word[], at: number): Match | undefined {
  const start = skip(words, at, 'the')
  const unit = words[start]?.lower
  if (start === at || (unit !== 'week' && unit !== 'weekend' && unit !== 'month' && unit !== 'year')) return undefined
  const of = skip(words, start + 1, 'of', 'beginning', 'starting')
  const inner = of > start + 1 || unit === 'year' ? readPlain(words, of) : undefined
  if (!inner) return undefined
  const {expression, last} = inner
  if (unit === 'week' || unit === 'weekend')
    return isDay(expression) && expression.is !== 'weekday'
      ? {first: at, last, expression: {is: 'holding', unit, of: expression}, via: `${unit}-of`}
      : undefined
  const whole =
    expression.is === 'calendar' &&
    expression.day === undefined &&
    (unit === 'month'
      ? expression.month !== undefined
      : expression.month === undefined && expression.year !== undefined)
  return whole ? {...inner, first: at} : undefined
}

// "the first nine months of 2004", "the last ten days of May"
function readStretch(words: readonly Word[], at: number): Match | undefined {
  const start = skip(words, at, 'the')
  const edge = ({first: 1, opening: 1, last: -1, final: -1, closing: -1} as const)[words[start]?.lower ?? '']
  const number = edge === undefined ? undefined : readNumber(words, start + 1)
  const unit = number && unitAt(words, number.last)
  if (!edge || !number || !unit || number.value < 2 || !/^(?:day|week|month|quarter|year)$/.test(unit)) return undefined
  if (!/^(?:of|in)$/.test(words[number.last + 1]?.lower ?? '')) return undefined
  const inner = readPlain(words, number.last + 2) ?? definiteUnit(words, number.last + 2)
  if (!inner || isDay(inner.expression)) return undefined
  return {
    first: at,
    last: inner.last,
    expression: {is: 'stretch', count: number.value, unit, from: edge, of: inner.expression},
    via: 'stretch',
  }
}

const LIGHT: Readonly<Record<string, DayPart>> = {
  dawn: 'MO',
  daybreak: 'MO',
  sunrise: 'MO',
  dusk: 'EV',
  sunset: 'EV',
  nightfall: 'EV',
  overnight: 'NI',
}

// "at dawn on Sunday", "overnight Saturday"
function daylight(words: readonly Word[], at: number): Match | undefined {
  const word = words[at]?.lower ?? ''
  const part = LIGHT[word]
  const licensed =
    word === 'overnight' || /^(?:at|before|after|until|since|by|around|just)$/.test(words[at - 1]?.lower ?? '')
  if (!part || !licensed) return undefined
  const date = readPlain(words, skip(words, at + 1, 'on', 'of'))
  return date && isDay(date.expression)
    ? {first: at, last: date.last, expression: {is: 'part', part, date: date.expression}, via: 'part-of-day'}
    : undefined
}

// "the early hours of Sunday": before dawn
function earlyHours(words: readonly Word[], at: number): Match | undefined {
  const start = skip(words, at, 'the')
  const early = skip(words, start, 'very')
  if (!/^(?:early|small|wee)$/.test(words[early]?.lower ?? '') || words[early + 1]?.lower !== 'hours') return undefined
  const of = skip(words, early + 2, 'of', 'on')
  const date = readPlain(words, of)
  if (!date || !isDay(date.expression)) return undefined
  const whole = withPart(words, date)
  const day = whole.expression.is === 'part' && whole.expression.date ? whole.expression.date : date.expression
  return {first: at, last: whole.last, expression: {is: 'part', part: 'MO', date: day}, via: 'early-hours'}
}

// "the morning of 12 March", "in the evening"
function readPartOf(words: readonly Word[], at: number): Match | undefined {
  const early = earlyHours(words, at)
  if (early) return early
  const start = words[at]?.lower === 'the' ? at + 1 : at
  const light = daylight(words, at)
  if (light) return light
  const part = dayParts.get(words[start]?.lower ?? '')
  if (!part) return undefined
  const alone =
    words[at - 1]?.lower === 'in' &&
    start > at &&
    (!words[start + 1] ||
      /^(?:[.,;:)]|and|or|but|when|after|before|with|at|to|as|if|by|while|for)$/.test(words[start + 1]?.lower ?? ''))
  if (alone) return {first: at, last: start + 1, expression: {is: 'part', part}, via: 'part-of-day'}
  if (start === at || words[start + 1]?.lower !== 'of') return undefined
  const date = readPlain(words, start + 2)
  return date
    ? {first: at, last: date.last, expression: {is: 'part', part, date: date.expression}, via: 'part-of-day'}
    : undefined
}

// "Friday morning", "12 March evening", "on Monday in the afternoon"
function withPart(words: readonly Word[], date: Match): Match {
  if (date.expression.is === 'part' || date.expression.is === 'edge') return date
  const next = words[date.last]?.lower === 'in' && words[date.last + 1]?.lower === 'the' ? date.last + 2 : date.last
  const start = skip(words, next, 'early', 'late')
  const part = dayParts.get(words[start]?.lower ?? '')
  if (!part || !isDay(date.expression) || /^(?:s|-)$/.test(words[start + 1]?.lower ?? '')) return date
  return {...date, last: start + 1, expression: {is: 'part', part, date: date.expression}, via: 'part-of-day'}
}

// "two years ago", "three days later", "a week before 12 March", "two weeks from now"
function readShift(words: readonly Word[], at: number): Match | undefined {
  const span = readDuration(words, at)
  if (span?.expression.is !== 'span') return undefined
  const sign = words[span.last]?.lower ?? ''
  const shift = (direction: -1 | 1, from: 'published' | 'text' | Expression, last: number, via: string): Match => ({
    first: at,
    last,
    expression: span.expression.is === 'span' ? {is: 'shift', span: span.expression, direction, from} : span.expression,
    via,
  })
  if (sign === 'ago' && words[span.last + 1]?.lower === 'today')
    return {
      first: at,
      last: span.last + 2,
      expression: {is: 'shift', span: span.expression, direction: -1, from: 'published', exact: true},
      via: 'ago-today',
    }
  if (sign === 'ago') return shift(-1, 'published', span.last + 1, 'ago')
  if (sign === 'from' && words[span.last + 1]?.lower === 'now') return shift(1, 'published', span.last + 2, 'from-now')
  const onward = /^(?:than|this|in|today|on)$/.test(words[span.last + 1]?.lower ?? '')
  if (sign === 'later' && !onward) return shift(1, 'text', span.last + 1, 'later')
  if (sign === 'earlier' && !onward) return shift(-1, 'text', span.last + 1, 'earlier')
  if (!/^(?:before|after|from)$/.test(sign)) return undefined
  const anchor = readPlain(words, span.last + 1)
  return anchor ? shift(sign === 'before' ? -1 : 1, anchor.expression, anchor.last, sign) : undefined
}

// "at 7 p.m. on Friday", "12:00 UTC Monday", "noon today"
function clockFirst(words: readonly Word[], at: number): Match | undefined {
  const clock = readClock(words, at)
  if (clock?.expression.is !== 'clock') return undefined
  const date = readPoint(words, skip(words, clock.last, 'on'))
  if (!date || !isDated(date.expression)) return clock
  return {...clock, last: date.last, expression: joined(clock.expression, date.expression), via: 'clock-date'}
}

// "Friday at 7 p.m.", "2012-03-12 07:38 GMT"
function withClock(words: readonly Word[], date: Match): Match {
  if (!isDay(date.expression) && date.expression.is !== 'part') return date
  const bare = hourOfPart(words, date)
  if (bare) return bare
  const joint =
    words[date.last]?.text === 'T' && words[date.last]?.glued
      ? date.last + 1
      : skip(words, skip(words, date.last, ','), 'at', 'around', 'about')
  const clock = readClock(words, joint)
  if (clock?.expression.is !== 'clock') return date
  if (words[date.last]?.lower === ',' && words[date.last + 1]?.lower !== 'at') return date
  return {...date, last: clock.last, expression: joined(clock.expression, date.expression), via: 'date-clock'}
}

// "tomorrow night at 8": the part of the day tells which half the hour is in
function joined(clock: Clock, date: Expression): Clock {
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
  if (expression.is !== 'part' || !expression.date || words[last]?.lower !== 'at') return undefined
  const hour = readNumber(words, last + 1)
  if (!hour || hour.value < 1 || hour.value > 12 || !Number.isInteger(hour.value)) return undefined
  const after = words[hour.last]
  if (after && !/^(?:[.,;)]|and|in|on|with|after|when|but)$/.test(after.lower)) return undefined
  if (words[hour.last + 1]?.glued && words[hour.last + 1]?.digits) return undefined
  return {
    first,
    last: hour.last,
    expression: {is: 'clock', hour: hourIn(expression.part, hour.value), date: expression.date},
    via: 'date-clock',
  }
}

function isDay(expression: Expression): boolean {
  if (expression.is === 'calendar') return expression.day !== undefined || expression.holiday !== undefined
  if (expression.is === 'unit') return expression.unit === 'day'
  if (expression.is === 'anchored') return expression.unit === 'day'
  return (
    expression.is === 'weekday' ||
    expression.is === 'either' ||
    (expression.is === 'nth' && (expression.weekday !== undefined || expression.unit === 'day'))
  )
}

function isDated(expression: Expression): boolean {
  return isDay(expression) || expression.is === 'part'
}

function longest(matches: readonly (Match | undefined)[]): Match | undefined {
  let best: Match | undefined
  for (const match of matches) if (match && (!best || match.last > best.last)) best = match
  return best
}
