import {instantOf} from './instants.ts'
import type {Reading} from './readings.ts'
import {says, type Expected} from './times.ts'

const DAY = 86_400_000

/**
 * Whether a reading means the expected time. Where the words leave open which days or hours they cover, every reader of times settles it
 * its own way ("this morning", "the end of May", "two years ago", "the last two weeks"): such a reading is right where what it leaves open
 * holds what is expected. What the words do say has to be the same.
 */
export function means(reading: Reading, expected: Expected, published = ''): boolean {
  return says(reading.value, expected) || RULES.some(rule => rule(reading, expected, published))
}

type Rule = (reading: Reading, expected: Expected, published: string) => boolean

const RULES: readonly Rule[] = [
  isNow,
  sameLength,
  isOpen,
  samePart,
  sameEdge,
  sameSeason,
  sameWeekend,
  sameFeast,
  sameEnds,
  sameReach,
  isCountedOff,
  sameClock,
  isPointOf,
]

function isNow({value}: Reading, {earliest = ''}: Expected, published: string): boolean {
  return value.timex === 'PRESENT_REF' && earliest.length >= 10 && published.startsWith(earliest.slice(0, 16))
}

// "a quarter" is three months, "2.5 hours" two and a half; "a few" and "some" leave the count open
function sameLength({value}: Reading, {timex = ''}: Expected): boolean {
  if (value.type !== 'DURATION' && value.type !== 'SET') return false
  if (!/^P/.test(timex) || !/^P/.test(value.timex)) return false
  if (/^PT?X/.test(value.timex)) return timex.replace(/\d+/, 'X') === value.timex
  const [ours, theirs] = [lengthOf(value.timex), lengthOf(timex)]
  return ours.months === theirs.months && Math.abs(ours.seconds - theirs.seconds) < 1
}

const MONTHS: Readonly<Record<string, number>> = {Y: 12, Q: 3, M: 1, DE: 120, CE: 1200}
const SECONDS: Readonly<Record<string, number>> = {W: 604_800, D: 86_400, TH: 3600, TM: 60, TS: 1}

function lengthOf(timex: string): {months: number; seconds: number} {
  const [date = '', clock = ''] = timex.slice(1).split('T')
  const terms = [...termsOf(date, ''), ...termsOf(clock, 'T')]
  const sum = (units: Readonly<Record<string, number>>): number =>
    terms.reduce((total, [count, unit]) => total + count * (units[unit] ?? 0), 0)
  return {months: sum(MONTHS), seconds: sum(SECONDS)}
}

function termsOf(text: string, mark: string): [number, string][] {
  return [...text.matchAll(/(?<count>[\d.]+)(?<unit>[A-Z]{1,2})/g)].map(({groups}) => [
    Number(groups?.['count']),
    mark + (groups?.['unit'] ?? ''),
  ])
}

// "since 2014" has no end and "until noon" no beginning, but that a beginning now may be told; the time itself may be in or out
function isOpen({value, when}: Reading, {earliest, latest}: Expected, published: string): boolean {
  if (!when) return false
  const isNow = earliest !== undefined && earliest.length >= 10 && published.startsWith(earliest.slice(0, 16))
  const from = isNow ? undefined : earliest
  const [first, last] = [from ?? latest, value.earliest ?? when.earliest]
  if (first === undefined || last === undefined || (from !== undefined && latest !== undefined)) return false
  const side = from === undefined ? when.earliest === undefined : when.latest === undefined
  return side && near(first, value.earliest ?? last, value.latest ?? when.latest ?? last)
}

// a part of a day: "this morning"
function samePart({value}: Reading, expected: Expected): boolean {
  if (!/T(?:MO|MI|AF|EV|NI)$/.test(value.timex)) return false
  if (expected.timex !== undefined && expected.timex === value.timex.replace(/^X.*(?=T)/, '')) return true
  return holds(value, expected)
}

// "early May": it begins where May does
function sameEdge({value}: Reading, expected: Expected): boolean {
  const edge = /START|MID|END/.exec(value.modifier ?? '')?.[0]
  if (edge === undefined || !holds(value, expected)) return false
  if (edge === 'START') return instant(value.earliest) === instant(expected.earliest)
  return edge === 'MID' || instant(value.latest, 'last') === instant(expected.latest, 'last')
}

const SEASONS: Readonly<Record<string, string>> = {SP: '03', SU: '06', FA: '09', WI: '12'}

function sameSeason({value}: Reading, expected: Expected): boolean {
  const season = /-(?<code>SP|SU|FA|WI)$/.exec(value.timex)?.groups?.['code']
  return (
    season !== undefined && expected.earliest?.slice(0, 7) === `${value.timex.slice(0, 4)}-${SEASONS[season] ?? ''}`
  )
}

// a weekend begins on Friday evening or on Saturday
function sameWeekend({value}: Reading, {earliest, latest}: Expected): boolean {
  if (!value.timex.endsWith('-WE')) return false
  const [from, to] = [instant(value.earliest) - instant(earliest), instant(latest) - instant(value.latest)]
  return from >= 0 && from <= 3 * DAY && to >= 0 && to <= DAY
}

// a feast whose day hangs on the sight of the moon, or begins on the evening before
function sameFeast({value, via}: Reading, expected: Expected): boolean {
  return (
    via.startsWith('holiday') &&
    expected.earliest?.slice(0, 10) === expected.latest?.slice(0, 10) &&
    holds(value, expected)
  )
}

// a range has its two ends, and whether an end is in it or bounds it is the reader's choice
function sameEnds({value}: Reading, {earliest, latest}: Expected): boolean {
  const [from, to] = value.timex.split('/')
  if (from === undefined || to === undefined || earliest === undefined || latest === undefined) return false
  return (
    near(earliest, /^\d/.test(from) ? from : value.earliest, /^\d/.test(from) ? from : value.earliest) &&
    near(latest, /^\d/.test(to) ? to : value.latest, /^\d/.test(to) ? to : value.latest)
  )
}

// "the next three weeks": whether this week counts is the reader's choice; some tell the far end alone
function sameReach({value, when}: Reading, {earliest, latest}: Expected): boolean {
  if (value.type !== 'DURATION' || !when?.earliest || !when.latest) return false
  const [unit] = Object.entries({...MONTHS, ...SECONDS}).filter(([unit]) => value.timex.endsWith(unit.replace('T', '')))
  const slack = unit ? (MONTHS[unit[0]] ? unit[1] * 31 * DAY : unit[1] * 1000) : 0
  const about = (iso: string | undefined, other: string | undefined): boolean =>
    Math.abs(instant(iso) - instant(other)) <= Math.max(slack, DAY)
  if (earliest === latest) return about(earliest, when.earliest) || about(earliest, when.latest)
  return about(earliest, when.earliest) && about(latest, when.latest)
}

// "two years ago" is no more exact than it says
function isCountedOff({value, via}: Reading, expected: Expected): boolean {
  if (value.type !== 'DATE' || !/^(?:ago|from-now|later|earlier|before|after|from|duration)$/.test(via)) return false
  return expected.earliest === expected.latest && holds(value, expected)
}

// an hour whose day nobody told is the hour; with its zone it is the instant
function sameClock({value}: Reading, {earliest, latest}: Expected, published: string): boolean {
  if (value.type !== 'TIME' || earliest === undefined || latest === undefined) return false
  const [from = '', to = from] = value.timex.split('/')
  const here = /(?<=T.*)(?:Z|[+-]\d{2}:\d{2})$/.exec(published)?.[0] ?? ''
  const unknown = value.earliest === undefined
  const zone = hasZone(from) ? here : ''
  const apart = (ours: string, theirs: string): number =>
    instantOf(ours.replace(/^X.*T/, 'T'), 'first') - instantOf(withoutZone(theirs), 'first', zone)
  return [apart(from, earliest), apart(to, latest)].every(gap => (unknown ? gap % DAY === 0 : gap === 0))
}

// "next week" told by one instant of it
function isPointOf({value, via}: Reading, expected: Expected): boolean {
  return (
    expected.point === true &&
    /-(?:weekend|week|month|quarter|year)$/.test(via) &&
    expected.earliest === expected.latest &&
    holds(value, expected)
  )
}

function holds({earliest, latest}: Reading['value'], expected: Expected): boolean {
  return instant(earliest) <= instant(expected.earliest) && instant(expected.latest) <= instant(latest, 'last')
}

// in a time, or at its very end or beginning
function near(iso: string, from: string | undefined, to: string | undefined): boolean {
  const at = instant(iso)
  return at >= instant(from) - DAY && at <= instant(to, 'last') + 1
}

function instant(iso: string | undefined, end: 'first' | 'last' = 'first'): number {
  return iso === undefined ? NaN : instantOf(withoutZone(iso), end)
}

function withoutZone(iso: string): string {
  return iso.replace(/(?<=T.*)(?:Z|[+-]\d{2}:\d{2})$/, '')
}

function hasZone(iso: string): boolean {
  return withoutZone(iso) !== iso
}
