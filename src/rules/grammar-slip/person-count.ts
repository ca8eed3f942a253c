import type {Document, Name, Phrase} from '../../reading/index.ts'
import {ofVocabulary} from '../../vocabulary/index.ts'

/** How many people a subject names: one, or several joined by “and”; nothing where it names somebody and that is not sure, undefined where it names nobody. */
export function personsIn(document: Document, phrase: Phrase): 'one' | 'several' | null | undefined {
  const {names, tokens} = document
  const head = names.find(({first, last}) => first <= phrase.head && phrase.head < last)
  if (!head) return undefined
  const inside = names.filter(({first, last}) => phrase.first <= first && last <= phrase.last)
  if (inside.length === 0 || inside.some(({type}) => type !== 'person')) return null
  if (!phrase.members) {
    const isWhole = head.first === phrase.first && head.last === phrase.last
    return isWhole && isFull(document, head) && isSpokenOf(document, head) ? 'one' : null
  }
  const words = tokens.slice(phrase.first, phrase.last).map(({lower}) => lower)
  const isPair = words.includes('and') && inside.length > 1 && !words.some(word => NOT_A_PAIR.test(word))
  return isPair && inside.some(name => isFull(document, name)) ? 'several' : null
}

const NOT_A_PAIR = /^(?:of|or|between|for|from|the|a|an|&)$/
const given = ofVocabulary(({givenNames: {names}}) => new Set(names))

// a team, a firm or a band may be called like somebody
function isFull({names}: Document, {id}: Name): boolean {
  return names.some(one => one.id === id && one.text.includes(' ') && given().has(one.text.split(' ')[0] ?? ''))
}

function isSpokenOf({anaphors}: Document, {id}: Name): boolean {
  return anaphors.some(one => one.id === id && /^(?:he|she|his|her|him)$/i.test(one.text))
}
