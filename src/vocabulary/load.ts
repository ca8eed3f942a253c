import compiled from './compiled.json' with {type: 'json'}
import {oncePer} from '../text/index.ts'
import type {Vocabulary} from './vocabulary.ts'

/** The vocabulary that ships with the program, checked and compiled from `data/*.yaml` by `npm run vocabulary`. */
export const vocabulary: Vocabulary = compiled

let inUse = vocabulary

/** The vocabulary of the run that is going on: the program's own, or one with words of the user's. */
export function vocabularyInUse(): Vocabulary {
  return inUse
}

/** Does something with another vocabulary in use, and puts back what was in use before. */
export function withVocabulary<T>(other: Vocabulary, act: () => T): T {
  const before = inUse
  inUse = other
  try {
    return act()
  } finally {
    inUse = before
  }
}

/** What is made of the vocabulary in use, made once for each. */
export function ofVocabulary<T>(make: (vocabulary: Vocabulary) => T): () => T {
  const made = oncePer(make)
  return () => made(inUse)
}
