import type {SpeechVerb, Vocabulary} from '../../vocabulary/index.ts'

/** Verbs of speech by base form. */
export function speechVerbsOf(vocabulary: Vocabulary): ReadonlyMap<string, SpeechVerb> {
  const before = known.get(vocabulary)
  if (before) return before
  const made = new Map(vocabulary.speechVerbs.map(verb => [verb.verb, verb]))
  known.set(vocabulary, made)
  return made
}

const known = new WeakMap<Vocabulary, ReadonlyMap<string, SpeechVerb>>()
