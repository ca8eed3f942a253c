import type {Claim, Relation as Stance} from '../../claim/index.ts'
import {families, type Family} from './lexicon.ts'
import type {Relation} from './value.ts'

const byId = new Map(families.map(family => [family.id, family]))

/** Two relations of one group: where there can be only one owner, seat, spouse …, two of them conflict. */
export function relate(a: Claim<Relation>, b: Claim<Relation>): Stance {
  const [left, right] = [byId.get(a.value.relation), byId.get(b.value.relation)]
  if (!left || !right || groupOf(left) !== groupOf(right)) return 'incomparable'
  const [subjects, objects] = [a.value.subject === b.value.subject, a.value.object === b.value.object]
  if (subjects && objects) return left.id === right.id ? 'same' : 'compatible'
  const fixed = left.one === 'object' ? subjects : objects
  if (!fixed) return 'incomparable'
  return left.one === undefined || right.one === undefined ? 'compatible' : 'conflict'
}

/** How surely two claims ask one question, 0 … 1: they tell of the same thing's owner, seat, spouse … */
export function match(a: Claim<Relation>, b: Claim<Relation>): number {
  const family = byId.get(a.value.relation)
  const fixed = family?.one === 'object' ? a.value.subject === b.value.subject : a.value.object === b.value.object
  return fixed ? 0.9 : 0
}

export function keys({value: {subject, relation, object}}: Claim<Relation>): string[] {
  const family = byId.get(relation)
  return [`${family ? groupOf(family) : relation} ${family?.one === 'object' ? subject : object}`]
}

function groupOf({id, group}: Family): string {
  return group ?? id
}
