import {plain, type Document, type Name} from '../../reading/index.ts'
import {groupBy, type Token} from '../../text/index.ts'
import {commonRarityOf, ofVocabulary, rarityOf, readingsOf} from '../../vocabulary/index.ts'
import {isListed} from '../known-names.ts'
import {areVowelsApart, isSlipOf} from '../slip-keys.ts'
import {nameOf} from './as-name.ts'
import {peopleIn, surnameOf} from './bearers.ts'
import type {Drift} from './rule.ts'
import {standsForPerson} from './stands-for-person.ts'

const OFTEN = 3

/** A surname that a slip has made another word or name of, where a person would stand: "Regales said", of Tara Reagles. */
export function hiddenSurnames(documents: readonly Document[]): Drift[] {
  const words = groupBy(
    documents.flatMap(({tokens}) => tokens),
    ({text}) => text,
  )
  const borne = new Set(documents.flatMap(peopleIn).flatMap(({text}) => text.split(/\s+/)))
  return documents.flatMap(document => {
    const often = peopleIn(document).filter(name => isOften(surnameOf(name), words))
    if (often.length === 0) return []
    return document.tokens.flatMap(token => {
      const usual = often.find(name => isHidden(token, surnameOf(name)))
      const isOnce = words.get(token.text)?.length === 1
      if (!usual || !isOnce || borne.has(token.text) || !isMention(document, token)) return []
      return [driftOf(document, token, usual)]
    })
  })
}

// no word of the language itself
function isOften(surname: string, words: ReadonlyMap<string, readonly Token[]>): boolean {
  return (words.get(surname)?.length ?? 0) >= OFTEN && commonRarityOf(plain(surname)) === undefined
}

function isHidden({text, lower}: Token, surname: string): boolean {
  if (!/^\p{Lu}\p{Ll}{4,}$/u.test(text) || given().has(text)) return false
  const [odd, usual] = [plain(text), plain(surname)]
  if (!isSlipOf(odd, usual) && !areVowelsApart(odd, usual)) return false
  return isListed(text) || rarityOf(lower) !== undefined
}

const given = ofVocabulary(({givenNames: {names, ambiguous = []}}) => new Set([...names, ...ambiguous]))

// a word that opens its sentence, and could be a noun there, is one
function isMention(document: Document, token: Token): boolean {
  const opens = document.sentences[token.sentence]?.first === token.index
  if (!opens || !/[np]/.test(readingsOf(token.lower))) return standsForPerson(document, token)
  return false
}

function driftOf(document: Document, odd: Token, usual: Name): Drift {
  return {
    source: document.source.id,
    how: 'letters',
    odd: nameOf(document, odd),
    usual,
    before: [],
    confidence: 0.8,
  }
}
