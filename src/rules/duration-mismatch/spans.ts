import {allIn} from '../../text/index.ts'
import type {Claim} from '../../claim/index.ts'
import {lengthOf, time, type Time} from '../../kinds/time/index.ts'
import type {Document} from '../../reading/index.ts'
import type {Material} from '../rule.ts'

/** A length of time beside the ends it is said to have had. */
export interface Misspan {
  readonly length: Claim<Time>
  /** The two ends, or the one claim that holds both. */
  readonly ends: readonly Claim<Time>[]
  readonly unit: string
  readonly stated: number
  /** What lies between the ends, in that unit, at least and at most. */
  readonly least: number
  readonly most: number
  /** Where it could be so, if the ends were taken as far apart, or as near to each other, as they can be. */
  readonly doubtful?: true
}

const D = '\uE000'
const L = '\uE001'
const R = '\uE002'
const NOUN = String.raw`(?:[-\s][\p{L}’'-]{1,20}){0,5}`
const BEGAN = String.raw`(?:began|started|opened|was (?:launched|founded|signed|set up|created|established)|lasted from|ran from)(?: in| on)?`
const ENDED = String.raw`(?:ended|finished|closed|expired|was (?:dissolved|terminated|abandoned|ended|closed))(?: in| on)?`
const TO = String.raw`(?:to|until|till|through|and|[-–—])`

/** Wordings that give a length (L) with both its ends (D, D) or one range (R). */
const SHAPES = [
  // "12 years from 1990 to 2002", "a five-day fair from 3 May to 9 May", "five days, from 3 to 9 May"
  String.raw`${L}${NOUN},? \(?(?:running |lasting )?(?:from |between )?(?:${D} ${TO} ${D}|${R})`,
  // "from May 3 to May 9, five days", "(1990–2002), 15 years", "3-9 May (five days)"
  String.raw`(?:from |between |\()(?:${D} ?${TO} ?${D}|${R})\)?(?:, | \(| – | — |, a total of |, or |, that is |, lasting |, for |, a period of )${L}`,
  // "the 23-year cooperation, which began in 1990 and ended in 2022"
  String.raw`${L}${NOUN},? (?:which |that )?${BEGAN} ${D} and ${ENDED} ${D}`,
  // "began in 1990 and ended in 2002, 15 years later", "… after 15 years"
  String.raw`${BEGAN} ${D} and ${ENDED} ${D},? (?:after |lasting )?${L}(?: later)?`,
  // "The fair, from May 3 to May 9, lasted five days"
  String.raw`\bfrom (?:${D} ${TO} ${D}|${R}),? (?:and )?(?:lasted|went on for) ${L}`,
].map(shape => new RegExp(shape, 'gu'))

/** Lengths of time that their two ends do not leave room for. */
export function misspans({alignment, documents}: Material): Misspan[] {
  const times = alignment.claims.filter(time.is)
  return [...documents.values()].flatMap(document => {
    const own = times.filter(({source, block}) => source === document.source.id && block !== 'boilerplate')
    const marked = mark(document, own)
    return SHAPES.flatMap(shape => allIn(shape, marked.text)).flatMap(({0: found, index}) => {
      const claims = own.filter((_, i) => within(marked.at[i] ?? -1, index, found.length))
      const length = claims.find(({value}) => value.type === 'DURATION')
      return length
        ? (compare(
            length,
            claims.filter(claim => claim !== length),
          ) ?? [])
        : []
    })
  })
}

function within(at: number, from: number, length: number): boolean {
  return at >= from && at < from + length
}

/** The text with every time as one sign, and where each of them stands in it. */
function mark({source: {text}}: Document, claims: readonly Claim<Time>[]): {text: string; at: readonly number[]} {
  return claims.reduce<{text: string; at: readonly number[]; end: number}>(
    ({text: marked, at, end}, claim) => {
      const before = marked + text.slice(end, claim.start)
      return {text: before + signOf(claim), at: [...at, before.length], end: claim.end}
    },
    {text: '', at: [], end: 0},
  )
}

function signOf({value: {type, timex}}: Claim<Time>): string {
  if (type === 'DURATION') return L
  return timex.includes('/') ? R : D
}

const DAYS: Readonly<Record<string, number>> = {Y: 365.2425, M: 30.4369, W: 7, D: 1}
const UNITS: Readonly<Record<string, string>> = {Y: 'year', M: 'month', W: 'week', D: 'day'}

function compare(length: Claim<Time>, ends: readonly Claim<Time>[]): Misspan[] | undefined {
  const written = /^P(?<count>\d{1,4})(?<unit>[YMWD])$/.exec(length.value.timex)?.groups
  const days = DAYS[written?.['unit'] ?? '']
  const open = length.value.modifier ?? ''
  const [from, to] = [boundsOf(ends[0], 0), boundsOf(ends.at(-1), 1)]
  if (!written || days === undefined || !from || !to || open === 'APPROX' || !lengthOf(length.value)) return undefined
  const stated = Number(written['count'])
  const least = (to.first - from.last) / days
  const most = (to.last - from.first + 1) / days
  if (most <= 0) return undefined
  // a year begun counts as one, and so does one not yet full; days are counted with or without the first
  const slack = written['unit'] === 'D' ? 0 : 1
  const short = /LESS/.test(open) ? false : most < stated - slack
  const long = /MORE/.test(open) ? false : least > stated + slack
  const unit = UNITS[written['unit'] ?? ''] ?? ''
  if (short || long) return [{length, ends, unit, stated, least: Math.max(0, least), most}]
  // "for nine years, from 2003 to 2013" would have to be the last of one year to the first of another
  const years = yearsBetween(ends)
  const isUnlikely = written['unit'] === 'Y' && !/MORE/.test(open) && years !== undefined && stated < years
  return isUnlikely
    ? [{length, ends, unit, stated, least: years, most: years + 1, doubtful: true}]
    : weekdays(length, ends, stated)
}

function yearsBetween(ends: readonly Claim<Time>[]): number | undefined {
  const years = ends.flatMap(({value: {timex}}) => timex.split('/'))
  // "1990–2007" may be of seasons
  if (ends.some(({text}) => /[-–]/.test(text))) return undefined
  return years.length === 2 && years.every(year => /^\d{4}$/.test(year))
    ? Number(years[1]) - Number(years[0])
    : undefined
}

// "two days of mourning, from Monday to Wednesday": whole days, the first and the last among them
function weekdays(length: Claim<Time>, ends: readonly Claim<Time>[], stated: number): Misspan[] | undefined {
  const [from, to] = ends
  if (!/D$/.test(length.value.timex) || !from || !to || !/^weekday/.test(from.via) || !/^weekday/.test(to.via))
    return undefined
  const days = WEEK.indexOf(from.text.slice(0, 3).toLowerCase()) - WEEK.indexOf(to.text.slice(0, 3).toLowerCase())
  const between = ((7 - days) % 7) + 1
  return stated > 1 && stated < between
    ? [{length, ends, unit: 'day', stated, least: between, most: between, doubtful: true}]
    : undefined
}

const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

interface Days {
  readonly first: number
  readonly last: number
}

function boundsOf(claim: Claim<Time> | undefined, side: 0 | 1): Days | undefined {
  if (claim?.value.type !== 'DATE' || claim.value.modifier) return undefined
  const {timex, earliest, latest} = claim.value
  const end = timex.split('/').at(side === 0 ? 0 : -1) ?? ''
  const [first, last] = timex.includes('/') ? [`${end}-01-01`.slice(0, 10), lastOf(end)] : [earliest, latest]
  if (first === undefined || last === undefined || !/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(end)) return undefined
  const [a, b] = [dayOf(first), dayOf(last)]
  return Number.isNaN(a) || Number.isNaN(b) ? undefined : {first: a, last: b}
}

function lastOf(end: string): string {
  return end.length === 4 ? `${end}-12-31` : end.length === 7 ? `${end}-28` : end
}

function dayOf(iso: string): number {
  return Date.parse(iso.slice(0, 10)) / 86_400_000
}
