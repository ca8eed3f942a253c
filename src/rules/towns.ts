import {compareNames, type Document} from '../reading/index.ts'
import {ofVocabulary} from '../vocabulary/index.ts'
import type {Bearer} from './one-bearer.ts'

/** A place with what is told around it: "Velt, Norvia". */
export interface Place extends Bearer {
  readonly larger: readonly string[]
}

/** Whether two places are two towns of which neither is known, or told by a report, to lie in the other. */
export function areTownsApart(documents: readonly Document[], a: Place, b: Place): boolean {
  if (a.id === b.id || compareNames(a.name, b.name, 'body') !== 'other') return false
  if (a.larger.includes(b.id) || b.larger.includes(a.id)) return false
  const [x, y] = [aroundOf(a.id), aroundOf(b.id)]
  if (x.includes(b.id) || y.includes(a.id) || !isTown(a) || !isTown(b)) return false
  // what the vocabulary does not know may be a part of a town that it knows
  if (isListedTown(a) !== isListedTown(b)) return false
  return !documents.some(({source: {text}}) => areNested(text, a.name, b.name) || areNested(text, b.name, a.name))
}

// "Marsh End, Velt", "Marsh End in Velt", "Velt's Marsh End", "the Velt suburb of Marsh End"
const NESTED: readonly ((inner: string, outer: string) => string)[] = [
  (inner, outer) => `${inner}, ${outer}`,
  (inner, outer) => `${inner} in ${outer}`,
  (inner, outer) => `${outer}'s ${inner}`,
  (inner, outer) => `${outer}’s ${inner}`,
  (inner, outer) => `${outer} suburb of ${inner}`,
  (inner, outer) => `${outer} neighborhood of ${inner}`,
  (inner, outer) => `${outer} district of ${inner}`,
]

function areNested(text: string, inner: string, outer: string): boolean {
  return NESTED.some(wording => text.includes(wording(inner, outer)))
}

const byId = ofVocabulary(({places}) => new Map(places.map(entry => [entry.id, entry])))

const countries = ofVocabulary(({demonyms}) => new Set(demonyms.flatMap(({names = []}) => names)))

// a place that the vocabulary does not know may be a town
function isTown({id, name}: Place): boolean {
  const type = byId().get(id)?.type
  return type === 'city' || (type === undefined && !countries().has(name))
}

/** Whether a name is that of a country. */
export function isCountryName(name: string): boolean {
  return countries().has(name)
}

/** Whether two places are two countries. */
export function areTwoCountries(a: Place, b: Place): boolean {
  return a.id !== b.id && [a, b].every(({id, name}) => byId().get(id) === undefined && countries().has(name))
}

/** Whether the vocabulary knows a place as a town. */
export function isListedTown({id}: Place): boolean {
  return byId().get(id)?.type === 'city'
}

function aroundOf(id: string): string[] {
  const outer = byId().get(id)?.within
  return outer === undefined || outer === id ? [] : [outer, ...aroundOf(outer)]
}
