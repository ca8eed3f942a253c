import type {Bounds} from '../../claim/index.ts'
import {dayNumber, daysInMonth, isDay, isoDay, mondayOf, pad} from './calendar.ts'

/** First and last day (or minute) that a TIMEX3 value stands for; none where it is unresolved, a duration or a set. */
export function boundsOf(timex: string): Bounds {
  if (/^[PXTF]|_REF$/.test(timex)) return {}
  if (timex.startsWith('BC')) return {}
  const [from, to] = timex.split('/')
  if (from !== undefined && to !== undefined) return join(boundsOf(from), boundsOf(to))
  const [date = '', time] = timex.split('T')
  const days = daysOfDate(date)
  return days && time !== undefined ? timesOf(days, time) : (days ?? {})
}

/** The halves that "early", "mid" and "late" leave of a time. */
export function narrow(bounds: Bounds, modifier: string | undefined): Bounds {
  const {earliest, latest} = bounds
  if (!earliest || !latest || earliest.includes('T') || !modifier) return bounds
  const [first, last] = [Date.parse(earliest) / 86_400_000, Date.parse(latest) / 86_400_000]
  const at = (share: number): string => isoDay(Math.round(first + (last - first) * share))
  if (modifier === 'START') return {earliest, latest: at(1 / 2)}
  if (modifier === 'MID') return {earliest: at(1 / 4), latest: at(3 / 4)}
  return modifier === 'END' ? {earliest: at(1 / 2), latest} : bounds
}

function join(from: Bounds, to: Bounds): Bounds {
  return {...(from.earliest ? {earliest: from.earliest} : {}), ...(to.latest ? {latest: to.latest} : {})}
}

function daysOfDate(date: string): Bounds | undefined {
  const [year = '', rest = '', end] = date.split('-')
  const number = Number(year)
  if (!/^\d{2,4}$/.test(year)) return undefined
  if (year.length < 4)
    return rest === '' ? span(number * 10 ** (4 - year.length), (number + 1) * 10 ** (4 - year.length) - 1) : undefined
  if (rest === '') return span(number, number)
  if (rest.startsWith('W') && /^W\d\d$/.test(rest)) return weekOf(number, Number(rest.slice(1)), end === 'WE')
  if (/^[QH]\d$/.test(rest)) return monthsOf(number, rest)
  if (/^(?:SP|SU|FA|WI)$/.test(rest))
    return rest === 'WI' ? {earliest: `${year}-01-01`, latest: `${pad(number + 1, 4)}-03-31`} : span(number, number)
  const month = Number(rest)
  if (!(month >= 1 && month <= 12)) return undefined
  if (end === undefined)
    return {earliest: `${year}-${rest}-01`, latest: `${year}-${rest}-${pad(daysInMonth(number, month))}`}
  return isDay(number, month, Number(end)) ? {earliest: date, latest: date} : undefined
}

function span(first: number, last: number): Bounds {
  return {earliest: `${pad(first, 4)}-01-01`, latest: `${pad(last, 4)}-12-31`}
}

function weekOf(year: number, week: number, weekend: boolean): Bounds {
  const monday = mondayOf(year, week)
  return {earliest: isoDay(monday + (weekend ? 5 : 0)), latest: isoDay(monday + 6)}
}

function monthsOf(year: number, part: string): Bounds {
  const length = part.startsWith('Q') ? 3 : 6
  const last = Number(part.slice(1)) * length
  return {
    earliest: isoDay(dayNumber(year, last - length + 1, 1)),
    latest: isoDay(dayNumber(year, last, daysInMonth(year, last))),
  }
}

/** Hours that the parts of a day are taken to cover, generously; a night runs into the next day. */
const PARTS: Readonly<Record<string, readonly [string, string]>> = {
  MO: ['00:00', '12:00'],
  MI: ['11:00', '14:00'],
  AF: ['12:00', '18:59'],
  EV: ['16:00', '23:59'],
  NI: ['17:00', '06:00'],
}

function timesOf({earliest = '', latest = ''}: Bounds, time: string): Bounds {
  const part = PARTS[time]
  if (!part) return {earliest: `${earliest}T${time}`, latest: `${latest}T${time}`}
  const end = time === 'NI' ? isoDay(Date.parse(latest) / 86_400_000 + 1) : latest
  return {earliest: `${earliest}T${part[0]}`, latest: `${end}T${part[1]}`}
}
