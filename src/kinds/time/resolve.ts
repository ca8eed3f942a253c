import {boundsOf, narrow} from './bounds.ts'
import {resolveCalendar, resolveEither, resolveWeekday} from './resolve-calendar.ts'
import {resolveShift} from './resolve-shift.ts'
import {anchoredTimex, sameTimex, unitTimex} from './resolve-unit.ts'
import type {Edge} from './lexicon.ts'
import type {Clock, Expression, Span} from './expression.ts'
import {slackOf} from './feasts/index.ts'
import {addMonths, daysOf, isoDay, isoWeek, mondayOf, monthsOf, pad, parseDay, weekdayOfNumber} from './calendar.ts'
import {period} from './period-code.ts'
import type {Time} from './value.ts'

/** What a time is resolved against. */
export interface Context {
  /** Day number of the publication, where it is known. */
  readonly published?: number
  /** Of the verb that the time stands with. */
  readonly tense: 'past' | 'future' | 'none'
  /** The last day told in this sentence. */
  readonly sentenceDay?: string
  /** A clock time in brackets after another, in another zone: its day may be the next or the one before. */
  readonly aside?: boolean
  /** The dates told before, the last one first. */
  readonly told: readonly string[]
}

/** The value of an expression; unresolved parts stay `X`, and nothing that hangs on an unknown publication date is guessed. */
export function resolve(expression: Expression, context: Context): Time {
  switch (expression.is) {
    case 'calendar':
      return calendar(expression, context)
    case 'either':
      return resolveEither(expression)
    case 'clock':
      return resolveClock(expression, context)
    case 'span':
      return duration(expression)
    case 'decade':
      return dated(decade(expression.decade, expression.short, context))
    case 'century':
      return dated(`${expression.bc ? 'BC' : ''}${pad(expression.century - 1)}`)
    case 'unit':
      return dated(...unitTimex(expression.unit, expression.offset, context))
    case 'anchored':
      return dated(anchoredTimex(expression.unit, expression.offset, context))
    case 'weekday':
      return weekday(expression, context)
    case 'same':
      return dated(sameTimex(expression.years, context))
    case 'shift':
      return resolveShift(expression, context, inner => resolve(inner, context))
    case 'part':
      return part(expression.part, expression.date, context)
    case 'edge': {
      const inner = resolve(expression.of, context)
      if (expression.compared) return compared(inner, expression.edge, context)
      if (expression.till) return spanned(inner, expression.edge, expression.till)
      return dated(inner.timex, [inner.modifier, expression.edge].filter(Boolean).join(' '), inner.type)
    }
    case 'nth':
      return dated(nth(expression, resolve(expression.of, context)))
    case 'stretch':
      return stretch(expression, resolve(expression.of, context))
    case 'holding':
      return dated(holding(expression.unit, resolve(expression.of, context)))
    case 'beside':
      return dated(beside(expression, resolve(expression.of, context)))
    case 'range':
      return range(resolve(expression.from, context), resolve(expression.to, context))
    case 'set':
      return {type: 'SET', timex: expression.timex}
    case 'reference':
      return {type: 'DATE', timex: expression.timex}
  }
}

// a financial year may begin and end months before or after the year that it is called by
function calendar(expression: Expression & {is: 'calendar'}, context: Context): Time {
  const value = dated(...resolveCalendar(expression, context))
  const {earliest, latest} = value
  const [first, last] = [parseDay(earliest ?? ''), parseDay(latest ?? '')]
  if (first === undefined || last === undefined) return value
  if (expression.holiday !== undefined) {
    const [before, after] = slackOf(expression.holiday)
    return before + after > 0 ? {...value, earliest: isoDay(first - before), latest: isoDay(last + after)} : value
  }
  if (!expression.fiscal) return value
  return {...value, earliest: isoDay(addMonths(first, -11)), latest: isoDay(addMonths(last, 6))}
}

function dated(timex: string, modifier?: string, type: Time['type'] = timex.includes('T') ? 'TIME' : 'DATE'): Time {
  return {type, timex, ...narrow(boundsOf(timex), modifier), ...(modifier ? {modifier} : {})}
}

// "mid to late August"
function spanned(whole: Time, from: Edge, till: Edge): Time {
  const {earliest} = narrow(whole, from)
  const {latest} = narrow(whole, till)
  return {...whole, ...(earliest && latest ? {earliest, latest} : {})}
}

/** "Earlier this week" is before the publication, "later this year" after it; how long, nobody says. */
function compared(whole: Time, edge: 'START' | 'MID' | 'END', {published}: Context): Time {
  const modifier = [whole.modifier, edge].filter(Boolean).join(' ')
  const {earliest, latest} = whole
  const day = published === undefined ? undefined : isoDay(published)
  if (!earliest || !latest || day === undefined || day < earliest || day > latest) return {...whole, modifier}
  return {...whole, ...(edge === 'START' ? {latest: day} : {earliest: day}), modifier}
}

function duration({parts, modifier, low}: Span): Time {
  const [only] = parts
  if (low !== undefined && only)
    return {type: 'DURATION', timex: `${period(low, only.unit)}/${period(only.count, only.unit)}`}
  const date = parts.filter(({unit}) => !isTime(unit)).map(({count, unit}) => period(count, unit).slice(1))
  const time = parts.filter(({unit}) => isTime(unit)).map(({count, unit}) => period(count, unit).slice(2))
  const timex = `P${date.join('')}${time.length > 0 ? `T${time.join('')}` : ''}`
  return {type: 'DURATION', timex, ...(modifier ? {modifier} : {})}
}

function isTime(unit: string): boolean {
  return unit === 'second' || unit === 'minute' || unit === 'hour'
}

/** "Next Friday" is that of next week, but some mean the coming one, and so with "last": the bounds hold both. */
function weekday(expression: Expression & {is: 'weekday'}, context: Context): Time {
  const [timex, modifier] = resolveWeekday(expression, context)
  const value = dated(timex, modifier)
  const {weekday: number, offset, nearest} = expression
  if (context.published === undefined || !offset || nearest || value.earliest === undefined) return value
  const [other] = resolveWeekday({weekday: number, week: offset}, context)
  return {
    ...value,
    earliest: timex < other ? timex : other,
    latest: timex < other ? other : timex,
    timex: offset > 0 ? other : timex,
  }
}

// a short decade is the last one of that name that began before the publication
function decade(digit: number, short: boolean, {published}: Context): string {
  if (!short) return pad(digit, 3)
  if (published === undefined) return digit >= 3 ? `19${digit}` : `XX${digit}`
  const now = Number(isoDay(published).slice(0, 3))
  return pad(now - ((((now - digit) % 10) + 10) % 10), 3)
}

function resolveClock(clock: Clock, context: Context): Time {
  const date = clock.date ? resolve(clock.date, context) : undefined
  const day =
    date?.timex ?? context.sentenceDay ?? (context.published === undefined ? 'XXXX-XX-XX' : isoDay(context.published))
  const time = `${pad(clock.hour)}:${pad(clock.minute ?? 0)}${clock.second === undefined ? '' : `:${pad(clock.second)}`}`
  const timex = `${day}T${time}${clock.zone ?? ''}`
  const modifier = [date?.modifier, clock.approx ? 'APPROX' : undefined].filter(Boolean).join(' ')
  const inferred = date === undefined && (context.sentenceDay === undefined || context.aside === true)
  const ends = boundsOf(timex)
  const bounds =
    ends.earliest === undefined && date
      ? {...(date.earliest ? {earliest: date.earliest} : {}), ...(date.latest ? {latest: date.latest} : {})}
      : around(ends, clock.approx)
  return {
    type: 'TIME',
    timex,
    ...(inferred ? {} : bounds),
    ...(modifier ? {modifier} : {}),
  }
}

/** "Around 4 p.m." is taken as half an hour to either side. */
function around(
  {earliest, latest}: {earliest?: string; latest?: string},
  approx = false,
): {earliest?: string; latest?: string} {
  if (!earliest || !latest) return {}
  if (!approx) return {earliest, latest}
  const zone = /(?:Z|[+-]\d\d:\d\d)$/.exec(earliest)?.[0] ?? ''
  const move = (iso: string, minutes: number): string => {
    const local = Date.parse(`${iso.slice(0, iso.length - zone.length)}Z`) + minutes * 60_000
    return Number.isNaN(local) ? iso : new Date(local).toISOString().slice(0, 16) + zone
  }
  return {earliest: move(earliest, -30), latest: move(latest, 30)}
}

function part(code: string, date: Expression | undefined, context: Context): Time {
  const inner = date ? resolve(date, context) : undefined
  const day = inner?.timex ?? context.sentenceDay ?? 'XXXX-XX-XX'
  return dated(`${day}T${code}`, inner?.modifier)
}

// "the last week of March", "the first Monday of May"
function nth({nth: place, unit, weekday}: Expression & {is: 'nth'}, whole: Time): string {
  const first = whole.earliest === undefined ? undefined : parseDay(whole.earliest)
  const last = whole.latest === undefined ? undefined : parseDay(whole.latest)
  if (first === undefined || last === undefined) return whole.timex
  if (weekday !== undefined) {
    const begin = first + ((weekday - weekdayOfNumber(first) + 7) % 7)
    const end = last - ((weekdayOfNumber(last) - weekday + 7) % 7)
    return isoDay(place > 0 ? begin + 7 * (place - 1) : end + 7 * (place + 1))
  }
  if (unit === 'day') return isoDay(place > 0 ? first + place - 1 : last + place + 1)
  if (unit === 'week') return weekIn(place, first, last, whole.timex)
  if (unit === 'month') return isoDay(place > 0 ? first + 31 * (place - 1) : addMonths(last, place + 1)).slice(0, 7)
  return `${whole.timex}-Q${place > 0 ? place : 5 + place}`
}

// a length of time with its days, where the whole is known
function stretch({count, unit, from, across}: Expression & {is: 'stretch'}, {earliest, latest}: Time): Time {
  const length: Time = {type: 'DURATION', timex: period(count, unit)}
  const [first, last] = [parseDay(earliest ?? ''), parseDay(latest ?? '')]
  if (first === undefined || last === undefined) return length
  const months = monthsOf(unit)
  const far = (day: number, sign: -1 | 1): number =>
    months === undefined ? day + sign * count * daysOf(unit) : addMonths(day, sign * count * months)
  const ends = from > 0 ? [first, far(first, 1) - 1] : [far(last + 1, -1), last]
  const [begin = first, end = last] = ends.map(Math.round)
  return !across && (end > last || begin < first) ? length : {...length, earliest: isoDay(begin), latest: isoDay(end)}
}

// a weekend is the nearest one: that of a Monday or Friday feast adjoins it
function holding(unit: 'week' | 'weekend', {earliest}: Time): string {
  const day = earliest === undefined ? undefined : parseDay(earliest)
  if (day === undefined) return unit === 'week' ? 'XXXX-WXX' : 'XXXX-WXX-WE'
  if (unit === 'week') return isoWeek(day)
  return `${isoWeek(weekdayOfNumber(day) <= 2 ? day - 3 : day)}-WE`
}

function beside(
  {unit, side, weekday, count = 1}: Expression & {is: 'beside'},
  {timex, earliest, latest}: Time,
): string {
  // not from the bounds of a feast, which may hold the eve
  const [from = '', to = from] = timex.split('/')
  const day = (side < 0 ? parseDay(from) : parseDay(to)) ?? parseDay((side < 0 ? earliest : latest) ?? '')
  if (day === undefined) return unit === 'day' ? 'XXXX-XX-XX' : 'XXXX-WXX'
  if (weekday !== undefined) {
    const gap = side < 0 ? (weekdayOfNumber(day) - weekday + 7) % 7 : (weekday - weekdayOfNumber(day) + 7) % 7
    return isoDay(day + side * ((gap || 7) + 7 * (count - 1)))
  }
  if (unit === 'day') return isoDay(day + side)
  if (unit === 'week')
    return side < 0 ? `${isoDay(day - 7)}/${isoDay(day - 1)}` : `${isoDay(day + 1)}/${isoDay(day + 7)}`
  const saturday = side < 0 ? day - (weekdayOfNumber(day) % 7) - 1 : day + 6 - (weekdayOfNumber(day) % 7)
  return `${isoWeek(saturday)}-WE`
}

function weekIn(place: number, first: number, last: number, timex: string): string {
  if (place < 0) return isoWeek(last - 3 + 7 * (place + 1))
  return isoWeek(/^\d{4}$/.test(timex) ? mondayOf(Number(timex), place) : first + 7 * (place - 1) + 3)
}

function range(from: Time, end: Time): Time {
  const to = overMidnight(from, end)
  const timex = `${from.timex}/${to.timex}`
  // hours of a day that nobody told
  const bounds = from.type === 'TIME' && from.earliest === undefined ? {} : boundsOf(timex)
  return {type: from.type, timex, ...bounds, ...(to.modifier ? {modifier: to.modifier} : {})}
}

// "10 p.m. to 6 a.m.": the next day
function overMidnight(from: Time, to: Time): Time {
  const [one, other] = [from, to].map(
    ({timex}) => /^(?<day>\d{4}-\d\d-\d\d)T(?<clock>\d\d:\d\d.*)$/.exec(timex)?.groups,
  )
  const same = one?.['day'] !== undefined && one['day'] === other?.['day']
  if (!same || (one['clock'] ?? '') <= (other['clock'] ?? '')) return to
  return {...to, timex: `${isoDay((parseDay(one['day'] ?? '') ?? 0) + 1)}T${other['clock'] ?? ''}`}
}
