import type {Claim} from '../../claim/index.ts'
import {role, type Role} from '../../kinds/role/index.ts'
import type {Document} from '../../reading/index.ts'
import {groupBy} from '../../text/index.ts'
import {spotOf} from '../rule.ts'
import type {Described} from './descriptions.ts'

// posts of which a state, a town or a body has one
const SOLE =
  /^(?!deputy|vice|junior|former|shadow|acting|state-)(?:[a-z]+-)*(?:minister|leader-of-the-opposition|opposition-leader|commissioner|coroner|police-chief|fire-chief)$/
const GENERAL = /^(?:prime-minister|foreign-minister|defence-minister|minister|first-minister|deputy-prime-minister)$/
const PASSING =
  /\b(?:former|ex|late|outgoing|incoming|next|new|then|acting|shadow|deputy|interim|designate|successor|predecessor|was|became)\b/i

/** Posts of which there is one, which two reports give to two people beside whose names they stand. */
export function holdersIn(claims: readonly Claim[], documents: ReadonlyMap<string, Document>): Described[] {
  const posts = claims.filter(role.is).filter(claim => isHeld(claim, documents))
  return [...groupBy(posts, ({value}) => value.role).values()].flatMap(own => clashOf(own))
}

function isHeld({value, text, via, source, start}: Claim<Role>, documents: ReadonlyMap<string, Document>): boolean {
  if (!/^(?:before|apposition|linked)$/.test(via) || !SOLE.test(value.role) || GENERAL.test(value.role)) return false
  if (value.organisation !== undefined || !value.person.includes('-')) return false
  const before = documents.get(source)?.source.text.slice(Math.max(0, start - 24), start) ?? ''
  // "the Norvian trade minister" is another country's
  return !PASSING.test(`${before} ${text}`) && !/(?:\p{Lu}\p{Ll}+(?:['’]s)?|['’]s) $/u.test(before)
}

function clashOf(own: readonly Claim<Role>[]): Described[] {
  const bySource = groupBy(own, ({source}) => source)
  if ([...bySource.values()].some(held => new Set(held.map(({value}) => value.person)).size > 1)) return []
  const people = groupBy(own, ({value}) => value.person)
  const [first, second, more] = [...people.values()].map(([claim]) => claim)
  if (!first || !second || more || isLike(first.value.person, second.value.person)) return []
  return [
    {
      type: 'holders',
      name: first.value.role.replaceAll('-', ' '),
      told: [first.text, second.text],
      spots: [first, second].map(spotOf),
    },
  ]
}

// spelled in two ways, which is told elsewhere
function isLike(a: string, b: string): boolean {
  const [x, y] = [a.split('-'), b.split('-')]
  return x.some(word => y.includes(word))
}
