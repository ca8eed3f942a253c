import {approximators} from './lexicon.ts'
import {phrase, type Word} from './words.ts'

const BOUNDS: readonly [string, string][] = [
  ['more than', 'MORE_THAN'],
  ['less than', 'LESS_THAN'],
  ['fewer than', 'LESS_THAN'],
  ['at least', 'EQUAL_OR_MORE'],
  ['at most', 'EQUAL_OR_LESS'],
  ['up to', 'EQUAL_OR_LESS'],
  ['just over', 'MORE_THAN'],
  ['just under', 'LESS_THAN'],
  ['no more than', 'EQUAL_OR_LESS'],
  ['no less than', 'EQUAL_OR_MORE'],
  ['no fewer than', 'EQUAL_OR_MORE'],
  ['not less than', 'EQUAL_OR_MORE'],
  ['not more than', 'EQUAL_OR_LESS'],
  ['no longer than', 'EQUAL_OR_LESS'],
  ['a minimum of', 'EQUAL_OR_MORE'],
  ['a maximum of', 'EQUAL_OR_LESS'],
  ['as long as', 'EQUAL_OR_LESS'],
  ['as many as', 'EQUAL_OR_LESS'],
  ['longer than', 'MORE_THAN'],
  ['well over', 'MORE_THAN'],
  ['a little over', 'MORE_THAN'],
  ['slightly over', 'MORE_THAN'],
  ['slightly more than', 'MORE_THAN'],
  ['a little more than', 'MORE_THAN'],
  ['just more than', 'MORE_THAN'],
  ['upwards of', 'MORE_THAN'],
  ['in excess of', 'MORE_THAN'],
  ['a little under', 'LESS_THAN'],
  ['slightly less than', 'LESS_THAN'],
  ['a little less than', 'LESS_THAN'],
  ['just short of', 'LESS_THAN'],
  ['well under', 'LESS_THAN'],
  ['shorter than', 'LESS_THAN'],
  ['close to', 'LESS_THAN'],
  ['just shy of', 'LESS_THAN'],
  ['shy of', 'LESS_THAN'],
  ['a bit over', 'MORE_THAN'],
  ['a bit more than', 'MORE_THAN'],
  ['a bit under', 'LESS_THAN'],
  ['a bit less than', 'LESS_THAN'],
  ['well more than', 'MORE_THAN'],
  ['anything up to', 'EQUAL_OR_LESS'],
  ['the best part of', 'LESS_THAN'],
  ['the better part of', 'LESS_THAN'],
  ['the greater part of', 'LESS_THAN'],
  ['not quite', 'LESS_THAN'],
  ['a good', 'EQUAL_OR_MORE'],
]

export const LOOSE: readonly [string, string][] = [
  ['or more', 'EQUAL_OR_MORE'],
  ['or longer', 'EQUAL_OR_MORE'],
  ['at least', 'EQUAL_OR_MORE'],
  ['at most', 'EQUAL_OR_LESS'],
  ['or fewer', 'EQUAL_OR_LESS'],
  ['or thereabouts', 'APPROX'],
  ['or less', 'EQUAL_OR_LESS'],
  ['or so', 'APPROX'],
]

export function readBound(words: readonly Word[], at: number): {modifier?: string; last: number} {
  for (const [text, modifier] of BOUNDS) {
    const last = phrase(words, at, text)
    if (last !== undefined) return {modifier, last}
  }
  const modifier = approximators.get(words[at]?.lower ?? '')
  return modifier ? {modifier, last: at + 1} : {last: at}
}
