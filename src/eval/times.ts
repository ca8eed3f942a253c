import {extract} from '../steps/index.ts'
import type {Claim} from '../claim/index.ts'
import {time, type Time} from '../kinds/time/index.ts'
import {toSource} from './sources.ts'

/** What the program reads as times in a text published on a day. */
export function timesIn(text: string, published?: string): readonly Claim<Time>[] {
  const source = toSource(text, 'text', published === undefined ? {} : {published})
  return source ? extract(source, {kinds: [time]}).claims.filter(time.is) : []
}

/** The time an expected reading names: a TIMEX3 value, or the first and last instant, both inclusive and as precise as they are written. */
export interface Expected {
  readonly timex?: string
  readonly earliest?: string
  readonly latest?: string
  /** One instant that stands for the day, week or year which holds it. */
  readonly point?: true
}

/** Whether a reading says the expected time: the same value, or the same bounds at the precision that is expected. */
export function says({timex, earliest, latest}: Time, expected: Expected): boolean {
  if (expected.timex !== undefined && sameTimex(timex, expected.timex)) return true
  if (expected.earliest === undefined && expected.latest === undefined) return false
  if (within(earliest, expected.earliest) && within(latest, expected.latest)) return true
  return expected.earliest === expected.latest && within(timex, expected.earliest)
}

// "2016-11-07T05:00" says "2016-11-07T05"; an end that is not expected must not be there
function within(given: string | undefined, expected: string | undefined): boolean {
  if (expected === undefined || given === undefined) return expected === given
  const plain = withoutZone(given)
  const ofDay = /^\d{2}:/.test(expected) ? plain.replace(/^.*T/, '') : plain
  return ofDay.startsWith(withoutZeros(expected))
}

// an hour of a day that the program takes from the date of publication is the hour
function sameTimex(given: string, expected: string): boolean {
  const [ours, theirs] = [given, expected].map(timex => withoutZeros(withoutZone(timex)))
  return ours === theirs || (/^T\d/.test(expected) && ours?.replace(/^.*(?=T)/, '') === theirs)
}

function withoutZone(timex: string): string {
  return timex.replace(/(?<=T.*)(?:Z|[+-]\d{2}:?\d{2})$/, '')
}

// "T07:00:00", "T07:00" and "T07" are one time
function withoutZeros(timex: string): string {
  return timex.replace(/(?<=\d{2}:\d{2}):00$/, '').replace(/(?<=(?:T|^)\d{2}):00$/, '')
}

/** The day before an ISO date, the second before an ISO date-time: the last instant of a span whose end is told exclusively. */
export function before(exclusive: string): string {
  if (!exclusive.includes('T')) return new Date(Date.parse(exclusive) - 86_400_000).toISOString().slice(0, 10)
  return new Date(Date.parse(`${exclusive.slice(0, 19)}Z`) - 1000).toISOString().slice(0, 19)
}
