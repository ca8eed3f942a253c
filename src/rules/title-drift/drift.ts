import type {Document} from '../../reading/index.ts'
import {groupBy} from '../../text/index.ts'
import {addressesIn, type Address} from './addresses.ts'
import {isExplained, soleBearer} from './bearers.ts'
import {clashOf} from './titles.ts'

export interface Clash {
  readonly how: 'sex' | 'marriage' | 'rank'
  readonly name: string
  readonly a: Address & {readonly source: string}
  readonly b: Address & {readonly source: string}
}

/** One person whom a report calls by two titles that do not go together, one a person and sort. */
export function driftsIn(document: Document): readonly Clash[] {
  const groups = groupBy(addressesIn(document), ({surname}) => surname)
  return [...groups.values()].flatMap(own => driftsOf(document, own))
}

function driftsOf(document: Document, own: readonly Address[]): Clash[] {
  const pairs = own.flatMap((a, i) => own.slice(i + 1).flatMap(b => clash(document, own, a, b)))
  return [...groupBy(pairs, ({how}) => how).values()].flatMap(([first]) => first ?? [])
}

function clash(document: Document, own: readonly Address[], a: Address, b: Address): Clash[] {
  const how = clashOf(a.title, b.title)
  if (how === undefined || (how !== 'sex' && (a.quoted || b.quoted))) return []
  const isFull = a.parts.length > 1 && a.parts.join() === b.parts.join()
  const name = isFull ? b.parts.join(' ') : soleBearer(document, a)
  const first = own.find(({title}) => title.id === b.title.id)
  const isAnother = !isFull && first?.introduced === true
  if (name === undefined || isAnother || !isSame(a, b) || isExplained(document, how, [a, b])) return []
  const source = document.source.id
  return [{how, name, a: {...a, source}, b: {...b, source}}]
}

// "Mr Dara Vennick" and "Ms Ivo Vennick" are two
function isSame(a: Address, b: Address): boolean {
  const [long, short] = a.parts.length > b.parts.length ? [a.parts, b.parts] : [b.parts, a.parts]
  return short.every(part => long.some(other => other === part || (part.length === 1 && other.startsWith(part))))
}
