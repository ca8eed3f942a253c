import type {Bounds} from '../../claim/index.ts'

const DAY = 86_400_000
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

interface Moment {
  readonly year: number
  readonly month: number
  readonly day: number
  /** "07:38", as written. */
  readonly clock?: string
  /** "Z", "+02:00" */
  readonly zone?: string
  /** Days since 1 January 1970, with the part of the day where it is known. */
  readonly at: number
}

// "2031-05-04", "2031-05-04T09:30Z", "-0043-03-15"
const ISO =
  /^(?<year>[+-]?\d{4,6})-(?<month>\d{2})-(?<day>\d{2})(?:T(?<clock>(?<hour>\d{2})(?::(?<minute>\d{2}))?)[\d:.]{0,16}(?<zone>Z|[+-]\d{2}(?::?\d{2})?)?)?$/

function readMoment(iso: string): Moment | undefined {
  const {year, month, day, clock, hour = '0', minute = '0', zone} = ISO.exec(iso)?.groups ?? {}
  if (year === undefined || month === undefined || day === undefined) return undefined
  const date = new Date(0)
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day))
  const at = date.getTime() / DAY + (Number(hour) * 60 + Number(minute) - offset(zone)) / 1440
  if (!Number.isFinite(at) || date.getUTCDate() !== Number(day)) return undefined
  return {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    at,
    ...(clock === undefined ? {} : {clock}),
    ...(zone === undefined ? {} : {zone}),
  }
}

// minutes
function offset(zone = 'Z'): number {
  const {
    sign,
    hours = '0',
    minutes = '0',
  } = /^(?<sign>[+-])(?<hours>\d{2}):?(?<minutes>\d{2})?$/.exec(zone)?.groups ?? {}
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

/** Bounds in days since 1 January 1970, the end exclusive; undefined where neither can be read. */
export function spanOf({earliest, latest}: Bounds): {from?: number; to?: number} | undefined {
  const [first, last] = [earliest, latest].map(iso => (iso === undefined ? undefined : readMoment(iso)))
  if (!first && !last) return undefined
  return {...(first ? {from: first.at} : {}), ...(last ? {to: last.at + (last.clock === undefined ? 1 : 0)} : {})}
}

/** "1998", "April 2019", "8 December 2021", "8 December 2021, 07:38 UTC", "4 to 9 May 2031", "2030 or earlier". */
export function sayBounds({earliest, latest}: Bounds): string {
  const [first, last] = [earliest, latest].map(iso => (iso === undefined ? undefined : readMoment(iso)))
  if (first && last) return sayBoth(first, last)
  if (first) return `${say(first)} or later`
  return last ? `${say(last)} or earlier` : ''
}

function sayBoth(first: Moment, last: Moment): string {
  if (say(first) === say(last)) return say(first)
  const isWhole = first.clock === undefined && last.clock === undefined && first.day === 1 && endsMonth(last)
  if (isWhole && first.month === 1 && last.month === 12) return to(sayYear(first.year), sayYear(last.year))
  if (isWhole) return to(sayMonth(first), sayMonth(last))
  const sameDay = last.clock !== undefined && sayDate(first) === sayDate(last) && first.zone === last.zone
  return to(say(first), sameDay ? sayClock(last) : say(last))
}

function to(first: string, last: string): string {
  return first === last ? first : `${first} to ${last}`
}

function endsMonth({at}: Moment): boolean {
  return new Date((at + 1) * DAY).getUTCDate() === 1
}

function say(moment: Moment): string {
  return moment.clock === undefined ? sayDate(moment) : `${sayDate(moment)}, ${sayClock(moment)}`
}

function sayDate({year, month, day}: Moment): string {
  return `${day} ${MONTHS[month - 1] ?? ''} ${sayYear(year)}`
}

function sayClock({clock, zone}: Moment): string {
  return `${clock ?? ''}${zone === undefined ? '' : zone === 'Z' ? ' UTC' : ` (UTC${zone})`}`
}

function sayMonth({year, month}: Moment): string {
  return `${MONTHS[month - 1] ?? ''} ${sayYear(year)}`
}

function sayYear(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BC`
}

/** The day of an ISO date as a mark on a scale has room for it: "2021", "8 Dec 2021". */
export function sayShort(at: number): string {
  const date = new Date(Math.floor(at) * DAY)
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()]
  return month === 0 && day === 1 ? sayYear(year) : `${day} ${(MONTHS[month] ?? '').slice(0, 3)} ${sayYear(year)}`
}

/** A day that somebody wrote, in words where it is ISO 8601, else as it is. */
export function sayDay(iso: string): string {
  const moment = readMoment(iso)
  return moment ? say(moment) : iso
}
