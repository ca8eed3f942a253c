import type {Claim, Relation} from '../../claim/index.ts'
import {compareQuotes, isOneWordMore, type Comparison} from './compare.ts'
import type {Quote} from './value.ts'
import {isContent, wordsIn} from './words.ts'

/** Content words that two quotations must share to be held for one. */
const FEWEST = 4
const LEAST_OVERLAP = 0.5

/** How surely two quotations are the same words, 0 … 1: the share of the shorter that the longer has. Few words count only where they are all there is. */
export function match(a: Claim<Quote>, b: Claim<Quote>): number {
  return shareWords(a.value, b.value) ? likeness(compareQuotes(a.value, b.value)) : 0
}

// two content words in common are the least that any likeness needs, or the only one that a speaker's short remark has
function shareWords(a: Quote, b: Quote): boolean {
  const content = new Set(
    wordsIn(b)
      .filter(isContent)
      .map(({folded}) => folded),
  )
  const own = wordsIn(a).filter(isContent)
  const common = own.filter(({folded}) => content.has(folded)).length
  const isOnlyOne = Math.min(own.length, content.size) === 1 && common === 1
  return common >= 2 || (isOnlyOne && a.speaker !== undefined && a.speaker.id === b.speaker?.id)
}

function likeness(comparison: Comparison): number {
  const {
    shared,
    overlap,
    words,
    cut,
    turned,
    content: [x, y],
  } = comparison
  if (turned) return Math.max(0.8, shared >= FEWEST ? overlap : 0)
  if (shared >= FEWEST) return overlap >= LEAST_OVERLAP ? overlap : 0
  if (shared >= FEWEST - 1 && words >= 5 && overlap >= (cut ? 1 : 0.75)) return 0.8 * overlap
  if (isOneWordMore(comparison)) return 0.6
  const whole = shared === x && shared === y && shared >= 2
  return whole && overlap >= 0.9 ? 0.7 * overlap : 0
}

/** How the words of two quotations stand to each other; who said them is not looked at. */
export function relate({value: a}: Claim<Quote>, {value: b}: Claim<Quote>): Relation {
  if (!shareWords(a, b)) return 'incomparable'
  const comparison = compareQuotes(a, b)
  if (likeness(comparison) === 0) return 'incomparable'
  const {changes} = comparison
  const difference = comparison.wording
  if (difference === 'same') return 'same'
  if (difference === 'cut') return changes.some(change => change.difference === 'form') ? 'compatible' : 'same'
  return difference === 'form' ? 'compatible' : 'conflict'
}

const FEW = 4

/** Every two neighbouring content words, of short ones those with one between them and each with its speaker: what two quotations must share one of to be compared. */
export function keys({value}: Claim<Quote>): readonly string[] {
  const content = wordsIn(value).flatMap(word => (isContent(word) ? [word.folded] : []))
  if (content.length === 1) return content
  const pairs = content.slice(1).map((word, i) => `${content[i] ?? ''} ${word}`)
  const over = content.length <= FEW + 1 ? content.slice(2).map((word, i) => `${content[i] ?? ''} ${word}`) : []
  const spoken =
    value.speaker && content.length <= FEW ? content.map(word => `${value.speaker?.id ?? ''}: ${word}`) : []
  return [...new Set([...pairs, ...over, ...spoken])]
}
