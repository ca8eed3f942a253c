import {quantity} from '../../kinds/quantity/index.ts'
import {groupBy} from '../../text/index.ts'
import {listed} from '../because.ts'
import {arePublishedApart} from '../published-apart.ts'
import {defineRule, type Material} from '../rule.ts'
import {struckIn, type Struck} from './struck.ts'

interface Odd {
  readonly told: readonly [Struck, ...Struck[]]
  /** The reports are of two days, and more may have been found. */
  readonly later: boolean
}

/** Reports give other numbers of things destroyed, damaged, flooded, closed or cancelled. */
export const damageConflict = defineRule<Odd>({
  name: 'damage-conflict',
  severity: 'warning',
  scope: 'cross',
  verdict: 'contradiction',
  find: oddIn,
  spots: ({told}) => told.map(({source, start, end}) => ({source, start, end})),
  key: ({told}) => [told[0].thing, told[0].degree, ...told.map(({low, high}) => `${low}–${high}`)].sort(),
  confidence: () => 0.6,
  grade: ({later}) => (later ? {severity: 'info', verdict: 'update'} : {severity: 'warning'}),
  explain: ({told, later}) => ({
    what: `Different numbers of ${told[0].thing} are said to be ${told[0].degree}: ${listed([...new Set(told.map(({text}) => `“${text}”`))])}.`,
    why: `Each tells how many ${told[0].thing} were ${told[0].degree}, and no number fits all.${later ? ' The reports are of two days, and more may have been found.' : ''}`,
    next: 'See who counted, where and when, and what was counted as such.',
  }),
})

function oddIn({documents, alignment}: Material): Odd[] {
  const figures = groupBy(alignment.claims.filter(quantity.is), ({source}) => source)
  const all = [...documents].flatMap(([id, document]) => struckIn(document, figures.get(id) ?? []))
  const groups = groupBy(
    all.filter(one => !isOneOfTwo(one, all)),
    ({thing, degree}) => `${thing} ${degree}`,
  )
  return [...groups.values()].flatMap(own => {
    const odd = own.filter(a => own.some(b => differ(a, b)))
    const [first, ...rest] = odd.filter((one, i) => odd.findIndex(({source}) => source === one.source) === i)
    if (!first) return []
    const later = rest.every(other =>
      arePublishedApart(documents.get(first.source)?.source, documents.get(other.source)?.source),
    )
    return rest.length > 0 ? [{told: [first, ...rest] as const, later}] : []
  })
}

// a report with two such figures tells of two places
function isOneOfTwo(one: Struck, all: readonly Struck[]): boolean {
  return all.some(
    other =>
      other.source === one.source && other.thing === one.thing && other.degree === one.degree && other.low !== one.low,
  )
}

function differ(a: Struck, b: Struck): boolean {
  if (a.source === b.source || (a.low <= b.high && b.low <= a.high)) return false
  if (a.sort !== b.sort && a.sort !== '' && b.sort !== '') return false
  return a.place === undefined || b.place === undefined || a.place === b.place
}
