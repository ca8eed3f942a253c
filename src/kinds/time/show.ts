import {monthNames, weekdayNames} from './lexicon.ts'
import type {Time} from './value.ts'

/** A time in short English: "8 December 2021, 07:38 UTC", "early March 2012", "23 years", "every day". */
export function show({type, timex, modifier}: Time): string {
  const body = type === 'DURATION' ? showPeriod(timex) : type === 'SET' ? showSet(timex) : showPoint(timex)
  const shift = /^(?<sign>[+-])(?<period>P.+)$/.exec(modifier ?? '')?.groups
  if (shift) return `${showPeriod(shift['period'] ?? '')} ${shift['sign'] === '-' ? 'earlier' : 'later'}`
  return [...(modifier ?? '').split(' ').map(word => WORDS[word] ?? ''), body].filter(Boolean).join(' ') || 'some day'
}

const WORDS: Readonly<Record<string, string>> = {
  START: 'early',
  MID: 'mid',
  END: 'late',
  APPROX: 'about',
  MORE_THAN: 'more than',
  LESS_THAN: 'less than',
  EQUAL_OR_MORE: 'at least',
  EQUAL_OR_LESS: 'at most',
  LAST: 'last',
  THIS: 'this',
  NEXT: 'next',
}
const PARTS: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
}
const SEASONS: Readonly<Record<string, string>> = {SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter'}
const REFERENCES: Readonly<Record<string, string>> = {
  PRESENT_REF: 'now',
  PAST_REF: 'in the past',
  FUTURE_REF: 'in the future',
}

function showPoint(timex: string): string {
  const named = REFERENCES[timex]
  if (named !== undefined) return named
  const [from = '', to] = timex.split('/')
  if (to !== undefined) return `${showPoint(from)} to ${showPoint(to)}`
  const [date = '', time] = from.split('T')
  const day = showDate(date)
  if (time === undefined) return day
  const clock = PARTS[time] ?? showClock(time)
  return day === '' ? clock : `${day}, ${clock}`
}

function showClock(time: string): string {
  const clock = /^[\d:]+/.exec(time)?.[0] ?? time
  const zone = time.slice(clock.length)
  return zone === '' ? clock : `${clock} UTC${zone === 'Z' ? '' : zone}`
}

function showDate(date: string): string {
  const [year = '', rest, day] = date.split('-')
  const known = /^X+$/.test(year) ? '' : year
  if (year.length < 4)
    return year.length === 3
      ? known
        ? `the ${known}0s`
        : 'decade'
      : known
        ? `the ${ordinal(Number(known) + 1)} century`
        : 'century'
  if (rest === undefined) return known || 'year'
  if (rest === 'XX')
    return day === undefined || day === 'XX'
      ? known || (day === undefined ? 'month' : '')
      : `the ${ordinal(Number(day))}`
  if (rest.startsWith('W') && rest !== 'WI') return showWeek(known, rest, day)
  const month = /^\d+$/.test(rest) ? monthNames[Number(rest) - 1] : undefined
  if (month !== undefined) return [day === undefined ? '' : String(Number(day)), month, known].filter(Boolean).join(' ')
  const part = SEASONS[rest] ?? (rest.startsWith('Q') ? `quarter ${rest.slice(1)}` : `half ${rest.slice(1)}`)
  return [part, known && `of ${known}`].filter(Boolean).join(' ').replace(' X', '')
}

function showWeek(year: string, week: string, day: string | undefined): string {
  const weekday = day === undefined ? undefined : weekdayNames[Number(day) - 1]
  if (weekday !== undefined) return weekday
  const noun = day === 'WE' ? 'weekend' : day === 'WD' ? 'weekday' : 'week'
  return year === '' ? noun : `${noun} ${Number(week.slice(1))} of ${year}`
}

const UNITS: Readonly<Record<string, string>> = {
  Y: 'year',
  Q: 'quarter',
  M: 'month',
  W: 'week',
  D: 'day',
  DE: 'decade',
  CE: 'century',
  WE: 'weekend',
  ...PARTS,
  ...SEASONS,
}
const CLOCK: Readonly<Record<string, string>> = {H: 'hour', M: 'minute', S: 'second'}

function showPeriod(timex: string): string {
  if (timex.includes('/')) return timex.split('/').map(showPeriod).join(' to ')
  const [date = '', clock = ''] = timex.slice(1).split('T')
  return [...terms(date, UNITS), ...terms(clock, CLOCK)].join(' ')
}

function terms(text: string, units: Readonly<Record<string, string>>): string[] {
  return [...text.matchAll(/(?<count>[\d.]+|X)(?<unit>[A-Z]+)/g)].map(({groups}) => {
    const unit = units[groups?.['unit'] ?? ''] ?? ''
    const plural = unit === 'century' ? 'centuries' : `${unit}s`
    return groups?.['count'] === 'X'
      ? `several ${plural}`
      : `${groups?.['count'] ?? ''} ${groups?.['count'] === '1' ? unit : plural}`
  })
}

function showSet(timex: string): string {
  return `every ${timex.startsWith('P') ? showPeriod(timex).replace(/^1 /, '') : timex.split(',').map(showPoint).join(' and ')}`
}

function ordinal(number: number): string {
  const ending = /1[123]$/.test(String(number)) ? 'th' : ({1: 'st', 2: 'nd', 3: 'rd'}[number % 10] ?? 'th')
  return `${number}${ending}`
}
