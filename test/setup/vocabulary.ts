import {compileVocabulary} from '../../src/cli/compile-vocabulary.ts'

/** The tests read the vocabulary as it stands in the tree. */
export function setup(): void {
  compileVocabulary()
}
