import {once} from '../../../text/index.ts'
import {dayNumber, weekdayOfNumber} from '../calendar.ts'
import {hinduDay} from './hindu.ts'

/** First day of a feast by calendars of the moon, and how many days it lasts. */
export interface MoonFeast {
  readonly day: number
  readonly days: number
}

/** The feast of a rule (`hindu-7-1=9`, `hebrew-1-15+7`, `islamic-9-1+30`, `islamic-9-friday`, `chinese-1-1`) whose first day lies in a year. */
export function moonFeast(rule: string, year: number): MoonFeast | undefined {
  if (rule.startsWith('hindu')) return indianFeast(rule, year)
  const parts =
    /^(?<calendar>hebrew|islamic|chinese)-(?<month>\d{1,2})-(?<day>\d{1,2}|friday)(?:\+(?<days>\d{1,2}))?$/.exec(
      rule,
    )?.groups
  const [calendar = '', month = '', date = ''] = [parts?.['calendar'], parts?.['month'], parts?.['day']]
  if (!parts || year < FIRST || year > LAST) return undefined
  if (date === 'friday') return lastFriday(calendar, Number(month), year)
  const day = firstIn(calendar, `${month}-${date}`, year)
  return day === undefined ? undefined : {day: moved(rule, day), days: Number(parts['days'] ?? 1)}
}

/** The days that a feast may begin sooner and later than is reckoned: where the new moon has to be seen or almanacs differ, or the day begins on the evening before. */
export function slackOf(rule: string): readonly [before: number, after: number] {
  if (/^(?:islamic|hindu)/.test(rule)) return [1, 1]
  return rule.startsWith('hebrew') ? [1, 0] : [0, 0]
}

function indianFeast(rule: string, year: number): MoonFeast | undefined {
  const [place = '', days = '1'] = rule.split('=')
  const day = hinduDay(place, year)
  return day === undefined ? undefined : {day, days: Number(days)}
}

function firstIn(calendar: string, wanted: string, year: number): number | undefined {
  const months: readonly [number, number] = calendar === 'chinese' && wanted === '1-1' ? [1, 2] : [1, 12]
  const last = dayNumber(year, months[1] + 1, 0)
  for (let day = dayNumber(year, months[0], 1); day <= last; day++) if (dayIn(calendar, day) === wanted) return day
  return undefined
}

// the Friday before the next month begins
function lastFriday(calendar: string, month: number, year: number): MoonFeast | undefined {
  const next = firstIn(calendar, `${month + 1}-1`, year)
  return next === undefined ? undefined : {day: next - ((weekdayOfNumber(next) - 5 + 7) % 7 || 7), days: 1}
}

/** Fasts and days of remembrance that make way for a sabbath, by the weekday they would fall on. */
const MOVES: Readonly<Record<string, Readonly<Record<number, number>>>> = {
  'hebrew-1-3': {6: 1},
  'hebrew-6-13': {6: -2},
  'hebrew-7-27': {5: -1, 7: 1},
  'hebrew-8-4': {4: -1, 5: -2, 7: 1},
  'hebrew-8-5': {5: -1, 6: -2, 1: 1},
  'hebrew-10-17': {6: 1},
  'hebrew-11-9': {6: 1},
}

function moved(rule: string, day: number): number {
  return day + (MOVES[rule]?.[weekdayOfNumber(day)] ?? 0)
}

/** Years in which the calendars of the run-time environment are sure. */
const FIRST = 1900
const LAST = 2076

const formats = once((): Readonly<Record<string, Intl.DateTimeFormat>> => ({
  hebrew: new Intl.DateTimeFormat('en-u-ca-hebrew', {month: 'long', day: 'numeric', timeZone: 'UTC'}),
  islamic: new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', {month: 'numeric', day: 'numeric', timeZone: 'UTC'}),
  chinese: new Intl.DateTimeFormat('en-u-ca-chinese', {month: 'numeric', day: 'numeric', timeZone: 'UTC'}),
}))

/** Hebrew months, counted from Tishri; the Adar in which Purim falls is the sixth in every year. */
const HEBREW: Readonly<Record<string, number>> = {
  Tishri: 1,
  Heshvan: 2,
  Kislev: 3,
  Tevet: 4,
  Shevat: 5,
  Adar: 6,
  'Adar II': 6,
  Nisan: 7,
  Iyar: 8,
  Sivan: 9,
  Tamuz: 10,
  Av: 11,
  Elul: 12,
}

function dayIn(calendar: string, day: number): string {
  const parts = formats()[calendar]?.formatToParts(day * 86_400_000) ?? []
  const part = (type: string): string => parts.find(each => each.type === type)?.value ?? ''
  const month = part('month')
  return `${HEBREW[month] ?? month}-${part('day')}`
}
