import {addMonths, daysOf, isoDay, isoWeek, mondayOf, monthsOf, parseDay, weekdayOfNumber} from './calendar.ts'
import type {Expression} from './expression.ts'
import {period} from './period-code.ts'
import type {Time} from './value.ts'

/** "the last week of March", "the first Monday of May" */
export function nth({nth: place, unit, weekday}: Expression & {is: 'nth'}, whole: Time): string {
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
  if (unit === 'decade')
    return /^\d\d$/.test(whole.timex) ? `${whole.timex}${place > 0 ? place - 1 : 10 + place}` : whole.timex
  return `${whole.timex}-Q${place > 0 ? place : 5 + place}`
}

/** A length of time with its days, where the whole is known */
export function stretch({count, unit, from, across}: Expression & {is: 'stretch'}, {earliest, latest}: Time): Time {
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

/** A weekend is the nearest one: that of a Monday or Friday feast adjoins it */
export function holding(unit: 'week' | 'weekend', {earliest}: Time): string {
  const day = earliest === undefined ? undefined : parseDay(earliest)
  if (day === undefined) return unit === 'week' ? 'XXXX-WXX' : 'XXXX-WXX-WE'
  if (unit === 'week') return isoWeek(day)
  return `${isoWeek(weekdayOfNumber(day) <= 2 ? day - 3 : day)}-WE`
}

export function beside(
  {unit, side, weekday, count = 1}: Expression & {is: 'beside'},
  {timex, earliest, latest}: Time,
): string {
  // not from the bounds of a feast, which may hold the eve
  const [from = '', to = from] = timex.split('/')
  const day = (side < 0 ? parseDay(from) : parseDay(to)) ?? parseDay((side < 0 ? earliest : latest) ?? '')
  if (day === undefined) return unit === 'day' ? 'XXXX-XX-XX' : 'XXXX-WXX'
  if (weekday !== undefined && side === 0) {
    const ahead = (weekday - weekdayOfNumber(day) + 7) % 7
    return isoDay(day + (ahead > 3 ? ahead - 7 : ahead))
  }
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
