import {readInteger, readNumber} from './numbers.ts'
import {isDash, phrase, type Word} from './words.ts'
import {readEra, readYearNumber} from './year.ts'

interface Found<Part> {
  readonly part: Part
  readonly last: number
}

/** The year that follows a day or month: "2012", "'12", "-12", "345 BC", and after a day or "of" also the last two figures of a year gone by ("3 Aug 96."). */
export function readYearAfter(
  words: readonly Word[],
  at: number,
  clipped = false,
): Found<{year: number; bc?: boolean} | {shortYear: number}> | undefined {
  const era = readEra(words, at)
  if (era) return {part: {year: era.value, ...(era.bc ? {bc: true} : {})}, last: era.last}
  const year = readYearNumber(words, at)
  if (year) return {part: {year: year.value}, last: year.last}
  const quote = words[at]?.lower === "'"
  const short = readInteger(words, quote ? at + 1 : at, 2)
  if (clipped && short !== undefined && isGoneBy(words, at)) return {part: {shortYear: short}, last: at + 1}
  const joined = words[at]?.glued && (isDash(words[at - 1]) || words[at - 1]?.lower === '/')
  if (short === undefined || words[quote ? at + 1 : at]?.text.length !== 2 || !(quote || joined)) return undefined
  return {part: {shortYear: short}, last: quote ? at + 2 : at + 1}
}

// "96" at the end of a clause: more than any day or hour
function isGoneBy(words: readonly Word[], at: number): boolean {
  return (
    (readInteger(words, at, 2) ?? 0) > 31 &&
    !words[at]?.glued &&
    (!words[at + 1] || /^[.;:)]$/.test(words[at + 1]?.text ?? ''))
  )
}

/** A year that is pointed at: "October of next year", "June 3 last year", "April two years ago". */
export function relativeYear(words: readonly Word[], at: number): Found<{relative: number}> | undefined {
  if (words[at]?.lower === 'in' && words[at - 1]?.lower !== ',') return relativeYear(words, at + 1)
  const number = /^an?$/.test(words[at]?.lower ?? '') ? {value: 1, last: at + 1} : readNumber(words, at)
  if (
    number &&
    Number.isInteger(number.value) &&
    number.value > 0 &&
    /^years?$/.test(words[number.last]?.lower ?? '')
  ) {
    if (words[number.last + 1]?.lower === 'ago') return {part: {relative: -2 * number.value}, last: number.last + 2}
    const ahead =
      phrase(words, number.last + 1, 'from now') ??
      phrase(words, number.last + 1, 'hence') ??
      (words[at - 1]?.lower === 'in' && /^[.,;:)]?$/.test(words[number.last + 1]?.lower ?? '')
        ? number.last + 1
        : undefined)
    return ahead === undefined ? undefined : {part: {relative: 2 * number.value}, last: ahead}
  }
  const offset = {last: -1, this: 0, next: 1}[words[at]?.lower ?? '']
  return offset !== undefined && words[at + 1]?.lower === 'year'
    ? {part: {relative: 2 * offset}, last: at + 2}
    : undefined
}

const TOLD: readonly [string, -1 | 0 | 1][] = [
  ['that year', 0],
  ['that same year', 0],
  ['the same year', 0],
  ['the following year', 1],
  ['the next year', 1],
  ['the year after', 1],
  ['the previous year', -1],
  ['the year before', -1],
]

/** A year told before that a date is tied to: "3 May that year", "in May of the following year". */
export function readTold(words: readonly Word[], at: number): {tied: -1 | 0 | 1; last: number} | undefined {
  const start = words[at]?.lower === 'of' ? at + 1 : at
  for (const [text, tied] of TOLD) {
    const last = phrase(words, start, text)
    if (last !== undefined && !/^(?:the|last)$/.test(words[last]?.lower ?? '')) return {tied, last}
  }
  return undefined
}
