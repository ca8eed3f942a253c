import type {Document} from '../document.ts'
import {rarityOf} from '../../vocabulary/index.ts'
import {givenNamesOf} from './given-names.ts'
import {LEGAL_STOPPED} from './lexicon.ts'
import type {Listing} from './listing.ts'
import type {Word} from './words.ts'

/** How the words of a sentence are written: as prose, As In A Headline, IN CAPITALS, or not to be read at all. */
export type Lettering = 'prose' | 'titled' | 'shouting' | 'unread'

/** What the finders of names share: the words and how the document uses them. */
export interface Scene {
  readonly document: Document
  readonly listing: Listing
  readonly words: readonly Word[]
  /** By sentence. */
  readonly lettering: readonly Lettering[]
  /** Words that the prose writes small. */
  readonly small: ReadonlySet<string>
  /** Words that the prose capitalises in the middle of sentences. */
  readonly proper: ReadonlySet<string>
  /** Two capitalised words that follow each other in the middle of sentences. */
  readonly pairs: ReadonlySet<string>
}

export function setScene(document: Document, listing: Listing, words: readonly Word[]): Scene {
  const bySentence = groupBySentence(words, document.sentences.length)
  const small = new Set(words.filter(word => /^\p{Ll}/u.test(word.text)).map(word => word.plain))
  const lettering = document.sentences.map(sentence => {
    const block = document.source.blocks[sentence.block]
    if (block?.type === 'boilerplate') return 'unread'
    return letteringOf(bySentence[sentence.index] ?? [], block?.type === 'title', small)
  })
  const given = givenNamesOf(document.vocabulary).given
  const own = words.filter(
    ({index, capital, opening, sentence}) =>
      capital && !opening && lettering[sentence] === 'prose' && standsAlone(words, index, given),
  )
  const proper = new Set(own.map(word => word.plain))
  const pairs = new Set(
    words.flatMap(({capital, opening, sentence, plain, index}) => {
      const next = words[index + 1]
      const pair =
        capital && !opening && next?.capital === true && next.sentence === sentence && lettering[sentence] === 'prose'
      return pair ? [`${plain} ${next.plain}`] : []
    }),
  )
  return {document, listing, words, lettering, small, proper, pairs}
}

// "Police" in "Velt Police" says nothing of the word; "Baker" after a given name does
function standsAlone(words: readonly Word[], at: number, given: ReadonlySet<string>): boolean {
  const before = words[at - 1]
  if (before?.capital === true) return given.has(before.plain)
  return words[at + 1]?.capital !== true || given.has(words[at]?.plain ?? '')
}

/** Whether a word stands in any dictionary and is no rare one. */
export function isCommonWord({plain}: Word): boolean {
  const rarity = rarityOf(plain)
  return rarity !== undefined && rarity !== 'rare'
}

/** Whether a word is one of the language's usual ones, and the prose never capitalises it on its own account. */
export function isOrdinary({small, proper}: Scene, {plain}: Word): boolean {
  if (proper.has(plain)) return false
  if (small.has(plain)) return true
  const rarity = rarityOf(plain)
  return rarity !== undefined && rarity !== 'rare'
}

/** Whether a capitalised word is more than the beginning of its sentence. */
// articles, pronouns and the like, which are no names however they are written
const FUNCTION_WORD =
  /^(?:the|a|an|this|that|these|those|it|its|he|she|his|her|they|their|we|our|you|your|my|in|on|at|of|to|for|from|by|with|and|or|but|if|as|is|was|are|were|not|no|so|then|there|here|what|who|when|where|why|how|which|while|although|because|after|before|since|until|also|however|meanwhile|some|many|most|all|both|one|two|three|four|five|six|seven|eight|nine|ten|first|yes|mr|mrs|ms|dr)\.?$/

export function isNameLike(scene: Scene, word: Word): boolean {
  if (!word.capital || FUNCTION_WORD.test(word.plain) || LEGAL_STOPPED.test(word.plain)) return false
  if (!word.opening || scene.proper.has(word.plain)) return true
  if (scene.pairs.has(`${word.plain} ${scene.words[word.index + 1]?.plain ?? ''}`)) return true
  if (/^.\p{L}*\p{Lu}|\d|^\p{Lu}\.$/u.test(word.text))
    return !/^\p{Lu}{4,}$/u.test(word.text) || !isOrdinary(scene, word)
  return word.tag === 'PROPN' && !isOrdinary(scene, word)
}

function groupBySentence(words: readonly Word[], count: number): Word[][] {
  const groups: Word[][] = Array.from({length: count}, () => [])
  for (const word of words) groups[word.sentence]?.push(word)
  return groups
}

const SMALL_WORDS =
  /^(?:a|an|the|of|in|on|to|for|and|or|but|at|by|with|from|as|vs|via|is|its?|after|over|into|per|off|up|out|s)$/

function letteringOf(words: readonly Word[], title: boolean, small: ReadonlySet<string>): Lettering {
  const letters = words.filter(word => /^\p{L}/u.test(word.text) && !SMALL_WORDS.test(word.plain))
  if (
    words.length > 4 &&
    words.every(({text}, i) => i === 0 || /^[-‐‑]$/.test(words[i - 1]?.text ?? '') || /^[-‐‑]$/.test(text))
  )
    return 'unread'
  if (letters.length < 2) return 'prose'
  const upper = letters.filter(word => word.text === word.text.toUpperCase() && word.text.length > 1).length
  if (upper >= 2 && upper >= letters.length * 0.8) return 'shouting'
  const capitals = letters.filter(word => /^\P{Ll}/u.test(word.text)).length
  const rest = letters.slice(1)
  const ordinary = rest.filter(
    word => word.capital && (small.has(word.plain) || /^(?:VERB|AUX|ADV|ADJ|PRON|DET)$/.test(word.tag)),
  )
  const full = words.at(-1)?.text === '.'
  if (full || capitals < letters.length * 0.8) return 'prose'
  return ordinary.length > 0 || (title && letters.length > 3) ? 'titled' : 'prose'
}
