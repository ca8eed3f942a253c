import type {Vocabulary} from '../../vocabulary/index.ts'
import {plain} from './slug.ts'

interface Sets {
  readonly given: ReadonlySet<string>
  readonly ambiguous: ReadonlySet<string>
  readonly surnames: ReadonlySet<string>
}

const cache = new WeakMap<Vocabulary, Sets>()

/** The vocabulary's given names and surnames, accents folded. */
export function givenNamesOf(vocabulary: Vocabulary): Sets {
  const known = cache.get(vocabulary)
  if (known) return known
  const {names, surnames, ambiguous = []} = vocabulary.givenNames
  const sets = {
    given: new Set([...names, ...ambiguous].map(plain)),
    ambiguous: new Set(ambiguous.map(plain)),
    surnames: new Set(surnames.map(plain)),
  }
  cache.set(vocabulary, sets)
  return sets
}
