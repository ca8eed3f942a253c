import type {Vocabulary} from './vocabulary.ts'

declare const compiled: Vocabulary
export = compiled
