import type {Claim} from '../../claim/index.ts'
import {role, samePerson, type Role} from '../../kinds/role/index.ts'
import type {Document} from '../../reading/index.ts'
import {groupBy} from '../../text/index.ts'
import {spotOf} from '../rule.ts'
import type {Described} from './descriptions.ts'

/** Fields of government that go by several names, or that one minister often has together. */
const FIELDS: readonly RegExp[] = [
  /financ|treasur|econom|budget|exchequer|trade|commerc|industr|business|tax/,
  /interior|home|police|security|public-order|immigra/,
  /foreign|external|europe|diaspora/,
  /defen[cs]e|war|veteran|army/,
  /justice|law|attorney/,
  /health|social|welfare|famil|women|equal|child|pension|labou?r|employ|work/,
  /educat|science|research|universit|schools|cultur|sport|youth|arts|media|tourism/,
  /environ|climate|energy|water|natural|mining|oil|fisher|agricult|farm|food|forest/,
  /transport|infrastruct|housing|communit|local|building|digital|communicat|roads|rail|planning/,
]

const POST =
  /^(?!deputy-|vice-|junior-|shadow-|former-|acting-|state-|prime-|first-|chief-)(?<field>[a-z-]+)-(?:minister|secretary)$/
const PASSING =
  /\b(?:former|ex|late|outgoing|incoming|next|new|then|acting|shadow|deputy|interim|designate|previously|was|became|once|ago|until)\b/i

/** Ministers to whom two reports of about one day give two ministries. */
export function portfoliosIn(claims: readonly Claim[], documents: ReadonlyMap<string, Document>): Described[] {
  const posts = claims.filter(role.is).filter(claim => fieldOf(claim) !== undefined && !isPassing(claim, documents))
  const people: Claim<Role>[][] = []
  for (const post of posts) {
    const group = people.find(([first]) => first !== undefined && samePerson(first.value.person, post.value.person))
    if (group) group.push(post)
    else people.push([post])
  }
  return people.flatMap(clashOf)
}

function fieldOf({value, via}: Claim<Role>): number | undefined {
  const field = /^(?:before|apposition|linked)$/.test(via) ? POST.exec(value.role)?.groups?.['field'] : undefined
  const at = field === undefined ? -1 : FIELDS.findIndex(pattern => pattern.test(field))
  return at < 0 ? undefined : at
}

function isPassing({source, start, end}: Claim<Role>, documents: ReadonlyMap<string, Document>): boolean {
  const text = documents.get(source)?.source.text ?? ''
  return PASSING.test(text.slice(Math.max(0, start - 30), end + 12))
}

function clashOf(own: readonly Claim<Role>[]): Described[] {
  const bySource = [...groupBy(own, ({source}) => source).values()]
  if (bySource.some(held => new Set(held.map(fieldOf)).size > 1)) return []
  const [first, ...more] = bySource.flatMap(([claim]) => claim ?? [])
  const second = first && more.find(claim => fieldOf(claim) !== fieldOf(first))
  if (!first || !second) return []
  return [
    {
      type: 'portfolio',
      name: first.value.person.replaceAll('-', ' '),
      told: [first.text, second.text],
      spots: [first, second].map(spotOf),
    },
  ]
}
