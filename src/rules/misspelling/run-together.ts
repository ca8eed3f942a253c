import {rarityOf} from '../../vocabulary/index.ts'
import type {Meant} from './proper.ts'

const SHORTEST = 4
// words that begin or end no compound
const BEFORE = ['of', 'the', 'and', 'that', 'with', 'was', 'were', 'has', 'had', 'from']
const AFTER = ['of', 'the', 'and', 'that', 'with', 'was', 'were', 'has', 'had', 'from', 'said']

/** The two words that stand together without a space: "ofeverything", "policesaid". */
export function runTogether(word: string): readonly Meant[] {
  const cuts = [
    ...BEFORE.filter(first => word.startsWith(first)).map(first => first.length),
    ...AFTER.filter(last => word.endsWith(last)).map(last => word.length - last.length),
  ]
  const parts = cuts.map(cut => [word.slice(0, cut), word.slice(cut)] as const).filter(isTwoWords)
  return parts.slice(0, 1).map(pair => ({word: pair.join(' '), slip: 'the space left out'}))
}

function isTwoWords([first, last]: readonly [string, string]): boolean {
  const longer = first.length > last.length ? first : last
  return longer.length >= SHORTEST && [first, last].every(part => rarityOf(part) === 'everyday')
}
