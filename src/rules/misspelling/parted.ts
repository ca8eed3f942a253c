import {nameAt, type Document} from '../../reading/index.ts'
import type {Sentence, Token} from '../../text/index.ts'
import {commonRarityOf, rarityOf} from '../../vocabulary/index.ts'
import {isBorrowed} from './borrowed.ts'
import type {Meant} from './proper.ts'

export interface Parted {
  readonly tokens: readonly [Token, Token]
  readonly meant: Meant
}

/** Whether the two are how some tools write one word of speech: "gim me", "gon na", "lem me". */
export function isDivided(one: string, two: string): boolean {
  return DIVIDED.test(`${one} ${two}`)
}

const DIVIDED = /^(?:gim me|gon na|wan na|lem me|got ta|out ta|ough ta|can not|wha dd|dun no|c'm on)$/i

/** Words with a space where none belongs: one word in two ("rec eive"), or a letter on the wrong side of the space ("th eman"). */
export function partedIn(
  document: Document,
  {first, last}: Sentence,
  uses: ReadonlyMap<string, number>,
): readonly Parted[] {
  return document.tokens.slice(first, last - 1).flatMap((one, i) => {
    const two = document.tokens[first + i + 1]
    if (!two || !isPair(document, one, two)) return []
    const meant = asOne(one.text, two.text) ?? asOfEvent(one.text, two.text, uses) ?? asMoved(one.text, two.text)
    return meant ? [{tokens: [one, two], meant}] : []
  })
}

function isPair(document: Document, one: Token, two: Token): boolean {
  const {text} = document.source
  if (!/^[a-z]{1,15}$/.test(one.text) || !/^[a-z]{1,15}$/.test(two.text) || two.start !== one.end + 1) return false
  if (isWord(one.text) && isWord(two.text) && !isLetter(one.text) && !isLetter(two.text)) return false
  if (isDivided(one.text, two.text) || isBorrowed(two.text, one.text)) return false
  if (text[one.end] !== ' ' || !/[\s("“‘—]/.test(text[one.start - 1] ?? ' ')) return false
  if (!/^(?:[\s)”"]|[.,;:?!](?!\w))/.test(text.slice(two.end, two.end + 2) || ' ')) return false
  return [one, two].every(({start}) => nameAt(document, start) === undefined)
}

function isLetter(word: string): boolean {
  return word.length === 1 && word !== 'a'
}

function isWord(word: string): boolean {
  return word === 'a' || rarityOf(word) !== undefined
}

// letters that stand alone before a word: "e mail", "x ray", "u turn"
const ALONE = /^[eiouxpqvcdks]$/
const EVERYWHERE =
  /^(?:the|that|this|they|there|then|them|their|these|with|were|what|when|which|have|from|would|will|been|into|more|after|said)$/

function asOne(one: string, two: string): Meant | undefined {
  const joined = one + two
  if (joined.length < 3 || ALONE.test(one)) return undefined
  const rarity = commonRarityOf(joined)
  if (isLetter(one) || isLetter(two)) {
    const other = isLetter(one) ? two : one
    if (isWord(other) && !EVERYWHERE.test(joined)) return undefined
  }
  if (
    rarity === undefined
      ? joined.length < 9 || rarityOf(joined) === undefined
      : joined.length < 5 && !EVERYWHERE.test(joined)
  )
    return undefined
  return {word: joined, slip: 'a space too many'}
}

// "a large fir e" where the reports tell of a fire
function asOfEvent(one: string, two: string, uses: ReadonlyMap<string, number>): Meant | undefined {
  const joined = one + two
  if (!isLetter(two) || /^[ist]$/.test(two) || joined.length < 4 || (uses.get(joined) ?? 0) < OFTEN) return undefined
  return commonRarityOf(joined) === 'everyday' ? {word: joined, slip: 'a space too many'} : undefined
}

const OFTEN = 3

function asMoved(one: string, two: string): Meant | undefined {
  if (one.length + two.length < 6 || (isWord(one) && isWord(two))) return undefined
  const moved = [
    [one.slice(0, -1), one.slice(-1) + two],
    [one + two.slice(0, 1), two.slice(1)],
  ].find(pair => pair.every(isEveryday))
  return moved && {word: moved.join(' '), slip: 'the space in the wrong place'}
}

function isEveryday(word: string): boolean {
  if (word === 'a') return true
  const rarity = commonRarityOf(word)
  return rarity === 'everyday' || (rarity === 'frequent' && word.length > 4)
}
