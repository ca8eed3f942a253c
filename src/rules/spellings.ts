import levenshtein from 'fast-levenshtein'
import {american, areRomanised, areVariants, plain, sameSound, type Document, type Name} from '../reading/index.ts'
import {ofVocabulary, rarityOf} from '../vocabulary/index.ts'
import {areTwins} from './surname-twins.ts'

/** Two names that differ in the spelling of one word, with that word in either. */
export interface Spelling {
  readonly a: Name
  readonly b: Name
  readonly words: readonly [string, string]
}

const TYPES = new Set<Name['type']>(['person', 'organisation', 'thing', 'place', 'outlet'])

/** Names that could be compared for spelling: outside boilerplate, with a word of four letters or more, one for each form. */
export function formsOf(document: Document): Name[] {
  const forms = new Map<string, Name>()
  for (const name of document.names) {
    const block = document.sentences[name.sentence]?.block ?? -1
    if (!TYPES.has(name.type) || name.how === 'description' || document.source.blocks[block]?.type === 'boilerplate')
      continue
    // "the Christian Democrat" is nobody's name
    if (name.type === 'person' && /\bthe $/i.test(document.source.text.slice(Math.max(0, name.start - 4), name.start)))
      continue
    if (!forms.has(`${name.type} ${name.text}`)) forms.set(`${name.type} ${name.text}`, name)
  }
  return [...forms.values()]
}

/**
 * How two names differ where they can be one name written in two ways: all words equal but one, and that one near in letters and
 * sound; or a single word near the surname of a person named in full. Words known to be two (given names, dictionary words,
 * plurals but inside a long name, acronyms) are two names.
 */
export function spellingOf(a: Name, b: Name): Spelling | undefined {
  if (a.id === b.id && plain(a.text) === plain(b.text)) return undefined
  if (a.how === 'listed' && b.how === 'listed') return undefined
  // "Ex-Eastbrook mayor"
  if (plain(a.text.replace(PREFIX, '')) === plain(b.text.replace(PREFIX, ''))) return undefined
  // a town and a firm
  if ([a.type, b.type].sort().join() === 'organisation,place') return undefined
  const [left, right] = [wordsOf(a), wordsOf(b)]
  const words = left.length === right.length ? oneApart(left, right) : personApart(a, b, left, right)
  if (!words || words.some(isAcronym) || american(words[0]) === american(words[1]) || !areNear(left, right, words))
    return undefined
  const isPerson = a.type === 'person' || b.type === 'person'
  if (words.some(isCoined) || ((left.length === 1 || right.length === 1) && isOneOfFour(words))) return undefined
  const people = isPerson && [a, b].every(name => name.type === 'person' || isOfNoSort(name, left, right))
  if (!people && (isPerson || (isPlural(words) && !isInside(left, right)))) return undefined
  if (people && a.type !== b.type && isShortChange(words)) return undefined
  if (!people && areOfOneStem(words)) return undefined
  if (people && words[0] === left[0] && words[1] === right[0] && (isPetForm(...words) || isPetForm(words[1], words[0])))
    return undefined
  if (people ? areTwoGivenNames(words) : left.length === 1 && words.some(isWord)) return undefined
  return {a, b, words}
}

/**
 * Whether a report tells both apart: it names them in one sentence, be it by the word alone that tells them apart, calls one a
 * relation ("his nephew Ivo Marn"), or gives each an age of his own.
 */
export function areToldApart(documents: readonly Document[], {a, b, words: [one, other]}: Spelling): boolean {
  return documents.some(document => {
    const {names} = document
    const left = names.filter(({text}) => text === a.text || text === one)
    const right = names.filter(({text}) => text === b.text || text === other)
    if (left.length === 0 || right.length === 0) return false
    const sentences = new Set(left.map(({sentence}) => sentence))
    return (
      right.some(({sentence}) => sentences.has(sentence)) ||
      areKin(document, left, right) ||
      areOfTwoAges(document, left, right)
    )
  })
}

const KIN =
  /\b(?:his|her|their|whose|['’]s) (?:\p{L}+ )?(?:nephew|niece|brother|sister|son|daughter|father|mother|cousin|uncle|aunt|wife|husband|twin|widow|widower),? $/iu

function areKin({source: {text}}: Document, ...sides: readonly (readonly Name[])[]): boolean {
  return sides.some(names => names.some(({start}) => KIN.test(text.slice(Math.max(0, start - 40), start))))
}

// one age may be wrong where the name is
const NEAR_IN_AGE = 10
const AGE = /^(?:,| \(| is| was)? ?(?<age>[1-9]\d)(?=[,).;]| and)/

function areOfTwoAges({source: {text}}: Document, left: readonly Name[], right: readonly Name[]): boolean {
  const ages = (names: readonly Name[]): readonly number[] =>
    names.flatMap(({end}) => {
      const age = AGE.exec(text.slice(end, end + 8))?.groups?.['age']
      return age === undefined ? [] : [Number(age)]
    })
  const [own, others] = [ages(left), ages(right)]
  return (
    own.length > 0 && others.length > 0 && own.every(age => others.every(other => Math.abs(age - other) > NEAR_IN_AGE))
  )
}

function areNear(left: readonly string[], right: readonly string[], words: readonly [string, string]): boolean {
  return (
    areVariants(...words) ||
    (left.length === right.length && left.length > 1 && (areHeardAlike(words) || areTwins(...words)))
  )
}

// "Ida Tait" and "Ida Tate", "Glenn Marsh" and "Glen Marsh"
function areHeardAlike([one, other]: readonly [string, string]): boolean {
  const [a, b] = [plain(one), plain(other)]
  if (Math.min(a.length, b.length) < HEARD || a[0] !== b[0] || /\d/.test(a + b) || isPlural([a, b])) return false
  return isSilent(a, b) || isSilent(b, a) || (levenshtein.get(a, b) === 2 && sameVowelsApart(a, b) && sameSound(a, b))
}

const HEARD = 4

// a letter that is not heard: "Tomasz" and "Tomas", "Sarah" and "Sara", "Glenn" and "Glen"
function isSilent(long: string, short: string): boolean {
  if (long.length !== short.length + 1) return false
  const at = [...long].findIndex((letter, i) => letter !== short[i])
  return /^h$|^z$/.test(long[at] ?? '') ? at > 1 && long.slice(at + 1) === short.slice(at) : long[at] === long[at - 1]
}

// the consonants are alike: "Tait" and "Tate"
function sameVowelsApart(a: string, b: string): boolean {
  return a.replace(/[aeiouy]/g, '') === b.replace(/[aeiouy]/g, '') && a.at(-1) !== b.at(-1)
}

// a full name that nothing shows to be a person's, and for a word alone whoever asks has to look closer
function isOfNoSort({type, how, text}: Name, left: readonly string[], right: readonly string[]): boolean {
  return type === 'thing' && how === 'pattern' && text.includes(' ') && left.length === right.length
}

// "Hugh" and "Hughie", "Rob" and "Robby"
function isPetForm(long: string, short: string): boolean {
  const ending = long.toLowerCase().slice(short.length)
  return (
    long.toLowerCase().startsWith(short.toLowerCase()) &&
    (/^(?:ie|y|ey)$/.test(ending) || /^(.)(?:ie|y|ey)$/.exec(ending)?.[1] === short.at(-1)?.toLowerCase())
  )
}

const PREFIX = /^(?:ex|pro|anti|non|pan|mid|post|pre|then|all)-/i

// "iTide" and "iTime": names of goods, which are made alike
function isCoined(word: string): boolean {
  return /^\p{Ll}\p{Lu}\p{Ll}/u.test(word)
}

// "Jarn" alone and "Per Jahn": of four letters one is another
function isOneOfFour([a, b]: readonly [string, string]): boolean {
  return a.length === 4 && b.length === 4 && [...a].sort().join('') !== [...b].sort().join('')
}

// "Dara" and "Dora": short words with another letter in one are names of two
function isShortChange([a, b]: readonly [string, string]): boolean {
  return a.length === b.length && a.length < LONG && [...a].sort().join('') !== [...b].sort().join('')
}

const LONG = 6

/**
 * As `spellingOf`, for a word alone of which nothing shows that it is a person's name, and the surname of somebody: it has to be
 * a slip that makes no word, name or place of it.
 */
export function loneSpellingOf(a: Name, b: Name): Spelling | undefined {
  const [lone, person] = a.type === 'thing' ? [a, b] : [b, a]
  if (lone.type !== 'thing' || lone.how !== 'pattern' || person.type !== 'person') return undefined
  const [word, ...more] = wordsOf(lone)
  if (word === undefined || more.length > 0 || word.length < SHORTEST || isAcronym(word) || isWord(word))
    return undefined
  if (given().has(word) || surnames().has(word)) return undefined
  const spelling = spellingOf({...lone, type: 'person'}, person)
  return spelling && !isPlural(spelling.words) ? spelling : undefined
}

const SHORTEST = 5

function isAcronym(word: string): boolean {
  return /^[\p{Lu}\d.]{2,6}s?$/u.test(word)
}

// "Social Democrats" and "Social Democratic"
function areOfOneStem(words: readonly [string, string]): boolean {
  const [a = '', b = ''] = words.map(word => plain(word).replace(/(?:s|ics?|ists?|isms?|ians?|ive|ives)$/, ''))
  return a === b && a.length >= STEM && words.some(word => /(?:ics?|ists?|isms?|ians?|ives?)$/i.test(word))
}

const STEM = 5

function isPlural([a, b]: readonly [string, string]): boolean {
  return plain(a) === `${plain(b)}s` || plain(b) === `${plain(a)}s`
}

// "the Inland Waterways Safety Act": of a long name the words inside have one number
function isInside(left: readonly string[], right: readonly string[]): boolean {
  return left.length >= 4 && left.at(-1) === right.at(-1)
}

function isWord(word: string): boolean {
  return rarityOf(word.toLowerCase()) !== undefined
}

// "Charlie" and "Charlene" are two people, "Erik" and "Erika" too, "Heidar" and "Heydar" may be one
function areTwoGivenNames(words: readonly [string, string]): boolean {
  if (!words.every(word => given().has(word))) return false
  const [a, b] = [plain(words[0]), plain(words[1])]
  if (isSilent(a, b) || isSilent(b, a)) return false
  return (!sameSound(...words) && !areRomanised(a, b)) || areOfTwoSexes(a, b)
}

// "Maria" and "Mario", "Robert" and "Roberta"
function areOfTwoSexes(a: string, b: string): boolean {
  return a.replace(/[ao]$/, '') === b.replace(/[ao]$/, '')
}

const surnames = ofVocabulary(({givenNames}) => new Set(givenNames.surnames))
const given = ofVocabulary(({givenNames: {names, ambiguous = []}}) => new Set([...names, ...ambiguous]))

function wordsOf({text}: Name): string[] {
  return text
    .split(/[\s\u00A0]+/)
    .map(word => word.replace(/^[^\p{L}\p{N}]+|(?:['’‘]s?)?[^\p{L}\p{N}]*$/gu, ''))
    .filter(word => word !== '')
}

function oneApart(a: readonly string[], b: readonly string[]): [string, string] | undefined {
  const apart = a.flatMap((word, i): [string, string][] =>
    plain(word) === plain(b[i] ?? '') ? [] : [[word, b[i] ?? '']],
  )
  return apart.length === 1 ? apart[0] : undefined
}

function personApart(one: Name, other: Name, a: readonly string[], b: readonly string[]): [string, string] | undefined {
  if (one.type !== 'person' || other.type !== 'person') return undefined
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  const [word, last] = [short[0], long.at(-1)]
  if (short.length !== 1 || word === undefined || last === undefined) return undefined
  return a.length < b.length ? [word, last] : [last, word]
}
