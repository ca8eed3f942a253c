import {readWeekday} from './date.ts'
import {unitAt} from './duration.ts'
import type {Expression, Match} from './expression.ts'
import {backPointers, dayParts, months, pointers, seasons, weekdays} from './lexicon.ts'
import {readNumber} from './numbers.ts'
import {isCapital, phrase, skip, type Word} from './words.ts'

/** A time told by where it stands to the publication or to a time told before: "yesterday", "last week", "on Friday", "that day". */
export function readRelative(words: readonly Word[], at: number): Match | undefined {
  return nearDay(words, at) ?? pointed(words, at) ?? anchored(words, at) ?? weekday(words, at) ?? definite(words, at)
}

const DAYS: Readonly<Record<string, number>> = {today: 0, yesterday: -1, tomorrow: 1}

// "today", "yesterday", "the day before yesterday", "tonight"
function nearDay(words: readonly Word[], at: number): Match | undefined {
  const word = words[at]
  const offset = DAYS[word?.lower ?? '']
  if (offset !== undefined) return isTitle(words, at) ? undefined : found(at, at + 1, unit('day', offset), 'day')
  if (word?.lower === 'tonight') return found(at, at + 1, {is: 'part', part: 'NI', date: unit('day', 0)}, 'day')
  const before = phrase(words, at, 'the day before yesterday')
  if (before) return found(at, before, unit('day', -2), 'day')
  const after = phrase(words, at, 'the day after tomorrow')
  return after ? found(at, after, unit('day', 2), 'day') : undefined
}

// "USA Today"
function isTitle(words: readonly Word[], at: number): boolean {
  return (
    isCapital(words[at]) &&
    isCapital(words[at - 1]) &&
    /^\p{L}/u.test(words[at - 1]?.text ?? '') &&
    !weekdays.has(words[at - 1]?.lower ?? '')
  )
}

// "last week", "this coming Monday", "the past decade", "next four years", "last March", "last summer", "this morning"
function pointed(words: readonly Word[], at: number): Match | undefined {
  const start = skip(words, at, 'the')
  const word = words[start]?.lower ?? ''
  const offset = pointers.get(word)
  if (offset === undefined) return undefined
  const next = word === 'this' ? skip(words, start + 1, 'coming', 'past') : start + 1
  const past = word === 'past' || (word === 'this' && words[start + 1]?.lower === 'past')
  const shift = next > start + 1 ? (words[start + 1]?.lower === 'past' ? -1 : 1) : offset
  return (
    reach(words, at, next, shift, start > at || past) ??
    pointedUnit(words, at, next, shift, start > at) ??
    pointedName(words, at, next, shift)
  )
}

// "the past decade", "the next four years", "last 12 months"
function reach(words: readonly Word[], at: number, next: number, offset: number, definite: boolean): Match | undefined {
  if (offset === 0) return undefined
  const number = readNumber(words, next)
  const vague = /^(?:few|several|couple)$/.test(words[next]?.lower ?? '')
  const start = number?.last ?? (vague ? skip(words, next + 1, 'of') : next)
  const adjective = skip(words, start, 'consecutive', 'trading', 'working', 'business', 'full')
  const kind = unitAt(words, adjective)
  if (!kind) return undefined
  const isPlain = !number && !vague
  if (isPlain && words[adjective]?.lower.endsWith('s') && kind !== 'century') return undefined
  if (isPlain && !(words[next - 1]?.lower === 'past' && definite) && !(definite && kind === 'decade')) return undefined
  const count = number ? number.value : vague ? undefined : 1
  const part =
    kind === 'decade' && count !== undefined
      ? {count: count * 10, unit: 'year' as const}
      : count === undefined
        ? {unit: kind}
        : {count, unit: kind}
  return found(at, adjective + 1, {is: 'span', parts: [part], reach: offset < 0 ? -1 : 1}, 'reach')
}

function pointedUnit(
  words: readonly Word[],
  at: number,
  next: number,
  offset: number,
  definite: boolean,
): Match | undefined {
  const start = skip(words, next, 'calendar', 'fiscal', 'financial', 'same', 'very')
  const kind = words[start]?.lower === 'weekend' ? 'weekend' : unitAt(words, start)
  if (!kind || kind === 'second' || kind === 'minute' || kind === 'hour' || words[start]?.lower.endsWith('s'))
    return undefined
  if (kind === 'day') return offset === 0 && !definite ? found(at, start + 1, unit('day', 0), 'day') : undefined
  if (definite && words[start + 1]?.lower === 'of') return undefined
  return found(at, start + 1, unit(kind, offset), `${word(words, at, next)}-${kind}`)
}

function pointedName(words: readonly Word[], at: number, next: number, offset: number): Match | undefined {
  const name = words[next]?.lower ?? ''
  const day = readWeekday(words, next)
  if (day && (weekdays.has(name) || isCapital(words[next])))
    return found(
      at,
      day.last,
      {is: 'weekday', weekday: day.value, offset, nearest: /^(?:past|coming)$/.test(words[next - 1]?.lower ?? '')},
      `${word(words, at, next)}-weekday`,
    )
  if (words[next - 1]?.lower === 'current') return undefined
  const month = isCapital(words[next]) ? months.get(name) : undefined
  if (month) return found(at, next + 1, {is: 'calendar', month, relative: offset}, `${word(words, at, next)}-month`)
  const season = seasons.get(name)
  if (season) return found(at, next + 1, {is: 'calendar', season, relative: offset}, `${word(words, at, next)}-season`)
  const part = dayParts.get(name)
  if (part && at === next - 1 && (offset === 0 || (offset === -1 && part === 'NI')))
    return found(at, next + 1, {is: 'part', part, date: unit('day', offset)}, 'part-of-day')
  return undefined
}

// "that day", "the same week", "the previous year", "the following day", "the year before", "a day earlier"
function anchored(words: readonly Word[], at: number): Match | undefined {
  const head = words[at]?.lower ?? ''
  if (head === 'that') {
    const kind = unitAt(words, at + 1)
    if (!kind || !/^(?:day|week|month|year)$/.test(words[at + 1]?.lower ?? '')) return undefined
    return found(at, at + 2, {is: 'anchored', unit: kind, offset: 0}, 'that')
  }
  if (head !== 'the') return undefined
  const same = samePeriod(words, at)
  if (same) return same
  const pointer = words[at + 1]?.lower ?? ''
  const offset = backPointers.get(pointer)
  const kind = unitAt(words, offset === undefined ? at + 1 : at + 2)
  const named = offset === undefined || offset === 0 ? undefined : weekdays.get(words[at + 2]?.lower ?? '')
  if (named) return found(at, at + 3, {is: 'weekday', weekday: named, follow: (offset ?? 0) < 0 ? -1 : 1}, pointer)
  if (!kind || /^(?:second|minute|hour)$/.test(kind)) return undefined
  if (offset !== undefined)
    return words[at + 2]?.lower.endsWith('s') || (pointer === 'next' && kind !== 'day')
      ? undefined
      : found(at, at + 3, {is: 'anchored', unit: kind, offset}, pointer)
  const after = /^(?:before|earlier|previous|prior)$/.test(words[at + 2]?.lower ?? '')
    ? -1
    : /^(?:after|later)$/.test(words[at + 2]?.lower ?? '')
      ? 1
      : 0
  const ends = !words[at + 3] || /^[.,;:)]$/.test(words[at + 3]?.lower ?? '')
  return after !== 0 && ends ? found(at, at + 3, {is: 'anchored', unit: kind, offset: after}, 'anchored') : undefined
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

// "Friday", "Monday of next week"
function weekday(words: readonly Word[], at: number): Match | undefined {
  const day = readWeekday(words, at)
  if (!day) return undefined
  const full = weekdays.has(words[at]?.lower ?? '')
  const before = words[at - 1]?.lower ?? ''
  if (!full && !(isCapital(words[at]) && /^(?:on|since|until|by|from)$/.test(before))) return undefined
  if (isCapital(words[at]) && isCapital(words[day.last]) && before === 'the') return undefined
  if (/^(?:black|bloody|cyber|super|ash|maundy|holy|shrove|palm|easter|spy|giving|whit)$/.test(before)) return undefined
  if (!isCapital(words[at]) && before === '-') return undefined
  const of =
    phrase(words, day.last, 'of next week') ??
    phrase(words, day.last, 'of this week') ??
    phrase(words, day.last, 'of last week')
  const week = of === undefined ? undefined : pointers.get(words[of - 2]?.lower ?? '')
  return found(
    at,
    of ?? day.last,
    {is: 'weekday', weekday: day.value, ...(week === undefined ? {} : {week})},
    'weekday',
  )
}

// "to end the day", "for the day", "over the weekend", "of the year"
function definite(words: readonly Word[], at: number): Match | undefined {
  if (words[at]?.lower !== 'the') return undefined
  const before = words[at - 1]?.lower ?? ''
  const kind = words[at + 1]?.lower
  if (kind === 'weekend') return found(at, at + 2, unit('weekend', 0), 'the-weekend')
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

function word(words: readonly Word[], at: number, next: number): string {
  const pointer = words[next - 1]?.lower ?? ''
  return /^(?:past|last)$/.test(pointer)
    ? 'last'
    : /^(?:coming|upcoming|next)$/.test(pointer)
      ? 'next'
      : pointer || words[at]?.lower || ''
}

function unit(kind: (Expression & {is: 'unit'})['unit'], offset: number): Expression {
  return {is: 'unit', unit: kind, offset}
}

function found(first: number, last: number, expression: Expression, via: string): Match {
  return {first, last, expression, via}
}
