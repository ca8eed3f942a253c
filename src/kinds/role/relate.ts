import type {Claim, Relation} from '../../claim/index.ts'
import {ofVocabulary, type RoleEntry} from '../../vocabulary/index.ts'
import type {Status} from './lexicon.ts'
import type {Role} from './value.ts'

const byId = ofVocabulary(({roles: entries}) => new Map(entries.map(entry => [entry.id, entry])))

/** One person's two posts: they conflict only where nobody holds both in one body at one time. */
export function relate(a: Claim<Role>, b: Claim<Role>): Relation {
  if (!samePerson(a.value.person, b.value.person)) return 'incomparable'
  const [left, right] = [byId().get(a.value.role), byId().get(b.value.role)]
  if (a.value.role === b.value.role) return elsewhere(a.value, b.value) ? 'compatible' : ofStatus(a, b)
  if (left?.general || right?.general || elsewhere(a.value, b.value)) return 'compatible'
  if (statusOf(a) !== statusOf(b)) return 'compatible'
  return excludes(left, b.value.role) || excludes(right, a.value.role) || deputises(a.value, b.value)
    ? 'conflict'
    : 'compatible'
}

/** Whether a post is still held, as the words about it say; nothing is said of most. */
export function statusOf({frame}: Claim<Role>): Status | undefined {
  const id = frame.scope.find(({type}) => type === 'time')?.id
  return id === 'former' || id === 'acting' || id === 'outgoing' || id === 'designate' ? id : undefined
}

/** Whether two ids can be one person's: "elon-reeve-musk" holds "elon-musk" and "musk". */
export function samePerson(a: string, b: string): boolean {
  return a === b || contains(a, b) || contains(b, a)
}

/** What shows that two claims tell of one person's post, 0 … 1. */
export function match(a: Claim<Role>, b: Claim<Role>): number {
  if (!samePerson(a.value.person, b.value.person)) return 0
  const person = a.value.person === b.value.person ? 0.8 : 0.7
  return a.value.organisation !== undefined && a.value.organisation === b.value.organisation ? person + 0.2 : person
}

/** Every part of a person's name, since a report may give only the family name. */
export function keys({value}: Claim<Role>): string[] {
  return value.person.split('-').filter(part => part.length > 1)
}

function ofStatus(a: Claim<Role>, b: Claim<Role>): Relation {
  const [left, right] = [statusOf(a), statusOf(b)]
  if (left === right) return 'same'
  return left === 'former' || right === 'former' ? 'update' : 'compatible'
}

function elsewhere(a: Role, b: Role): boolean {
  return a.organisation !== undefined && b.organisation !== undefined && a.organisation !== b.organisation
}

function excludes(entry: RoleEntry | undefined, other: string): boolean {
  return entry?.excludes?.includes(other) ?? false
}

function deputises(a: Role, b: Role): boolean {
  return a.role === `deputy-${b.role}` || b.role === `deputy-${a.role}`
}

function contains(long: string, short: string): boolean {
  const parts = new Set(long.split('-'))
  return short.split('-').every(part => parts.has(part))
}
