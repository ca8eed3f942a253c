import {american, plain, type Document} from '../reading/index.ts'
import type {Token} from '../text/index.ts'
import {rarityOf} from '../vocabulary/index.ts'
import {isKnown, isListed} from './known-names.ts'
import {isRomanisation} from './romanisation.ts'
import {areSwapped, areVowelsApart, isSlipOf, isVowelForVowel, keysOf} from './slip-keys.ts'

/** A word of a name that no list knows and that the reports have once, a slip away from one that they have again and again. */
export interface NearWord {
  readonly document: Document
  readonly odd: Token
  /** In the same report, where that has it. */
  readonly usual: Use
}

interface Use {
  readonly document: Document
  readonly token: Token
}

/** "Vennnick" where the reports have "Vennick" everywhere else: alone, or beside the words beside which that stands. */
export function nearWordsIn(documents: readonly Document[]): NearWord[] {
  const uses = usesIn(documents)
  const usual = new Map([...uses].filter(([word, {length}]) => length >= leastOf(word)))
  const near = new Map<string, Set<string>>()
  for (const word of usual.keys())
    for (const key of keysOf(plain(word))) near.set(key, (near.get(key) ?? new Set()).add(word))
  return [...uses].flatMap(([word, [odd, ...more]]) => {
    if (!odd || more.length > 0 || (isKnown(word) && !isRareWord(odd))) return []
    const candidates = new Set(keysOf(plain(word)).flatMap(key => [...(near.get(key) ?? [])]))
    const meant = [...candidates].filter(other => other !== word && isMeant(odd, other, usual.get(other) ?? []))
    const [only, ...others] = meant
    return only === undefined || others.length > 0 || isRomanisation(documents, [word, only])
      ? []
      : toNear(odd, usual.get(only) ?? [])
  })
}

// a long name that everybody knows is meant where it stands but once besides
function leastOf(word: string): number {
  return word.length >= LONG && isListed(word) ? 1 : OFTEN
}

const LONG = 7
const OFTEN = 3
const CAPITALISED = /^\p{Lu}\p{Ll}{4,19}$/u

/** Where each word with a capital stands. */
function usesIn(documents: readonly Document[]): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>()
  for (const document of documents)
    for (const token of document.tokens) {
      if (!CAPITALISED.test(token.text) || isOutside(document, token)) continue
      const own = uses.get(token.text)
      if (own) own.push({document, token})
      else uses.set(token.text, [{document, token}])
    }
  return uses
}

function isOutside({source, sentences}: Document, {sentence, start, end}: Token): boolean {
  const {block = -1} = sentences[sentence] ?? {}
  return (
    source.blocks[block]?.type === 'boilerplate' ||
    /[@#/_\d]/.test(source.text.slice(start - 1, start) + source.text.slice(end, end + 1))
  )
}

function isMeant(odd: Use, word: string, uses: readonly Use[]): boolean {
  const [a, b] = [plain(odd.token.text), plain(word)]
  if (american(a) === american(b)) return false
  const isOften = uses.length >= VERY_OFTEN
  const isLikely = isRareWord(odd) ? areSwapped(a, b) : isSlipOf(a, b) || (isOften && isVowelForVowel(a, b))
  if (!isLikely && !(isOften && areVowelsApart(a, b))) return false
  if (isTold(odd, uses) && !(isOften && a.length >= LONG && areSwapped(a, b))) return false
  return isPlacedAlike(odd, uses)
}

const VERY_OFTEN = 6

// one sentence has both
function isTold({document, token}: Use, uses: readonly Use[]): boolean {
  return uses.some(use => use.document === document && use.token.sentence === token.sentence)
}

// a word that hardly anybody uses, with a capital inside a sentence: "the Marnels"
function isRareWord({document: {sentences}, token: {lower, text, index, sentence}}: Use): boolean {
  return rarityOf(lower) === 'rare' && !isListed(text) && sentences[sentence]?.first !== index
}

// alone or beside a name as it is elsewhere
function isPlacedAlike(odd: Use, uses: readonly Use[]): boolean {
  const beside = besideOf(odd)
  const isBeside = (word: string): boolean => uses.some(use => besideOf(use).includes(word))
  const isAlone = uses.filter(use => !besideOf(use).some(word => word.startsWith(FOLLOWED))).length > 1
  if (isHeadline(odd)) return isAlone || beside.some(isBeside)
  return beside.length === 0 ? isAlone || uses.length === 1 || odd.token.text.length > LONG : beside.every(isBeside)
}

// in a headline every word may have a capital
function isHeadline({document: {source, sentences}, token: {sentence}}: Use): boolean {
  return source.blocks[sentences[sentence]?.block ?? -1]?.type === 'title'
}

const FOLLOWED = '…'

/** The names on either side, each with its side. */
function besideOf({document: {tokens, sentences}, token}: Use): readonly string[] {
  const before = tokens[token.index - 1]
  const after = tokens[token.index + 1]
  const {first} = sentences[token.sentence] ?? {}
  const isOpener = before?.index === first && rarityOf(before?.lower ?? '') !== undefined
  const isLed = before !== undefined && before.end + 1 === token.start && !isOpener && isPart(before)
  const isFollowed = after !== undefined && token.end + 1 === after.start && isPart(after)
  return [...(isLed ? [`${before.lower} ${FOLLOWED}`] : []), ...(isFollowed ? [`${FOLLOWED} ${after.lower}`] : [])]
}

function isPart({text}: Token): boolean {
  return /^\p{Lu}/u.test(text)
}

function toNear(odd: Use, uses: readonly Use[]): NearWord[] {
  const usual = uses.find(({document}) => document === odd.document) ?? uses[0]
  return usual ? [{document: odd.document, odd: odd.token, usual}] : []
}
