import {plain, type Document} from '../../reading/index.ts'
import {groupBy, type Token} from '../../text/index.ts'
import {commonRarityOf, ofVocabulary, rarityOf, readingsOf} from '../../vocabulary/index.ts'
import {isListed} from '../known-names.ts'
import {areVowelsApart, isSlipOf} from '../slip-keys.ts'
import {peopleIn, surnameOf} from './bearers.ts'
import {lettersDrift} from './of-letters.ts'
import type {Drift} from './rule.ts'
import {standsForPerson} from './stands-for-person.ts'

const OFTEN = 3

/** A surname that a slip has made another word or name of, where a person would stand: "Marble said", of Tara Mabrle. */
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
      if (!mayHide(token) || words.get(token.text)?.length !== 1 || borne.has(token.text)) return []
      const usual = often.find(name => isSlip(token.text, surnameOf(name)))
      return usual && isMention(document, token) ? [lettersDrift(document, token, usual)] : []
    })
  })
}

// no word of the language itself
function isOften(surname: string, words: ReadonlyMap<string, readonly Token[]>): boolean {
  return (words.get(surname)?.length ?? 0) >= OFTEN && commonRarityOf(plain(surname)) === undefined
}

// a word of the language, or another name
function mayHide({text, lower}: Token): boolean {
  return /^\p{Lu}\p{Ll}{4,}$/u.test(text) && !given().has(text) && (isListed(text) || rarityOf(lower) !== undefined)
}

function isSlip(text: string, surname: string): boolean {
  const [odd, usual] = [plain(text), plain(surname)]
  return isSlipOf(odd, usual) || areVowelsApart(odd, usual)
}

const given = ofVocabulary(({givenNames: {names, ambiguous = []}}) => new Set([...names, ...ambiguous]))

// a word that opens its sentence, and could be a noun there, is one
function isMention(document: Document, token: Token): boolean {
  const opens = document.sentences[token.sentence]?.first === token.index
  if (!opens || !/[np]/.test(readingsOf(token.lower))) return standsForPerson(document, token)
  return false
}
