import type {Token} from '../../text/index.ts'
import type {Vocabulary} from '../../vocabulary/index.ts'
import {abbreviations, otherPosts, unread} from './lexicon.ts'

/** A post named by words of the text; token indices, `last` exclusive. */
export interface Post {
  readonly first: number
  readonly last: number
  readonly id: string
  /** Words before it tell what it is about and make no other post: "energy analyst". */
  readonly general: boolean
  /** A post of a state, so that an adjective of nationality says where it is held. */
  readonly ofState: boolean
  /** A rank or office written short, which stands only before a name. */
  readonly short: boolean
}

type Entry = Omit<Post, 'first' | 'last'> & {readonly words: readonly string[]}

const known = new WeakMap<Vocabulary, ReadonlyMap<string, readonly Entry[]>>()
const OF_STATE = new Set(['leader', 'politician', 'royal', 'military', 'police', 'legal', 'spokesperson', 'officer'])

/** The posts whose last word stands just before a token, the longest first. */
export function postsBefore(vocabulary: Vocabulary, tokens: readonly Token[], end: number): Post[] {
  const last = tokens[end - 1]
  if (!last || last.tag === 'VERB') return []
  return [bare(last.lower), last.lemma]
    .flatMap(word => entriesOf(vocabulary).get(word) ?? [])
    .filter(({words}) => stands(words, tokens, end))
    .map(({words, ...post}) => ({...post, first: end - words.length, last: end}))
}

/** The length in words of the longest noun of the vocabulary. */
function stands(words: readonly string[], tokens: readonly Token[], end: number): boolean {
  const first = end - words.length
  return words.slice(0, -1).every((word, i) => {
    const token = tokens[first + i]
    return token !== undefined && token.sentence === tokens[end - 1]?.sentence && bare(token.lower) === word
  })
}

function entriesOf(vocabulary: Vocabulary): ReadonlyMap<string, readonly Entry[]> {
  const before = known.get(vocabulary)
  if (before) return before
  const made = new Map<string, Entry[]>()
  for (const entry of allEntries(vocabulary)) {
    const key = entry.words.at(-1) ?? ''
    const list = made.get(key)
    if (list) list.push(entry)
    else made.set(key, [entry])
  }
  for (const list of made.values()) list.sort((a, b) => b.words.length - a.words.length)
  known.set(vocabulary, made)
  return made
}

function allEntries({roles}: Vocabulary): Entry[] {
  const listed = roles
    .filter(({id}) => !unread.has(id))
    .flatMap(({id, nouns, class: sort, general = false}) =>
      nouns
        .filter(noun => !unread.has(noun))
        .map(noun => ({
          id,
          general,
          ofState: OF_STATE.has(sort) && id !== 'lawyer',
          short: false,
          words: wordsOf(noun),
        })),
    )
  const byNoun = new Map(listed.map(entry => [entry.words.join(' '), entry]))
  const short = Object.entries(abbreviations).flatMap(([text, noun]) => {
    const entry = byNoun.get(noun)
    return entry ? [{...entry, words: wordsOf(text), short: true}] : []
  })
  const others = otherPosts
    .filter(noun => !byNoun.has(noun))
    .map(noun => ({id: noun, general: noun === 'agent', ofState: false, short: false, words: [noun]}))
  return [...listed, ...short, ...others]
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/(?='s\b)/g, ' ')
    .split(' ')
    .map(bare)
}

function bare(word: string): string {
  return word.length > 1 ? word.replace(/\.$/, '').replace(/^ex-/, '') : word
}
