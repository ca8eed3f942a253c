import {plain, type Document, type Name} from '../../reading/index.ts'
import {groupBy, type Token} from '../../text/index.ts'
import {twinsOf} from '../surname-twins.ts'
import {peopleIn, surnameOf} from './bearers.ts'
import {lettersDrift} from './of-letters.ts'
import type {Drift} from './rule.ts'
import {standsForPerson} from './stands-for-person.ts'

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
    if (!usual || borne.has(token.text) || !standsForPerson(document, token)) return []
    return isOnce(document, token) ? [lettersDrift(document, token, usual, lastBefore(document, token, usual))] : []
  })
}

function isOnce({tokens}: Document, {text}: Token): boolean {
  return tokens.filter(token => token.text === text).length === 1
}

// its last mention before that
function lastBefore({names}: Document, {start}: Token, {id, text}: Name): Name[] {
  const before = names.findLast(name => name.id === id && name.end <= start && name.text !== text)
  return before ? [before] : []
}
