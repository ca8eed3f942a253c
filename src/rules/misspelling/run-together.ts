import {commonRarityOf, rarityOf} from '../../vocabulary/index.ts'
import {small} from './commonest.ts'
import type {Meant} from './proper.ts'

const SHORTEST = 4

/** The two words that stand together without a space, one of them a small one: "ofthe", "policesaid", "struggledto". */
export function runTogether(word: string): readonly Meant[] {
  if (word.length < SHORTEST || word.length > 20 || isClipped(word)) return []
  const found = cutsOf(word).find(isTwoWords)
  return found ? [{word: found.join(' '), slip: 'the space left out'}] : []
}

// "meanin", "goin": clipped in speech
export function isClipped(word: string): boolean {
  return word.endsWith('in') && rarityOf(`${word}g`) !== undefined
}

function cutsOf(word: string): (readonly [string, string])[] {
  return Array.from({length: word.length - 3}, (_, i) => [word.slice(0, i + 2), word.slice(i + 2)] as const)
}

function isTwoWords([first, last]: readonly [string, string]): boolean {
  const [isSmallFirst, isSmallLast] = [small.has(first), small.has(last)]
  if (isSmallFirst && isSmallLast) return true
  if (isSmallFirst) return isKnown(last, first.length > 2 ? 4 : 5)
  if (isSmallLast) return isKnown(first, last.length > 2 ? 4 : 5)
  if (DOING.test(first)) return isKnown(last, 4)
  return NUMBER.test(first) && last.endsWith('s') && isKnown(last, 4)
}

// "gettingready": forms of which no compound is made
const DOING = /^(?:getting|going|being|having|making|trying|doing|saying|taking|giving|coming)$/
const NUMBER = /^(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|many|several)$/

function isKnown(word: string, shortest: number): boolean {
  if (word.length < shortest) return false
  const rarity = commonRarityOf(word)
  return rarity === 'everyday' || (rarity === 'frequent' && word.length > shortest)
}
