import type {Vocabulary} from '../../vocabulary/index.ts'
import {PERSONS} from './lexicon.ts'

const made = new WeakMap<Vocabulary, ReadonlySet<string>>()

/** Whether a noun is one for people: a role, or what is counted as people. */
export function isPersonNoun(vocabulary: Vocabulary, lemma: string): boolean {
  let nouns = made.get(vocabulary)
  if (!nouns) {
    nouns = make(vocabulary)
    made.set(vocabulary, nouns)
  }
  return nouns.has(lemma) || /(?:man|woman|people)$/.test(lemma)
}

function make({roles, counted}: Vocabulary): ReadonlySet<string> {
  const counting = counted.filter(({people}) => people).flatMap(({nouns = []}) => nouns)
  return new Set([...PERSONS, ...roles.flatMap(({nouns}) => nouns), ...counting])
}
