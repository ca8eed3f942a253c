import type {Document, Name, Phrase} from '../../reading/index.ts'
import {ofVocabulary} from '../../vocabulary/index.ts'

/** How many people a subject names: one, or several joined by “and”; nothing where it names somebody and that is not sure, undefined where it names nobody. */
export function personsIn(document: Document, phrase: Phrase): 'one' | 'several' | null | undefined {
  const {names, tokens} = document
  const head = names.find(({first, last}) => first <= phrase.head && phrase.head < last)
  if (!head) return undefined
  const inside = names.filter(({first, last}) => phrase.first <= first && last <= phrase.last)
  if (!inside.some(name => isSurelyPerson(document, name)) || inside.some(({type}) => type !== 'person')) return null
  const words = tokens.slice(phrase.first, phrase.last).map(({lower}) => lower)
  if (!phrase.members) return head.first === phrase.first && head.last === phrase.last ? 'one' : null
  return words.includes('and') &&
    inside.length > 1 &&
    !words.some(word => /^(?:of|or|between|for|from|the|a|an)$/.test(word))
    ? 'several'
    : null
}

const given = ofVocabulary(({givenNames: {names}}) => new Set(names))

// a team, a firm or a band may be called like somebody
function isSurelyPerson({names, anaphors}: Document, {id, type}: Name): boolean {
  if (type !== 'person') return false
  const isFull = names.some(one => one.id === id && one.text.includes(' ') && given().has(one.text.split(' ')[0] ?? ''))
  return isFull && anaphors.some(one => one.id === id && /^(?:he|she|his|her|him)$/i.test(one.text))
}
