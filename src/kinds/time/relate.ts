import type {Claim, Relation} from '../../claim/index.ts'
import {daysOf} from './calendar.ts'
import type {Unit} from './lexicon.ts'
import type {Time} from './value.ts'

/** How two times stand: dates and clock times as intervals, durations at the rounding written. */
export function relate(a: Claim<Time>, b: Claim<Time>): Relation {
  const [x, y] = [a.value, b.value]
  if (isPoint(x) !== isPoint(y) || (!isPoint(x) && x.type !== y.type)) return 'incomparable'
  if (x.timex === y.timex && x.modifier === y.modifier) return 'same'
  if (x.type === 'DURATION') return relateDurations(x, y)
  if (x.type === 'SET') return relateSets(x, y)
  return relatePoints(a, b)
}

function isPoint({type}: Time): boolean {
  return type === 'DATE' || type === 'TIME'
}

function relatePoints(a: Claim<Time>, b: Claim<Time>): Relation {
  const [x, y] = [interval(a), interval(b)]
  if (!x || !y) return 'compatible'
  const slack = x.hasZone === y.hasZone ? 0 : ZONES
  if (x.from - slack > y.to || y.from - slack > x.to) return 'conflict'
  return x.from === y.from && x.to === y.to && x.hasZone === y.hasZone && !a.value.modifier && !b.value.modifier
    ? 'same'
    : 'compatible'
}

interface Interval {
  readonly from: number
  readonly to: number
  /** A clock time with its zone, or no clock time at all. */
  readonly hasZone: boolean
}

/** Clock times with and without a zone can be this far apart and yet be one (UTC−12 … UTC+14). */
const ZONES = 14 * 3_600_000

// what the claim says of its clause: open ends where it was "since" or "until"; closed where both are open on the same side
function interval({value, when = value}: Claim<Time>): Interval | undefined {
  const {earliest = when.earliest, latest = when.latest} = value
  if (earliest === undefined && latest === undefined) return undefined
  const zoned = (iso: string): boolean => !iso.includes('T') || /(?:Z|[+-]\d\d:\d\d)$/.test(iso)
  const from = when.earliest === undefined ? -Infinity : stamp(when.earliest, false)
  const to = when.latest === undefined ? Infinity : stamp(when.latest, true)
  return {from, to, hasZone: zoned(earliest ?? '') && zoned(latest ?? '')}
}

function stamp(iso: string, end: boolean): number {
  if (!iso.includes('T')) return Date.parse(`${iso}T${end ? '23:59:59.999' : '00:00'}Z`)
  const time = Date.parse(/(?:Z|[+-]\d\d:\d\d)$/.test(iso) ? iso : `${iso}Z`)
  return end && /T\d\d:\d\d(?!:)/.test(iso) ? time + 59_999 : time
}

function relateDurations(x: Time, y: Time): Relation {
  const [a, b] = [lengthOf(x), lengthOf(y)]
  if (!a || !b) return 'compatible'
  return a.from < b.to && b.from < a.to ? 'compatible' : 'conflict'
}

const LETTERS: Readonly<Record<string, Unit>> = {Y: 'year', Q: 'quarter', M: 'month', W: 'week', D: 'day'}
const CLOCK: Readonly<Record<string, Unit>> = {H: 'hour', M: 'minute', S: 'second'}

/** Days that a duration may be: half of its smallest unit to either side, open where it says "more than" or "at least". */
export function lengthOf({
  timex,
  modifier,
}: Pick<Time, 'timex' | 'modifier'>): {readonly from: number; readonly to: number} | undefined {
  const [low, high] = timex.split('/').map(end => (timex.includes('/') ? lengthOf({timex: end}) : undefined))
  if (low && high) return {from: low.from, to: high.to}
  const [date = '', clock = ''] = timex.slice(1).split('T')
  const parts = [...terms(date, LETTERS), ...terms(clock, CLOCK)]
  const last = parts.at(-1)
  if (!last || /X/.test(timex)) return undefined
  const days = parts.reduce((sum, {count, unit}) => sum + count * daysOf(unit), 0)
  const slack = (daysOf(last.unit) * (Number.isInteger(last.count) ? 1 : 0.5)) / 2
  const wide = modifier === 'APPROX' ? 3 : 1
  if (modifier === 'MORE_THAN' || modifier === 'EQUAL_OR_MORE') return {from: days - slack, to: Infinity}
  if (modifier === 'LESS_THAN' || modifier === 'EQUAL_OR_LESS') return {from: 0, to: days + slack}
  return {from: days - slack * wide, to: days + slack * wide}
}

function terms(text: string, letters: Readonly<Record<string, Unit>>): {count: number; unit: Unit}[] {
  return [...text.matchAll(/(?<count>[\d.]+)(?<letter>[A-Z]+)/g)].flatMap(({groups}) => {
    const unit = letters[groups?.['letter'] ?? '']
    return unit ? [{count: Number(groups?.['count']), unit}] : []
  })
}

function relateSets(x: Time, y: Time): Relation {
  return /^P/.test(x.timex) && /^P/.test(y.timex) && x.timex !== y.timex ? 'conflict' : 'compatible'
}
