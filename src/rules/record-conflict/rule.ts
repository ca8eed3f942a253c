import {listed} from '../because.ts'
import {fullest, isOnePerson, type Bearer} from '../one-bearer.ts'
import {defineRule, type Material} from '../rule.ts'
import {recordsOf, type SeasonRecord} from './records.ts'

interface Odd {
  readonly records: readonly SeasonRecord[]
  /** One game lies between them. */
  readonly next: boolean
}

/** Reports give one fighter or team other numbers of games won and lost. */
export const recordConflict = defineRule<Odd>({
  name: 'record-conflict',
  severity: 'error',
  scope: 'cross',
  verdict: 'contradiction',
  find: oddIn,
  spots: ({records}) => records.map(({source, start, end}) => ({source, start, end})),
  key: ({records}) => [bearerOf(records).id, ...new Set(records.map(show))].sort(),
  confidence: ({next}) => (next ? 0.7 : 0.85),
  grade: ({next}) => ({severity: next ? 'warning' : 'error'}),
  explain: ({records, next}) => ({
    what: `${bearerOf(records).name} is given different records: ${listed([...new Set(records.map(show))])}.`,
    why: next
      ? 'They lie one game apart: one may be the record before the game and one after it, but the reports tell of one game and do not say so.'
      : 'No game that the reports tell of leads from one to the other.',
    next: 'Look up the record before and after the game.',
  }),
})

function oddIn({documents}: Material): Odd[] {
  const all = [...documents.values()].flatMap(recordsOf)
  const left = new Set(all)
  return all.flatMap(record => {
    if (!left.has(record)) return []
    const own = [...left].filter(other => isOnePerson(record.bearer, other.bearer))
    own.forEach(each => left.delete(each))
    const days = new Map([...documents].map(([id, {source}]) => [id, source.published?.slice(0, 10)]))
    const odd = own.filter(one => own.some(other => areOdd(one, other, days)))
    const next = odd.every(one => odd.every(other => !differ(one, other) || areNext(one, other)))
    return odd.length > 0 && !isTwofold(own) ? [{records: onePerReport(odd), next}] : []
  })
}

function areOdd(a: SeasonRecord, b: SeasonRecord, days: ReadonlyMap<string, string | undefined>): boolean {
  const [x, y] = [days.get(a.source), days.get(b.source)]
  return (
    a.source !== b.source && !(x !== undefined && y !== undefined && x !== y) && differ(a, b) && areComparable(a, b)
  )
}

function differ(a: SeasonRecord, b: SeasonRecord): boolean {
  const knockouts = a.knockouts !== undefined && b.knockouts !== undefined && a.knockouts !== b.knockouts
  return a.won !== b.won || a.lost !== b.lost || a.drawn !== b.drawn || knockouts
}

// a season's record and one of many years, at home and away, are of different things
function areComparable(a: SeasonRecord, b: SeasonRecord): boolean {
  const [x, y] = [a.won + a.lost + a.drawn, b.won + b.lost + b.drawn]
  return Math.abs(x - y) <= MOST_APART
}

const MOST_APART = 4

function areNext(a: SeasonRecord, b: SeasonRecord): boolean {
  return Math.abs(a.won - b.won) + Math.abs(a.lost - b.lost) + Math.abs(a.drawn - b.drawn) === 1
}

// a report that gives the record before and after has both
function isTwofold(records: readonly SeasonRecord[]): boolean {
  return records.some(one => records.some(other => other.source === one.source && differ(one, other)))
}

function onePerReport(records: readonly SeasonRecord[]): SeasonRecord[] {
  return records.filter((record, i) => records.findIndex(({source}) => source === record.source) === i)
}

function bearerOf(records: readonly SeasonRecord[]): Bearer {
  return fullest(records.map(({bearer}) => bearer))
}

function show({won, lost, drawn, knockouts}: SeasonRecord): string {
  const balance = [won, lost, ...(drawn > 0 ? [drawn] : [])].join('-')
  return knockouts === undefined ? balance : `${balance} with ${String(knockouts)} knockouts`
}
