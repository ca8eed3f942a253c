import type {Coverage} from './coverage.ts'
import {givenNamesOf} from './given-names.ts'
import {headsOf} from './heads.ts'
import {particles} from './lexicon.ts'
import type {Mention} from './mention.ts'
import {textOf} from './organisations.ts'
import {isCommonWord, isNameLike, type Scene} from './scene.ts'
import {evidence, HONOURS, SUFFIX} from './person-evidence.ts'
import {isTitle, opensTitle, titleBefore} from './titles.ts'
import type {Word} from './words.ts'

/** People named with given name and surname, or by a run of capitals that its surroundings tell to be a person. */
export function findPersons(scene: Scene, taken: Coverage): readonly Mention[] {
  const found: Mention[] = []
  for (let at = 0; at < scene.words.length;) {
    const mention = personAt(scene, taken, at)
    if (mention) found.push(mention)
    at = mention?.last ?? at + 1
  }
  return [...found, ...listedBeside(scene, taken, found)]
}

function personAt(scene: Scene, taken: Coverage, at: number): Mention | undefined {
  const word = scene.words[at]
  if (!word?.capital || scene.lettering[word.sentence] !== 'prose' || isBlocked(taken, scene, at)) return undefined
  if (asks(scene, word)) return undefined
  const last = runEnd(scene, taken, at)
  const how = last === at ? undefined : evidence(scene, taken, at, last)
  return how && toMention(scene, at, last, how)
}

// "Will Norvia sign?"
function asks({words, document}: Scene, word: Word): boolean {
  if (!word.opening || !/^(?:will|may)$/.test(word.plain)) return false
  const end = document.sentences[word.sentence]?.last ?? 0
  return document.tokens[end - 1]?.text === '?' && words[word.index + 1]?.capital === true
}

function toMention(scene: Scene, first: number, last: number, how: 'pattern' | 'context'): Mention {
  const title = titleBefore(scene.document.vocabulary, scene.words, first)
  return {
    first,
    last,
    type: 'person',
    how,
    name: textOf(scene, first, last),
    weight: 52,
    ...(title === undefined ? {} : {title: title.text}),
  }
}

// a listed name of a place may be part of a person's ("Jack London"), but only after a given name
function isBlocked(taken: Coverage, scene: Scene, at: number): boolean {
  const known = taken.at(at)
  if (!known) return false
  return !(
    known.type === 'place' &&
    known.last - known.first === 1 &&
    givenNamesOf(scene.document.vocabulary).given.has(scene.words[at]?.plain ?? '')
  )
}

/** The end of the capitals from `at` that can be one person's name. */
function runEnd(scene: Scene, taken: Coverage, at: number): number {
  const {words, document} = scene
  const heads = headsOf(document.vocabulary)
  const given = givenNamesOf(document.vocabulary).given
  if (opensTitle(document.vocabulary, words, at) || isLeadingTitle(scene, given, at)) return at
  let last = at + 1
  for (let i = at + 1; i < at + 6; i = last) {
    const word = words[i]
    if (!word || word.sentence !== words[at]?.sentence) break
    if (isNickname(words, i)) last = i + 3
    else if (isSuffix(words, i)) return suffixEnd(words, i)
    else if (HONOURS.test(word.text)) break
    else if (particles.has(word.plain) && !word.capital && particleFollowed(scene, taken, i)) last = i + 1
    else if (!isNamePart(word) || (taken.at(i) && !given.has(words[at]?.plain ?? '')) || coversMore(taken, i)) break
    else if (isTitle(document.vocabulary, word) && words[i + 1]?.capital === true) break
    else if (opensTitle(document.vocabulary, words, i)) break
    else if (heads.get(word.plain)?.some(head => head.words.length === 1 && !head.weak)) return at
    else last = i + 1
  }
  return last
}

// "Mayor Danu Orvik", "King Olav"; "Dean Orvik" may be called Dean
function isLeadingTitle({words, document}: Scene, given: ReadonlySet<string>, at: number): boolean {
  const text = words[at]?.plain ?? ''
  if (!isTitle(document.vocabulary, words[at])) return false
  if (!given.has(text) || TITLES_FIRST.test(text) || given.has(words[at + 1]?.plain ?? '')) return true
  const [second, third] = [words[at + 1], words[at + 2]]
  return second?.capital === true && third?.capital === true && third.sentence === words[at]?.sentence
}

const TITLES_FIRST = /^(?:mayor|general|judge|coach|justice|senator|governor|doctor|captain|bishop)$/

function isNamePart({text, capital, plain}: Word): boolean {
  return !/\d/.test(text) && (capital || (/^\p{Lu}/u.test(text) && /^(?:may|august|march|april|june)$/.test(plain)))
}

function coversMore(taken: Coverage, i: number): boolean {
  const known = taken.at(i)
  return (
    known !== undefined &&
    (known.last - known.first > 1 || known.type === 'outlet' || known.type === 'organisation' || known.type === 'group')
  )
}

// Dmitry "Dima" Rogan
function isNickname(words: readonly Word[], i: number): boolean {
  return (
    /^["“'‘]$/.test(words[i]?.text ?? '') &&
    words[i + 1]?.capital === true &&
    /^["”'’]$/.test(words[i + 2]?.text ?? '') &&
    words[i + 3]?.capital === true
  )
}

function isSuffix(words: readonly Word[], i: number): boolean {
  const word = words[i]
  return (
    SUFFIX.test(word?.plain ?? '') || (word?.text === ',' && /^(?:jr|jr\.|sr|sr\.)$/.test(words[i + 1]?.plain ?? ''))
  )
}

function suffixEnd(words: readonly Word[], i: number): number {
  return words[i]?.text === ',' ? i + 2 : i + 1
}

function particleFollowed(scene: Scene, taken: Coverage, i: number): boolean {
  const next = scene.words[i + 1]
  if (!next || next.sentence !== scene.words[i]?.sentence) return false
  if (particles.has(next.plain) && !next.capital) return scene.words[i + 2]?.capital === true
  return next.capital && !taken.at(i + 1)
}

// "(Kayla Barrow, Thomas Marsh, Odalys Crane)": one person in a list makes persons of its like
function listedBeside(scene: Scene, taken: Coverage, found: readonly Mention[]): readonly Mention[] {
  const ends = new Set(found.map(mention => mention.last))
  const starts = new Set(found.map(mention => mention.first))
  const more: Mention[] = []
  for (let at = 0; at < scene.words.length; at++) {
    const last = plainRun(scene, taken, at)
    if (last === undefined || starts.has(at)) continue
    const behind = listJoint(scene.words, at - 1, -1)
    const ahead = listJoint(scene.words, last, 1)
    if (!(behind !== undefined && ends.has(behind + 1)) && !(ahead !== undefined && starts.has(ahead))) continue
    more.push(toMention(scene, at, last, 'context'))
    ends.add(last)
  }
  return more
}

function plainRun(scene: Scene, taken: Coverage, at: number): number | undefined {
  const word = scene.words[at]
  if (!word || !isNameLike(scene, word) || taken.at(at) || scene.words[at - 1]?.capital === true) return undefined
  if (scene.lettering[word.sentence] !== 'prose') return undefined
  const last = runEnd(scene, taken, at)
  const parts = scene.words.slice(at, last)
  if (parts.every(part => isCommonWord(part))) return undefined
  const fits = last - at >= 2 && last - at <= 3 && parts.every(part => /^\p{Lu}\p{Ll}/u.test(part.text))
  return fits && scene.words[last]?.capital !== true ? last : undefined
}

// steps over "," or "and" or ", and"
function listJoint(words: readonly Word[], from: number, step: 1 | -1): number | undefined {
  let at = from
  if (words[at]?.plain === 'and' && step < 0) at--
  if (words[at]?.text === ',') at += step
  if (words[at]?.plain === 'and' && step > 0) at++
  return at === from ? undefined : at
}
