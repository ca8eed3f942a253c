import type {Claim, Named, Relation} from '../../claim/index.ts'
import {compareNames} from '../../reading/index.ts'

/** One body under two forms of its name is compatible; other names are other bodies. */
export function relate({value: a}: Claim<Named>, {value: b}: Claim<Named>): Relation {
  if (a.id === b.id) return 'same'
  return compareNames(a.name, b.name, 'body') === 'same' ? 'compatible' : 'conflict'
}
