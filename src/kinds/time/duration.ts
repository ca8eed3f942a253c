import type {Match, Span, SpanPart} from './expression.ts'
import {afterFigure, partAfter, readFraction} from './fraction.ts'
import {approximators, shortUnits, units, type Unit} from './lexicon.ts'
import {isNoLength} from './no-length.ts'
import {readNumber, type Counted} from './numbers.ts'
import {isDash, phrase, skip, type Word} from './words.ts'

interface Part extends SpanPart {
  readonly last: number
}

/** A length of time: "three and a half hours", "eight-year", "over a decade", "several weeks"; never an age. */
export function readDuration(words: readonly Word[], at: number): Match | undefined {
  const between = readBetween(words, at) ?? orTwo(words, at)
  if (between) return between
  const vagueSome = words[at]?.lower === 'some' && !readPart(words, at + 1)
  const bound: {modifier?: string; last: number} = vagueSome ? {last: at} : readBound(words, at)
  const first = readPart(words, bound.last)
  if (!first) return undefined
  const parts = [first]
  for (let next = readFurther(words, first); next; next = readFurther(words, next)) parts.push(next)
  const end = parts.at(-1)?.last ?? at
  if (isNoLength(words, at, end)) return undefined
  const isLong = isDash(words[end]) && words[end + 1]?.lower === 'long'
  if (isLong && /^an?$/.test(words[at]?.lower ?? '')) return undefined
  const loose = LOOSE.find(([text]) => phrase(words, end, text) !== undefined)
  const last = isLong ? end + 2 : end + (loose ? 2 : 0)
  const odd = words.slice(at, end).some(({lower}) => lower === 'odd') ? 'MORE_THAN' : undefined
  const modifier = bound.modifier ?? loose?.[1] ?? odd
  const span: Span = {
    is: 'span',
    parts: parts.map(({count, unit}) => (count === undefined ? {unit} : {count, unit})),
    ...(modifier ? {modifier} : {}),
  }
  return {first: at, last, expression: span, via: first.count === undefined ? 'vague-duration' : 'duration'}
}

// "two to three weeks", "10-15 years", "five or six hours"
function readBetween(words: readonly Word[], at: number): Match | undefined {
  const low = readNumber(words, at)
  if (!low || isGlued(words, at)) return undefined
  const joint = words[low.last]
  const isAnd = joint?.lower === 'and' && words[at - 1]?.lower === 'between'
  if (!(isDash(joint) || isAnd || /^(?:to|or)$/.test(joint?.lower ?? ''))) return undefined
  const high = readPlainCount(words, low.last + 1)
  if (!high || high.count === undefined || high.count <= low.value || isNoLength(words, low.last + 1, high.last))
    return undefined
  return {
    first: at,
    last: high.last,
    expression: {is: 'span', parts: [{count: high.count, unit: high.unit}], low: low.value},
    via: 'duration-range',
  }
}

// "a year or two", "a day or so" is about one
function orTwo(words: readonly Word[], at: number): Match | undefined {
  const unit = /^(?:a|an|one)$/.test(words[at]?.lower ?? '') ? unitAt(words, at + 1) : undefined
  if (!unit || words[at + 2]?.lower !== 'or' || words[at + 3]?.lower !== 'two') return undefined
  if (unitAt(words, at + 4) !== undefined || unit === 'decade' || unit === 'century') return undefined
  const span: Span = {is: 'span', parts: [{count: 2, unit}], low: 1}
  return {first: at, last: at + 4, expression: span, via: 'duration-range'}
}

function readPlainCount(words: readonly Word[], at: number): Part | undefined {
  const number = readNumber(words, at)
  const start = number && (isDash(words[number.last]) ? number.last + 1 : number.last)
  const unit = start === undefined ? undefined : unitAt(words, start)
  const plain = unit && unit !== 'decade' && unit !== 'century' && !words[start ?? 0]?.lower.startsWith('fortnight')
  return number && plain && start !== undefined ? {count: number.value, unit, last: start + 1} : undefined
}

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
]

const LOOSE: readonly [string, string][] = [
  ['or more', 'EQUAL_OR_MORE'],
  ['or longer', 'EQUAL_OR_MORE'],
  ['or less', 'EQUAL_OR_LESS'],
  ['or so', 'APPROX'],
]

function readBound(words: readonly Word[], at: number): {modifier?: string; last: number} {
  for (const [text, modifier] of BOUNDS) {
    const last = phrase(words, at, text)
    if (last !== undefined) return {modifier, last}
  }
  const modifier = approximators.get(words[at]?.lower ?? '')
  return modifier ? {modifier, last: at + 1} : {last: at}
}

function readPart(words: readonly Word[], at: number): Part | undefined {
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

// "an hour and three quarters", not "a year and a half-day" nor "one year and half an hour"
function isUnit(words: readonly Word[], at: number): boolean {
  const part = partAfter(words, at)
  if (!part) return false
  const next = words[part.last]
  return isDash(next) || /^(?:an?|of)$/.test(next?.lower ?? '') || unitAt(words, part.last) !== undefined
}

// "20-odd years"
function joinedOdd(words: readonly Word[], {value, last}: {value: number; last: number}): Part | undefined {
  const end = phrase(words, last, '- odd') ?? phrase(words, last, 'odd')
  if (end === undefined) return undefined
  const start = isDash(words[end]) ? end + 1 : end
  const unit = unitAt(words, start)
  return unit ? spread(value, unit, words[start]?.lower ?? '', start + 1) : undefined
}

const ROUND: Readonly<Record<string, number>> = {dozen: 12, hundred: 100, thousand: 1000, million: 1_000_000}

// "a hundred days", "half a dozen years"
function round(words: readonly Word[], at: number): Counted | undefined {
  const half = phrase(words, at, 'half a dozen')
  if (half !== undefined) return {value: 6, last: half}
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

// "all week", "all day long", "the whole month"
function allOf(words: readonly Word[], at: number): Part | undefined {
  const whole = words[at]?.lower === 'the' && /^(?:whole|entire|full)$/.test(words[at + 1]?.lower ?? '')
  const noun = whole ? at + 2 : words[at]?.lower === 'all' ? at + 1 : undefined
  const unit =
    noun !== undefined && /^(?:day|week|month|year)$/.test(words[noun]?.lower ?? '') ? unitAt(words, noun) : undefined
  if (!unit || noun === undefined || words[noun + 1]?.lower === 'of') return undefined
  const last = skip(words, noun + 1, 'long')
  return last > noun + 1 || endsClause(words[last]) ? {count: 1, unit, last} : undefined
}

function endsClause(word: Word | undefined): boolean {
  return (
    !word ||
    /^(?:[.,;:)]|and|or|but|in|on|at|to|for|with|by|from|while|as|before|after|until|because|when)$/.test(word.lower)
  )
}

const SEVERAL = /^(?:several|few|some|many|dozens|hundreds|scores|numerous)$/
const BEFORE_VAGUE = /^(?:for|in|within|after|over|of|took|takes|take|last|lasted|lasting|spent|spend|just|only|mere)$/
const AFTER_VAGUE = /^(?:ago|later|after|before|earlier|long)$/

// "several years", "a few days", "a couple of weeks", "for hours", "decades", "weeks later"
function vague(words: readonly Word[], at: number): Part | undefined {
  const article = skip(words, at, 'a', 'the')
  if (words[article]?.lower === 'couple') return several(words, skip(words, article + 1, 'of'))
  if (SEVERAL.test(words[article]?.lower ?? '') && (article === at || words[article]?.lower === 'few'))
    return several(words, skip(words, article + 1, 'of', 'more'))
  const long = LONG.exec(words[at]?.lower ?? '')?.groups?.['unit']
  if (long) return {count: 1, unit: units.get(long) ?? 'day', last: at + 1}
  const one = unitAt(words, at)
  if (one && isDash(words[at + 1]) && words[at + 2]?.lower === 'long' && !words[at]?.lower.endsWith('s'))
    return {count: 1, unit: one, last: at + 1}
  const over = words[at - 1]?.lower === 'over' && words[at]?.lower === 'the' ? at + 1 : at
  const unit = unitAt(words, over)
  if (!unit || !words[over]?.lower.endsWith('s') || words[over]?.lower === 'seconds') return undefined
  const next = words[over + 1]
  const licensed =
    BEFORE_VAGUE.test(words[over - 1]?.lower ?? '') ||
    AFTER_VAGUE.test(next?.lower ?? '') ||
    over > at ||
    unit === 'decade'
  const dashed = isDash(next) && words[over + 2]?.lower === 'long'
  return licensed || dashed ? {unit, last: over + 1} : undefined
}

// "a weeklong strike"
const LONG = /^(?<unit>hour|day|week|month|year)long$/

function several(words: readonly Word[], at: number): Part | undefined {
  const start = afterAdjective(words, at)
  const unit = unitAt(words, start)
  return unit && words[start]?.lower.endsWith('s') ? {unit, last: start + 1} : undefined
}

const ADJECTIVES =
  /^(?:straight|consecutive|more|full|whole|long|trading|working|business|calendar|extra|additional|further|successive|other|entire|school|solid)$/

function afterAdjective(words: readonly Word[], at: number): number {
  const one = ADJECTIVES.test(words[at]?.lower ?? '') ? at + 1 : at
  return one > at && ADJECTIVES.test(words[one]?.lower ?? '') ? one + 1 : one
}

// ", 3 months", "and 20 minutes", "30 seconds"
function readFurther(words: readonly Word[], before: Part): Part | undefined {
  const start = skip(words, skip(words, before.last, ','), 'and')
  const next =
    words[start]?.digits || start > before.last || /^(?:and)$/.test(words[before.last]?.lower ?? '')
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

const RANK: readonly Unit[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year']

/** The unit that a word names, singular or plural. */
export function unitAt(words: readonly Word[], at: number): Unit | undefined {
  return units.get(words[at]?.lower ?? '')
}

function isGlued(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  return (
    words[at]?.glued === true &&
    before !== undefined &&
    (/^[\p{L}$€£.#/]/u.test(before.text) || (isDash(before) && before.glued && before.text === '-'))
  )
}
