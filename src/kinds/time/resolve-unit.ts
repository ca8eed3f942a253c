import {boundsOf} from './bounds.ts'
import {addMonths, dayNumber, isoDay, isoWeek, monthsOf, pad, parseDay, partsOf, weekdayOfNumber} from './calendar.ts'
import type {Unit} from './lexicon.ts'
import type {Context} from './resolve.ts'

/** The TIMEX3 value of "last week", "this year", "yesterday". */
export function unitTimex(
  unit: Unit | 'weekend',
  offset: number,
  {published, tense}: Context,
): [timex: string, modifier?: string] {
  if (published === undefined) return [UNRESOLVED[unit] ?? 'XXXX', offset < 0 ? 'LAST' : offset > 0 ? 'NEXT' : 'THIS']
  if (unit === 'weekend') return [`${isoWeek(weekend(published, offset, tense))}-WE`]
  return [unitAt(unit, offset, published)]
}

/** The TIMEX3 value of "that day", "the previous year": counted from the time told before, else from the publication. */
export function anchoredTimex(unit: Unit | 'weekend', offset: number, context: Context): string {
  if (unit === 'weekend') {
    const week = anchoredTimex('week', offset, context)
    return `${week}-WE`
  }
  const told = (unit === 'day' ? context.sentenceDay : undefined) ?? toldDate(unit, context)
  const known = told === undefined ? undefined : parseDay(boundsOf(told).earliest ?? '')
  // what comes after a day that nobody told is not the day after the publication
  const day = known ?? (offset > 0 && context.tense !== 'future' ? undefined : context.published)
  return day === undefined ? (UNRESOLVED[unit] ?? 'XXXX') : unitAt(unit, offset, day)
}

/** The TIMEX3 value of the time told last (a month or quarter, else a year), so many years on. */
export function sameTimex(years: number, {told, published}: Context): string {
  const last = told.find(timex => /^\d{4}-(?:\d\d|Q\d)/.test(timex))
  if (last !== undefined) return `${pad(Number(last.slice(0, 4)) + years, 4)}${last.slice(4)}`
  return published === undefined ? 'XXXX' : pad(partsOf(published).year + years, 4)
}

/** The last date told that is at least as exact as a unit. */
export function toldDate(unit: Unit, {told}: Context): string | undefined {
  return told.find(timex => boundsLength(timex) <= (LENGTH[unit] ?? 366))
}

function boundsLength(timex: string): number {
  const {earliest = '', latest = ''} = boundsOf(timex)
  return (Date.parse(latest) - Date.parse(earliest)) / 86_400_000
}

const LENGTH: Readonly<Partial<Record<Unit, number>>> = {
  second: 0,
  minute: 0,
  hour: 0,
  day: 0,
  week: 6,
  month: 30,
  quarter: 92,
}

const UNRESOLVED: Readonly<Partial<Record<Unit | 'weekend', string>>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
}

/** The unit that holds a day, so many units on. */
export function unitAt(unit: Unit, offset: number, day: number): string {
  const {year, month} = partsOf(day)
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
    case 'day':
      return isoDay(day + offset)
    case 'week':
      return isoWeek(day + 7 * offset)
    case 'month':
      return isoDay(addMonths(dayNumber(year, month, 1), offset)).slice(0, 7)
    case 'quarter': {
      const first = addMonths(dayNumber(year, month, 1), offset * (monthsOf(unit) ?? 3))
      const at = partsOf(first)
      return `${pad(at.year, 4)}-Q${Math.ceil(at.month / 3)}`
    }
    case 'year':
      return pad(year + offset, 4)
    case 'decade':
      return pad(Math.floor(year / 10) + offset, 3)
    case 'century':
      return pad(Math.floor(year / 100) + offset)
  }
}

// told of the past on a weekday, "the weekend" and "this weekend" are the one just over
function weekend(published: number, offset: number, tense: Context['tense']): number {
  const early = weekdayOfNumber(published) < 5
  if (offset < 0) return published + 7 * offset
  return offset === 0 && early && tense === 'past' ? published - 7 : published + 7 * offset
}
