import {compileVocabulary} from '../../src/cli/compile-vocabulary.ts'
import {compileWords} from '../../src/cli/compile-words.ts'

/** The tests read the vocabulary as it stands in the tree. */
export function setup(): void {
  compileVocabulary()
  compileWords()
}
