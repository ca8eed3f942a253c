import {dayNumber} from '../calendar.ts'
import {momentOf, moonAt, sunAt, turn} from './sky.ts'

/**
 * The day of a feast by the calendars of India: `hindu-7-30@18` the first day of a year whose hour 18 finds the thirtieth lunar day of the
 * seventh month (from new moon to new moon) begun, `hindu-sun-270` the day on which the sun enters the tenth sign, `hindu-star-120-280` the
 * day on which the moon stands at a star while the sun is in a sign; a number after `+` moves it on.
 */
export function hinduDay(rule: string, year: number): number | undefined {
  const more = Number(/\+(?<days>-?\d+)$/.exec(rule)?.groups?.['days'] ?? 0)
  const lunar = /^hindu-(?<month>\d+)-(?<lunar>\d+)(?:@(?<hour>\d+))?/.exec(rule)?.groups
  const sun = /^hindu-sun-(?<sign>\d+)/.exec(rule)?.groups
  const star = /^hindu-star-(?<sign>\d+)-(?<star>\d+)/.exec(rule)?.groups
  const day = lunar
    ? lunarDay(Number(lunar['month']), Number(lunar['lunar']), Number(lunar['hour'] ?? SUNRISE), year)
    : sun
      ? solarDay(Number(sun['sign']), year)
      : star
        ? starDay(Number(star['sign']), Number(star['star']), year)
        : undefined
  return day === undefined ? undefined : day + more
}

const SUNRISE = 6
/** Indian time, in days. */
const EAST = 5.5 / 24
const RATE = 12.19
const MONTH = 29.53

function lunarDay(month: number, lunar: number, hour: number, year: number): number | undefined {
  for (let near = dayNumber(year, 1, 1) - 40; near < dayNumber(year, 12, 31); near += MONTH) {
    const begin = momentOf(phaseAt, 0, RATE, near)
    const end = momentOf(phaseAt, 0, RATE, begin + MONTH)
    const [sign, next] = [signAt(begin), signAt(end)]
    // where the sun enters no new sign the month is an extra one
    if (sign === next || ((sign + 1) % 12) + 1 !== month) continue
    const angle = 12 * (lunar - 1)
    const moment = momentOf(phaseAt, angle, RATE, begin + angle / RATE)
    const day = Math.ceil(moment + EAST - hour / 24)
    if (yearOf(day) === year) return day
  }
  return undefined
}

function solarDay(sign: number, year: number): number {
  const near = dayNumber(year, 1, 14) + turn(sign - 270) * 1.0146
  return Math.floor(momentOf(starrySun, sign, 0.9856, near) + EAST + 0.25)
}

// the moon at a star (of thirteen degrees and a third) at sunrise, while the sun is in a sign
function starDay(sign: number, star: number, year: number): number | undefined {
  const first = solarDay(sign, year)
  for (let day = first; day < first + 31; day++) {
    const sunrise = day + SUNRISE / 24 - EAST
    if (turn(moonAt(sunrise) - precession(sunrise) - star) < 13.34) return day
  }
  return undefined
}

function phaseAt(day: number): number {
  return turn(moonAt(day) - sunAt(day))
}

function signAt(day: number): number {
  return Math.floor(starrySun(day) / 30)
}

function starrySun(day: number): number {
  return turn(sunAt(day) - precession(day))
}

// how far the equinox has moved from the first star of the Indian zodiac
function precession(day: number): number {
  return 23.853 + (0.013_97 * (day - 10_957)) / 365.25
}

function yearOf(day: number): number {
  return new Date(day * 86_400_000).getUTCFullYear()
}
