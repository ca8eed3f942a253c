import type {Claim, Named, Relation} from '../../claim/index.ts'
import {vocabulary} from '../../vocabulary/index.ts'

const byId = new Map(vocabulary.places.map(entry => [entry.id, entry]))

/** A place inside another is a part of it; two places of which the vocabulary knows that they lie apart conflict, as do unknown ones of other names. */
export function relate(a: Claim<Named>, b: Claim<Named>): Relation {
  if (a.value.id === b.value.id) return 'same'
  return around(a.value.id).includes(b.value.id) || around(b.value.id).includes(a.value.id) ? 'part' : 'conflict'
}

function around(id: string): string[] {
  const entry = byId.get(id)
  if (!entry) return []
  const outer = [entry.within, entry.country?.toLowerCase()].filter(each => each !== undefined)
  return [...outer, ...outer.flatMap(each => (each === id ? [] : around(each)))]
}
