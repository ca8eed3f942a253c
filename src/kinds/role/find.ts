import {frameOf, type Claim, type Scope} from '../../claim/index.ts'
import {blockAt, type Document, type Name} from '../../reading/index.ts'
import {afterNames} from './after.ts'
import {beforeNames} from './before.ts'
import {byVerbs} from './by-verbs.ts'
import type {Status} from './lexicon.ts'
import type {Role} from './value.ts'

/** A post read; character offsets. */
export interface Found {
  readonly start: number
  readonly end: number
  readonly person: {readonly id: string}
  readonly role: string
  readonly organisation?: string
  readonly status?: Status
  readonly via: string
}

/** Every post that the text says a person holds. */
export function findRoles(document: Document): Claim<Role>[] {
  const people = document.names.filter(isPerson)
  const found = [
    ...people.flatMap(name => [...beforeNames(document, name), ...afterNames(document, name)]),
    ...byVerbs(document),
  ]
  const unique = new Map(found.map(each => [`${each.start} ${each.end} ${each.person.id}`, each]))
  return [...unique.values()]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .flatMap(each => toClaim(document, each))
}

// a name of two words that nothing is known of is a person's where a post stands before it
function isPerson({type, how, last, first}: Name): boolean {
  return type === 'person' || (type === 'thing' && how === 'pattern' && last - first >= 2)
}

function toClaim(document: Document, found: Found): Claim<Role>[] {
  const {start, end, person, role, organisation, status, via} = found
  const block = blockAt(document, start)?.type ?? 'body'
  if (block === 'boilerplate') return []
  const frame = frameOf(document, {start, end})
  const text = document.source.text.slice(start, end)
  const scope: Scope[] = status === undefined ? [] : [{type: 'time', id: status, text: status, start, end}]
  return [
    {
      kind: 'role',
      source: document.source.id,
      ...{start, end, text, via, block},
      value: {person: person.id, role, ...(organisation === undefined ? {} : {organisation})},
      frame: {
        ...frame,
        attribute: 'role',
        subject: {id: person.id, text, start, end},
        scope,
      },
    },
  ]
}
