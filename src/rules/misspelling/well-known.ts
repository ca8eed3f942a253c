import {nameAt, type Document} from '../../reading/index.ts'
import {groupBy, type Token} from '../../text/index.ts'
import {ofVocabulary, rarityOf, type Vocabulary} from '../../vocabulary/index.ts'
import {isKnown} from '../known-names.ts'
import {isRomanised} from '../romanisation.ts'
import {editsOf} from './edits.ts'
import type {Meant} from './proper.ts'

/** What a word that no list knows was meant to be, of the places and bodies that the vocabulary lists: "Barcelna", "the Suprime Court", "Las Vegass". */
export function wellKnownMeant(document: Document, token: Token): readonly Meant[] {
  if (isKnown(token.text) || OTHER_TOWNS.has(token.text)) return []
  const inside = [...new Set(longNames(document, token))]
  const meant = inside.length > 0 ? inside : isAlone(document, token) ? [...new Set(nearPlaces(token))] : []
  const [word, ...others] = meant
  if (word === undefined || others.length > 0) return []
  // the report that has it right elsewhere lets the name drift
  if (isBody(word) && document.tokens.some(({text}) => text === word)) return []
  const slip = editsOf(token.lower).find(edit => edit.word === word.toLowerCase())?.slip
  return slip === undefined ? [] : [{word, slip}]
}

// towns that are called nearly as better known ones
const OTHER_TOWNS = new Set([
  'Monterey',
  'Marianna',
  'Berkley',
  'Glocester',
  'Alburquerque',
  'Worchester',
  'Pittsburg',
  'Edinburg',
  'Kinston',
  'Charlestown',
  'Huston',
])

/** The words in whose place it stands in a listed name of which it has all the others. */
function longNames({tokens}: Document, {index, lower, text}: Token): readonly string[] {
  const beside = [tokens[index - 1], tokens[index + 1]].filter(token => /^\p{Lu}\p{L}/u.test(token?.text ?? ''))
  return beside.flatMap(other =>
    (listed().long.get(other?.text ?? '') ?? []).flatMap(words => {
      const from = (other?.index ?? 0) - words.indexOf(other?.text ?? '')
      const at = index - from
      const meant = words[at]
      const isRest = words.every((word, i) => i === at || tokens[from + i]?.text === word)
      if (meant === undefined || !isRest || meant === text || meant.length < SHORTEST) return []
      return editsOf(lower).some(({word}) => word === meant.toLowerCase()) ? [meant] : []
    }),
  )
}

const SHORTEST = 5

// a changed letter is how names differ
function nearPlaces({lower}: Token): readonly string[] {
  if (lower.length < LONG) return []
  return editsOf(lower).flatMap(({word, slip}) =>
    slip === 'one letter for another' ||
    word[0] !== lower[0] ||
    word.at(-1) !== lower.at(-1) ||
    isOtherTown(lower, word)
      ? []
      : (listed().places.get(word) ?? []),
  )
}

const LONG = 7

// "Wellingtown" may well lie near Wellington
function isOtherTown(word: string, known: string): boolean {
  const ending = /(?:town|ville|burgh?|ham|field|ford|port|land|dale|wick|mouth)$/.exec(word)?.[0]
  return ending !== undefined && !known.endsWith(ending)
}

// no part of a name of more words, and nobody
function isAlone(document: Document, {index, start, end}: Token): boolean {
  const {tokens, sentences, source} = document
  const [before, after] = [tokens[index - 1], tokens[index + 1]]
  const isOpener =
    before?.index === sentences[before?.sentence ?? -1]?.first && rarityOf(before?.lower ?? '') !== undefined
  const isLed =
    before !== undefined && !isOpener && /^\p{Lu}/u.test(before.text) && source.text.slice(before.end, start) === ' '
  const isFollowed = after !== undefined && /^[\p{Lu}]/u.test(after.text) && source.text.slice(end, after.start) === ' '
  return !isLed && !isFollowed && nameAt(document, start)?.type !== 'person'
}

function isBody(word: string): boolean {
  return listed().bodies.has(word)
}

interface Listed {
  /** The bodies of one word. */
  readonly bodies: ReadonlySet<string>
  /** The words of each name of several, by each of its words. */
  readonly long: ReadonlyMap<string, readonly (readonly string[])[]>
  /** The places and bodies of one word, in small letters. */
  readonly places: ReadonlyMap<string, string>
}

const listed = ofVocabulary(listedIn)

function listedIn({places, organisations}: Vocabulary): Listed {
  const names = [...places, ...organisations].flatMap(({name, aliases = []}) => [name, ...aliases])
  const long = names.map(name => name.split(' ')).filter(words => words.length > 1)
  const byWord = groupBy(
    long.flatMap(words => [...new Set(words)].map(word => ({word, words}))),
    ({word}) => word,
  )
  // what is written with other letters in its own country may be so in English
  const isLong = ({name}: {readonly name: string}): boolean => /^[A-Z][a-z]{6,}$/.test(name)
  const bodies = organisations.filter(isLong)
  const own = [...places.filter(place => isLong(place) && !isRomanised(place.country ?? '')), ...bodies]
  return {
    bodies: new Set(bodies.map(({name}) => name)),
    long: new Map([...byWord].map(([word, all]) => [word, all.map(({words}) => words)])),
    places: new Map(own.map(({name}) => [name.toLowerCase(), name])),
  }
}
