import {nameAt, type Anaphor, type Document, type Name} from '../../reading/index.ts'
import type {Token} from '../../text/index.ts'
import {bodies, links, policeRanks, ranks, statuses, type Status} from './lexicon.ts'
import {postsBefore, type Post} from './posts.ts'
import {placeOf, type Held} from './held.ts'

/** A post with the words that belong to it; token indices, `last` exclusive. */
export interface PostPhrase {
  readonly first: number
  readonly last: number
  readonly role: string
  readonly status?: Status
  readonly organisation?: string
}

const MOST_BEFORE = 9
const MOST_AFTER = 12

/** The post that ends just before a token, with what stands before it: "former Kelda Corp chief executive". */
export function postPhraseBefore(document: Document, end: number, from = 0): PostPhrase | undefined {
  const posts = postsBefore(document.vocabulary, document.tokens, end)
  const post = posts.find(each => each.first >= from && !insideName(document, each))
  return post ? withModifiers(document, post, from) : undefined
}

/** The post whose noun phrase begins at a token: "the head of Kelda", "Kelda's chief executive", "a former mayor of Oslo". */
export function postPhraseAt(document: Document, begin: number): PostPhrase | undefined {
  const {tokens} = document
  const sentence = tokens[begin]?.sentence
  for (let end = begin + 1; end <= Math.min(tokens.length, begin + MOST_BEFORE); end++) {
    const token = tokens[end]
    const before = tokens[end - 1]
    if (before?.sentence !== sentence || (before && stops(before))) return undefined
    if (token?.sentence === sentence && token && continuesNoun(token)) continue
    const phrase = postPhraseBefore(document, end, begin)
    if (!phrase || !onlyOpening(document, begin, phrase.first)) return undefined
    return withPlaceAfter(document, phrase)
  }
  return undefined
}

/** A post phrase with what an "of" or "at" after it adds. */
export function withPlaceAfter(document: Document, phrase: PostPhrase): PostPhrase {
  const {tokens} = document
  const link = tokens[phrase.last]
  if (!link || !links.has(link.lower) || link.sentence !== tokens[phrase.last - 1]?.sentence) return phrase
  const last = endOfPlace(document, phrase.last + 1)
  const held = placeOf(document, phrase.last + 1, last)
  if (!held || isPossessive(tokens[held.last]))
    return link.lower === 'of' && last > phrase.last + 1 ? {...phrase, last} : phrase
  return {...phrase, last: held.last, ...(phrase.organisation === undefined ? {organisation: held.id} : {})}
}

/** Where the noun phrase after a preposition ends. */
export function endOfPlace({tokens, names}: Document, begin: number): number {
  const sentence = tokens[begin]?.sentence
  let at = begin
  while (at < begin + MOST_AFTER && tokens[at]?.sentence === sentence) {
    const token = tokens[at]
    const name = token && names.find(each => each.first <= at && at < each.last)
    if (name) {
      if (name.type === 'person') break
      at = name.last
    } else if (
      token &&
      (/^(?:NOUN|PROPN|ADJ|DET|NUM|PART)$/.test(token.tag) || /^(?:its|his|her|their|'s|'|of)$/.test(token.lower))
    )
      at++
    else break
  }
  return at
}

function withModifiers(document: Document, post: Post, from: number): PostPhrase | undefined {
  const {tokens} = document
  const sentence = tokens[post.first]?.sentence
  const words: Token[] = []
  let status: Status | undefined = /^ex-/.test(tokens[post.first]?.lower ?? '') ? 'former' : undefined
  let held: Held | undefined
  let first = post.first
  while (first > from && post.first - first < MOST_BEFORE && tokens[first - 1]?.sentence === sentence) {
    const token = tokens[first - 1]
    const name = token && nameAt(document, token.start)
    if (!token) break
    if (name) {
      if (name.type === 'person' && !isPossessive(tokens[first])) break
      if (name.first < from) break
      held ??= heldBy(document, name, post)
      first = name.first
    } else if (statuses[token.lower] !== undefined) {
      status ??= statuses[token.lower]
      first--
    } else if (isPossessive(token)) {
      if (
        !nameAt(document, (tokens[first - 2] ?? token).start) &&
        !/^(?:NOUN|PROPN)$/.test(tokens[first - 2]?.tag ?? '')
      )
        break
      first--
    } else if (/^(?:his|her|its|their)$/.test(token.lower)) {
      held ??= byPronoun(document, token)
      first--
      break
    } else if (describes(token, tokens[first])) {
      if (held === undefined && !isPossessive(tokens[first])) words.unshift(token)
      else if (isPossessive(tokens[first])) break
      first--
    } else break
  }
  while (first < post.first && /^(?:-|['\u2018\u2019]s?)$/.test(tokens[first]?.text ?? '')) first++
  const body = held ? undefined : words.findLast(word => bodies.has(word.lower))?.lower
  const organisation = held?.id ?? body
  return {
    first,
    last: post.last,
    role: roleOf(document, post, words),
    ...(status === undefined ? {} : {status}),
    ...(organisation === undefined ? {} : {organisation}),
  }
}

// "deputy harbour master", "flight operations director"; of a general role the words before it say only its field
function roleOf(document: Document, post: Post, words: readonly Token[]): string {
  const force = words.some(({lower}) => lower === 'police') ? policeRank(post.id) : undefined
  if (force !== undefined) return force
  const rank = words.some(word => ranks.has(word.lower))
  if (rank) return `deputy-${post.id}`.replace(/^deputy-deputy$/, 'deputy')
  if (post.general) return post.id
  const field = words.filter(word => isField(document, post, word))
  return [...field.map(word => word.lemma), post.id].join('-')
}

// no body, no other post ("free agent first baseman"), and no name the words before "director" in lower case begin with
function isField({tokens, vocabulary}: Document, post: Post, {index, tag, lower, text}: Token): boolean {
  if (!/^(?:NOUN|PROPN)$/.test(tag) || bodies.has(lower)) return false
  if (tokens[index - 1]?.text === '-' || tokens[index + 1]?.text === '-') return false
  const titled = /^\p{Lu}/u.test(tokens[post.first]?.text ?? '')
  const opens = tokens[index - 1]?.sentence !== tokens[index]?.sentence
  if (/^\p{Lu}/u.test(text) && !titled && !opens) return false
  return !postsBefore(vocabulary, tokens, index + 1).some(({first}) => first < index) && lower !== 'agent'
}

// "police Lt. Gerry Marsh" is no soldier
function policeRank(id: string): string | undefined {
  return policeRanks.has(id) ? `police-${id}` : undefined
}

function describes(token: Token, next: Token | undefined): boolean {
  if (/^(?:NOUN|ADJ)$/.test(token.tag) && !/^(?:said|says|mr|mrs|ms)\.?$/.test(token.lower)) return true
  if (token.text === '-' && next !== undefined) return true
  return token.tag === 'PROPN' && /^\p{Lu}/u.test(token.text) && !/\.$/.test(token.text)
}

function heldBy(document: Document, name: Name, post: Post): Held | undefined {
  if (name.type === 'group' && !post.ofState) return undefined
  return (
    placeOf(document, name.first, name.last) ?? (name.type === 'person' ? {id: name.id, last: name.last} : undefined)
  )
}

function byPronoun({anaphors}: Document, token: Token): Held | undefined {
  const found: Anaphor | undefined = anaphors.find(({start}) => start === token.start)
  return found && {id: found.id, last: token.index + 1}
}

function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && /^(?:['\u2019\u2018]s?)$/.test(token.text)
}

function insideName({tokens, names}: Document, post: Post): boolean {
  const [start, end] = [tokens[post.first]?.start ?? 0, tokens[post.last - 1]?.end ?? 0]
  return names.some(name => name.start < end && start < name.end && name.type !== 'thing')
}

function stops(token: Token): boolean {
  return token.tag === 'VERB' || token.tag === 'AUX' || /^[,;:.()"\u201c\u201d\u2013\u2014]$/.test(token.text)
}

function continuesNoun(token: Token): boolean {
  return (
    (/^(?:NOUN|PROPN|ADJ|NUM)$/.test(token.tag) || isPossessive(token) || token.text === '-') && !links.has(token.lower)
  )
}

// between where a noun phrase begins and the post: an article, an age, nothing else
function onlyOpening({tokens}: Document, begin: number, first: number): boolean {
  return tokens
    .slice(begin, first)
    .every(token => /^(?:DET|PRON|ADV)$/.test(token.tag) || /^(?:a|an|the|no)$/.test(token.lower))
}
