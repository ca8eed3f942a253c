import type {Document, Name} from '../../reading/index.ts'
import {groupBy, type Token} from '../../text/index.ts'
import {nameOf} from './as-name.ts'
import type {Drift} from './rule.ts'

/** Bodies of three words or more, one word of which stands in small letters elsewhere: "Inland Waterways fund", "Inland Waterways Fund". */
export function lostInBodyDrifts(document: Document): Drift[] {
  const bodies = new Map(document.names.filter(isLongBody).map(name => [name.text, name]))
  const places = groupBy(document.tokens, ({lower}) => lower)
  return [...bodies.values()].flatMap(name => driftOf(document, name, places))
}

// a description ("the United States government") is written either way
function isLongBody({type, how, text}: Name): boolean {
  return (
    type === 'organisation' &&
    how !== 'description' &&
    text.split(/\s+/).filter(word => CAPITAL.test(word)).length >= LEAST
  )
}

const LEAST = 3
const CAPITAL = /^\p{Lu}\p{Ll}/u

function driftOf(document: Document, name: Name, places: ReadonlyMap<string, readonly Token[]>): Drift[] {
  const {tokens} = document
  const words = tokens.slice(name.first, name.last)
  const odd = (places.get(words[0]?.lower ?? '') ?? [])
    .map(({index}) => tokens.slice(index, index + words.length))
    .find(own => isOddlyWritten(own, words) && !isOfPlace(document, own))
  const [first, last] = [odd?.[0], odd?.at(-1)]
  if (!first || !last) return []
  return [
    {
      source: document.source.id,
      how: 'case',
      odd: nameOf(document, first, last),
      usual: name,
      before: [],
      confidence: 0.85,
    },
  ]
}

function isOddlyWritten(own: readonly Token[], words: readonly Token[]): boolean {
  if (own.length !== words.length || own[0]?.sentence !== own.at(-1)?.sentence) return false
  if (!own.every(({lower}, i) => lower === words[i]?.lower)) return false
  const small = own.filter(({text}, i) => text !== words[i]?.text)
  const [one, ...more] = small
  return one !== undefined && more.length === 0 && /^\p{Ll}/u.test(one.text)
}

// "the United States government": a place, and what it has
function isOfPlace({names}: Document, own: readonly Token[]): boolean {
  const small = own.find(({text}) => /^\p{Ll}/u.test(text))
  return names.some(
    ({type, start, last}) => /^(?:place|group)$/.test(type) && start === own[0]?.start && last === small?.index,
  )
}
