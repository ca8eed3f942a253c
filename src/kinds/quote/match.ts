import type {Claim, Relation} from '../../claim/index.ts'
import {compareQuotes, type Comparison} from './compare.ts'
import type {Quote} from './value.ts'
import {isContent, wordsIn} from './words.ts'

/** Content words that two quotations must share to be held for one. */
const FEWEST = 4
const LEAST_OVERLAP = 0.5

/** How surely two quotations are the same words, 0 … 1: the share of the shorter that the longer has. Few words count only where they are all there is. */
export function match(a: Claim<Quote>, b: Claim<Quote>): number {
  return shareWords(a.value, b.value) ? likeness(compareQuotes(a.value, b.value)) : 0
}

// two content words in common are the least that any likeness needs
function shareWords(a: Quote, b: Quote): boolean {
  const content = new Set(
    wordsIn(b)
      .filter(isContent)
      .map(({folded}) => folded),
  )
  return wordsIn(a).filter(word => isContent(word) && content.has(word.folded)).length >= 2
}

function likeness({shared, overlap, words, cut, content: [x, y]}: Comparison): number {
  if (shared >= FEWEST) return overlap >= LEAST_OVERLAP ? overlap : 0
  if (shared >= FEWEST - 1 && words >= 5 && overlap >= (cut ? 1 : 0.75)) return 0.8 * overlap
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

/** Every two neighbouring content words: what two quotations must share to be compared. */
export function keys({value}: Claim<Quote>): readonly string[] {
  const content = wordsIn(value).filter(isContent)
  if (content.length === 1) return content.map(({folded}) => folded)
  return [...new Set(content.slice(1).map(({folded}, i) => `${content[i]?.folded ?? ''} ${folded}`))]
}
