import {namesIn, type Document, type Phrase} from '../../reading/index.ts'

/** One of the two that a relation is between; character offsets. */
export interface Party {
  readonly id: string
  readonly text: string
  readonly start: number
  readonly end: number
  readonly named: boolean
}

const PRONOUN =
  /^(?:i|you|he|she|it|we|they|this|that|these|those|who|which|what|one|there|some|all|none|many|others?|itself|themselves|himself|herself|me|him|her|us|them|nothing|everything|something|anyone)$/

/** A noun phrase as a party: the entity, else its head with the nouns before it; undefined for a pronoun nobody can place. */
export function partyOf(document: Document, phrase: Phrase): Party | undefined {
  const {start, end, id, lemma, modifiers} = phrase
  const known = id !== lemma
  if (!known && PRONOUN.test(lemma)) return undefined
  const head = document.tokens[phrase.head]
  const name = head && namesIn(document, head)[0]
  const named = name !== undefined || known
  const nouns = document.tokens
    .slice(phrase.first, phrase.head)
    .filter(({tag, lemma, start}) => (tag === 'NOUN' && modifiers.includes(lemma)) || isNamePart(document, start))
    .map(({lemma}) => lemma)
  return {
    id: name?.id ?? (known ? id : [...nouns, lemma].join('-')),
    text: document.source.text.slice(start, end),
    start,
    end,
    named,
  }
}

// "the Orvik mine"
function isNamePart(document: Document, start: number): boolean {
  const [name] = namesIn(document, {start, end: start + 1})
  return name !== undefined && name.type !== 'group'
}
