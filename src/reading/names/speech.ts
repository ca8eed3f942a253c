import type {Vocabulary} from '../../vocabulary/index.ts'
import type {Scene} from './scene.ts'
import type {Word} from './words.ts'

const cache = new WeakMap<Vocabulary, ReadonlySet<string>>()

/** Whether a word is a form of a verb that reports speech. */
export function isSpeech({document}: Scene, word: Word): boolean {
  const {vocabulary} = document
  const known = cache.get(vocabulary)
  const verbs = known ?? new Set(vocabulary.speechVerbs.filter(verb => verb.quote !== 'weak').map(({verb}) => verb))
  if (!known) cache.set(vocabulary, verbs)
  return verbs.has(word.lemma) && /^(?:VERB|AUX|NOUN)$/.test(word.tag)
}
