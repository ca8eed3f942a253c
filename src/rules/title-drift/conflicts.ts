import type {Claim} from '../../claim/index.ts'
import {role, type Role} from '../../kinds/role/index.ts'
import {plain, type Document} from '../../reading/index.ts'
import {groupBy} from '../../text/index.ts'
import type {Material} from '../rule.ts'
import {addressesIn, partsOf, type Address} from './addresses.ts'
import {isExplained, soleBearer} from './bearers.ts'
import type {Clash} from './drift.ts'
import {clashOf} from './titles.ts'

/** Somebody whom a report calls by titles of one sex alone. */
interface Known {
  readonly source: string
  readonly address: Address
  readonly isMan: boolean
  readonly full?: string
  /** The posts that the report gives to people of that surname. */
  readonly posts: readonly string[]
}

/** One person who is “Mr” in one report and “Ms” or “Mrs” in another. */
export function conflictsIn({documents, alignment: {claims}}: Material): readonly Clash[] {
  const roles = groupBy(claims.filter(role.is), ({source}) => source)
  const known = [...documents].flatMap(([id, document]) => knownIn(document, roles.get(id) ?? []))
  const clashes = known.flatMap((a, i) => known.slice(i + 1).flatMap(b => clash(a, b)))
  return clashes.filter(
    ({a}, i) => clashes.findIndex(other => other.a.surname === a.surname) === i && isSteady(known, a.surname),
  )
}

/** One person, named in full, who has two ranks of one service in two reports, each of which knows one. */
export function rankConflictsIn({documents}: Material): readonly Clash[] {
  const ranked = [...documents.values()].flatMap(rankedIn)
  const groups = groupBy(ranked, ({parts}) => parts.join(' '))
  return [...groups.values()].flatMap(own => {
    const [a, b] =
      own.flatMap((one, i) =>
        own.slice(i + 1).flatMap(other => (clashOf(one.title, other.title) === 'rank' ? [[one, other]] : [])),
      )[0] ?? []
    return a && b ? [{how: 'rank' as const, name: a.text.split(/\s+/).slice(-a.parts.length).join(' '), a, b}] : []
  })
}

function rankedIn(document: Document): (Address & {source: string})[] {
  const own = addressesIn(document).filter(({title, quoted}) => title.type === 'rank' && !quoted)
  return own
    .filter(
      one => one.parts.length > 1 && own.every(each => each.surname !== one.surname || each.title.id === one.title.id),
    )
    .filter(one => !isExplained(document, 'rank', [one, one]))
    .map(one => ({...one, source: document.source.id}))
}

function knownIn(document: Document, roles: readonly Claim<Role>[]): Known[] {
  const all = addressesIn(document).filter(({title}) => title.type === 'address')
  const surnames = [...new Set(all.map(({surname}) => surname))]
  return surnames.flatMap(surname => {
    const own = all.filter(address => address.surname === surname)
    const [address] = own
    const isMan = own.some(({title}) => title.id === 'mr')
    if (!address || own.some(({title}) => (title.id === 'mr') !== isMan)) return []
    const full = soleBearer(document, address)
    const {id} = document.source
    const posts = roles.filter(({value}) => endsIn(value.person, surname))
    const shown = posts.map(({value}) => `${value.role} ${value.organisation ?? ''}`)
    return [{source: id, address, isMan, posts: shown, ...(full === undefined ? {} : {full})}]
  })
}

function endsIn(person: string, surname: string): boolean {
  return person === surname || person.endsWith(`-${surname}`)
}

function clash(a: Known, b: Known): Clash[] {
  if (a.source === b.source || a.isMan === b.isMan || a.address.surname !== b.address.surname) return []
  const isOne =
    a.full !== undefined && b.full !== undefined
      ? partsOf(a.full).join() === partsOf(b.full).join()
      : a.full === undefined &&
        b.full === undefined &&
        a.posts.some(post => !post.endsWith(' ') && b.posts.includes(post))
  const name = a.full ?? b.full ?? plain(a.address.surname)
  return isOne ? [{how: 'sex', name, a: {...a.address, source: a.source}, b: {...b.address, source: b.source}}] : []
}

// where reports know both a man and a woman of that surname by full names, they are a family
function isSteady(known: readonly Known[], surname: string): boolean {
  const full = known.flatMap(one => (one.address.surname === surname && one.full !== undefined ? [one.full] : []))
  return new Set(full.map(name => partsOf(name).join())).size < 2
}
