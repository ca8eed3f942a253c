import {published} from './metadata.ts'

/** The first letters of the months, in their order. */
export const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const zones: Readonly<Record<string, string>> = {
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  z: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
}

// "Tue, 06 May 2031 09:30:00 +0200" (RFC 822)
const MAIL =
  /^(?:[a-z]{3,9},\s+)?(?<day>\d{1,2})\s+(?<month>[a-z]{3})[a-z]{0,6}\s+(?<year>\d{4})(?:\s+(?<time>\d{2}:\d{2}(?::\d{2})?)(?:\s*(?<zone>[+-]\d{4}|[a-z]{1,3}))?)?$/i

// "2031-05-06 09:30:00 +0200", "20310506T093000Z", "2031/05/06"
const LOOSE =
  /^(?<year>\d{4})[-/]?(?<month>\d{2})[-/]?(?<day>\d{2})(?:[T\s]\s?(?<hour>\d{2}):?(?<minute>\d{2})(?::?(?<second>\d{2})(?:[.,]\d{1,9})?)?\s?(?<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/i

/** A date of publication as feeds and pages write it, in ISO 8601; undefined where it is none, or no day of the calendar. */
export function isoOf(text: string): string | undefined {
  const plain = text.trim()
  const found = published.safeParse(plain).success ? plain : (mail(plain) ?? loose(plain))
  return found !== undefined && published.safeParse(found).success ? found : undefined
}

function mail(text: string): string | undefined {
  const {day = '', month = '', year = '', time, zone} = MAIL.exec(text)?.groups ?? {}
  const number = months.indexOf(month.toLowerCase()) + 1
  if (number === 0) return undefined
  const date = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
  return time === undefined ? date : `${date}T${time}${zoneOf(zone)}`
}

function loose(text: string): string | undefined {
  const {year, month, day, hour, minute, second = '00', zone} = LOOSE.exec(text)?.groups ?? {}
  if (year === undefined) return undefined
  const date = `${year}-${month}-${day}`
  return hour === undefined ? date : `${date}T${hour}:${minute}:${second}${zoneOf(zone)}`
}

function zoneOf(zone = ''): string {
  return zones[zone.toLowerCase()] ?? (/^[+-]/.test(zone) ? zone : '')
}
