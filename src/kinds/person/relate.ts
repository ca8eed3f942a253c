import type {Claim, Named, Relation} from '../../claim/index.ts'
import {compareNames} from '../../reading/index.ts'

/** One person under a longer and a shorter form of the name, or another romanisation of it, is compatible; other names are other people. */
export function relate(a: Claim<Named>, b: Claim<Named>): Relation {
  if (a.value.id === b.value.id) return 'same'
  const one = contains(a.value.id, b.value.id) || contains(b.value.id, a.value.id)
  return one || compareNames(a.value.name, b.value.name, 'person') === 'same' ? 'compatible' : 'conflict'
}

// "elon-reeve-musk" holds "elon-musk" and "musk"
function contains(long: string, short: string): boolean {
  const parts = new Set(long.split('-'))
  return short.split('-').every(part => parts.has(part))
}
