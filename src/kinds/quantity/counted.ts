import type {Document} from '../../reading/index.ts'
import type {Token} from '../../text/index.ts'
import {familiesOf, type Families} from './families.ts'

/** The noun phrase that a number counts or measures. */
export interface Counted {
  /** Base form; absent for "others", "of them" and bare adjectives. */
  readonly of?: string
  readonly head: Token
  readonly modifiers: readonly Token[]
  readonly end: number
  /** Only some of those named: "two of the pirates", "three of them". */
  readonly some: boolean
}

const INVARIANT = new Set(
  'people police staff crew aircraft troops sheep fish personnel cattle species folk spacecraft craft offspring deer clergy livestock'.split(
    ' ',
  ),
)
const STOP = new Set(
  'and or but nor to in on at by for from with without as than that which who whom when while if is are was were be been being has have had will would can could may might must ago'.split(
    ' ',
  ),
)
const MORE = new Set(['more', 'other', 'additional', 'further', 'extra', 'such', 'same', 'new'])
const DETERMINERS = new Set([
  'the',
  'its',
  'his',
  'her',
  'their',
  'our',
  'my',
  'these',
  'those',
  'this',
  'that',
  'all',
  'a',
  'an',
])
const PRONOUNS = new Set(['them', 'those', 'us', 'which', 'whom', 'these', 'you'])
const NOMINAL = new Set([
  'dead',
  'wounded',
  'injured',
  'missing',
  'homeless',
  'displaced',
  'hurt',
  'killed',
  'arrested',
  'detained',
  'unaccounted',
  'trapped',
])
const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$|^(?:today|yesterday|tomorrow|tonight)$/

/** The noun phrase after a number that ends at token `from`; `many` tells whether a plural is due. */
export function countedAfter(document: Document, from: number, many: boolean): Counted | undefined {
  const at = (index: number): Token | undefined => document.tokens[index]
  const first = at(from)
  if (!first || first.sentence !== at(from - 1)?.sentence) return undefined
  if (first.lower === 'of') return someOf(document, from + 1)
  if (first.lower === '-') return hyphened(document, from + 1)
  return phraseAt(document, from, many)
}

/** The noun phrase that begins at a token, its determiner skipped. */
export function phraseAt(document: Document, from: number, many: boolean): Counted | undefined {
  const {tokens} = document
  const modifiers: Token[] = []
  let head: Token | undefined
  const sentence = tokens[from]?.sentence
  for (let i = from; i < Math.min(from + 9, tokens.length); i++) {
    const token = tokens[i]
    if (!token || token.sentence !== sentence || CALENDAR.test(token.lower) || opensTime(tokens, i)) break
    if (head && isPlural(head) && token.tag !== 'NOUN') break
    if (head && token.lower.endsWith('s') && /^(?:DET|NUM|SYM)$/.test(tokens[i + 1]?.tag ?? '')) break
    // "voters cast their ballots", "residents quit the town"
    if (
      head &&
      isPlural(head) &&
      !isPlural(token) &&
      /^(?:the|a|an|their|its|his|her)$/.test(tokens[i + 1]?.lower ?? '')
    )
      break
    if (isNoun(token, many) || (token.lower === 'fine' && !many)) {
      if (head) modifiers.push(head)
      head = token
    } else if (MORE.has(token.lower) && !head) modifiers.push(token)
    else if (
      token.lower === '-' ||
      (token.lower === "'s" && head) ||
      (many && joins(tokens, i, head ?? modifiers.at(-1)))
    )
      continue
    else if (!head && leads(tokens, i, sentence)) modifiers.push(token)
    else if (
      head &&
      tokens[i - 1]?.lower === "'s" &&
      token.tag === 'ADJ' &&
      /^(?:NOUN|ADJ)$/.test(tokens[i + 1]?.tag ?? '')
    ) {
      modifiers.push(head, token)
      head = undefined
    } else if (many && isNameLike(head) && /^(?:ADJ|NUM|VERB)$/.test(token.tag) && tokens[i + 1]?.tag === 'NOUN')
      modifiers.push(token)
    else break
  }
  return finish(document, head, modifiers, many)
}

// "$80 million last summer"
function opensTime(tokens: readonly Token[], index: number): boolean {
  const [before, season] = [tokens[index]?.lower ?? '', tokens[index + 1]?.lower ?? '']
  return /^(?:last|this|next|that|every|each)$/.test(before) && SEASON.test(season)
}

const SEASON = /^(?:spring|summer|autumn|fall|winter|season|offseason|christmas|easter|night|weekend)$/

// "AK 47 guns", "Somali armed pirates": a name that still waits for its noun
function isNameLike(head: Token | undefined): boolean {
  return head !== undefined && head.tag === 'PROPN' && !isPlural(head)
}

// "23 Somali and Yemeni pirates", "12 small or medium boats"
function joins(tokens: readonly Token[], index: number, before: Token | undefined): boolean {
  const next = tokens[index + 1]
  if (!/^(?:and|or|,)$/.test(tokens[index]?.lower ?? '') || !before || !next) return false
  if (before.tag !== 'ADJ' && !isNameLike(before)) return false
  if (MORE.has(before.lower) || /ing$/.test(next.lower)) return false
  return (next.tag === 'ADJ' || isNameLike(next)) && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[index + 2]?.tag ?? '')
}

function finish(
  document: Document,
  head: Token | undefined,
  modifiers: readonly Token[],
  many: boolean,
): Counted | undefined {
  const last = head ?? modifiers.findLast(token => NOMINAL.has(token.lower) || token.lower === 'others')
  if (last && (!head || last.lower === 'others'))
    return {head: last, modifiers: modifiers.filter(token => token !== last), end: last.end, some: false}
  const more = modifiers.at(-1)
  if (!head) return more && MORE.has(more.lower) ? {head: more, modifiers: [], end: more.end, some: false} : undefined
  if (many && !isPlural(head)) {
    if (isDemonym(document, head))
      return sharedHead(document, head, modifiers) ?? {head, modifiers, end: head.end, some: false}
    const plural = modifiers.findLastIndex(token => token.tag === 'NOUN' && isPlural(token))
    const before = modifiers.slice(0, plural)
    return plural < 0 ? undefined : finish(document, modifiers[plural], before, many)
  }
  return {of: nameOf(document, head, familiesOf(document.vocabulary)), head, modifiers, end: head.end, some: false}
}

// "12 Somali and 11 Yemeni pirates": the noun comes later
function sharedHead(document: Document, people: Token, modifiers: readonly Token[]): Counted | undefined {
  const [link, number] = document.tokens.slice(people.index + 1, people.index + 3)
  if (!/^(?:and|or|,)$/.test(link?.lower ?? '') || number?.tag !== 'NUM') return undefined
  const shared = phraseAt(document, number.index + 1, true)
  const isAlike = shared?.modifiers.some(token => isDemonym(document, token)) === true
  return isAlike ? {...shared, modifiers: [...modifiers, people], end: people.end} : undefined
}

export function isDemonym({vocabulary}: Document, {text}: Token): boolean {
  return /^\p{Lu}/u.test(text) && demonymsOf(vocabulary).has(text)
}

const demonyms = new WeakMap<Document['vocabulary'], ReadonlySet<string>>()

function demonymsOf(vocabulary: Document['vocabulary']): ReadonlySet<string> {
  const known = demonyms.get(vocabulary)
  if (known) return known
  const words = vocabulary.demonyms.flatMap(({adjectives = [], people = []}) => [
    ...adjectives,
    ...people.flatMap(word => [word, `${word}s`]),
  ])
  const made = new Set(words)
  demonyms.set(vocabulary, made)
  return made
}

// "two of the pirates", "three of them", "dozens of people"
function someOf(document: Document, from: number): Counted | undefined {
  const first = document.tokens[from]
  if (!first) return undefined
  if (PRONOUNS.has(first.lower)) return {head: first, modifiers: [], end: first.end, some: true}
  const determined = DETERMINERS.has(first.lower)
  const start = determined ? from + 1 : from
  const inner = pastNumber(document, start)
  const counted = phraseAt(document, inner, inner > start)
  if (!counted) return undefined
  const number = document.tokens[from - 2]
  const end = inner > start && number ? number.end : counted.end
  return {...counted, end, some: determined || inner > start || first.tag === 'PROPN'}
}

// "12 of the 40 passengers", "two of the six boats", "five of the company's 12 directors", "two of the pirates' boats"
function pastNumber({tokens}: Document, from: number): number {
  const mark = tokens.slice(from, from + MOST_OWNING).find(({lower}) => /^['’]s?$/.test(lower))
  const at = mark ? mark.index + 1 : from
  if (tokens[at]?.tag === 'NUM' && tokens[at].lower !== 'one') return at + 1
  return mark && !mark.lower.endsWith('s') ? at : from
}

const MOST_OWNING = 5

// "12-person crew", "2,507-member assembly", "three-storey building"
function hyphened(document: Document, from: number): Counted | undefined {
  const noun = document.tokens[from]
  if (!noun || !familiesOf(document.vocabulary).nouns.has(noun.lemma)) return undefined
  return {of: noun.lemma, head: noun, modifiers: [], end: noun.end, some: false}
}

function isNoun(token: Token, many: boolean): boolean {
  if (STOP.has(token.lower) || NOMINAL.has(token.lower) || !/\p{L}/u.test(token.text)) return false
  if (token.tag === 'NOUN' || token.tag === 'PROPN' || INVARIANT.has(token.lower)) return true
  // "23 piracy suspects": a plural noun taken for a verb
  return many && token.tag === 'VERB' && /[^s]s$/.test(token.lower) && !SPEAKING.test(token.lower)
}

const SPEAKING = /^(?:says|tells|has|does|was|is|goes|adds|reports|writes|means|shows|suggests)$/

// "badly damaged", "wounded" before its noun, "three other assault"
function leads(tokens: readonly Token[], index: number, sentence: number | undefined): boolean {
  const token = tokens[index]
  if (!token || STOP.has(token.lower)) return false
  // "hardest-hit villages", "newly-built homes"
  if (token.tag === 'ADV' && tokens[index + 1]?.lower === '-')
    return tokens[index + 2]?.sentence === sentence && leads(tokens, index + 2, sentence)
  if (NOMINAL.has(token.lower) || token.lower === 'others') return true
  if (token.tag === 'ADJ') return true
  if (token.tag !== 'VERB' && token.tag !== 'ADV') return false
  const next = tokens[index + 1]
  if (token.tag === 'VERB' && token.lemma === token.lower && next) return next.tag === 'NOUN' && isPlural(next)
  if (token.tag === 'VERB' && !/(?:ed|en|ing|wn|lt|nt)$/.test(token.lower)) return false
  return (
    next !== undefined &&
    next.sentence === sentence &&
    (next.tag === 'NOUN' || next.tag === 'PROPN' || next.tag === 'ADJ' || next.tag === 'VERB')
  )
}

function isPlural({lower, lemma, tag}: Token): boolean {
  if (/^(?:plainclothes|overseas)$/.test(lower)) return false
  if (INVARIANT.has(lower) || /(?:men|children|teeth|feet|mice|ese)$/.test(lower)) return true
  return lower.endsWith('s') && !lower.endsWith('ss') && (tag === 'PROPN' || lemma !== lower)
}

/** Base form of a noun; the compound of which it is the head, where that is a known counted thing ("home run"). */
function nameOf({tokens}: Document, head: Token, {nouns}: Families): string {
  const base = singular(head)
  for (let length = 2; length >= 1; length--) {
    const before = tokens.slice(Math.max(0, head.index - length), head.index).map(token => token.lower)
    const compound = [...before, base].join(' ')
    if (before.length === length && !before.some(word => word.endsWith('ed')) && nouns.has(compound)) return compound
  }
  return base
}

export function singular({lower, lemma, tag}: Token): string {
  if (lower === 'troops') return 'troop'
  if (tag !== 'PROPN') return lemma
  if (/men$/.test(lower)) return lower.replace(/men$/, 'man')
  return lower.length > 3 ? lower.replace(/(?<![su])s$/, '') : lower
}
