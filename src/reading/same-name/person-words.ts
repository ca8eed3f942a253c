import {ofVocabulary} from '../../vocabulary/index.ts'
import {wordsOf} from './words.ts'

/** A person's name without rank, particles and what tells the generation. */
export interface Person {
  readonly words: readonly string[]
  /** "jr", "iii", else empty. */
  readonly generation: string
  /** All words run together, particles and articles too: "vandenberg". */
  readonly whole: string
}

export function personOf(full: string): Person {
  const words = wordsOf(inOrder(full))
  const generation = words.findLast((word, i) => i > 0 && GENERATION.test(word)) ?? ''
  const names = words.filter((word, i) => !(i > 1 && (word === generation || suffixes().has(word))))
  const bare = withoutTitles(names)
  return {
    words: named(bare).flatMap(initials),
    generation: GENERATIONS[generation] ?? generation,
    whole: bare.join(''),
  }
}

const GENERATION = /^(?:jr|junior|sr|snr|senior|i{2,3}|iv|2nd|3rd|4th)$/
const GENERATIONS: Readonly<Record<string, string>> = {
  junior: 'jr',
  senior: 'sr',
  snr: 'sr',
  '2nd': 'ii',
  '3rd': 'iii',
  '4th': 'iv',
}

/** "MARSH, Ida", "Berg, Anna van den", "Ida Marsh (née Holm)", "Mila Lopez y Garcia" as they are spoken. */
function inOrder(full: string): string {
  const [first = '', ...rest] = full
    .replace(BORN, '')
    .replace(/ [yei] (?=\p{Lu})/gu, ' ')
    .split(/,\s*/)
  const given = rest.filter(part => !isSuffix(part))
  const turned = given.length === 1 && rest.length < 3 ? `${given[0] ?? ''} ${first}` : [first, ...given].join(' ')
  return [turned, ...rest.filter(isSuffix)].join(' ')
}

// with the name before marriage
const BORN = /,? \(?(?:née|nee|né|formerly|geb\.?|geborene|born) .{1,60}$/u

function isSuffix(part: string): boolean {
  const words = wordsOf(part)
  return words.every(word => GENERATION.test(word) || suffixes().has(word))
}

// titles lead the name; what is a given name as well stays where something else would not be left of it
function withoutTitles(words: readonly string[]): readonly string[] {
  const from = words.findIndex((word, i) => !titles().has(word) || i === words.length - 1)
  return words.length - from >= 1 ? words.slice(from) : words
}

/** Marks the word that says whose son or daughter somebody is. */
export const SON = '+'

// "abd al aziz" is "abdulaziz", the article falls, and "bin salman" is one word that says whose son
function named(words: readonly string[]): readonly string[] {
  const text = ` ${led(words).join(' ')} `
    .replace(/ (?:abd[aeu]l|abd (?:[aeu]l|u[rsnzt]|a[rsnzt])|abdu[rl]) ?/g, ' abdul')
    .replace(/ (\p{L}{2,12}) (?:[aeu]l|ad|ud|ed) d[ieyu]+n(?= )/gu, ' $1aldin')
  const bare = partsOf(
    text
      .replace(/ (?:bin|ibn|ben|bint|ould|wuld)(?: (?:[ae]l))? (?=\p{L})/gu, ` ${SON}`)
      .replace(/ (?:abou|abo) (?=\p{L})/gu, ' abu ')
      .replace(ARTICLES, ' ')
      .replace(PARTICLES, ''),
  )
  return bare.length > 1 ? bare : partsOf(text)
}

function partsOf(text: string): readonly string[] {
  return text.trim().split(/\s+/)
}

const ARTICLES = / (?:[aeu]l|ur|as|ash|es|esh|at|az|ad|an|ar|er|ed|ez)(?: (?=\p{L}{3}))/gu
const PARTICLES =
  / (?:de|da|do|dos|das|des|du|di|del|dello|della|dei|degli|dal|dalla|van|von|vom|zur|der|den|dem|ter|ten|zu|zum|af|av|la|le|las|los|lo)(?= )/g

// "Salman, Mohammed bin": the particle stands last where the surname stands first
function led(words: readonly string[]): readonly string[] {
  const from = words.findLastIndex(word => !/^(?:bin|ibn|ben|van|von|den|der|de|la|du|da|di|al|el)$/.test(word)) + 1
  return from > 1 && from < words.length ? [...words.slice(from), ...words.slice(0, from)] : words
}

// "J.C.", "JC": letters that make no syllable are initials
function initials(word: string): readonly string[] {
  return /^[bcdfghjklmnpqrstvwxz]{2,3}$/.test(word) && !DIGRAPH.test(word) ? [...word] : [word]
}

/** Initials of two letters, as names from Cyrillic have them, and shortened names: "Zh.", "Chr.", "Md." */
export const DIGRAPH = /^(?:zh|kh|ts|ch|sh|ph|th|chr|yu|ya|ye|md|wm|st)$/

const fold = (words: readonly string[]): ReadonlySet<string> => new Set(words.flatMap(word => wordsOf(word)))

export const given = ofVocabulary(({givenNames: {names, ambiguous = []}}) => fold([...names, ...ambiguous]))
export const surnames = ofVocabulary(({givenNames}) => fold(givenNames.surnames))

// in the languages in which reports and lists of names leave them
const FOREIGN =
  'präsident présidente presidente presidenta ministro ministra ministre général docteur doctor doutor professeur profesor capitán capitaine teniente coronel comandante juez juge maître shaykh shaikha sheikha mulla maulvi mawlawi molvi mawlana qari ustad begum raja rao ing lic mag dipl arq drs crown grand ven comrade citizen graf gräfin freiherr prinz prinzessin fürst conte contessa père abbé bundeskanzler kanzler'

const titles = ofVocabulary(
  ({titles: {honorifics, ranks, offices}}) =>
    new Set(
      [...fold([...honorifics, ...ranks, ...offices]), ...wordsOf(FOREIGN)].filter(
        word => word.length > 1 && !given().has(word) && !surnames().has(word),
      ),
    ),
)
const suffixes = ofVocabulary(({titles}) => fold(titles.suffixes))
