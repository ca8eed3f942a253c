import {boundsOf} from './bounds.ts'
import {addMonths, daysOf, isoDay, monthsOf, parseDay} from './calendar.ts'
import type {Expression, SpanPart} from './expression.ts'
import type {Context} from './resolve.ts'
import {toldDate, unitAt} from './resolve-unit.ts'
import {period} from './period-code.ts'
import type {Time} from './value.ts'

/**
 * The value of "two years ago", "three days later", "a week before 12 March". Whole days are exact; of longer units the bounds lie half
 * a unit to either side, since that is how they are rounded.
 */
export function resolveShift(
  {span, direction, from}: Expression & {is: 'shift'},
  context: Context,
  resolve: (expression: Expression) => Time,
): Time {
  const part = span.parts.at(-1)
  if (!part || span.parts.some(({count}) => count === undefined)) return vague(part, direction, from)
  const base =
    from === 'published'
      ? context.published
      : dayOf(from === 'text' ? toldDate(part.unit, context) : resolve(from).timex)
  if (base === undefined)
    return {type: 'DATE', timex: 'XXXX-XX-XX', modifier: `${direction < 0 ? '-' : '+'}${period(part.count, part.unit)}`}
  const day = span.parts.reduce((at, {count = 0, unit}) => moved(at, direction * count, unit), base)
  const timex = coarse(day, part)
  const modifier = span.modifier ? {modifier: span.modifier} : {}
  if (isShort(part.unit)) return hours(day, base, from, span.parts)
  if (part.unit === 'day') return {type: 'DATE', timex, ...boundsOf(timex), ...modifier}
  const slack = Math.round(daysOf(part.unit) / 2)
  return {
    type: 'DATE',
    timex,
    earliest: isoDay(Math.round(day) - slack),
    latest: isoDay(Math.round(day) + slack),
    ...modifier,
  }
}

// "12 hours ago": somewhere between that many hours before the day's beginning and its end
function hours(day: number, base: number, from: unknown, parts: readonly SpanPart[]): Time {
  if (from !== 'published')
    return {type: 'DURATION', timex: `PT${parts.map(({count, unit}) => period(count, unit).slice(2)).join('')}`}
  const days = [Math.floor(day), Math.floor(day) + 1].map(isoDay)
  const [earliest = '', latest = ''] = day < base ? days : [isoDay(base), isoDay(Math.ceil(day))]
  return {type: 'DATE', timex: isoDay(base), earliest, latest}
}

function isShort(unit: SpanPart['unit']): boolean {
  return unit === 'hour' || unit === 'minute' || unit === 'second'
}

// "years ago", "weeks later"
function vague(part: SpanPart | undefined, direction: -1 | 1, from: unknown): Time {
  if (from === 'published') return {type: 'DATE', timex: direction < 0 ? 'PAST_REF' : 'FUTURE_REF'}
  return {type: 'DURATION', timex: period(undefined, part?.unit ?? 'day')}
}

function dayOf(timex: string | undefined): number | undefined {
  return timex === undefined ? undefined : parseDay(boundsOf(timex).earliest ?? '')
}

function moved(day: number, count: number, unit: SpanPart['unit']): number {
  const months = monthsOf(unit)
  if (months !== undefined && Number.isInteger(count * months)) return addMonths(Math.round(day), count * months)
  return day + count * daysOf(unit)
}

function coarse(day: number, {unit}: SpanPart): string {
  const whole = Math.floor(day)
  if (unit === 'week') return isoDay(whole)
  return unitAt(unit, 0, whole)
}
