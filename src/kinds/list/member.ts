import type {Document} from '../../reading/index.ts'
import type {Item} from './item.ts'

/** A member's id: the entity's, where it is one, else the head noun with the names before it ("norwegian-bank"). */
export function memberOf({tokens, names, anaphors}: Document, item: Item): string {
  const named = isNamed(item)
  if (named && item.name) return item.name.id
  const start = tokens[item.first]?.start ?? 0
  const known = anaphors.find(each => each.start === start && each.end === item.head.end)
  if (known) return known.id
  const before = names.filter(({first, last}) => first >= item.first && last < item.end).map(({id}) => id)
  return [...before, item.head.lemma].join('-')
}

/** Whether a member is a name, and no noun that a name stands before. */
export function isNamed({name, end}: Item): boolean {
  return name !== undefined && name.last === end
}
