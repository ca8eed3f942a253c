import {dayNumber, easter, isoDay, orthodoxEaster, parseDay, weekdayOfNumber} from '../calendar.ts'
import {moonFeast} from './moon.ts'

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** The day of a feast in a year, as TIMEX3; without a year what is known of it. */
export function feastDay(rule: string, year: number | undefined, written: string): string {
  const fixed = /^(?<day>\d\d-\d\d)(?:\+(?<days>\d+)|(?<working>~))?$/.exec(rule)?.groups
  if (fixed) return fixedDay(fixed['day'] ?? '', fixed, year === undefined ? undefined : written)
  const nth = NTH.exec(rule)?.groups
  if (nth) return weekdayFeast(nth, year)
  if (year === undefined) return 'XXXX-XX-XX'
  const own = OWN[rule]
  if (own) return own(year)
  const moon = moonFeast(rule, year)
  if (moon) return stretch(moon.day, moon.days)
  const moved = /^(?<feast>easter|orthodox)(?<more>[+-]\d+)?(?:\+(?<days>\d+))?$/.exec(rule)?.groups
  if (!moved) return 'XXXX-XX-XX'
  const sunday = moved['feast'] === 'orthodox' ? orthodoxEaster(year) : easter(year)
  return stretch(sunday + Number(moved['more'] ?? 0), Number(moved['days'] ?? 1))
}

type Parts = Readonly<Record<string, string | undefined>>

function fixedDay(day: string, {days, working}: Parts, year: string | undefined): string {
  const iso = `${year ?? 'XXXX'}-${day}`
  const number = parseDay(iso)
  if (number === undefined) return iso
  if (working === undefined) return days === undefined ? iso : stretch(number, Number(days))
  const weekday = weekdayOfNumber(number)
  return isoDay(number + (weekday === 6 ? -1 : weekday === 7 ? 1 : 0))
}

const NTH = /^(?<month>\d\d)-(?<weekday>[a-z]{3})(?:(?<place>-?\d)|<(?<before>\d\d))(?<more>[+-]\d+)?$/

function weekdayFeast(parts: Parts, year: number | undefined): string {
  const weekday = WEEKDAYS.indexOf(parts['weekday'] ?? '') + 1
  const [month, place, more] = [Number(parts['month']), Number(parts['place']), Number(parts['more'] ?? 0)]
  if (year === undefined) return more === 0 && place > 0 ? `XXXX-${parts['month'] ?? ''}-WXX-${weekday}` : 'XXXX-XX-XX'
  const before = parts['before'] === undefined ? undefined : dayNumber(year, month, Number(parts['before'])) - 1
  if (before !== undefined) return isoDay(before - ((weekdayOfNumber(before) - weekday + 7) % 7) + more)
  return isoDay(weekdayIn(year, month, weekday, place) + more)
}

function stretch(day: number, days: number): string {
  return days === 1 ? isoDay(day) : `${isoDay(day)}/${isoDay(day + days - 1)}`
}

/** Feasts with rules of their own. */
const OWN: Readonly<Record<string, (year: number) => string>> = {
  // the Dutch king's birthday, the day before where that is a Sunday
  kings: year => {
    const day = dayNumber(year, 4, 27)
    return isoDay(weekdayOfNumber(day) === 7 ? day - 1 : day)
  },
  // the last Saturday of March, the one before where that is the eve of Easter
  'earth-hour': year => {
    const day = weekdayIn(year, 3, 6, -1)
    const date = isoDay(day === easter(year) - 1 ? day - 7 : day)
    return `${date}T20:30/${date}T21:30`
  },
  // the first day of a year of 365 days
  'parsi-new-year': year => isoDay(dayNumber(year, 8, 16 + Math.floor((2023 - year) / 4))),
  // fifteen days after the equinox
  qingming: year => `${year}-04-0${year % 4 < 2 ? 4 : 5}`,
}

// the third Monday of a month, the last Monday (-1)
function weekdayIn(year: number, month: number, weekday: number, place: number): number {
  if (place < 0) {
    const last = dayNumber(year, month + 1, 0)
    return last - ((weekdayOfNumber(last) - weekday + 7) % 7)
  }
  const first = dayNumber(year, month, 1)
  return first + ((weekday - weekdayOfNumber(first) + 7) % 7) + 7 * (place - 1)
}
