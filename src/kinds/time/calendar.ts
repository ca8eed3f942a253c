import type {Unit} from './lexicon.ts'

const DAY = 86_400_000

/** Days since 1 January 1970. */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return Math.round(date.getTime() / DAY)
}

/** `2012-03-12` of a day number. */
export function isoDay(number: number): string {
  const {year, month, day} = partsOf(number)
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`
}

export function partsOf(number: number): {readonly year: number; readonly month: number; readonly day: number} {
  const date = new Date(number * DAY)
  return {year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate()}
}

export function daysInMonth(year: number, month: number): number {
  return partsOf(dayNumber(year, month + 1, 0)).day
}

/** 1 (Monday) … 7 (Sunday) of a day number. */
export function weekdayOfNumber(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1
}

/** 1 (Monday) … 7 (Sunday) of an ISO 8601 date; undefined where there is no such day. */
export function weekdayOf(iso: string): number | undefined {
  const number = parseDay(iso)
  return number === undefined ? undefined : weekdayOfNumber(number)
}

/** The day number of the date that an ISO 8601 date or date-time begins with; undefined where there is no such day. */
export function parseDay(iso: string): number | undefined {
  const match = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?!\d)/.exec(iso)?.groups
  if (!match) return undefined
  const [year, month, day] = [Number(match['year']), Number(match['month']), Number(match['day'])]
  return isDay(year, month, day) ? dayNumber(year, month, day) : undefined
}

/** Without a year 29 February is a day. */
export function isDay(year: number | undefined, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2000, month)
}

/** `2022-W17` of a day number (ISO 8601 weeks). */
export function isoWeek(number: number): string {
  const thursday = number - weekdayOfNumber(number) + 4
  const {year} = partsOf(thursday)
  return `${pad(year, 4)}-W${pad(Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1)}`
}

/** The day number of the Monday of an ISO week. */
export function mondayOf(year: number, week: number): number {
  const fourth = dayNumber(year, 1, 4)
  return fourth - weekdayOfNumber(fourth) + 1 + 7 * (week - 1)
}

/** Easter Sunday (Gregorian; the anonymous algorithm). */
export function easter(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return dayNumber(year, Math.floor(f / 31), (f % 31) + 1)
}

/** Easter Sunday of the Orthodox churches, as a day of the Gregorian calendar (Meeus's Julian algorithm; years from 1900 to 2099). */
export function orthodoxEaster(year: number): number {
  const d = (19 * (year % 19) + 15) % 30
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
  const f = d + e + 114
  return dayNumber(year, Math.floor(f / 31), (f % 31) + 1) + 13
}

const DAYS: Readonly<Record<Unit, number>> = {
  second: 1 / 86_400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30.44,
  quarter: 91.31,
  year: 365.25,
  decade: 3652.5,
  century: 36_525,
}

/** Mean length of a unit in days. */
export function daysOf(unit: Unit): number {
  return DAYS[unit]
}

/** Months in a unit of months or more; undefined for shorter ones. */
export function monthsOf(unit: Unit): number | undefined {
  const months: Partial<Record<Unit, number>> = {month: 1, quarter: 3, year: 12, decade: 120, century: 1200}
  return months[unit]
}

/** A day so many months on, at the last day of a shorter month. */
export function addMonths(number: number, months: number): number {
  const {year, month, day} = partsOf(number)
  const total = year * 12 + month - 1 + months
  const [newYear, newMonth] = [Math.floor(total / 12), (((total % 12) + 12) % 12) + 1]
  return dayNumber(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)))
}

export function pad(value: number, length = 2): string {
  return String(value).padStart(length, '0')
}
