import {plain, type Document, type Name} from '../../reading/index.ts'
import {groupBy, type Token} from '../../text/index.ts'
import {rarityOf} from '../../vocabulary/index.ts'
import {twinsOf} from '../surname-twins.ts'
import {nameOf} from './as-name.ts'
import {peopleIn, surnameOf} from './bearers.ts'
import type {Drift} from './rule.ts'

const OFTEN = 3

/** A surname alone that is the like of somebody's, where a person would stand: "Reed said", of Dara Reid. */
export function twinDrifts(document: Document): Drift[] {
  const people = peopleIn(document)
  // of two of one family the one who is told of
  const mentions = groupBy(document.names, ({id}) => id)
  const often = people.filter(({id}) => (mentions.get(id)?.length ?? 0) >= OFTEN)
  const twins = new Map(often.flatMap(name => twinsOf(surnameOf(name)).map(twin => [twin, name] as const)))
  if (twins.size === 0) return []
  const borne = new Set(people.map(surnameOf))
  return document.tokens.flatMap(token => {
    const usual = twins.get(plain(token.text))
    if (!usual || borne.has(token.text) || !isPerson(document, token)) return []
    return isOnce(document, token) ? [driftOf(document, token, usual)] : []
  })
}

// "Reed told", "Reed's lawyer", "Reed, 31,": neither "Mr Reed's" of another nor "Reed Valley"
function isPerson({source: {text}, tokens, sentences}: Document, token: Token): boolean {
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
  /^ (?:said|says|told|lived|died|added|declined|denied|pleaded|was (?:shot|born|killed|arrested|charged|jailed|sentenced))\b/u
const ACTS =
  /^ (?:said|says|told|lived|was (?:\p{Ll}{1,20}(?:ed|ing)|shot|born|hit|taken)|had|has|died|added|declined|denied|pleaded|played|scored|worked)\b/u

function isOnce({tokens}: Document, {text}: Token): boolean {
  return tokens.filter(token => token.text === text).length === 1
}

function driftOf(document: Document, odd: Token, usual: Name): Drift {
  return {
    source: document.source.id,
    how: 'letters',
    odd: nameOf(document, odd),
    usual,
    before: lastBefore(document, odd, usual),
    confidence: 0.8,
  }
}

// its last mention before that
function lastBefore({names}: Document, {start}: Token, {id, text}: Name): Name[] {
  const before = names.findLast(name => name.id === id && name.end <= start && name.text !== text)
  return before ? [before] : []
}
