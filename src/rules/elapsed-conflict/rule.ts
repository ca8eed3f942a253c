import {groupBy} from '../../text/index.ts'
import {listed} from '../because.ts'
import {defineRule, type Material} from '../rule.ts'
import {elapsedIn, isOver, type Elapsed} from '../elapsed.ts'

interface Lengths {
  readonly told: readonly [Elapsed, ...Elapsed[]]
  /** It may have gone on between the reports. */
  readonly later: boolean
}

/** A happening is said to have gone on for other numbers of days. */
export const elapsedConflict = defineRule<Lengths>({
  name: 'elapsed-conflict',
  severity: 'warning',
  scope: 'cross',
  verdict: 'contradiction',
  find: lengthsIn,
  spots: ({told}) => told.map(({source, start, end}) => ({source, start, end})),
  key: ({told}) => [told[0].what, told[0].unit, ...told.map(({high}) => String(high))].sort(),
  confidence: ({later}) => (later ? 0.55 : 0.6),
  grade: ({later}) => (later ? {severity: 'info', verdict: 'update'} : {severity: 'warning'}),
  explain: ({told, later}) => ({
    what: `The lengths told of the ${told[0].what} differ: ${listed([...new Set(told.map(({text}) => `“${text}”`))])}.`,
    why: `Each tells for how many ${told[0].unit}s it went on, and no number fits all.${later ? ' What goes on grows with time, and the reports may be of two days.' : ''}`,
    next: 'Count from the day on which it began, and say as of when.',
  }),
})

function lengthsIn({documents}: Material): Lengths[] {
  const all = [...documents.values()].flatMap(elapsedIn)
  const days = new Map([...documents].map(([id, {source}]) => [id, source.published?.slice(0, 10)]))
  const sorts = groupBy(
    all.filter(one => !isInPhases(one, all)),
    ({what, unit}) => `${unit}s of ${what}`,
  )
  return [...sorts.values()].flatMap(own =>
    [false, true].flatMap(later => {
      const told = own.filter(a => own.some(b => areOdd(a, b) && mayGoOn(a, b, days) === later))
      const [first, ...rest] = told.filter((one, i) => told.findIndex(other => same(one, other)) === i)
      return first ? [{told: [first, ...rest] as const, later}] : []
    }),
  )
}

function same(a: Elapsed, b: Elapsed): boolean {
  return a.source === b.source && a.low === b.low && a.high === b.high
}

// a report that gives a jury's deliberations two lengths tells of two trials, or of two questions
function isInPhases(one: Elapsed, all: readonly Elapsed[]): boolean {
  return (
    isOver(one.what) &&
    all.some(other => other.source === one.source && other.what === one.what && other.high !== one.high)
  )
}

function areOdd(a: Elapsed, b: Elapsed): boolean {
  if (a.what !== b.what || a.unit !== b.unit || (a.low <= b.high && b.low <= a.high)) return false
  if (a.place !== undefined && b.place !== undefined && a.place !== b.place) return false
  // "after two days of riots … on the fifth day": one report on its way
  return a.source !== b.source || !(a.low < b.low ? a : b).onTheWay
}

function mayGoOn(a: Elapsed, b: Elapsed, days: ReadonlyMap<string, string | undefined>): boolean {
  if (a.source === b.source || isOver(a.what)) return false
  const [x, y] = [days.get(a.source), days.get(b.source)]
  return x === undefined || y === undefined || x !== y
}
