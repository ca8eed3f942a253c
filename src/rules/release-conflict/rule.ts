import {groupBy} from '../../text/index.ts'
import {listed} from '../because.ts'
import {defineRule, type Material} from '../rule.ts'
import {datedWorksIn, type DatedWork} from './works.ts'

interface Clash {
  readonly works: readonly DatedWork[]
}

/** Reports give one film, book or album two years. */
export const releaseConflict = defineRule<Clash>({
  name: 'release-conflict',
  severity: 'error',
  scope: 'cross',
  verdict: 'contradiction',
  find: clashesIn,
  spots: ({works}) => works.map(({source, start, end}) => ({source, start, end})),
  key: ({works}) => [works[0]?.id ?? '', ...yearsOf(works)],
  confidence: ({works}) => (areNext(works) ? 0.75 : 0.85),
  grade: ({works}) => ({severity: areNext(works) ? 'warning' : 'error'}),
  explain: ({works}) => ({
    what: `“${works[0]?.title ?? ''}” is put in ${listed(yearsOf(works))}.`,
    why: areNext(works)
      ? 'A work has one year; it may have been shown in one and released in the next, but no report says so.'
      : 'A work has one year, and no report tells of two of that title.',
    next: 'Look up when it came out, and whether two works of one title are meant.',
  }),
})

function clashesIn({documents}: Material): Clash[] {
  const groups = groupBy([...documents.values()].flatMap(datedWorksIn), ({id}) => id)
  return [...groups.values()].flatMap(own => {
    const odd = own.filter(one => own.some(other => areOdd(one, other)))
    return odd.length > 0 && !isTwofold(own) ? [{works: onePerReport(odd)}] : []
  })
}

function areOdd(a: DatedWork, b: DatedWork): boolean {
  return a.year !== b.year && Math.abs(a.year - b.year) <= MOST_APART && isOneSort(a, b)
}

// what lies further apart is another version
const MOST_APART = 9

function isOneSort({sort: a}: DatedWork, {sort: b}: DatedWork): boolean {
  return a === undefined || b === undefined || a === b
}

// a report that itself gives two years tells of two works
function isTwofold(own: readonly DatedWork[]): boolean {
  return own.some(({source, year}) => own.some(other => other.source === source && other.year !== year))
}

function onePerReport(works: readonly DatedWork[]): DatedWork[] {
  return works.filter(({source}, i) => works.findIndex(other => other.source === source) === i)
}

function yearsOf(works: readonly DatedWork[]): string[] {
  return [...new Set(works.map(({year}) => String(year)))].sort()
}

function areNext(works: readonly DatedWork[]): boolean {
  const years = works.map(({year}) => year)
  return Math.max(...years) - Math.min(...years) === 1
}
