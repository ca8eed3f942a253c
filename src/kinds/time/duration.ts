import {readCompact} from './compact-duration.ts'
import {LOOSE, readBound} from './duration-bound.ts'
import {isGlued, readFurther, readPart, type Part} from './duration-part.ts'
import type {Match, Span} from './expression.ts'
import {isNoLength} from './no-length.ts'
import {readNumber} from './numbers.ts'
import {unitAt} from './unit-word.ts'
import {isDash, phrase, skip, type Word} from './words.ts'

/** A length of time: "three and a half hours", "eight-year", "over a decade", "several weeks"; never an age. */
export function readDuration(words: readonly Word[], at: number): Match | undefined {
  const between = readCompact(words, at) ?? readBetween(words, at) ?? orTwo(words, at)
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
  const odd = words.slice(at, end).some(({lower}) => /^(?:odd|plus|something|\+)$/.test(lower))
    ? 'MORE_THAN'
    : undefined
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
  const middle =
    isDash(words[low.last]) && /^(?:to|or)$/.test(words[low.last + 1]?.lower ?? '') ? low.last + 1 : low.last
  const joint = words[middle]
  const isAnd = joint?.lower === 'and' && words[at - 1]?.lower === 'between'
  if (!(isDash(joint) || isAnd || /^(?:to|or)$/.test(joint?.lower ?? ''))) return undefined
  const high = readPlainCount(words, skip(words, middle + 1, '-'))
  if (!high || high.count === undefined || high.count <= low.value || isNoLength(words, middle + 1, high.last))
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
