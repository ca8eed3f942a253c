import type {Vocabulary} from '../../vocabulary/index.ts'
import type {Scene} from './scene.ts'
import {plain} from './slug.ts'

const OTHERS =
  'assistant wife husband son daughter brother sister father mother colleague friend billionaire millionaire tycoon candidate resident ' +
  'suspect victim partner fiance fiancee girlfriend boyfriend cousin uncle aunt nephew niece grandson granddaughter widow heir ' +
  'bureaucrat businessman businesswoman newcomer veteran neighbour neighbor receptionist shopkeeper farmer fisherman baseman pitcher'

const cache = new WeakMap<Vocabulary, ReadonlySet<string>>()

/** Whether the word before a name says that a person follows: "his assistant", "the billionaire", "survivor". */
export function namesPerson({words, document}: Scene, first: number): boolean {
  const before = words[first - 1]
  if (!before || before.sentence !== words[first]?.sentence) return false
  return nounsOf(document.vocabulary).has(before.plain)
}

function nounsOf(vocabulary: Vocabulary): ReadonlySet<string> {
  const known = cache.get(vocabulary)
  if (known) return known
  const counted = vocabulary.counted.filter(({people}) => people).flatMap(({nouns = []}) => nouns.map(plain))
  const nouns = new Set([...OTHERS.split(' '), ...counted])
  cache.set(vocabulary, nouns)
  return nouns
}
