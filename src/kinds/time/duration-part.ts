import type {SpanPart} from './expression.ts'
import {allOf, vague} from './duration-vague.ts'
import {afterFigure, partAfter, readFraction} from './fraction.ts'
import {shortUnits, type Unit} from './lexicon.ts'
import {readNumber, type Counted} from './numbers.ts'
import {afterAdjective, unitAt} from './unit-word.ts'
import {isDash, phrase, skip, type Word} from './words.ts'

export interface Part extends SpanPart {
  readonly last: number
}

export function readPart(words: readonly Word[], at: number): Part | undefined {
  return readFraction(words, at) ?? counted(words, at) ?? allOf(words, at) ?? vague(words, at)
}

// "12", "a", "two and a half", "fifty-year", "six straight days", "an hour and a half"
function counted(words: readonly Word[], at: number): Part | undefined {
  const article = /^(?:a|an)$/.test(words[at]?.lower ?? '')
  const another = /^(?:another|one)$/.test(words[at]?.lower ?? '')
  const single = words[at]?.lower === 'single' && isDash(words[at + 1])
  const number =
    round(words, at) ??
    (((article || another) && words[at]?.lower !== 'one') || single ? {value: 1, last: at + 1} : readNumber(words, at))
  if (
    !number ||
    number.value === 0 ||
    isHourOfDay(words, at) ||
    isGlued(words, at) ||
    ((article || another) && words[at + 1]?.lower === 'quarter')
  )
    return undefined
  const odd = joinedOdd(words, number)
  if (odd) return odd
  const inner = article ? readNumber(words, number.last) : undefined
  if (inner && inner.last > number.last && !isPlural(words, inner)) return undefined
  const part = partAfter(words, number.last)
  const value = number.value + (part?.value ?? 0)
  const end = part?.last ?? afterFigure(words, number.last, value)
  const start = afterAdjective(words, skip(words, end, '-'))
  const unit = unitAt(words, start) ?? (article ? undefined : shortUnits.get(words[start]?.lower ?? ''))
  if (!unit || (words[start]?.lower === 'second' && (article || value !== 1) && !isDash(words[start - 1])))
    return undefined
  if (part && unit === 'quarter') return undefined
  const trailing = value === 1 && !isUnit(words, start + 1) ? partAfter(words, start + 1) : undefined
  return spread(value + (trailing?.value ?? 0), unit, words[start]?.lower ?? '', trailing?.last ?? start + 1)
}

// "at 0730 hours", "from 0900 hours to 1700 hours"
function isHourOfDay(words: readonly Word[], at: number): boolean {
  const text = words[at]?.text ?? ''
  if (!/^(?:[01]\d|2[0-4])[0-5]\d$/.test(text) || !/^(?:hours|hrs)$/.test(words[at + 1]?.lower ?? '')) return false
  return text.startsWith('0') || words[at - 1]?.lower === 'at' || words[at - 2]?.lower === 'hours'
}

// "an hour and three quarters", not "a year and a half-day" nor "one year and half an hour"
function isUnit(words: readonly Word[], at: number): boolean {
  const part = partAfter(words, at)
  if (!part) return false
  const next = words[part.last]
  return isDash(next) || /^(?:an?|of)$/.test(next?.lower ?? '') || unitAt(words, part.last) !== undefined
}

// "20-odd years"
function joinedOdd(words: readonly Word[], {value, last}: {value: number; last: number}): Part | undefined {
  const end = ['- odd', 'odd', '- plus', '- something', '+']
    .map(text => phrase(words, last, text))
    .find(found => found !== undefined)
  if (end === undefined) return undefined
  const start = isDash(words[end]) ? end + 1 : end
  const unit = unitAt(words, start)
  return unit ? spread(value, unit, words[start]?.lower ?? '', start + 1) : undefined
}

const ROUND: Readonly<Record<string, number>> = {dozen: 12, hundred: 100, thousand: 1000, million: 1_000_000}

// "a hundred days", "half a dozen years"
function round(words: readonly Word[], at: number): Counted | undefined {
  const half = phrase(words, at, 'half a dozen') ?? phrase(words, at, 'half - a - dozen')
  if (half !== undefined) return {value: 6, last: half}
  const many = readNumber(words, at)
  if (many && words[many.last]?.lower === 'dozen') return {value: many.value * 12, last: many.last + 1}
  const value = words[at]?.lower === 'a' ? ROUND[words[at + 1]?.lower ?? ''] : undefined
  return value === undefined ? undefined : {value, last: at + 2}
}

function isPlural(words: readonly Word[], {last}: {last: number}): boolean {
  return !isDash(words[last]) && unitAt(words, last) === undefined
}

function spread(value: number, unit: Unit, word: string, last: number): Part {
  if (word.startsWith('fortnight')) return {count: value * 2, unit: 'week', last}
  if (unit === 'decade') return {count: value * 10, unit: 'year', last}
  if (unit === 'century') return {count: value * 100, unit: 'year', last}
  return {count: value, unit, last}
}

/** ", 3 months", "and 20 minutes", "30 seconds" */
export function readFurther(words: readonly Word[], before: Part): Part | undefined {
  const dot = shortUnits.has(words[before.last - 1]?.lower ?? '') && words[before.last + 1]?.digits ? '.' : ','
  const start = skip(words, skip(words, before.last, dot), 'and')
  const next =
    words[start]?.digits ||
    start > before.last ||
    isSmallNumber(words, start) ||
    /^(?:and)$/.test(words[before.last]?.lower ?? '')
      ? counted(words, start)
      : undefined
  if (
    !next ||
    next.count === undefined ||
    before.count === undefined ||
    /^(?:a|an|another)$/.test(words[start]?.lower ?? '')
  )
    return undefined
  return RANK.indexOf(next.unit) < RANK.indexOf(before.unit) ? next : undefined
}

// "one year two months"
function isSmallNumber(words: readonly Word[], at: number): boolean {
  const number = words[at]?.digits ? undefined : readNumber(words, at)
  return number !== undefined && number.value > 0 && unitAt(words, number.last) !== undefined
}

const RANK: readonly Unit[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year']

export function isGlued(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  return (
    words[at]?.glued === true &&
    before !== undefined &&
    (/^[\p{L}$€£.#/]/u.test(before.text) || (isDash(before) && before.glued && before.text === '-'))
  )
}
