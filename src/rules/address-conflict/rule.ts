import {groupBy} from '../../text/index.ts'
import {listed} from '../because.ts'
import {defineRule, type Material} from '../rule.ts'
import {addressesIn, type Address} from './addresses.ts'

interface Apart {
  readonly street: string
  readonly addresses: readonly Address[]
}

/** Reports put what happened at different spots on one street. */
export const addressConflict = defineRule<Apart>({
  name: 'address-conflict',
  severity: 'warning',
  scope: 'cross',
  verdict: 'contradiction',
  find: apartIn,
  spots: ({addresses}) => addresses.map(({source, start, end}) => ({source, start, end})),
  key: ({street, addresses}) => [street, ...new Set(addresses.map(valueOf))].sort(),
  confidence: ({addresses: [one]}) => (one?.at.sort === 'crossing' ? 0.6 : 0.7),
  explain: ({addresses}) => ({
    what: `The reports name different spots on one street: ${listed([...new Set(addresses.map(({text}) => `“${text}”`))])}.`,
    why: 'Each of the reports names only one spot on this street, and no two of these are the same.',
    next: 'Look up the address, and see whether two places of the event lie on this street.',
  }),
})

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
