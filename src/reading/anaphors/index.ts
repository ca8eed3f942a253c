import type {Token} from '../../text/index.ts'
import type {Anaphor, Document} from '../document.ts'
import {bodyOfCountry} from '../names/descriptions.ts'
import {definiteFor} from './definite.ts'
import {gendersOf, type Gender} from './genders.ts'
import {nounsOf} from './nouns.ts'
import {bodyFor, groupFor, impersonal, personal, personFor, plural} from './pronouns.ts'
import {isSubject, quotedTokens, toReferent, type Referent} from './salience.ts'

interface Stand {
  readonly token: Token
  readonly first: number
  readonly last: number
  readonly to: Referent
}

/** Pronouns and definite nouns with whom they stand for; what two could be meant by is left out. */
export function findAnaphors(document: Document): readonly Anaphor[] {
  const quoted = quotedTokens(document)
  const named = new Map(document.names.map(name => [name.first, toReferent(document, name, quoted)]))
  const inside = new Set(document.names.flatMap(({first, last}) => indices(first, last)))
  const genders = new Map(gendersOf(document))
  const referents: Referent[] = []
  const found: Anaphor[] = []
  for (const token of document.tokens) {
    const name = named.get(token.index)
    if (name) referents.push(name)
    if (inside.has(token.index) || !isRead(document, token)) continue
    const stand = standAt(document, referents, genders, token, quoted.has(token.index))
    if (!stand) continue
    found.push(toAnaphor(document, stand))
    referents.push(again(document, stand, quoted))
    const gender = personal.get(token.lower)
    if (gender) genders.set(stand.to.id, gender)
  }
  return found
}

function indices(first: number, last: number): number[] {
  return Array.from({length: last - first}, (_, i) => first + i)
}

function isRead({sentences, source}: Document, token: Token): boolean {
  return source.blocks[sentences[token.sentence]?.block ?? -1]?.type !== 'boilerplate'
}

function standAt(
  document: Document,
  referents: readonly Referent[],
  genders: ReadonlyMap<string, Gender>,
  token: Token,
  quoted: boolean,
): Stand | undefined {
  const place = {first: token.index, sentence: token.sentence, quoted}
  const gender = personal.get(token.lower)
  const to = gender
    ? personFor(reachable(document, referents, token), genders, gender, place)
    : impersonal.has(token.lower)
      ? bodyFor(referents, place)
      : plural.has(token.lower)
        ? groupFor(referents, place)
        : undefined
  if (to) return isLoose(document, token) ? undefined : (ownBody(document, token, to) ?? whole(token, to))
  return /^(?:the|this|that)$/.test(token.lower) ? definite(document, referents, token, quoted) : undefined
}

function whole(token: Token, to: Referent): Stand {
  return {token, first: token.index, last: token.index + 1, to}
}

// "Norvia … its space agency": that of the country
function ownBody(document: Document, token: Token, to: Referent): Stand | undefined {
  if (token.lower !== 'its' || to.country === undefined || !nounsOf(document.vocabulary).countries.has(to.id))
    return undefined
  const following = document.tokens.slice(token.index + 1, token.index + 6).map(({lower}) => lower)
  const body = bodyOfCountry(document.vocabulary, to.country, to.id, following)
  const last = token.index + 1 + (body?.length ?? 0)
  if (!body || document.tokens[last]?.tag === 'NOUN' || document.tokens[last - 1]?.sentence !== token.sentence)
    return undefined
  return {token, first: token.index, last, to: {...to, type: 'organisation', id: body.id, name: body.name}}
}

// whom an unnamed person who has since become the subject hides ("the shooter … he"), and whom "him" cannot mean: its own subject
function reachable(document: Document, referents: readonly Referent[], token: Token): readonly Referent[] {
  const hidden = lastStranger(document, token)
  const free = hidden === undefined ? referents : referents.filter(({first}) => first > hidden)
  if (!isObject(document, token)) return free
  return free.filter(({first, subject}) => !(subject && isSameClause(document, first, token.index)))
}

function lastStranger(document: Document, token: Token): number | undefined {
  const {people} = nounsOf(document.vocabulary)
  for (let at = token.index - 1; document.tokens[at]?.sentence === token.sentence; at--) {
    const noun = document.tokens[at]
    if (noun?.tag === 'NOUN' && noun.lower === noun.lemma && people.has(noun.lemma) && isSubject(document, at, at + 1))
      return at
  }
  return undefined
}

function isObject({tokens}: Document, token: Token): boolean {
  if (token.lower === 'him') return true
  return token.lower === 'her' && !/^(?:NOUN|ADJ|PROPN|NUM)$/.test(tokens[token.index + 1]?.tag ?? '')
}

function isSameClause({tokens}: Document, from: number, to: number): boolean {
  return !tokens
    .slice(from + 1, to)
    .some(({lower, tag}) => tag === 'SCONJ' || /^(?:,|;|:|who|that|after|before|when|while|as|because)$/.test(lower))
}

// "NASA said it would"; "said it was", "it had struck" may speak of whatever there is
function isLoose({tokens, sentences, vocabulary}: Document, token: Token): boolean {
  if (token.lower !== 'it') return false
  if (opensSentence(sentences, tokens, token)) return false
  const before = tokens[token.index - 1]
  const verb = before?.lower === 'that' ? tokens[token.index - 2] : before
  const told = vocabulary.speechVerbs.some(speech => speech.verb === verb?.lemma)
  return !told || !AGENT.test(tokens[token.index + 1]?.lower ?? '')
}

const AGENT =
  /^(?:would|will|plans?|planned|intends?|intended|expects?|expected|hopes?|hoped|wants?|wanted|aims?|decided|agreed|believes?|opposes?|opposed|supports?|supported)$/

// "It is famed for": neither "It is clear that" nor "It killed"
function opensSentence(sentences: Document['sentences'], tokens: Document['tokens'], token: Token): boolean {
  if (sentences[token.sentence]?.first !== token.index) return false
  const verb = tokens[token.index + 1]
  if (!verb || !/^(?:is|has|was)$/.test(verb.lower)) return false
  return /^(?:VERB|DET)$/.test(tokens[token.index + 2]?.tag ?? '')
}
function definite(
  document: Document,
  referents: readonly Referent[],
  token: Token,
  quoted: boolean,
): Stand | undefined {
  const noun = document.tokens[token.index + 1]
  const next = document.tokens[token.index + 2]
  const place = {first: token.index, sentence: token.sentence, quoted}
  const pair = noun && next && next.text === next.lower ? `${noun.lower} ${next.lower}` : ''
  if (next && nounsOf(document.vocabulary).roles.has(pair) && !continues(document, document.tokens[token.index + 3])) {
    const holder = definiteFor(document, referents, pair, place)
    return holder && {token, first: token.index, last: next.index + 1, to: holder}
  }
  if (!noun || noun.sentence !== token.sentence || noun.text !== noun.lower || continues(document, next))
    return undefined
  const to = definiteFor(document, referents, noun.lower, place)
  return to && {token, first: token.index, last: noun.index + 1, to}
}

// "the city of Velt", "the company Orlo", "the company director" go on to name or to mean another
function continues({names}: Document, next: Token | undefined): boolean {
  if (!next) return false
  return (
    next.lower === 'of' ||
    /^(?:NOUN|PROPN|NUM)$/.test(next.tag) ||
    next.text === '-' ||
    names.some(({first}) => first === next.index)
  )
}

function again(document: Document, {first, last, to}: Stand, quoted: ReadonlySet<number>): Referent {
  const sentence = document.tokens[first]?.sentence ?? to.sentence
  return {...to, first, sentence, subject: isSubject(document, first, last), quoted: quoted.has(first)}
}

function toAnaphor({tokens, source}: Document, {token, last, to}: Stand): Anaphor {
  const end = tokens[last - 1]?.end ?? token.end
  const {type, id, name} = to
  return {start: token.start, end, text: source.text.slice(token.start, end), sentence: token.sentence, type, id, name}
}
