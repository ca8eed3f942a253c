import {unitAt} from './unit-word.ts'
import type {Expression, Match} from './expression.ts'
import {backPointers, dayParts, weekdays, type DayPart} from './lexicon.ts'
import {isCapital, isDash, phrase, skip, type Word} from './words.ts'

/** A time counted from one told before, or from the one the report is about: "that day", "the previous year", "to end the day". */
export function readAnchored(words: readonly Word[], at: number): Match | undefined {
  return partOfDay(words, at) ?? weekend(words, at) ?? nextDay(words, at) ?? told(words, at) ?? definite(words, at)
}

const POINT: Readonly<Record<string, number>> = {
  that: 0,
  same: 0,
  previous: -1,
  preceding: -1,
  following: 1,
  next: 1,
  ensuing: 1,
}

// "that night", "the same evening", "the previous night", "the next morning", "the night before", "the morning after"
function partOfDay(words: readonly Word[], at: number): Match | undefined {
  const head = words[at]?.lower
  if (head !== 'that' && head !== 'the') return undefined
  const same = words[at]?.lower === 'that' ? at : at + 1
  const pointer = POINT[words[same]?.lower ?? '']
  const noun = pointer === undefined ? at + 1 : skip(words, same + 1, 'same')
  const part = dayParts.get(words[noun]?.lower ?? '')
  if (!part) return undefined
  if (pointer !== undefined)
    return isAdverb(words, noun + 1) ? found(at, noun + 1, partOn(part, pointer), 'that-part') : undefined
  const after = {before: -1, after: 1}[words[noun + 1]?.lower ?? '']
  return after !== undefined && ends(words, noun + 2)
    ? found(at, noun + 2, partOn(part, after), 'part-before')
    : undefined
}

function partOn(part: DayPart, offset: number): Expression {
  return {is: 'part', part, date: {is: 'anchored', unit: 'day', offset}}
}

// "that weekend", "the following weekend", "the weekend before"
function weekend(words: readonly Word[], at: number): Match | undefined {
  const head = words[at]?.lower
  if (head === 'that' && words[at + 1]?.lower === 'weekend')
    return found(at, at + 2, {is: 'anchored', unit: 'weekend', offset: 0}, 'that-weekend')
  if (head !== 'the') return undefined
  const pointer = POINT[words[at + 1]?.lower ?? '']
  if (pointer !== undefined && words[at + 2]?.lower === 'weekend')
    return found(at, at + 3, {is: 'anchored', unit: 'weekend', offset: pointer}, 'following-weekend')
  const after = words[at + 1]?.lower === 'weekend' ? {before: -1, after: 1}[words[at + 2]?.lower ?? ''] : undefined
  return after !== undefined && ends(words, at + 3)
    ? found(at, at + 3, {is: 'anchored', unit: 'weekend', offset: after}, 'weekend-before')
    : undefined
}

// "Next day, he was gone.", "Next morning the hall was full."
function nextDay(words: readonly Word[], at: number): Match | undefined {
  if (words[at]?.lower !== 'next' || at > 1) return undefined
  const part = dayParts.get(words[at + 1]?.lower ?? '')
  if (part) return found(at, at + 2, partOn(part, 1), 'next-part')
  return words[at + 1]?.lower === 'day'
    ? found(at, at + 2, {is: 'anchored', unit: 'day', offset: 1}, 'next-day')
    : undefined
}

// not "that night watchman", "the previous evening's show"
function isAdverb(words: readonly Word[], at: number): boolean {
  const next = words[at]
  return (
    next === undefined ||
    !/^\p{L}/u.test(next.text) ||
    isCapital(next) ||
    /^(?:and|or|but|when|after|before|with|at|to|as|if|by|while|for|in|on|from|he|she|it|they|we|the|a|an|his|her|their|two|three|four|five|police|were|was|had|because|that|of|off|near|outside|inside|during|until|without|following|about|around|shortly)$/.test(
      next.lower,
    )
  )
}

function ends(words: readonly Word[], at: number): boolean {
  return !words[at] || /^[.,;:)]$/.test(words[at]?.lower ?? '')
}

// "that day", "the same week", "the previous year", "the following day", "the year before", "a day earlier"
function told(words: readonly Word[], at: number): Match | undefined {
  const head = words[at]?.lower ?? ''
  if (head === 'that') {
    const noun = skip(words, at + 1, 'same', 'very')
    const kind = unitAt(words, noun)
    if (!kind || !/^(?:day|week|month|quarter|year|decade)$/.test(words[noun]?.lower ?? '')) return undefined
    return found(at, noun + 1, {is: 'anchored', unit: kind, offset: 0}, 'that')
  }
  if (head !== 'the') return undefined
  const very = phrase(words, at, 'the very next day') ?? phrase(words, at, 'the very same day')
  if (very !== undefined)
    return found(at, very, {is: 'anchored', unit: 'day', offset: words[at + 2]?.lower === 'next' ? 1 : 0}, 'next')
  const same = samePeriod(words, at)
  if (same) return same
  const pointer = words[at + 1]?.lower ?? ''
  const offset = backPointers.get(pointer)
  const kind = unitAt(words, offset === undefined ? at + 1 : at + 2)
  const side = {before: -1, after: 1}[words[at + 2]?.lower ?? '']
  const around = weekdays.get(pointer)
  if (around && side !== undefined && ends(words, at + 3))
    return found(at, at + 3, {is: 'weekday', weekday: around, follow: side < 0 ? -1 : 1}, pointer)
  const named = offset === undefined || offset === 0 ? undefined : weekdays.get(words[at + 2]?.lower ?? '')
  if (named) return found(at, at + 3, {is: 'weekday', weekday: named, follow: (offset ?? 0) < 0 ? -1 : 1}, pointer)
  if (!kind || /^(?:second|minute|hour)$/.test(kind)) return undefined
  if (offset === 0 && /^(?:of|in)$/.test(words[at + 3]?.lower ?? '') && words[at + 4]?.digits) return undefined
  if (offset !== undefined)
    return words[at + 2]?.lower.endsWith('s') || (pointer === 'next' && kind !== 'day')
      ? undefined
      : found(at, at + 3, {is: 'anchored', unit: kind, offset}, pointer)
  const after = /^(?:before|earlier|previous|prior)$/.test(words[at + 2]?.lower ?? '')
    ? -1
    : /^(?:after|later)$/.test(words[at + 2]?.lower ?? '')
      ? 1
      : 0
  const last = skip(words, at + 3, 'that')
  return after !== 0 && (last > at + 3 || ends(words, last))
    ? found(at, last, {is: 'anchored', unit: kind, offset: after}, 'anchored')
    : undefined
}

// "the same period last year", "the same month a year ago"
function samePeriod(words: readonly Word[], at: number): Match | undefined {
  if (words[at + 1]?.lower !== 'same' || !/^(?:period|month|quarter|week|day)$/.test(words[at + 2]?.lower ?? ''))
    return undefined
  const of = skip(words, at + 3, 'of', 'in')
  for (const text of [
    'last year',
    'the last year',
    'the previous year',
    'a year ago',
    'a year earlier',
    'the year before',
    'one year ago',
    'one year earlier',
  ]) {
    const last = phrase(words, of, text)
    if (last !== undefined) return found(at, last, {is: 'same', years: -1}, 'same-last-year')
  }
  return undefined
}

// "to end the day", "for the day", "over the weekend", "of the year"
function definite(words: readonly Word[], at: number): Match | undefined {
  if (words[at]?.lower !== 'the') return undefined
  const before = words[at - 1]?.lower ?? ''
  const kind = words[at + 1]?.lower
  if (kind === 'weekend' && !(isDash(words[at + 2]) && words[at + 2]?.glued))
    return found(at, at + 2, unit('weekend', 0), 'the-weekend')
  if (
    /^(?:end|ended|ending|ends|finish|finished|finishing|close|closed|closing|start|started|for)$/.test(before) &&
    kind === 'day'
  )
    return found(at, at + 2, {is: 'anchored', unit: 'day', offset: 0}, 'the-day')
  const whole = skip(words, at + 1, 'entire', 'whole')
  const ofYear = phrase(words, whole, 'year')
  return ofYear && (whole > at + 1 || before === 'of') && /^(?:[.,;:)]|and|to|by|in)?$/.test(words[ofYear]?.lower ?? '')
    ? found(at, ofYear, {is: 'anchored', unit: 'year', offset: 0}, 'the-year')
    : undefined
}

function unit(kind: (Expression & {is: 'unit'})['unit'], offset: number): Expression {
  return {is: 'unit', unit: kind, offset}
}

function found(first: number, last: number, expression: Expression, via: string): Match {
  return {first, last, expression, via}
}
