import {compareNames, type Document} from '../../reading/index.ts'
import {ofVocabulary} from '../../vocabulary/index.ts'
import {listed} from '../because.ts'
import {fullest, isOnePerson, type Bearer} from '../one-bearer.ts'
import {defineRule, type Material} from '../rule.ts'
import {homesOf, type Home, type Place} from './homes.ts'

interface Moved {
  readonly homes: readonly Home[]
}

/** One person is said to live in two towns. */
export const residenceConflict = defineRule<Moved>({
  name: 'residence-conflict',
  severity: 'error',
  scope: 'cross',
  verdict: 'contradiction',
  find: movedIn,
  spots: ({homes}) => homes.map(({source, start, end}) => ({source, start, end})),
  key: ({homes}) => [personOf(homes).id, ...new Set(homes.map(({place}) => place.id))],
  confidence: ({homes}) => (homes.every(({place}) => isListedTown(place)) ? 0.85 : 0.7),
  grade: ({homes}) => ({severity: homes.every(({place}) => isListedTown(place)) ? 'error' : 'warning'}),
  explain: ({homes}) => ({
    what: `${personOf(homes).name} is said to be of ${listed([...new Set(homes.map(({place}) => place.name))])}.`,
    why: 'Each is told as where the person lives, and no report puts one of them inside the other.',
    next: 'Look up where the person lives, and whether one of the places is a part of the other.',
  }),
})

function movedIn({documents}: Material): Moved[] {
  const all = [...documents.values()]
  const homes = all.flatMap(homesOf)
  const left = new Set(homes)
  return homes.flatMap(home => {
    if (!left.has(home)) return []
    const own = homes.filter(other => left.has(other) && isOnePerson(home.person, other.person))
    own.forEach(each => left.delete(each))
    const apart = own.filter(each =>
      own.some(other => each.source !== other.source && areApart(all, each.place, other.place)),
    )
    return apart.length > 0 && !isTwofold(own) ? [{homes: onePerPlace(apart)}] : []
  })
}

// two namesakes, or somebody who moved: a report that itself gives both says so
function isTwofold(homes: readonly Home[]): boolean {
  return homes.some(({source, place}) => homes.some(other => other.source === source && other.place.id !== place.id))
}

function areApart(documents: readonly Document[], a: Place, b: Place): boolean {
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

function isListedTown({id}: Place): boolean {
  return byId().get(id)?.type === 'city'
}

function aroundOf(id: string): string[] {
  const outer = byId().get(id)?.within
  return outer === undefined || outer === id ? [] : [outer, ...aroundOf(outer)]
}

function onePerPlace(homes: readonly Home[]): Home[] {
  return homes.filter(
    (home, i) => homes.findIndex(other => other.source === home.source && other.place.id === home.place.id) === i,
  )
}

function personOf(homes: readonly Home[]): Bearer {
  return fullest(homes.map(({person}) => person))
}
