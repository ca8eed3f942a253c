import type {Document, Name} from '../../reading/index.ts'
import type {Token} from '../../text/index.ts'
import {areTwins} from '../surname-twins.ts'
import {nameOf} from './as-name.ts'
import type {Drift} from './rule.ts'

/** A surname alone that is the like of somebody's, where a person would stand: "Reed said", of Dara Reid. */
export function twinDrifts(document: Document): Drift[] {
  const people = document.names.filter(({type, text}) => type === 'person' && text.includes(' '))
  const surnames = new Set(people.map(({text}) => surnameOf(text)))
  return document.tokens.flatMap(token => {
    const usual = people.find(({text}) => areTwins(token.text, surnameOf(text)))
    if (!usual || surnames.has(token.text) || !isPerson(document, token)) return []
    return isOnce(document, token) && isOften(document, usual) ? [driftOf(document, token, usual)] : []
  })
}

function surnameOf(name: string): string {
  return (
    name
      .split(/\s+/)
      .at(-1)
      ?.replace(/['’]s?$/, '') ?? ''
  )
}

// "Reed told", "Reed's lawyer", "Reed, 31,": neither "Mr Reed's" of another nor "Reed Valley"
function isPerson({source: {text}, tokens}: Document, {text: word, start, end, index}: Token): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(word)) return false
  const before = tokens[index - 1]
  if (before !== undefined && /^\p{Lu}/u.test(before.text) && before.end + 1 === start) return false
  const acts =
    /^ (?:said|says|told|lived|was (?:\p{Ll}+(?:ed|ing)|shot|born|hit|taken)|had \p{Ll}+|has \p{Ll}+|died|added|declined|denied|pleaded|played|scored|worked)\b/u
  const after = text.slice(end, end + 30)
  return acts.test(after) || /^ ?['’] ?s [\p{Ll}\d]/u.test(after) || /^ ?, \d{2} ?,/.test(after)
}

function isOnce({tokens}: Document, {text}: Token): boolean {
  return tokens.filter(token => token.text === text).length === 1
}

const OFTEN = 3

function isOften({names}: Document, {id}: Name): boolean {
  return names.filter(name => name.id === id).length >= OFTEN
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
