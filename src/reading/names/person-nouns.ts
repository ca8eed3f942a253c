import type {Vocabulary} from '../../vocabulary/index.ts'
import type {Scene} from './scene.ts'
import {plain} from './slug.ts'

const RELATIVES =
  'wife husband son daughter brother sister father mother cousin uncle aunt nephew niece grandson granddaughter widow widower'

const OTHERS =
  'assistant colleague friend billionaire millionaire tycoon candidate resident ' +
  'suspect victim partner fiance fiancee girlfriend boyfriend heir ' +
  'bureaucrat businessman businesswoman newcomer veteran neighbour neighbor receptionist shopkeeper farmer fisherman baseman pitcher'

const relatives: ReadonlySet<string> = new Set(RELATIVES.split(' '))
const cache = new WeakMap<Vocabulary, ReadonlySet<string>>()

/** Whether the word before a name says that a person follows: "his assistant", "the billionaire", "survivor". */
export function namesPerson({words, document}: Scene, first: number): boolean {
  const before = words[first - 1]
  if (!before || before.sentence !== words[first]?.sentence) return false
  return nounsOf(document.vocabulary).has(before.plain)
}

/** Whether a name is brought in as somebody's relative: "his daughter Joan Orvik", "his wife, Mara Orvik". */
export function isRelative({words}: Scene, first: number): boolean {
  const before = words[first - 1]?.text === ',' ? words[first - 2] : words[first - 1]
  return before !== undefined && before.sentence === words[first]?.sentence && relatives.has(before.plain)
}

function nounsOf(vocabulary: Vocabulary): ReadonlySet<string> {
  const known = cache.get(vocabulary)
  if (known) return known
  const counted = vocabulary.counted.filter(({people}) => people).flatMap(({nouns = []}) => nouns.map(plain))
  const nouns = new Set([...relatives, ...OTHERS.split(' '), ...counted])
  cache.set(vocabulary, nouns)
  return nouns
}
