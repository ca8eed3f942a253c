import type {Vocabulary} from '../../vocabulary/index.ts'
import {plain} from './slug.ts'
import type {Word} from './words.ts'

/** A title or role of one or more words that stands directly before `end`. */
export interface Title {
  readonly first: number
  readonly text: string
  /** "Mr.", "Gov.", "Gen.": written as a title, never as a noun alone. */
  readonly formal: boolean
}

interface Lexicon {
  readonly byLast: ReadonlyMap<string, readonly {readonly words: readonly string[]; readonly formal: boolean}[]>
  readonly roles: ReadonlySet<string>
}

const cache = new WeakMap<Vocabulary, Lexicon>()

/** The longest title, rank or role noun that ends just before a word: "Gov.", "chief executive", "retired Gen.". */
export function titleBefore(vocabulary: Vocabulary, words: readonly Word[], at: number): Title | undefined {
  const end = isStop(words[at - 1], words[at - 2]) ? at - 1 : at
  const last = words[end - 1]
  if (!last || last.sentence !== words[at]?.sentence) return undefined
  const match = options(vocabulary, last).find(({words: wanted}) =>
    wanted.slice(0, -1).every((word, i) => words[end - wanted.length + i]?.plain.replace(/\.$/, '') === word),
  )
  if (!match) return undefined
  const first = end - match.words.length
  return {first, text: match.words.join(' '), formal: match.formal && words[first]?.capital === true}
}

/** Whether a word is, by itself, a role noun: "spokesman", "director". */
export function isRole(vocabulary: Vocabulary, word: Word | undefined): boolean {
  if (!word) return false
  const {roles} = lexiconOf(vocabulary)
  return roles.has(word.plain) || roles.has(word.plain.replace(/s$/, ''))
}

/** Whether a capitalised word is a title that stands before names. */
export function isTitle(vocabulary: Vocabulary, word: Word | undefined): boolean {
  return word !== undefined && options(vocabulary, word).some(option => option.words.length === 1)
}

/** Whether a capitalised word belongs to a title of several words that goes on after it: "Finance" in "Finance Minister". */
export function opensTitle(vocabulary: Vocabulary, words: readonly Word[], at: number): boolean {
  for (let end = at + 1; end < at + 4; end++) {
    const last = words[end]
    if (!last?.capital || last.sentence !== words[at]?.sentence) return false
    const spans = options(vocabulary, last).some(
      ({words: wanted}) =>
        wanted.length > end - at &&
        wanted.slice(0, -1).every((word, i) => keyOf(words[end + 1 - wanted.length + i]) === word),
    )
    if (spans) return true
  }
  return false
}

type Options = readonly {readonly words: readonly string[]; readonly formal: boolean}[]

function options(vocabulary: Vocabulary, last: Word): Options {
  const {byLast} = lexiconOf(vocabulary)
  const key = keyOf(last)
  const known = byLast.get(key) ?? byLast.get(key.replace(/s$/, ''))
  if (known) return known
  const parts = key.split('-')
  if (parts.length < 2) return []
  return (byLast.get(parts.at(-1) ?? '') ?? [])
    .filter(({words}) => words.join('-') === key || (words.length === 1 && PREFIXES.test(parts[0] ?? '')))
    .map(({formal}) => ({words: [key], formal}))
}

// "co-founder", "vice-president", "ex-minister"
const PREFIXES = /^(?:co|ex|vice|deputy|sub|under|former|then|acting|pro)$/

function keyOf(word: Word | undefined): string {
  return word?.plain.replace(/\.$/, '') ?? ''
}

// "Gov" and "." may be two words
function isStop(word: Word | undefined, before: Word | undefined): boolean {
  return word?.text === '.' && word.tight && before !== undefined && before.text.length <= 5
}

function lexiconOf(vocabulary: Vocabulary): Lexicon {
  const known = cache.get(vocabulary)
  if (known) return known
  const {titles, roles} = vocabulary
  const formal = [...titles.honorifics, ...titles.ranks, ...titles.offices].filter(text => /^\p{Lu}|^\d/u.test(text))
  const nouns = roles.flatMap(role => role.nouns)
  const byLast = new Map<string, {words: string[]; formal: boolean}[]>()
  for (const text of formal) add(byLast, text, true)
  for (const text of nouns) add(byLast, text, false)
  for (const list of byLast.values()) list.sort((a, b) => b.words.length - a.words.length)
  const lexicon = {byLast, roles: new Set(nouns.map(plain))}
  cache.set(vocabulary, lexicon)
  return lexicon
}

function add(byLast: Map<string, {words: string[]; formal: boolean}[]>, text: string, formal: boolean): void {
  const words = plain(text)
    .split(/[ -]/)
    .map(word => word.replace(/\.$/, ''))
  const last = words.at(-1) ?? ''
  byLast.set(last, [...(byLast.get(last) ?? []), {words, formal}])
}
