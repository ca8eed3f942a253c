import {doubtfulMonths, edges, months, shortMonths, timePrepositions, weekdays} from './lexicon.ts'
import {isCapital, isDash, type Word} from './words.ts'

/** Whether a month's name without a day or year is the month: not a person, not a plain word. */
export function isMonthAlone(words: readonly Word[], at: number, last: number): boolean {
  const word = words[at]
  const before = words[at - 1]
  if (!word) return false
  if (!months.has(word.lower))
    return isCapital(word) && (isShortPlace(before) || isPaired(words, last)) && !isCapital(words[last])
  if (!isCapital(word) && doubtfulMonths.has(word.lower)) return isPartNamed(words, at, last)
  const licensed = before !== undefined && timePrepositions.has(before.lower)
  const than = before?.lower === 'than' && !/^(?:later|earlier|sooner)$/.test(words[at - 2]?.lower ?? '')
  if (licensed && before.lower !== 'for' && !than) return !isName(words, at, last)
  if (before?.lower === '-' && isMonth(words[at - 2])) return true
  if (before?.lower === '-' && edges.has(words[at - 2]?.lower ?? '')) return true
  if (doubtfulMonths.has(word.lower)) return isPaired(words, last)
  return !isName(words, at, last) && !(isCapital(before) && at > 1)
}

// "in June Marlow's house": a first name and a surname
function isName(words: readonly Word[], at: number, last: number): boolean {
  if (words[last]?.text === '&') return true
  return doubtfulMonths.has(words[at]?.lower ?? '') && isCapital(words[last]) && /^\p{L}/u.test(words[last]?.text ?? '')
}

// "the last friday of may", "by the end of march", written small
function isPartNamed(words: readonly Word[], at: number, last: number): boolean {
  const part = words[at - 1]?.lower === 'of' ? (words[at - 2]?.lower ?? '') : ''
  return (
    (weekdays.has(part) || /^(?:day|week|weekend|end|start|beginning|middle|half|ides|month)$/.test(part)) &&
    !/^[\p{L}'-]/u.test(words[last]?.text ?? '')
  )
}

function isShortPlace(before: Word | undefined): boolean {
  return /^(?:in|since|by|until|from|through|of|to|between|during|before|after)$/.test(before?.lower ?? '')
}

function isMonth(word: Word | undefined): boolean {
  return isCapital(word) && (months.has(word?.lower ?? '') || shortMonths.has(word?.lower ?? ''))
}

// "Jan-Feb 2017", "Sep to Nov"
function isPaired(words: readonly Word[], last: number): boolean {
  const other =
    words[isDash(words[last]) || /^(?:to|through|until|till)$/.test(words[last]?.lower ?? '') ? last + 1 : -1]
  return other !== undefined && isCapital(other) && (months.has(other.lower) || shortMonths.has(other.lower))
}
