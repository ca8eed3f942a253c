import {readDuration} from './duration.ts'
import type {Expression, Match, Span} from './expression.ts'
import {readNumber} from './numbers.ts'
import {isDay, readPlain} from './plain.ts'
import {endsAt, phrase, skip, type Word} from './words.ts'

/** So long before or after a time: "two years ago", "three days later", "a week before 12 March", "two weeks from now". */
export function readShift(words: readonly Word[], at: number): Match | undefined {
  const span = couple(words, readDuration(words, at))
  if (span?.expression.is !== 'span') return nightsAgo(words, at)
  const sign = words[span.last]?.lower ?? ''
  const shift = (direction: -1 | 1, from: 'published' | 'text' | Expression, last: number, via: string): Match => ({
    first: at,
    last,
    expression: span.expression.is === 'span' ? {is: 'shift', span: span.expression, direction, from} : span.expression,
    via,
  })
  const day = words[span.last + 1]?.lower
  if (sign === 'ago' && (day === 'today' || day === 'yesterday')) {
    const from = day === 'today' ? 'published' : ({is: 'unit', unit: 'day', offset: -1} as const)
    return {
      first: at,
      last: span.last + 2,
      expression: {is: 'shift', span: span.expression, direction: -1, from, exact: true},
      via: 'ago-today',
    }
  }
  const anniversary = sign === 'ago' ? readAnniversary(words, at, span.expression, span.last + 1) : undefined
  if (anniversary) return anniversary
  if (sign === 'ago') return shift(-1, 'published', span.last + 1, 'ago')
  if (sign === 'from' && words[span.last + 1]?.lower === 'today' && isLong(span.expression))
    return {
      ...{first: at, last: span.last + 2, via: 'from'},
      expression: {is: 'shift', span: span.expression, direction: 1, from: 'published', exact: true},
    }
  if (sign === 'back' && ends(words, span.last + 1)) return shift(-1, 'published', span.last + 1, 'ago')
  if ((sign === 'tomorrow' || sign === 'today') && isLong(span.expression) && ends(words, span.last + 1))
    return shift(1, {is: 'unit', unit: 'day', offset: sign === 'today' ? 0 : 1}, span.last + 1, 'from')
  if (sign === 'hence') return shift(1, 'published', span.last + 1, 'from-now')
  if (sign === 'from' && words[span.last + 1]?.lower === 'now') return shift(1, 'published', span.last + 2, 'from-now')
  const run = readRun(words, at, span)
  if (run) return run
  const onward = /^(?:than|this|in|today|on)$/.test(words[span.last + 1]?.lower ?? '')
  if (sign === 'later' && !onward) return shift(1, 'text', span.last + 1, 'later')
  if (sign === 'earlier' && !onward) return shift(-1, 'text', span.last + 1, 'earlier')
  for (const [text, direction] of words[at - 1]?.lower === 'for' ? [] : TOLD) {
    const last = phrase(words, span.last, text)
    if (last !== undefined && ends(words, last))
      return shift(direction, 'text', last, direction < 0 ? 'earlier' : 'later')
  }
  const toTheDay = phrase(words, span.last, 'to the day')
  const exact = toTheDay !== undefined || words[at - 1]?.lower === 'exactly'
  const side = sideOf(words, toTheDay ?? span.last)
  // "in the 30 days following 3 May" is a stretch
  if (!side || (words[at - 1]?.lower === 'the' && !/^(?:before|after|from)$/.test(sign))) return undefined
  const anchor = readPlain(words, skip(words, side.last, 'on'))
  // "three months from April to June" are a length and its ends
  const ranges = sign === 'from' && /^(?:to|until|till|through|-)$/.test(words[anchor?.last ?? 0]?.lower ?? '')
  if (!anchor || ranges) return undefined
  const read = shift(side.direction, anchor.expression, anchor.last, side.via)
  return exact && isDay(anchor.expression) && read.expression.is === 'shift'
    ? {...read, expression: {...read.expression, exact}}
    : read
}

// "two nights ago", "three mornings ago"
function nightsAgo(words: readonly Word[], at: number): Match | undefined {
  const count = readNumber(words, at)
  if (!count || count.value > 14 || !/^(?:night|morning|evening|afternoon)s$/.test(words[count.last]?.lower ?? ''))
    return undefined
  if (words[count.last + 1]?.lower !== 'ago') return undefined
  const span: Span = {is: 'span', parts: [{count: count.value, unit: 'day'}]}
  return {
    first: at,
    last: count.last + 2,
    expression: {is: 'shift', span, direction: -1, from: 'published'},
    via: 'ago',
  }
}

// "ten years ago this month", "five years ago on 3 May", "20 years ago Saturday"
function readAnniversary(words: readonly Word[], first: number, span: Span, at: number): Match | undefined {
  const whole = span.parts.every(({count, unit}) => unit === 'year' && count !== undefined && Number.isInteger(count))
  const told = whole && span.low === undefined ? readPlain(words, skip(words, at, 'on')) : undefined
  const from = told?.expression
  const unit = from?.is === 'unit' && from.offset === 0 ? from.unit : undefined
  const week = unit === 'week' || unit === 'month' ? unit : undefined
  const day =
    from?.is === 'weekday' ||
    (from?.is === 'unit' && from.unit === 'day') ||
    (from?.is === 'calendar' && from.day !== undefined && from.year === undefined)
  if (!told || !from || !(week !== undefined || day) || !endsAt(words, told.last)) return undefined
  const grain = week === undefined ? {exact: true} : {grain: week}
  return {first, last: told.last, expression: {is: 'shift', span, direction: -1, from, ...grain}, via: 'ago-today'}
}

// "a couple of days (ago)": two, or loosely three
function couple(words: readonly Word[], match: Match | undefined): Match | undefined {
  const [part, more] = match?.expression.is === 'span' ? match.expression.parts : []
  const isCouple = match && words.slice(match.first, match.last).some(({lower}) => lower === 'couple')
  if (!isCouple || !part || more || !/^(?:day|week|month|year)$/.test(part.unit)) return match
  return {...match, expression: {is: 'span', parts: [{...part, count: 2}], high: 3}}
}

/** "(from) 18 July for ten days", "(starting) Monday for two weeks": the days that follow. */
export function readLasting(words: readonly Word[], {first, last, expression}: Match): Match | undefined {
  const opened = /^(?:from|starting|beginning|commencing)$/.test(
    words[words[first - 1]?.lower === 'on' ? first - 2 : first - 1]?.lower ?? '',
  )
  const span = opened && isDay(expression) && words[last]?.lower === 'for' ? readDuration(words, last + 1) : undefined
  const [part, more] = span?.expression.is === 'span' && !span.expression.modifier ? span.expression.parts : []
  if (!span || !part?.count || more || !Number.isInteger(part.count) || !/^(?:day|week|month|year)$/.test(part.unit))
    return undefined
  const run: Expression = {is: 'stretch', count: part.count, unit: part.unit, from: 1, of: expression, across: true}
  return {first, last: span.last, expression: run, via: 'stretch'}
}

/** What stands between a length and the time that it is counted from: "before", "prior to", "later than". */
function sideOf(
  words: readonly Word[],
  at: number,
): {readonly direction: -1 | 1; readonly via: 'before' | 'after' | 'from'; readonly last: number} | undefined {
  for (const [text, direction] of SIDES) {
    const last = phrase(words, at, text)
    if (last !== undefined) return {direction, via: direction < 0 ? 'before' : text === 'from' ? 'from' : 'after', last}
  }
  return undefined
}

const SIDES: readonly [string, -1 | 1][] = [
  ['before', -1],
  ['prior to', -1],
  ['ahead of', -1],
  ['earlier than', -1],
  ['after', 1],
  ['following', 1],
  ['later than', 1],
  ['on from', 1],
  ['on after', 1],
  ['from', 1],
]

// "for ten days from 18 December", "for two weeks starting on Monday": the days that follow
function readRun(words: readonly Word[], at: number, {expression, last}: Match): Match | undefined {
  const [part, more] = expression.is === 'span' ? expression.parts : []
  const starts = /^(?:starting|beginning|commencing)$/.test(words[last]?.lower ?? '')
  const runs = starts || (words[last]?.lower === 'from' && words[at - 1]?.lower === 'for')
  if (!part?.count || more || !runs || !Number.isInteger(part.count) || !/^(?:day|week|month|year)$/.test(part.unit))
    return undefined
  const start = readPlain(words, skip(words, last + 1, 'on', 'from', 'in'))
  if (!start || !isDay(start.expression) || /^(?:to|until|till|through|-)$/.test(words[start.last]?.lower ?? ''))
    return undefined
  const run: Expression = {
    is: 'stretch',
    count: part.count,
    unit: part.unit,
    from: 1,
    of: start.expression,
    across: true,
  }
  return {first: at, last: start.last, expression: run, via: 'stretch'}
}

// "two days before that", "a week afterwards"
const TOLD: readonly [string, -1 | 1][] = [
  ['before that', -1],
  ['beforehand', -1],
  ['previously', -1],
  ['prior', -1],
  ['before', -1],
  ['after that', 1],
  ['afterwards', 1],
  ['afterward', 1],
  ['thereafter', 1],
  ['after', 1],
  ['on', 1],
]

// "a week tomorrow", "a fortnight today"
function isLong({parts}: Span): boolean {
  return parts.every(({unit}) => /^(?:week|month|year)$/.test(unit))
}

function ends(words: readonly Word[], at: number): boolean {
  return !words[at] || /^[.,;:)]$/.test(words[at]?.lower ?? '')
}
