import {groupBy} from '../../text/index.ts'
import {listed} from '../because.ts'
import {defineRule, type Explanation, type Material} from '../rule.ts'
import {addressesIn, type Address} from './addresses.ts'
import {twoKindsOf, type Street} from './streets.ts'

interface Apart {
  readonly street: string
  readonly addresses: readonly Address[]
}

interface Kinds {
  readonly streets: readonly Street[]
}

/** Reports put what happened at different spots on one street. */
export const addressConflict = defineRule<Apart | Kinds>({
  name: 'address-conflict',
  severity: 'warning',
  scope: 'cross',
  verdict: 'contradiction',
  find: material => [...apartIn(material), ...twoKindsOf([...material.documents.values()]).map(streets => ({streets}))],
  spots: evidence => placesOf(evidence).map(({source, start, end}) => ({source, start, end})),
  key: evidence =>
    'streets' in evidence
      ? [...new Set(evidence.streets.map(({name, kind}) => `${name} ${kind}`))].sort()
      : [evidence.street, ...new Set(evidence.addresses.map(valueOf))].sort(),
  confidence: evidence => ('streets' in evidence || evidence.addresses[0]?.at.sort === 'crossing' ? 0.6 : 0.7),
  explain: evidence => ('streets' in evidence ? explainKinds(evidence) : explainSpots(evidence)),
})

function placesOf(evidence: Apart | Kinds): readonly (Address | Street)[] {
  return 'streets' in evidence ? evidence.streets : evidence.addresses
}

function explainKinds({streets}: Kinds): Explanation {
  return {
    what: `The reports name ${listed([...new Set(streets.map(({text}) => `“${text}”`))])}.`,
    why: 'The name is the same and the sort is not, and each report knows only one of them.',
    next: 'Look up on a map which of them there is, and whether two places are meant.',
  }
}

function explainSpots({addresses}: Apart): Explanation {
  return {
    what: `The reports name different spots on one street: ${listed([...new Set(addresses.map(({text}) => `“${text}”`))])}.`,
    why: 'Each of the reports names only one spot on this street, and no two of these are the same.',
    next: 'Look up the address, and see whether two places of the event lie on this street.',
  }
}

function apartIn({documents}: Material): Apart[] {
  const all = [...documents.values()].flatMap(document => onlyOnes(addressesIn(document)))
  const found = [...groupBy(all, ({street, at}) => `${street} ${at.sort === 'crossing' ? 'crossing' : ''}`).values()]
    .map(addresses => addresses.filter(one => addresses.some(other => areApart(one, other))))
    .flatMap(([first, ...others]) => (first ? [{street: first.street, addresses: [first, ...others]}] : []))
  return found.filter(one => !found.some(other => other !== one && isWithin(one, other)))
}

// a report that names two spots of a street tells of two places
function onlyOnes(addresses: readonly Address[]): Address[] {
  const alike = (a: Address, b: Address): boolean =>
    a.street === b.street && (a.at.sort === 'crossing') === (b.at.sort === 'crossing')
  return addresses.filter(
    (one, i) =>
      addresses.every(other => !alike(one, other) || !areApart(one, other)) &&
      addresses.findIndex(other => alike(one, other)) === i,
  )
}

function areApart({at: a}: Address, {at: b}: Address): boolean {
  if (a.sort === 'crossing' || b.sort === 'crossing')
    return a.sort === 'crossing' && b.sort === 'crossing' && a.with !== b.with
  if (a.sort === b.sort) return a.number !== b.number
  return Math.floor(a.number / 100) !== Math.floor(b.number / 100)
}

// a crossing belongs to two streets: it is told once
function isWithin(one: Apart, other: Apart): boolean {
  const places = (apart: Apart): string => apart.addresses.map(({source, start}) => `${source} ${String(start)}`).join()
  return places(one) === places(other) && one.street > other.street
}

function valueOf({at}: Address): string {
  return at.sort === 'crossing' ? at.with : `${at.sort} ${String(at.number)}`
}
