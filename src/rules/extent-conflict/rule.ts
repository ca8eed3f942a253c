import {weigh} from '../../align/index.ts'
import {groupBy} from '../../text/index.ts'
import {listed, wordsAt} from '../because.ts'
import {commonTerms} from '../common-terms.ts'
import {arePublishedApart} from '../published-apart.ts'
import {defineRule, type Material} from '../rule.ts'
import {extentsIn, type Extent} from './extents.ts'

interface Apart {
  readonly told: readonly [Extent, Extent, ...Extent[]]
  /** How far the two farthest are apart, in levels. */
  readonly gap: number
  /** The reports are of two days, and it may have got worse. */
  readonly later: boolean
}

const FAR = 2
const LEAST_SHARED = 2
const SAID: readonly string[] = ['unhurt', 'lightly damaged', 'badly damaged', 'nearly destroyed', 'destroyed']

/** Reports say of one thing that it was destroyed, nearly destroyed, damaged or left unhurt. */
export const extentConflict = defineRule<Apart>({
  name: 'extent-conflict',
  severity: 'warning',
  scope: 'cross',
  verdict: 'contradiction',
  find: apartIn,
  spots: ({told}) => told.map(({document, start, end}) => ({source: document.source.id, start, end})),
  key: ({told}) => [told[0].thing, ...new Set(told.map(({level}) => String(level)))].sort(),
  confidence: ({gap, told}) => (gap >= FAR && !told.some(({bare}) => bare) ? 0.75 : 0.6),
  grade: ({gap, told, later}) =>
    later
      ? {severity: 'info', verdict: 'update'}
      : {severity: gap >= FAR && !told.some(({bare}) => bare) ? 'warning' : 'info'},
  explain: ({told, later}) => ({
    what: `How hard the ${told[0].thing} was hit is told differently: ${listed([...new Set(told.map(({document, ...at}) => `“${wordsAt(document, at)}”`))])}.`,
    why: `One has it ${listed([...new Set(told.map(({level}) => SAID[level] ?? ''))])}, each report in one way only.${later ? ' The reports are of two days, and it may have got worse.' : ''}`,
    next: 'See who says so, and when it was looked at.',
  }),
})

function apartIn({documents}: Material): Apart[] {
  const all = [...documents.values()]
  const weights = weigh(all)
  const extents = all.flatMap(document => extentsIn(document, weights))
  return [...groupBy(extents, ({thing}) => thing).values()].flatMap(own => {
    const odd = own.filter(a => own.some(b => areApart(a, b, own)))
    const told = odd.filter((one, i) => odd.findIndex(({document}) => document === one.document) === i)
    const [first, second, ...rest] = told
    if (!first || !second) return []
    const levels = told.map(({level}) => level)
    const later = told.every(one =>
      told.every(
        other =>
          one === other || one.level === other.level || arePublishedApart(one.document.source, other.document.source),
      ),
    )
    return [{told: [first, second, ...rest] as const, gap: Math.max(...levels) - Math.min(...levels), later}]
  })
}

function areApart(a: Extent, b: Extent, all: readonly Extent[]): boolean {
  if (a.document === b.document || a.level === b.level || !areOne(a, b)) return false
  const levels = (one: Extent): Set<number> =>
    new Set(all.flatMap(({document, level}) => (document === one.document ? [level] : [])))
  return levels(a).size === 1 && levels(b).size === 1
}

// by its name, else by the words around it
function areOne(a: Extent, b: Extent): boolean {
  if (a.names.length > 0 && b.names.length > 0) return a.names.some(id => b.names.includes(id))
  return commonTerms(a.terms, b.terms).shared.length >= LEAST_SHARED
}
