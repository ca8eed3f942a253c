import type {Document} from '../../reading/index.ts'
import type {Sentence, Token} from '../../text/index.ts'
import {rarityOf} from '../../vocabulary/index.ts'
import {isBorrowed} from './borrowed.ts'
import {commonest} from './commonest.ts'
import {neighboursOf, rareNeighboursOf, type Neighbour} from './edits.ts'
import {isFormed, isMade} from './formed.ts'
import {joinedName} from './joined-names.ts'
import {knownSlips} from './known-slips.ts'
import {isLikelyChange} from './keys.ts'
import {isDivided, partedIn} from './parted.ts'
import {isAmongCapitals} from './of-event.ts'
import {isName, meantByCapital, type Meant} from './proper.ts'
import {isClipped, runTogether} from './run-together.ts'
import {withTwoSlips} from './two-slips.ts'

export interface Misspelling {
  readonly source: string
  readonly token: Pick<Token, 'start' | 'end' | 'text' | 'lower'>
  /** The likeliest first. */
  readonly meant: readonly Meant[]
  /** Where the report itself writes the word that was meant. */
  readonly right?: Token
}

/** Words of one event's reports that no list knows, used once, one slip of the fingers away from a much commoner word. */
export function findMisspellings(documents: readonly Document[]): readonly Misspelling[] {
  const uses = countWords(documents)
  const copied = new Set([...uses.keys()].filter(lower => isCopied(documents, uses, lower)))
  const names = capitalised(documents)
  return documents.flatMap(document =>
    document.sentences
      .filter(sentence => isProse(document, sentence))
      .flatMap(sentence => {
        const parted = partedIn(document, sentence, uses)
        const taken = new Set(parted.flatMap(({tokens}) => tokens))
        return [
          ...parted.map(({tokens: [one, two], meant}) => twoAsOne(document, one, two, meant)),
          ...document.tokens
            .slice(sentence.first, sentence.last)
            .filter(token => !taken.has(token) && isWhole(document, token) && !isHalf(document, token))
            .filter(token => !isPartOfPhrase(document, token))
            .filter(
              token =>
                isLone(uses, token) || copied.has(token.lower) || isTwice(uses, token) || knownSlips.has(token.lower),
            )
            .flatMap(token => judge(document, token, {names, uses})),
        ]
      }),
  )
}

function twoAsOne({source: {id, text}}: Document, {start}: Token, {end}: Token, meant: Meant): Misspelling {
  const whole = text.slice(start, end)
  return {source: id, token: {start, end, text: whole, lower: whole}, meant: [meant]}
}

/** Words with a capital, of which nobody runs two together. */
function capitalised(documents: readonly Document[]): ReadonlySet<string> {
  return new Set(
    documents.flatMap(({tokens}) => tokens.map(({text}) => text)).filter(text => /^\p{Lu}\p{Ll}{2,}$/u.test(text)),
  )
}

/** What the reports of the event have: their words with a capital, and how often each word is used. */
interface Known {
  readonly names: ReadonlySet<string>
  readonly uses: ReadonlyMap<string, number>
}

// "facto" of "de facto"
function isPartOfPhrase({tokens}: Document, {index, lower}: Token): boolean {
  return isBorrowed(lower, tokens[index - 1]?.lower, tokens[index + 1]?.lower)
}

// "gim" of "gim me"
function isHalf({tokens}: Document, {index, text}: Token): boolean {
  return isDivided(text, tokens[index + 1]?.text ?? '') || isDivided(tokens[index - 1]?.text ?? '', text)
}

function judge(document: Document, token: Token, {names, uses}: Known): Misspelling[] {
  const joined =
    /\p{Lu}/u.test(token.text) && uses.get(token.lower) === 1 && rarityOf(token.lower) === undefined
      ? joinedName(document, token, names)
      : []
  const meant =
    joined.length > 0
      ? joined
      : isKnownSlip(document, token)
        ? [{word: knownSlips.get(token.lower) ?? '', slip: 'a slip that many make' as const}]
        : /^\p{Lu}/u.test(token.text)
          ? meantByCapital(document, token, uses)
          : meantByWord(document, token, uses)
  if (meant.length === 0) return []
  const right = document.tokens.find(({lower}) => meant.some(({word}) => word.toLowerCase() === lower))
  return [{source: document.source.id, token, meant, ...(right ? {right} : {})}]
}

// in small letters, or at the head of a sentence
function isKnownSlip(document: Document, token: Token): boolean {
  if (!knownSlips.has(token.lower)) return false
  const opens = document.sentences[token.sentence]?.first === token.index
  return token.text === token.lower || isAmongCapitals(document, token) || (opens && !isName(document, token))
}

function meantByWord(document: Document, token: Token, uses: Known['uses']): readonly Meant[] {
  const word = token.text
  if (!/^[a-z]{3,20}$/.test(word) || rarityOf(word) !== undefined || isName(document, token) || isClipped(word))
    return []
  const apart = runTogether(word)
  if (apart.length > 0) return apart
  const near = neighboursOf(word).filter(neighbour => isLikely(word, neighbour) || isOfEvent(word, neighbour, uses))
  const meant = near.length > 0 ? near : word.length >= LONG && !isMade(word) ? rareNeighboursOf(word) : []
  const [best] = meant
  if (!best) return isFormed(word) || isMade(word) || isForeign(document, token) ? [] : withTwoSlips(word)
  if ((isFormed(word) && best.slip !== 'two letters swapped') || isForeign(document, token)) return []
  return meant.slice(0, 2)
}

/** The shorter the word, the more words stand by chance a letter away, and the commoner the one meant has to be. */
function isLikely(word: string, {word: other, slip, rarity}: Neighbour): boolean {
  const {length} = word
  if (length >= 7) return true
  if (length === 6) return rarity !== 'common' || slip !== 'one letter for another'
  if (length === 5 && rarity === 'frequent' && slip === 'two letters swapped') return true
  if (rarity !== 'everyday' || (slip === 'one letter for another' && !isLikelyChange(word, other))) return false
  if (length === 5 || slip === 'two letters swapped' || slip === 'a letter doubled or not doubled') return true
  return commonest.has(other) || (length === 4 && slip === 'a letter left out' && other.length > 4)
}

/** A word that the reports use again and again, and that a letter left out, put in or moved makes of this one. */
function isOfEvent(word: string, {word: other, slip, rarity}: Neighbour, uses: Known['uses']): boolean {
  if (word.length < SHORT || rarity === 'common' || (uses.get(other) ?? 0) < OFTEN) return false
  return slip !== 'one letter for another' || isLikelyChange(word, other)
}

const SHORT = 5
const OFTEN = 3

const TITLE = 40

// "“Registrul de sare”": a title in quotation marks that has another word of no dictionary
function isInForeignTitle(before: string, after: string): boolean {
  const [left, right] = [/["“]([^"“”.,]*)$/.exec(before)?.[1], /^([^"“”.,]*)[,.]?["”]/.exec(after)?.[1]]
  if (left === undefined || right === undefined) return false
  const words = `${left} ${right}`.split(/[^\p{L}]+/u).filter(word => word.length > 1)
  return words.length < LONGEST_TITLE && words.some(word => rarityOf(word.toLowerCase()) === undefined)
}

const LONGEST_TITLE = 7

// a word among other unknown ones is of another language or another trade, a short one beside a capital part of a name, after a
// number a unit ("220 ppi", "4 mins")
function isForeign({tokens, source}: Document, {index, sentence, text, start, end}: Token): boolean {
  if (isInForeignTitle(source.text.slice(Math.max(0, start - TITLE), start), source.text.slice(end, end + TITLE)))
    return true
  const beside = [tokens[index - 1], tokens[index + 1]].filter(token => token?.sentence === sentence)
  if (text.length < 5 && beside.some(token => /^[\p{Lu}\p{N}]/u.test(token?.text ?? ''))) return true
  return beside.some(token => /^[a-z]{2,}$/.test(token?.text ?? '') && rarityOf(token?.text ?? '') === undefined)
}

// addresses and code: "www.example.org/news", "user_name"
const CODE = /https?:|\bwww\.|[\w.]@\w|[_{}<>=\\]|\w ?\/ ?\w+ ?\/ ?\w|\. ?(?:com|org|net|html?|php|exe)\b/i

function isProse({source, tokens}: Document, {start, end, first, last, block}: Sentence): boolean {
  if (source.blocks[block]?.type === 'boilerplate' || CODE.test(source.text.slice(start, end))) return false
  const words = tokens.slice(first, last).filter(({text}) => /^\p{Ll}{2,}$/u.test(text))
  const known = words.filter(({text}) => rarityOf(text) !== undefined)
  return words.length - known.length <= 1 || known.length >= 0.7 * words.length
}

/** Whether nothing but space and ordinary punctuation touches the word: no hyphen, digit, apostrophe or sign, but a possessive or a participle ("-born"). */
function isWhole({source: {text}}: Document, {start, end}: Token): boolean {
  if (/\n\s*$/.test(text.slice(Math.max(0, start - 3), start)) && /^\p{Ll}/u.test(text.slice(start, end))) return false
  if (/in['’](?!s\b)$/.test(text.slice(start, end + 1))) return false
  return (
    /(?:^|[\s("“‘'—[])$/.test(text.slice(Math.max(0, start - 1), start)) &&
    !(CLIPPED.test(text.slice(start, end)) && /^\W ?['’]/.test(text.slice(end, end + 3))) &&
    /^(?:$|[\s)”\]—]|[.,;:!?"](?![\w'])|['’]s?(?:[\s.,;:]|$)|-(?:born|based|backed|flagged|led|owned|made|held|speaking)\b)/.test(
      text.slice(end, end + 10),
    )
  )
}

// "singin '", "ol '"
const CLIPPED = /n$|^.{1,3}$/

function countWords(documents: readonly Document[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>()
  for (const {tokens} of documents) for (const {lower} of tokens) uses.set(lower, (uses.get(lower) ?? 0) + 1)
  return uses
}

const LONG = 8

// no word is longer, and every slip of it is tried
const LONGEST = 20

// a slip in a long word goes on with the sentence that is copied
function isCopied(documents: readonly Document[], uses: ReadonlyMap<string, number>, lower: string): boolean {
  const count = uses.get(lower) ?? 0
  if (lower.length < LONG || lower.length > LONGEST || count > documents.length + 1 || rarityOf(lower) !== undefined)
    return false
  return /doubled/.test(neighboursOf(lower)[0]?.slip ?? '')
}

// a name that is wrong goes on with the sentence, too
function isTwice(uses: Known['uses'], {lower, text}: Token): boolean {
  return uses.get(lower) === 2 && /^\p{Lu}\p{Ll}+$/u.test(text)
}

function isLone(uses: ReadonlyMap<string, number>, {lower}: Token): boolean {
  const others = [`${lower}s`, lower.replace(/s$/, '')].filter(form => form !== lower)
  return uses.get(lower) === 1 && !others.some(form => uses.has(form))
}
