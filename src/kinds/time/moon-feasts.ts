import {once} from '../../text/index.ts'
import {dayNumber} from './calendar.ts'

/** First day of a feast by calendars of the moon, and how many days it lasts. */
export interface MoonFeast {
  readonly day: number
  readonly days: number
  /** The days that it may begin sooner or later, where the new moon has to be seen. */
  readonly slack: number
}

/** The feast of a rule (`hebrew-1-15+7`, `islamic-9-1+30`, `chinese-1-1`) whose first day lies in a year; the days by the evening before are not counted. */
export function moonFeast(rule: string, year: number): MoonFeast | undefined {
  const parts = /^(?<calendar>hebrew|islamic|chinese)-(?<month>\d{1,2})-(?<day>\d{1,2})(?:\+(?<days>\d{1,2}))?$/.exec(
    rule,
  )?.groups
  const calendar = parts?.['calendar']
  if (!parts || !calendar || year < FIRST || year > LAST) return undefined
  const wanted = `${parts['month'] ?? ''}-${parts['day'] ?? ''}`
  const months: readonly [number, number] = rule === 'chinese-1-1' ? [1, 2] : [1, 12]
  const first = dayNumber(year, months[0], 1)
  const last = dayNumber(year, months[1] + 1, 0)
  for (let day = first; day <= last; day++)
    if (dayIn(calendar, day) === wanted)
      return {day, days: Number(parts['days'] ?? 1), slack: calendar === 'islamic' ? 1 : 0}
  return undefined
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
