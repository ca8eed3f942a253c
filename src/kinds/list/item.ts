import type {Document, Name} from '../../reading/index.ts'
import type {Token} from '../../text/index.ts'
import {calendar} from './lexicon.ts'

/** A noun phrase that may be a member; token indices, `last` exclusive, brackets and what follows "of" included. */
export interface Item {
  readonly first: number
  /** Where the phrase ends; what is said of it after that (brackets, "of Norway") goes on to `last`. */
  readonly end: number
  readonly last: number
  readonly head: Token
  /** The name that the phrase is, where it is one. */
  readonly name?: Name
  /** A number before its head: "three Americans". */
  readonly count?: number
  readonly plural: boolean
  readonly bracket?: {readonly first: number; readonly last: number}
}

const LONGEST = 14
const LONGEST_BRACKET = 60
const PLURAL = /(?:s|men|women|people|children|staff|crew)$/

/** The names of a document by the token that they begin with. */
export type Starts = ReadonlyMap<number, Name>

export function startsOf({names}: Document): Starts {
  return new Map(names.map(name => [name.first, name]))
}

/** The member that begins at a token, if a noun phrase does. */
export function itemAt(document: Document, starts: Starts, begin: number): Item | undefined {
  const {tokens} = document
  const first = afterOpening(tokens, begin, starts)
  const phrase = phraseAt(document, starts, first)
  if (!phrase) return undefined
  const {end, head, name, count} = phrase
  if (calendar.has(head.lower)) return undefined
  const bracket = bracketAt(document, end)
  const last = afterName(document, starts, bracket?.last ?? end, name?.type === 'person' && name.last === end)
  const plural = name === undefined || name.type === 'group' ? PLURAL.test(head.lower) : false
  return {
    first,
    end,
    last,
    head,
    plural,
    ...(name ? {name} : {}),
    ...(count === undefined ? {} : {count}),
    ...(bracket ? {bracket} : {}),
  }
}

// "from the US": a preposition repeated before a member
function afterOpening(tokens: readonly Token[], begin: number, starts: Starts): number {
  const token = tokens[begin]
  const repeats = token && /^(?:with|from|by|in|to|for|of|between|even|also|both)$/.test(token.lower)
  const next = tokens[begin + 1]
  const noun = next && (starts.has(next.index) || /^(?:DET|PROPN|NOUN|ADJ|NUM)$/.test(next.tag))
  return repeats && noun ? begin + 1 : begin
}

interface Phrase {
  readonly end: number
  readonly head: Token
  readonly name: Name | undefined
  readonly count: number | undefined
}

function phraseAt({tokens, vocabulary}: Document, starts: Starts, first: number): Phrase | undefined {
  const sentence = tokens[first]?.sentence
  let at = first
  let found: {end: number; head: Token; name: Name | undefined} | undefined
  let count: number | undefined
  while (at < first + LONGEST && tokens[at]?.sentence === sentence) {
    const token = tokens[at]
    if (!token) break
    const name = starts.get(at)
    if (name) {
      const head = tokens[name.last - 1]
      if (head) found = {end: name.last, head, name}
      at = name.last
      if (name.type === 'person') break
      continue
    }
    const number = numberOf(token, vocabulary.numbers.words)
    if (number !== undefined && !found) count = number
    else if (token.tag === 'NOUN') found = {end: at + 1, head: token, name: undefined}
    else if (token.tag === 'PROPN' && /\p{L}/u.test(token.text)) found = {end: at + 1, head: token, name: undefined}
    else if (!inside(token, at === first, found !== undefined)) break
    at++
  }
  return found && {...found, count}
}

function inside(token: Token, opening: boolean, after: boolean): boolean {
  if (/[–—]/.test(token.text)) return false
  if (/^(?:ADJ|NUM)$/.test(token.tag) || /^(?:-|'s|\u2019s|\u2018s|'|\u2019|of)$/.test(token.lower))
    return token.lower === 'of' ? false : !/^['\u2019]/.test(token.text) || after
  return (
    opening &&
    /^(?:DET|PRON)$/.test(token.tag) &&
    /^(?:the|a|an|its|his|her|their|our|all|both|some|several|many)$/.test(token.lower)
  )
}

/** A small whole number as it is written: "three", "12". */
export function numberOf(token: Token, words: Readonly<Record<string, number>>): number | undefined {
  const value = /^\d{1,3}$/.test(token.text) ? Number(token.text) : words[token.lower]
  return value !== undefined && Number.isInteger(value) && value > 0 && value <= 200 && token.lower !== 'a'
    ? value
    : undefined
}

function bracketAt({tokens}: Document, at: number): Item['bracket'] {
  const open = tokens[at]
  if (open?.text !== '(' && open?.text !== '[') return undefined
  const close = tokens
    .slice(at + 1, at + LONGEST_BRACKET)
    .find(({text, sentence}) => sentence === open.sentence && (text === ')' || text === ']'))
  return close && {first: at + 1, last: close.index + 1}
}

// "Ann Bell of Norway", "Ann Bell, 45"
function afterName({tokens}: Document, starts: Starts, at: number, person: boolean): number {
  if (!person) return at
  const age = /^\d{1,3}$/.test(tokens[at + 1]?.text ?? '') && /^(?:,|and|or)$/.test(tokens[at + 2]?.lower ?? '')
  if (tokens[at]?.text === ',' && age) return at + 2
  if (!/^(?:of|from)$/.test(tokens[at]?.lower ?? '')) return at
  const next = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1
  const place = starts.get(next)
  return place && place.type !== 'person' ? place.last : at
}
