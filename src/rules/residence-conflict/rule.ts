import {listed} from '../because.ts'
import {fullest, isOnePerson, type Bearer} from '../one-bearer.ts'
import {defineRule, type Material} from '../rule.ts'
import {areTownsApart, isListedTown} from '../towns.ts'
import {homesOf, type Home} from './homes.ts'

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
      own.some(other => each.source !== other.source && areTownsApart(all, each.place, other.place)),
    )
    return apart.length > 0 && !isTwofold(own) ? [{homes: onePerPlace(apart)}] : []
  })
}

// two namesakes, or somebody who moved: a report that itself gives both says so
function isTwofold(homes: readonly Home[]): boolean {
  return homes.some(({source, place}) => homes.some(other => other.source === source && other.place.id !== place.id))
}

function onePerPlace(homes: readonly Home[]): Home[] {
  return homes.filter(
    (home, i) => homes.findIndex(other => other.source === home.source && other.place.id === home.place.id) === i,
  )
}

function personOf(homes: readonly Home[]): Bearer {
  return fullest(homes.map(({person}) => person))
}
