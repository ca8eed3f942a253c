import {plain} from '../reading/index.ts'
import {ofVocabulary, rarityOf, type Vocabulary} from '../vocabulary/index.ts'

/** Whether a word is one of the language, or of a name that the vocabulary lists. */
export function isKnown(word: string): boolean {
  return rarityOf(plain(word)) !== undefined || isListed(word)
}

/** Whether a word is one of a name that the vocabulary lists. */
export function isListed(word: string): boolean {
  return listed().has(word)
}

const listed = ofVocabulary(namesOf)

function namesOf({givenNames, places, demonyms, organisations, outlets}: Vocabulary): ReadonlySet<string> {
  const all = [
    ...givenNames.names,
    ...givenNames.surnames,
    ...(givenNames.ambiguous ?? []),
    ...[...places, ...organisations, ...outlets].flatMap(({name, aliases = []}) => [name, ...aliases]),
    ...demonyms.flatMap(({names = [], adjectives = [], people = []}) => [...names, ...adjectives, ...people]),
  ]
  return new Set(all.flatMap(name => name.split(/[\s-]+/)))
}
