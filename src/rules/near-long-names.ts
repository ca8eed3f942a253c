import {american, areVariants, plain, type Document} from '../reading/index.ts'
import type {Token} from '../text/index.ts'
import {rarityOf} from '../vocabulary/index.ts'
import {isTelling, type LongName} from './long-names.ts'

/** Words of a report that are a name's, all of them or all but one: in another number or misspelt, left out, or a little word more, less or other. */
export interface NearName {
  readonly how: 'same' | 'changed' | 'shorter' | 'linked'
  readonly tokens: readonly Token[]
}

/** The places of a report that have a name of this or another one, or nearly. */
export function nearNamesIn(document: Document, places: Places, name: LongName): NearName[] {
  const [first, second] = name.tokens
  const led = places.get(first?.lower ?? '') ?? []
  const headless = (places.get(second?.lower ?? '') ?? []).map(at => at - 1)
  return [...new Set([...led, ...headless])].flatMap(at => nearAt(document, name.tokens, at) ?? [])
}

/** Where each word of a report stands, by its small letters. */
export type Places = ReadonlyMap<string, readonly number[]>

export function placesOf({tokens}: Document): Places {
  const places = new Map<string, number[]>()
  for (const {lower, index} of tokens) {
    const own = places.get(lower)
    if (own) own.push(index)
    else places.set(lower, [index])
  }
  return places
}

function nearAt(document: Document, name: readonly Token[], at: number): NearName | undefined {
  const sentence = document.tokens[at]?.sentence
  const own = document.tokens.slice(Math.max(0, at), at + name.length + 1).filter(token => token.sentence === sentence)
  const {how, length} = compare(name, own) ?? {}
  if (how === undefined || length === undefined || at < 0) return undefined
  const tokens = own.slice(0, length)
  return tokens.length < length || (how === 'shorter' && !isWhole(document, tokens)) ? undefined : {how, tokens}
}

function compare(name: readonly Token[], own: readonly Token[]): {how: NearName['how']; length: number} | undefined {
  const apart = name.findIndex((word, i) => !areAlike(word, own[i]))
  const {length} = name
  if (apart < 0) return {how: 'same', length}
  const [word, other] = [name[apart], own[apart]]
  if (!word || !other) return undefined
  const goesOn = (from: number, to: number): boolean => name.slice(from).every((each, i) => areAlike(each, own[to + i]))
  if (goesOn(apart + 1, apart + 1)) {
    if (isChange(name, word, other)) return {how: 'changed', length}
    if (LINK.test(word.text) && LINK.test(other.text)) return {how: 'linked', length}
  }
  if (apart === 0) return undefined
  const follows = LINK.test(name[apart - 1]?.text ?? '')
  if (other.text === 'the' && follows && goesOn(apart, apart + 1)) return {how: 'linked', length: length + 1}
  if (apart === length - 1 || !goesOn(apart + 1, apart)) return undefined
  if (word.text === 'the' && follows) return {how: 'linked', length: length - 1}
  // a name inside ("Marn" in "Elsin Marn Stadium") is what people leave out
  const isWord = isTelling(word) && rarityOf(word.lower) !== undefined
  const isOfficial = OFFICIAL.test(name.at(-1)?.lower ?? '')
  return isWord && isOfficial && isLong(name) ? {how: 'shorter', length: length - 1} : undefined
}

const LINK = /^(?:of|for)$/

// shops and firms are called by parts of their names, bodies and sites of the public by the whole
const OFFICIAL =
  /^(?:committee|subcommittee|commission|council|department|ministry|agency|authority|bureau|board|court|courthouse|office|assembly|parliament|university|college|academy|school|hospital|museum|library|stadium|arena|airport|bridge|park|prison|jail|refuge|act|law|treaty|convention|award|prize|medal|festival|championships?|tournament|cup)$/

// of three telling words or more
function isLong(name: readonly Token[]): boolean {
  return name.filter(isTelling).length > 2
}

function areAlike(a: Token, b: Token | undefined): boolean {
  return b !== undefined && isTelling(a) === isTelling(b) && american(a.lower) === american(b.lower)
}

// "Rivers" for "River", "Reviers" for "Rivers"; two words of the language are two
function isChange(name: readonly Token[], a: Token, b: Token): boolean {
  if (![a, b].every(isTelling) || !isLong(name) || [a, b].some(({text}) => ACRONYM.test(text))) return false
  const [x, y] = [plain(a.lower), plain(b.lower)]
  if (`${x}s` === y || `${y}s` === x) return name.at(-1) !== a && name[0] !== a
  return areVariants(x, y) && [x, y].some(word => rarityOf(word) === undefined)
}

const ACRONYM = /^[\p{Lu}\d.]{2,6}s?$/u

// no more words of a name before it or behind it
function isWhole({tokens}: Document, own: readonly Token[]): boolean {
  const [from, to] = [own[0]?.index ?? 0, own.at(-1)?.index ?? 0]
  const isMore = (token: Token | undefined): boolean =>
    token?.sentence === own[0]?.sentence && token !== undefined && isTelling(token) && token.lower !== 'the'
  const after = LINK.test(tokens[to + 1]?.text ?? '') ? tokens[to + 2] : tokens[to + 1]
  return !isMore(tokens[from - 1]) && !isMore(after)
}
