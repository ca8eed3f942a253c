import {weigh} from '../../align/index.ts'
import {groupBy} from '../../text/index.ts'
import {listed, wordsAt} from '../because.ts'
import {asWritten, commonTerms} from '../common-terms.ts'
import {isOnePerson} from '../one-bearer.ts'
import {areOfOneEvent} from '../one-event.ts'
import {defineRule, type Material} from '../rule.ts'
import {detailsIn, type Detail} from './details.ts'

interface Clash {
  readonly details: readonly [Detail, ...Detail[]]
  readonly shared: readonly string[]
}

const LEAST_SHARED = {one: 2, several: 4} as const

/** Reports that give a detail once each (a calibre, a floor, a model year) give it differently. */
export const detailConflict = defineRule<Clash>({
  name: 'detail-conflict',
  severity: 'warning',
  scope: 'cross',
  verdict: 'contradiction',
  find: clashesIn,
  spots: ({details}) => details.map(({document, start, end}) => ({source: document.source.id, start, end})),
  key: ({details: [first, ...rest]}) => [
    first.sort.name,
    first.of,
    ...new Set([first, ...rest].map(({value}) => value)),
  ],
  confidence: ({shared}) => (shared.length > 3 ? 0.7 : 0.6),
  grade: ({details: [first]}) => ({severity: first.sort.severity ?? 'warning'}),
  explain: ({details, shared}) => ({
    what: `${new Set(details.map(({document}) => document)).size > 1 ? 'The reports differ' : 'The report differs with itself'} in the ${details[0].sort.name}: ${listed([...new Set(details.map(one => `“${wordsAt(one.document, one)}”`))])}.`,
    why: `Each of these reports gives one ${details[0].sort.name}${details[0].of === '' ? '' : ` (${details[0].of})`}${amongTold(details[0], shared)}.`,
    next: 'Ask the source of each report, and see whether both mean the same thing.',
  }),
})

function amongTold({document}: Detail, shared: readonly string[]): string {
  if (shared.length === 0) return ', and what is told has one'
  return ` alone. Held to be of one thing because they stand among ${listed(asWritten(shared.slice(0, 4), document).map(word => `“${word}”`))}`
}

function clashesIn({documents}: Material): Clash[] {
  const all = [...documents.values()]
  const weights = weigh(all)
  const details = all.map(document => detailsIn(document, weights))
  const groups = groupBy(details.flatMap(onlyOnes), ({sort, of}) => `${sort.name} ${of}`)
  return [...groups.values()].flatMap(clashOf).concat(details.flatMap(insideOf))
}

// two values that one report gives of what can have but one
function insideOf(details: readonly Detail[]): Clash[] {
  const pairs = details.flatMap((a, i) => details.slice(i + 1).map(b => [a, b] as const))
  const [first] = pairs.filter(([a, b]) => a.sort.inside && a.sort === b.sort && a.of === b.of && areApart(a, b))
  return first ? [{details: first, shared: []}] : []
}

function areApart(a: Detail, b: Detail): boolean {
  if (a.value === b.value || a.sort.near?.(a.value, b.value)) return false
  return !a.bearer || !b.bearer || isOnePerson(a.bearer, b.bearer)
}

/** The first few of each sort, where a report gives no other value of it. */
function onlyOnes(details: readonly Detail[]): readonly Detail[] {
  const groups = groupBy(details, ({sort, of}) => `${sort.name} ${of}`)
  return [...groups.values()].flatMap(own => (own.every(({value}) => value === own[0]?.value) ? own.slice(0, FEW) : []))
}

const FEW = 4

function clashOf(own: readonly Detail[]): Clash[] {
  const pairs = own.flatMap((a, i) => own.slice(i + 1).flatMap(b => pairOf(a, b)))
  const [best] = pairs.sort((x, y) => y.shared.length - x.shared.length)
  if (!best) return []
  const odd = new Set(pairs.flatMap(({a, b}) => [a, b]))
  const [first, ...rest] = [...groupBy([...odd], ({document}) => document.source.id).values()].flatMap(
    ([one]) => one ?? [],
  )
  return first ? [{details: [first, ...rest], shared: best.shared}] : []
}

interface Apart {
  readonly a: Detail
  readonly b: Detail
  readonly shared: readonly string[]
}

function pairOf(a: Detail, b: Detail): Apart[] {
  if (a.document === b.document || !areApart(a, b)) return []
  if (areElsewhere(a, b) || (a.day !== undefined && b.day !== undefined && a.day !== b.day)) return []
  const {shared: common} = commonTerms(a.terms, b.terms)
  const shared = a.bearer && b.bearer ? [...new Set([...common, a.bearer.name])] : common
  return shared.length < leastShared(a, b) ? [] : [{a, b, shared}]
}

// what an event has one of needs no more where the reports are of one event
function leastShared({sort, document}: Detail, b: Detail): number {
  if (sort.least !== undefined) return sort.least
  if (sort.several) return LEAST_SHARED.several
  return areOfOneEvent(document, b.document) ? 0 : LEAST_SHARED.one
}

/** Whether both sentences name places, and others: the nearest, or, of what moves about, any. */
function areElsewhere(a: Detail, b: Detail): boolean {
  if (a.sort.anywhere || a.places.length === 0 || b.places.length === 0) return false
  return a.sort.local ? a.places[0] !== b.places[0] : !a.places.some(place => b.places.includes(place))
}
