import type {Claim} from '../claim/index.ts'
import {time, type Time} from '../kinds/time/index.ts'
import type {Document} from '../reading/index.ts'

/** When a report was written, as far as it tells: days of ISO 8601. */
export interface OwnDate {
  readonly earliest: string
  readonly latest: string
}

const HEAD = 800

/** The day of publication, a line at the head that is nothing but a date with its year, or the day that the report's address holds. */
export function ownDate(document: Document, claims: readonly Claim[]): OwnDate | undefined {
  const {published, id} = document.source
  if (published !== undefined) return {earliest: published.slice(0, 10), latest: published.slice(0, 10)}
  const line = claims
    .filter(time.is)
    .find(claim => claim.source === id && claim.start < HEAD && isDateLine(document, claim))
  if (!line) return ofAddress(document)
  const {earliest, latest} = line.value
  if (earliest === undefined || latest === undefined) return ofAddress(document)
  return {earliest: earliest.slice(0, 10), latest: latest.slice(0, 10)}
}

// "POSTED:", "Last updated on", "(March 2, 2031) --"
const AROUND =
  /^[\s(|,.–—-]*(?:(?:last )?(?:posted|published|updated|created|modified|filed|date)(?: on| at)?)?[:\s]*$/i
const AFTER = /^(?:[\s)|,.–—-]|at|\d{1,2}:\d\d(?::\d\d)?|[ap]\.?m\.?|[A-Z]{2,4}(?:[+-]\d{1,2}(?::?\d{1,2})?)?\b)*$/i

function isDateLine({source: {text}}: Document, {start, end, text: written, value, via}: Claim<Time>): boolean {
  if (via === 'copyright-year' || !/\d{4}|\/\d\d\b/.test(written) || !/^\d{4}-/.test(value.timex)) return false
  const from = text.lastIndexOf('\n', start - 1) + 1
  const to = text.indexOf('\n', end)
  return AROUND.test(text.slice(from, start)) && AFTER.test(text.slice(end, to < 0 ? text.length : to))
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

// "https://press.example/2031/may/06/harbour-fire", "https://press.example/news/20310506/fire"
const ADDRESS =
  /https?:\/\/\S{1,120}?[/_-](?<year>(?:19|20)\d\d)[/_-]?(?<month>0[1-9]|1[0-2]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[/_-]?(?<day>0[1-9]|[12]\d|3[01])?(?=[/_-])/i

/** The day or month that a report's address holds. */
function ofAddress({source: {text}}: Document): OwnDate | undefined {
  const found = text.startsWith('http') ? ADDRESS.exec(text.slice(0, HEAD)) : undefined
  const {year, month, day} = found?.groups ?? {}
  if (!found || year === undefined || month === undefined) return undefined
  const number = /\d/.test(month) ? month : String(MONTHS.indexOf(month.toLowerCase()) + 1).padStart(2, '0')
  return {
    earliest: `${year}-${number}-${day ?? '01'}`,
    latest: `${year}-${number}-${day ?? '28'}`,
  }
}
