import {isoDay, addMonths, pad, parseDay} from './calendar.ts'
import {dated} from './dated.ts'
import type {Expression, Span} from './expression.ts'
import {slackOf} from './feasts/index.ts'
import {narrow} from './bounds.ts'
import type {Edge} from './lexicon.ts'
import {period} from './period-code.ts'
import {resolveCalendar, resolveEither, resolveWeekday} from './resolve-calendar.ts'
import {resolveClock, resolvePart} from './resolve-clock.ts'
import {range} from './resolve-range.ts'
import {resolveShift} from './resolve-shift.ts'
import {anchoredTimex, sameTimex, unitTimex} from './resolve-unit.ts'
import {beside, holding, nth, stretch} from './resolve-within.ts'
import type {Time} from './value.ts'

/** What a time is resolved against. */
export interface Context {
  /** Day number of the publication, where it is known. */
  readonly published?: number
  /** Of the verb that the time stands with. */
  readonly tense: 'past' | 'future' | 'none'
  /** The last day told in this sentence. */
  readonly sentenceDay?: string
  /** The day that a sentence shortly before tells of. */
  readonly nearby?: string
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
      return resolveClock(expression, expression.date && resolve(expression.date, context), context)
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
      return resolvePart(expression.part, expression.date && resolve(expression.date, context), context)
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
    case 'spell':
      return {type: 'DURATION', timex: expression.timex}
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
