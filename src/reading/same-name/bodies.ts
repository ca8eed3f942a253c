import levenshtein from 'fast-levenshtein'
import {rarityOf} from '../../vocabulary/index.ts'
import {align, areNear, areRomanised, equal} from './align.ts'
import type {Likeness} from './index.ts'
import {withoutForm} from './legal-forms.ts'
import {bodyWordsOf as wordsOf} from './words.ts'

/** Whether two names are those of one firm, body or ship: whatever the legal form, "the", abbreviation and romanisation. */
export function compareBodies(a: string, b: string): Likeness {
  const [one, other] = [bodyOf(a), bodyOf(b)]
  if (areUnlikeForms(one.form, other.form)) return 'other'
  if (one.whole === other.whole) return 'same'
  const [x, y] = one.words.length <= other.words.length ? [one.words, other.words] : [other.words, one.words]
  if (x.length === 0) return 'other'
  if (x.join('') === y.join('')) return 'same'
  if (x.length === 1 && isAcronym(x[0] ?? '', y)) return 'same'
  const {pairs, leftA, leftB} = align(x, y, ANSWERS)
  if (leftA.length > 0) return joinedAlike(x, y) ? 'near' : 'other'
  if (!leftB.every(isMinor) || !x.some(isTelling)) return 'other'
  const near = pairs.filter(({answer}) => answer === 'near')
  return near.length === 0 ? 'same' : near.length === 1 ? 'near' : 'other'
}

const ANSWERS = [
  ['equal', equal],
  ['romanised', (a: string, b: string) => areRomanised(a, b) && !areTwoWords(a, b)],
  ['near', (a: string, b: string) => areNear(a, b) && !areTwoWords(a, b)],
] as const

interface Body {
  readonly words: readonly string[]
  readonly form?: string
  /** All words run together: "vanderbilt". */
  readonly whole: string
}

function bodyOf(name: string): Body {
  const {words, form} = withoutForm(wordsOf(name.replace(SHIP_PREFIX, '')).flatMap(word => SHORT.get(word) ?? [word]))
  const telling = words.filter(word => !LINKS.test(word))
  return {words: telling.length > 0 ? telling : words, whole: words.join(''), ...(form === undefined ? {} : {form})}
}

// before a ship's name: who owns it and how it is driven
const SHIP_PREFIX = /^(?:M\/?[VTY]|S\/?S|F\/?V|HMS|USS|INS|HMAS|HMCS|USNS|RFA|USCGC)\.?\s+(?=\p{L}{3})/u

const SHORT: ReadonlyMap<string, readonly string[]> = new Map([
  ['us', ['united', 'states']],
  ['usa', ['united', 'states']],
  ['uk', ['united', 'kingdom']],
  ['un', ['united', 'nations']],
  ['intl', ['international']],
  ['natl', ['national']],
  ['govt', ['government']],
  ['dept', ['department']],
  ['assn', ['association']],
  ['univ', ['university']],
  ['mfg', ['manufacturing']],
  ['bros', ['brothers']],
])

const LINKS = /^(?:the|and|of|for|al|de|du|des|la|le|der|die|das|und)$/

// a firm of shares and one of limited liability are two; "Co." and "Inc." say nothing of it
function areUnlikeForms(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b && a !== 'corporate' && b !== 'corporate'
}

// "Rail" and "Mail": words of the language mean what they say
function areTwoWords(a: string, b: string): boolean {
  return rarityOf(a) !== undefined && rarityOf(b) !== undefined
}

/** What may be left out of a body's name: what sort of firm it is and what part of the world it sells in; a country or a number makes another firm. */
function isMinor(word: string): boolean {
  return GENERAL.test(word)
}

const GENERAL =
  /^(?:group|holdings?|international|global|worldwide|enterprises?|companies|europe|asia|america|americas|africa|europa|schweiz|deutschland|limited|corporation|company)$/

function isTelling(word: string): boolean {
  return word.length > 2 && !GENERAL.test(word)
}

function isAcronym(short: string, words: readonly string[]): boolean {
  return short.length >= 3 && short === words.map(([initial]) => initial).join('')
}

function joinedAlike(x: readonly string[], y: readonly string[]): boolean {
  const [a, b] = [x.join(''), y.join('')]
  if (a === b) return true
  const apart = [...x.filter(word => !y.includes(word)), ...y.filter(word => !x.includes(word))]
  if (
    x.length === y.length &&
    (apart.length > 2 ||
      apart.some(word => isExact(word, x.length)) ||
      apart.every(word => rarityOf(word) !== undefined))
  )
    return false
  return Math.min(a.length, b.length) >= LONG_ENOUGH && levenshtein.get(a, b) <= 1
}

// acronyms, short words and numbers are never a slip of one another, but in a long name
function isExact(word: string, among: number): boolean {
  return (word.length < 4 && among < 4) || /\d/.test(word)
}

const LONG_ENOUGH = 8
