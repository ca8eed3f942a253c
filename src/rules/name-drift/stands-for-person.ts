import type {Document} from '../../reading/index.ts'
import {rarityOf} from '../../vocabulary/index.ts'
import type {Token} from '../../text/index.ts'

/** Whether a word with a capital stands where a person would: "Reed told", "Reed's lawyer", "Reed, 31,"; neither "Mr Reed's" of another nor "Reed Valley". */
export function standsForPerson({source: {text}, tokens, sentences}: Document, token: Token): boolean {
  const {text: word, start, end, index} = token
  if (!/^\p{Lu}\p{Ll}+$/u.test(word)) return false
  const before = tokens[index - 1]
  if (before !== undefined && /^\p{Lu}/u.test(before.text) && before.end + 1 === start) return false
  const after = text.slice(end, end + 30)
  const isWord = sentences[token.sentence]?.first === index && rarityOf(token.lower) !== undefined
  return isWord
    ? SPEAKS.test(after)
    : ACTS.test(after) || /^ ?['’] ?s [\p{Ll}\d]/u.test(after) || /^ ?, \d{2} ?,/.test(after)
}

// "Wood was taken to the fire"
const SPEAKS =
  /^ (?:said|says|told|lived|died|added|declined|denied|pleaded|(?:did|does|has|would|could)(?:n['’]t| not)|was (?:shot|born|killed|arrested|charged|jailed|sentenced))\b/u
const ACTS =
  /^ (?:said|says|told|lived|was (?:\p{Ll}{1,20}(?:ed|ing)|shot|born|hit|taken)|had|has|died|added|declined|denied|pleaded|played|scored|worked|(?:did|does|has|would|could)(?:n['’]t| not))\b/u
