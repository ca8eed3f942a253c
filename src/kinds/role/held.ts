import type {Document, Name} from '../../reading/index.ts'
import type {Vocabulary} from '../../vocabulary/index.ts'

/** Where a post is held; `last`: the token after it. */
export interface Held {
  readonly id: string
  readonly last: number
}

const order = ['organisation', 'outlet', 'thing', 'place', 'group'] as const

/** The body, firm or country named in a stretch of tokens; of several, the body before the place ("Norway's Kelda Corp"). */
export function placeOf(document: Document, first: number, last: number): Held | undefined {
  const inside = document.names.filter(name => name.first >= first && name.last <= last)
  const name = order.map(type => inside.findLast(each => each.type === type)).find(each => each !== undefined)
  if (!name) return described(document, first, last)
  return {id: idOf(document.vocabulary, name), last: inside.at(-1)?.last ?? name.last}
}

// "the head of the agency", where it is known which
function described({anaphors, tokens}: Document, first: number, last: number): Held | undefined {
  const start = tokens[first]?.start ?? 0
  const end = tokens[last - 1]?.end ?? 0
  const found = anaphors.find(each => each.start >= start && each.end <= end && each.type !== 'person')
  if (!found) return undefined
  return {id: found.id, last}
}

function idOf(vocabulary: Vocabulary, {type, id, country}: Name): string {
  if (type !== 'group' || country === undefined) return id
  const named = vocabulary.demonyms.find(entry => entry.country === country)?.names?.[0]
  return named === undefined ? id : named.toLowerCase().replace(/[^a-z]+/g, '-')
}
