import levenshtein from 'fast-levenshtein'
import {commonWords} from '../../vocabulary/index.ts'
import type {Meant} from './proper.ts'

const SHORTEST = 9

/** The one common word that a long word is two slips away from: "unfortunatly" with another letter wrong besides. */
export function withTwoSlips(word: string): readonly Meant[] {
  if (word.length < SHORTEST) return []
  const near = commonWords(word[0] ?? '').filter(
    other =>
      Math.abs(other.length - word.length) <= 1 &&
      other.slice(-2) === word.slice(-2) &&
      levenshtein.get(other, word) === 2,
  )
  return near.length === 1 ? near.map(other => ({word: other, slip: 'a slip in two places'})) : []
}
