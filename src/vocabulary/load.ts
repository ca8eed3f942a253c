import compiled from './compiled.json' with {type: 'json'}
import type {Vocabulary} from './vocabulary.ts'

/** The vocabulary that ships with the program, checked and compiled from `data/*.yaml` by `npm run vocabulary`. */
export const vocabulary: Vocabulary = compiled
