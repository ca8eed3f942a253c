import {lists} from './word-lists.ts'
import {bitsOf, type Word} from './word.ts'

/** The noun that a verb has for its subject, where the words from the beginning of the clause show it beyond doubt. */
export interface Subject {
  readonly head: Word
  /** The first of its words. */
  readonly first: number
  readonly isPlural: boolean
  /** Whether other nouns stand between it and the verb. */
  readonly isApart: boolean
}

const singular = bitsOf('n')
const plural = bitsOf('p')
const other = bitsOf('ar')
const nominal = bitsOf('an')

const set = (...names: string[]): ReadonlySet<string> => new Set(names.flatMap(name => lists[name] ?? []))
const determiners = set('determiner')
const adverbs = set('adverb')
const prepositions = new Set(
  'of in on at for from with by about against near beside beyond under inside outside behind to across throughout along around among between during after over within into aboard off above below'.split(
    ' ',
  ),
)
const openers = new Set('that because although though while when whereas unless but said says ; :'.split(' '))
const several = new Set('these those many several both few two three four five six seven eight nine ten'.split(' '))

/** Reads leftwards from the verb: nouns with what stands before them, joined by prepositions, up to the beginning of the clause. */
export function subjectOf(words: readonly Word[], verb: number): Subject | undefined {
  let end = verb
  while (adverbs.has(words[end - 1]?.lower ?? '')) end--
  for (let phrases = 1; phrases <= MOST_PHRASES; phrases++) {
    const named = beforeNames(words, end)
    if (named < end) {
      if (!prepositions.has(words[named - 1]?.lower ?? '')) return undefined
      end = named - 1
      continue
    }
    const head = words[end - 1]
    const number = head && numberOf(head)
    if (!head || !number) return undefined
    const first = beginningOf(words, end - 1)
    if (first === undefined) return undefined
    const before = words[first - 1]?.lower ?? ''
    if (first === 0 || openers.has(before) || (before === ',' && isAside(words, first - 1)) || isTold(words, first)) {
      const isPlural = number === 'p'
      const opening = words[first]?.lower ?? ''
      if (isPlural ? /^(?:a|an|this|that|each|every)$/.test(opening) : several.has(opening)) return undefined
      return {head, first, isPlural, isApart: phrases > 1}
    }
    if (!prepositions.has(before)) return undefined
    end = first - 1
  }
  return undefined
}

const MOST_PHRASES = 4

// "Marsh thinks the price of the two lots": who thinks so opens the sentence
function isTold(words: readonly Word[], first: number): boolean {
  const who = words[first - 2]
  return TELLS.has(words[first - 1]?.lower ?? '') && first <= 4 && who !== undefined && (who.isPerson || who.isName)
}

const TELLS = new Set(
  'fear think believe hope claim argue admit fears thinks believes hopes claims argues admits feared thought believed hoped claimed argued admitted'.split(
    ' ',
  ),
)

// "in Norwick", "of Dara Vennick"
function beforeNames(words: readonly Word[], end: number): number {
  let first = end
  while (words[first - 1]?.isName) first--
  return first
}

// "In May, the …": only what opens the sentence stands before the comma
function isAside(words: readonly Word[], comma: number): boolean {
  const opening = words[0]?.lower ?? ''
  return (
    comma <= 8 &&
    (prepositions.has(opening) || adverbs.has(opening)) &&
    !words.slice(0, comma).some(({lower}) => lower === ',')
  )
}

// what stands before an auxiliary at the end of its phrase is a noun if it can be one
function numberOf({readings, lower}: Word): 'n' | 'p' | undefined {
  if ((readings & other) !== 0) return undefined
  if ((readings & singular) !== 0 && lower.endsWith('s')) return undefined
  if ((readings & plural) !== 0) return (readings & singular) !== 0 ? undefined : 'p'
  return (readings & singular) !== 0 ? 'n' : undefined
}

/** Where the words that belong to the noun begin: at its determiner, or at the noun itself where that is a plural. */
function beginningOf(words: readonly Word[], head: number): number | undefined {
  for (let index = head - 1; index >= Math.max(0, head - 4); index--) {
    const word = words[index]
    if (!word) return undefined
    if (determiners.has(word.lower) || several.has(word.lower) || /'s$/.test(word.text)) {
      if (/'s$/.test(word.text)) return undefined
      return several.has(word.lower) && determiners.has(words[index - 1]?.lower ?? '') ? index - 1 : index
    }
    if ((word.readings & nominal) === 0 && !word.isName && !/^\d/.test(word.text)) {
      return words[head]?.readings === plural && index === head - 1 ? head : undefined
    }
  }
  return undefined
}
