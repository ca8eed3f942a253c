import {approximators} from './lexicon.ts'
import {readPart} from './duration-part.ts'
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
  if (words[at]?.lower === 'over' && isThroughout(words, at)) return {last: at + 1}
  const modifier = approximators.get(words[at]?.lower ?? '')
  return modifier ? {modifier, last: at + 1} : {last: at}
}

const MEASURED =
  /^(?:for|in|after|of|than|by|within|every|nearly|aged?|been|be|is|was|were|are|just|with|an?|the|took|takes?|taken|taking|lasts?|lasted|lasting|wait\w*|spen[dt]\w*|need\w*|serv\w*|work\w*|stay\w*|liv\w*|held|runs?|ran|running|drove|flew|slept|walked|late|delayed|delay|and|or|only|its?|his|her|their|that|this|,|\()$/
const BEHIND = /^(?:ago|later|earlier|before|after|old|on|late|long|longer|away|younger|older|overdue|in)$/

/** Whether "over" says while and not more than: "will invest it over five years", "Over three decades he built". */
function isThroughout(words: readonly Word[], at: number): boolean {
  const part = readPart(words, at + 1)
  if (!part || part.count === undefined || BEHIND.test(words[part.last]?.lower ?? '')) return false
  const before = words[at - 1]?.lower
  return before === undefined || before === '.' ? words[part.last] !== undefined : !MEASURED.test(before)
}
