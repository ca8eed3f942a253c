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
  {span, direction, from, exact, grain}: Expression & {is: 'shift'},
  context: Context,
  resolve: (expression: Expression) => Time,
): Time {
  const part = span.parts.at(-1)
  if (span.high !== undefined) return loosely(span.high)
  if (span.low !== undefined) {
    const ends = [span.low, part?.count].map(count =>
      part && count !== undefined
        ? resolveShift({is: 'shift', span: {is: 'span', parts: [{...part, count}]}, direction, from}, context, resolve)
        : undefined,
    )
    return between(ends)
  }
  if (!part || span.parts.some(({count}) => count === undefined)) return vague(part, direction, from)
  if (isShort(part.unit) && from !== 'published') return {type: 'DURATION', timex: shortPeriod(span.parts)}
  const base =
    from === 'published'
      ? context.published
      : dayOf(from === 'text' ? toldDate(part.unit, context) : resolve(from).timex)
  if (base === undefined)
    return {type: 'DATE', timex: 'XXXX-XX-XX', modifier: `${direction < 0 ? '-' : '+'}${period(part.count, part.unit)}`}
  const day = span.parts.reduce((at, {count = 0, unit}) => moved(at, direction * count, unit), base)
  if (isShort(part.unit)) return hours(day, base)
  if (grain) return {type: 'DATE', timex: unitAt(grain, 0, day), ...boundsOf(unitAt(grain, 0, day))}
  const isLate =
    from === 'text' && context.published !== undefined && base <= context.published && day > context.published
  if (isLate && context.tense !== 'future') return {type: 'DATE', timex: 'XXXX-XX-XX'}
  const timex = exact ? isoDay(Math.floor(day)) : coarse(day, part)
  const modifier = span.modifier ? {modifier: span.modifier} : {}
  if (part.unit === 'day' || exact) return {type: 'DATE', timex, ...boundsOf(timex), ...modifier}
  const slack = Math.round(daysOf(part.unit) / 2)
  const [early, late] = [isoDay(Math.round(day) - slack), isoDay(Math.round(day) + slack)]
  const further = span.modifier === 'MORE_THAN' || span.modifier === 'EQUAL_OR_MORE'
  const nearer = span.modifier === 'LESS_THAN' || span.modifier === 'EQUAL_OR_LESS'
  const openEnd = direction > 0 ? further : nearer
  const openStart = direction > 0 ? nearer : further
  return {type: 'DATE', timex, ...(openStart ? {} : {earliest: early}), ...(openEnd ? {} : {latest: late}), ...modifier}

  // "a couple of weeks ago": two of them, and may be three
  function loosely(high: number): Time {
    const [two, more] = [part?.count ?? 2, high].map(count => {
      const parts = part ? [{...part, count}] : []
      return resolveShift({is: 'shift', span: {is: 'span', parts}, direction, from}, context, resolve)
    })
    const {earliest, latest} = between([two, more])
    return two?.earliest && earliest && latest
      ? {...two, earliest, latest}
      : (two ?? {type: 'DATE', timex: 'XXXX-XX-XX'})
  }
}

// "in two or three weeks": from the sooner to the later
function between(ends: readonly (Time | undefined)[]): Time {
  const earliest = ends.map(end => end?.earliest ?? '').toSorted()[0]
  const latest = ends
    .map(end => end?.latest ?? '')
    .toSorted()
    .at(-1)
  return {type: 'DATE', timex: 'XXXX-XX-XX', ...(earliest && latest ? {earliest, latest} : {})}
}

// "12 hours ago": somewhere between that many hours before the day's beginning and its end
function hours(day: number, base: number): Time {
  const days = [Math.floor(day), Math.floor(day) + 1].map(isoDay)
  const [earliest = '', latest = ''] = day < base ? days : [isoDay(base), isoDay(Math.ceil(day))]
  return {type: 'DATE', timex: isoDay(base), earliest, latest}
}

function shortPeriod(parts: readonly SpanPart[]): string {
  return `PT${parts.map(({count, unit}) => period(count, unit).slice(2)).join('')}`
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
