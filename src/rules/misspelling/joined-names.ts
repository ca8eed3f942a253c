import type {Document} from '../../reading/index.ts'
import type {Token} from '../../text/index.ts'
import {rarityOf, type Vocabulary} from '../../vocabulary/index.ts'
import {longNames, shortMonths} from './calendar.ts'
import type {Meant} from './proper.ts'

const AFTER =
  /^(?<name>\p{Lu}\p{Ll}{2,18}?)(?<small>was|said|has|had|and|will|who|told|were|with|that|from|would|of|to)$/u
const BEFORE = /^(?:of|the|and|from|with|that|said|was|in|to|by|for|at|on|is|has|were|had)(?<name>\p{Lu}\p{Ll}{2,18})$/u
/** A word of a headline and the date below it. */
const DATED =
  /^(?<word>\p{L}{2,15}?)(?<date>january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/iu
const BOTH = /^(?<name>\p{Lu}\p{Ll}{2,14})(?<last>\p{Lu}\p{Ll}{2,14})$/u

/** A name that ran together with a small word or another name: "Holtwas", "ofOrvik", "IdaRowan". The name stands alone elsewhere, or is a known one. */
export function joinedName(document: Document, token: Token, words: ReadonlySet<string>): readonly Meant[] {
  const {text} = token
  const {name: before, small = ''} = AFTER.exec(text)?.groups ?? {}
  if (before !== undefined && words.has(before) && isFollowedBySmall(document, token)) return [apart(before, small)]
  const {name: after} = BEFORE.exec(text)?.groups ?? {}
  if (after !== undefined && (words.has(after) || isListed(document.vocabulary, after)))
    return [apart(text.slice(0, -after.length), after)]
  const {word, date} = DATED.exec(text)?.groups ?? {}
  if (word !== undefined && date !== undefined && isHeadlined(word, date)) return [apart(word, date)]
  const {name, last} = BOTH.exec(text)?.groups ?? {}
  if (name === undefined || last === undefined) return []
  const isKnown = words.has(last) && (words.has(name) || document.vocabulary.givenNames.names.includes(name))
  return isKnown ? [apart(name, last)] : []
}

// "SAYSSEPTEMBER", "saysSeptember", not "Mayjune"
function isHeadlined(word: string, date: string): boolean {
  return (date === date.toUpperCase() || /^\p{Lu}\p{Ll}+$/u.test(date)) && rarityOf(word.toLowerCase()) !== undefined
}

function apart(first: string, last: string): Meant {
  return {word: `${first} ${last}`, slip: 'the space left out'}
}

// a surname that ends so is followed by a name as often as not
function isFollowedBySmall({tokens}: Document, {index, sentence}: Token): boolean {
  const next = tokens[index + 1]
  return next?.sentence === sentence && /^\p{Ll}/u.test(next.text)
}

function isListed({places, demonyms, givenNames}: Vocabulary, word: string): boolean {
  return (
    DATES.has(word) ||
    givenNames.names.includes(word) ||
    places.some(({name}) => name === word) ||
    demonyms.some(({names}) => names?.includes(word))
  )
}

const DATES = new Set([...longNames, ...shortMonths, 'May'])
