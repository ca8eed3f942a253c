import type {Claim, Relation} from '../../claim/index.ts'
import {compareQuotes, type Comparison} from './compare.ts'
import type {Quote} from './value.ts'
import {isContent, wordsOf} from './words.ts'

/** Content words that two quotations must share to be held for one. */
const FEWEST = 4
const LEAST_OVERLAP = 0.5

/** How surely two quotations are the same words, 0 … 1: the share of the shorter that the longer has. Few words count only where they are all there is. */
export function match(a: Claim<Quote>, b: Claim<Quote>): number {
  return likeness(compareQuotes(a.value, b.value))
}

function likeness({shared, overlap, words, cut, content: [x, y]}: Comparison): number {
  if (shared >= FEWEST) return overlap >= LEAST_OVERLAP ? overlap : 0
  if (shared >= FEWEST - 1 && words >= 5 && overlap >= (cut ? 1 : 0.75)) return 0.8 * overlap
  const whole = shared === x && shared === y && shared >= 2
  return whole && overlap >= 0.9 ? 0.7 * overlap : 0
}

/** How the words of two quotations stand to each other; who said them is not looked at. */
export function relate({value: a}: Claim<Quote>, {value: b}: Claim<Quote>): Relation {
  const comparison = compareQuotes({text: a.text}, {text: b.text})
  if (likeness(comparison) === 0) return 'incomparable'
  const {difference, changes} = comparison
  if (difference === 'same') return 'same'
  if (difference === 'cut') return changes.some(change => change.difference === 'form') ? 'compatible' : 'same'
  return difference === 'form' ? 'compatible' : 'conflict'
}

/** Every two neighbouring content words: what two quotations must share to be compared. */
export function keys({value: {text}}: Claim<Quote>): readonly string[] {
  const content = wordsOf(text).filter(isContent)
  if (content.length === 1) return content.map(({folded}) => folded)
  return [...new Set(content.slice(1).map(({folded}, i) => `${content[i]?.folded ?? ''} ${folded}`))]
}
