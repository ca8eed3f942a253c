import levenshtein from 'fast-levenshtein'
import {nameAt, type Document} from '../../reading/index.ts'
import type {Token} from '../../text/index.ts'
import type {Vocabulary} from '../../vocabulary/index.ts'
import {editsOf} from './edits.ts'
import {isLikelyChange} from './keys.ts'
import type {Meant} from './proper.ts'

const SHORTEST = 6

/** Names of places and peoples that are near those of others, and spellings of other times and tongues. */
export const OTHERS: ReadonlySet<string> = new Set([
  'Brasil',
  'Rumania',
  'Roumania',
  'Kazakstan',
  'Tadjikistan',
  'Espania',
  'Argentine',
  'Philippine',
  'Americana',
  'Barbudos',
  'Burgundian',
  'Burgundians',
  'Scotian',
  'Scotians',
  'Mauretania',
  'Nigerien',
  'Nigeriens',
  'Austrasia',
  'Byelorussian',
  'Byelorussians',
  'Sundanese',
  'Barbuda',
  'Romana',
  'Boliviana',
  'Italia',
])

/** "Phillipines", "Afganistan", "Pakastani": the name of a country, a people or a part of the world that is one or two slips away. */
export function countriesMeant(document: Document, token: Token, uses: ReadonlyMap<string, number>): readonly Meant[] {
  const {text, start, lower} = token
  if (!/^[A-Z][a-z]{4,19}$/.test(text) || nameAt(document, start)?.type === 'person') return []
  // "Jorden Venn": a name of somebody
  if (/^ \p{Lu}/u.test(document.source.text.slice(token.end, token.end + 2))) return []
  // "Styrian" of a report that has "Styria"
  const land = lower.replace(/(?:ians?|ns?|ese|ish)$/, '')
  if (land !== lower && ['', 'ia', 'a'].some(ending => uses.has(`${land}${ending}`))) return []
  const near = knownNames(document.vocabulary).filter(
    name =>
      name[0] === text[0] &&
      name.at(-1) === text.at(-1) &&
      Math.abs(name.length - text.length) <= 1 &&
      name.length >= SHORTEST,
  )
  if (near.length === 0) return []
  const edits = editsOf(lower)
  const isOnce = uses.get(lower) === 1
  const meant = near.flatMap(name => {
    const slip = edits.find(({word}) => word === name.toLowerCase())?.slip
    if (slip === undefined) return []
    const isLikely = slip !== 'one letter for another' || isLikelyChange(lower, name.toLowerCase())
    return (isOnce && isLikely) || isOfEvent(document, token, name, uses) ? [{word: name, slip}] : []
  })
  if (meant.length > 0) return meant.length === 1 ? meant : []
  return near.filter(name => isTwoAway(lower, name, uses)).map(word => ({word, slip: 'a slip in two places'}))
}

// "Uzbeckstan" where the reports tell of Uzbekistan
function isTwoAway(lower: string, name: string, uses: ReadonlyMap<string, number>): boolean {
  const other = name.toLowerCase()
  return (
    other.length >= LONG &&
    lower.slice(0, 3) === other.slice(0, 3) &&
    (uses.get(other) ?? 0) >= OFTEN &&
    (levenshtein.get(lower, other) === 2 || areVowelsAstray(lower, other))
  )
}

// "Tajakistin": the consonants of one and the vowels where they do not belong
function areVowelsAstray(a: string, b: string): boolean {
  const [one, other] = [a, b].map(word => word.replace(/[aeiou]/g, ''))
  return one === other && levenshtein.get(a, b) === 3
}

const LONG = 10

// "Somani pirates" where the reports tell of Somalis: before a noun in small letters, and nobody's name
function isOfEvent(
  {tokens}: Document,
  {index, sentence}: Token,
  name: string,
  uses: ReadonlyMap<string, number>,
): boolean {
  const [before, next] = [tokens[index - 1], tokens[index + 1]]
  if ((uses.get(name.toLowerCase()) ?? 0) < OFTEN || next?.sentence !== sentence) return false
  return /^\p{Ll}{3,}s$/u.test(next.text) && before?.sentence === sentence && /^(?:\p{Ll}|\d)/u.test(before.text)
}

const OFTEN = 3

const known = new WeakMap<Vocabulary, readonly string[]>()

function knownNames(vocabulary: Vocabulary): readonly string[] {
  const before = known.get(vocabulary)
  if (before) return before
  const {names: given, surnames, ambiguous = []} = vocabulary.givenNames
  const people = new Set([...given, ...surnames, ...ambiguous])
  const names = [
    ...new Set([
      ...vocabulary.demonyms.flatMap(({names: own = [], adjectives = []}) => [...own, ...adjectives]),
      ...PARTS_OF_THE_WORLD,
    ]),
  ].filter(name => /^\p{Lu}\p{Ll}+$/u.test(name) && !people.has(name))
  known.set(vocabulary, names)
  return names
}

const PARTS_OF_THE_WORLD = [
  'Caribbean',
  'Mediterranean',
  'Scandinavia',
  'Antarctica',
  'Atlantic',
  'Pacific',
  'Balkans',
  'Himalayas',
]

const LOOK_ALIKES: readonly (readonly [written: string, meant: string, country: string])[] = [
  ['Columbia', 'Colombia', 'CO'],
  ['Columbian', 'Colombian', 'CO'],
  ['Columbians', 'Colombians', 'CO'],
]

/** A place's name for that of a country that the report tells of by its towns and people: "Columbia" beside Bogota. */
export function countryTakenFor(document: Document, {text, index, start, end}: Token): readonly Meant[] {
  const found = LOOK_ALIKES.find(([written]) => written === text)
  if (!found) return []
  const [, meant, country] = found
  const before = document.tokens[index - 1]?.text ?? ''
  const after = document.source.text.slice(end, end + 3)
  const isPart = /^\p{Lu}/u.test(before) && nameAt(document, start)?.start !== start
  const isOwn = /^(?:in|from|of|to|with|and|into|for|by|the|two|a)$/i.test(before) || /n|ns$/.test(text)
  if (
    isPart ||
    !isOwn ||
    !/^(?:[.,;:)]| \p{Ll}|['’]s)/u.test(after) ||
    /^district$/i.test(document.tokens[index - 2]?.text ?? '')
  )
    return []
  return document.names.some(name => name.country === country) ? [{word: meant, slip: 'one letter for another'}] : []
}
