import type {Document} from '../reading/index.ts'

/** When a report was written, as far as it tells: days of ISO 8601. */
export interface OwnDate {
  readonly earliest: string
  readonly latest: string
}

const HEAD = 800

/** The day of publication, else the month that the report's address holds. */
export function ownDate({source: {published, text}}: Document): OwnDate | undefined {
  if (published === undefined) return ofAddress(text)
  const day = published.slice(0, 10)
  return {earliest: day, latest: day}
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

// "https://press.example/2031/05/harbour-fire"; one that holds a day gives the day of publication
const ADDRESS =
  /^https?:\/\/\S{1,120}?[/_-](?<year>(?:19|20)\d\d)[/_-]?(?<month>0[1-9]|1[0-2]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?=[/_-])/i

function ofAddress(text: string): OwnDate | undefined {
  const {year, month} = ADDRESS.exec(text.slice(0, HEAD))?.groups ?? {}
  if (year === undefined || month === undefined) return undefined
  const number = /\d/.test(month) ? month : String(MONTHS.indexOf(month.toLowerCase()) + 1).padStart(2, '0')
  return {earliest: `${year}-${number}-01`, latest: `${year}-${number}-28`}
}
