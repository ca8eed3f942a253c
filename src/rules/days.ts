import type {Claim} from '../claim/index.ts'
import {time, type Time} from '../kinds/time/index.ts'

/** What a time says of the day or the hour, as far as its own words say it. */
interface Reading {
  /** Days, as milliseconds since 1970, where the year is said or the day is counted from the publication. */
  readonly days?: Range
  /** Days of any year, as month × 31 + day. */
  readonly windows?: readonly Range[]
  /** 1 Monday … 7 Sunday. */
  readonly weekday?: number
  /** Days from the one that was told of before. */
  readonly offset?: number
  /** Minutes of the day. */
  readonly clock?: Range
  /** The zone as written, or counted from Greenwich. */
  readonly zone: string
}

type Range = readonly [number, number]

/** In what two times that cannot both hold differ; undefined where both can. */
export function apart(a: Claim<Time>, b: Claim<Time>): 'day' | 'hour' | undefined {
  const [x, y] = [read(a), read(b)]
  if (x.offset !== undefined || y.offset !== undefined)
    return x.offset !== undefined && y.offset !== undefined && x.offset !== y.offset ? 'day' : undefined
  if (x.days && y.days && disjoint(x.days, y.days)) return 'day'
  if (x.windows && y.windows && x.windows.every(one => y.windows?.every(other => disjoint(one, other)))) return 'day'
  if (x.weekday !== undefined && y.weekday !== undefined && x.weekday !== y.weekday) return 'day'
  const hedged = [a, b].some(({value: {modifier}}) => modifier !== undefined)
  const hours = x.clock && y.clock && x.zone === y.zone && gap(x.clock, y.clock) > (hedged ? 0 : LEEWAY)
  return hours && a.value.type === b.value.type ? 'hour' : undefined
}

/** Whether the sentences of two claims are put on days that have nothing in common. */
export function areDaysApart(a: Claim, b: Claim, claims: readonly Claim[]): boolean {
  const [x, y] = [a, b].map(({source, frame}) =>
    claims
      .filter(time.is)
      .filter(other => other.source === source && other.frame.sentence === frame.sentence && isDay(other)),
  )
  if (!x?.length || !y?.length) return false
  return x.every(one => y.every(other => apart(one, other) === 'day'))
}

function isDay({value: {type}}: Claim<Time>): boolean {
  return type === 'DATE' || type === 'TIME'
}

/** Whether two times say one day or month, each to the month at least. */
export function agree(a: Claim<Time>, b: Claim<Time>): boolean {
  if (apart(a, b)) return false
  const [x, y] = [read(a), read(b)]
  if (x.offset !== undefined) return x.offset === y.offset
  const narrow = [x, y].every(({days}) => days && days[1] - days[0] <= 31 * DAY)
  return (
    narrow ||
    (x.windows !== undefined && y.windows !== undefined) ||
    (x.weekday !== undefined && x.weekday === y.weekday)
  )
}

/** Whether a time names one day of the calendar by its number and month. */
export function isExactDay({text, value}: Claim<Time>): boolean {
  return /-\d\d-\d\d/.test(value.timex) && /\d/.test(text) && MONTH.test(text) && value.modifier === undefined
}

// clock times of one moment are told a few minutes apart
const LEEWAY = 10
const DAY = 86_400_000
const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i

function disjoint([a, b]: Range, [c, d]: Range): boolean {
  return b < c || d < a
}

function gap([a, b]: Range, [c, d]: Range): number {
  return Math.max(c - b, a - d)
}

function read(claim: Claim<Time>): Reading {
  const {text, value} = claim
  const offset = OFFSETS.find(([words]) => words.test(text))?.[1]
  if (offset !== undefined) return {offset, zone: ''}
  const days = daysOf(claim)
  const windows = windowsOf(claim, days)
  const weekday = weekdayOf(value.timex, days)
  const clock = clockOf(value)
  return {
    ...(days ? {days} : {}),
    ...(windows ? {windows} : {}),
    ...(weekday === undefined ? {} : {weekday}),
    ...(clock ? {clock} : {}),
    zone: /(?:Z|[+-]\d\d:\d\d)$/.exec(value.timex)?.[0] ?? '',
  }
}

const OFFSETS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:the (?:next|following) (?:day|morning|afternoon|evening|night)|a day later|the day after)\b/i, 1],
  [/\b(?:that|the same|that same) (?:day|morning|afternoon|evening|night)\b/i, 0],
  [/\b(?:the (?:previous day|day before)|a day (?:earlier|before))\b/i, -1],
]

// a month or day without a year has the year that was taken from elsewhere
function daysOf({text, value: {earliest, latest, timex}}: Claim<Time>): Range | undefined {
  const said = /\b(?:1[5-9]|20)\d\d\b/.test(text) || !(MONTH.test(text) || SEASON.test(timex))
  if (!said || !earliest || !latest || SEASON.test(timex)) return undefined
  return [Date.parse(earliest.slice(0, 10)), Date.parse(latest.slice(0, 10)) + DAY - 1]
}

const SEASON = /-(?:SP|SU|FA|WI)$/
// months that a season may cover in either half of the world
const SEASONS: Readonly<Record<string, readonly Range[]>> = {
  SP: [
    [at(3, 1), at(6, 22)],
    [at(9, 1), at(12, 22)],
  ],
  SU: [
    [at(6, 1), at(9, 23)],
    [at(1, 1), at(3, 22)],
    [at(12, 1), at(12, 31)],
  ],
  FA: [
    [at(9, 1), at(12, 22)],
    [at(3, 1), at(6, 22)],
  ],
  WI: [
    [at(1, 1), at(3, 22)],
    [at(12, 1), at(12, 31)],
    [at(6, 1), at(9, 23)],
  ],
}

function at(month: number, day: number): number {
  return month * 31 + day
}

function windowsOf({value: {timex, modifier}}: Claim<Time>, days: Range | undefined): readonly Range[] | undefined {
  const season = /-(?<season>SP|SU|FA|WI)$/.exec(timex)?.groups?.['season']
  if (season !== undefined) return SEASONS[season]
  const parts = /^(?:\d{4}|X{4})-(?<month>\d\d)(?:-(?<day>\d\d))?(?:T.*)?$/.exec(timex)?.groups
  if (parts?.['month'] === undefined) return undefined
  const month = Number(parts['month'])
  if (parts['day'] !== undefined) return [[at(month, Number(parts['day'])), at(month, Number(parts['day']))]]
  if (days && days[1] - days[0] > 31 * DAY) return undefined
  const [first, last] = HALVES[modifier ?? ''] ?? [1, 31]
  return [[at(month, first), at(month, last)]]
}

const HALVES: Readonly<Record<string, Range>> = {START: [1, 16], MID: [8, 23], END: [16, 31]}

function weekdayOf(timex: string, days: Range | undefined): number | undefined {
  const bare = /^XXXX-WXX-(?<day>[1-7])/.exec(timex)?.groups?.['day']
  if (bare !== undefined) return Number(bare)
  return days && days[1] - days[0] < DAY ? ((new Date(days[0]).getUTCDay() + 6) % 7) + 1 : undefined
}

function clockOf({timex, modifier}: Time): Range | undefined {
  const found = /T(?<hour>\d\d):(?<minute>\d\d)/.exec(timex)?.groups
  if (!found) return undefined
  const minutes = Number(found['hour']) * 60 + Number(found['minute'])
  const leeway = modifier?.includes('APPROX') ? roundness(minutes) : 0
  return modifier !== undefined && /THAN|OR_/.test(modifier) ? undefined : [minutes - leeway, minutes + leeway]
}

// "about 3 p.m." may be a quarter of an hour and more off, "about 3:10 p.m." is not
function roundness(minutes: number): number {
  return minutes % 60 === 0 ? 25 : minutes % 30 === 0 ? 12 : minutes % 15 === 0 ? 8 : 5
}
