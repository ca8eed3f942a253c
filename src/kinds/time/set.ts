import {readNumber, readOrdinal} from './numbers.ts'
import {unitAt} from './unit-word.ts'
import type {Match} from './expression.ts'
import {readDuration} from './duration.ts'
import {adverbialSets, dayParts, references, seasons, weekdays} from './lexicon.ts'
import {period} from './period-code.ts'
import {withHour} from './recurring.ts'
import {presentEnd} from './present-end.ts'
import {set} from './set-match.ts'
import {isCapital, phrase, skip, type Word} from './words.ts'

/** How often: "every day", "weekly", "twice a month", "15 a year", "on Mondays". */
export function readSet(words: readonly Word[], at: number): Match | undefined {
  const match =
    nthOfEvery(words, at) ??
    every(words, at) ??
    adverb(words, at) ??
    times(words, at) ??
    rate(words, at) ??
    plural(words, at)
  return match && withHour(words, match)
}

// "the first Monday of every month", "the last day of each month", "every first Monday of the month"
function nthOfEvery(words: readonly Word[], at: number): Match | undefined {
  const head = /^(?:every|each)$/.test(words[at]?.lower ?? '')
  const first = head ? readOrdinal(words, at + 1) : undefined
  const named = first && weekdays.get(words[first.last]?.lower ?? '')
  const ofMonth =
    first &&
    ['of the month', 'in the month', 'of a month']
      .map(text => phrase(words, first.last + 1, text))
      .find(found => found !== undefined)
  if (named && ofMonth) return set(at, ofMonth, `XXXX-XX-WXX-${named}`)
  const start = skip(words, at, 'the')
  const place = readOrdinal(words, start)?.last ?? (words[start]?.lower === 'last' ? start + 1 : undefined)
  const weekday = place === undefined ? undefined : weekdays.get(words[place]?.lower ?? '')
  const day =
    /^(?:day|week|weekend)$/.test(words[place ?? 0]?.lower ?? '') &&
    place !== undefined &&
    /^(?:of|in)$/.test(words[place + 1]?.lower ?? '')
      ? every(words, place + 2)
      : undefined
  if (day?.expression.is === 'set' && /^P1[MYW]$/.test(day.expression.timex))
    return set(at, day.last, day.expression.timex)
  if (place === undefined || weekday === undefined || !/^(?:of|in)$/.test(words[place + 1]?.lower ?? ''))
    return undefined
  const month = every(words, place + 2)
  return month?.expression.is === 'set' && month.expression.timex === 'P1M'
    ? set(at, month.last, `XXXX-XX-WXX-${weekday}`)
    : undefined
}

// "every two years", "every Monday", "each morning", "every other day"
function every(words: readonly Word[], at: number): Match | undefined {
  const head = words[at]?.lower
  if (head !== 'every' && head !== 'each') return undefined
  const other = words[at + 1]?.lower === 'other'
  const number = other ? {value: 2, last: at + 2} : readNumber(words, at + 1)
  const between = other ? undefined : readDuration(words, at + 1)
  const [wide] =
    between?.expression.is === 'span' && between.expression.low !== undefined ? between.expression.parts : []
  if (between && wide) return set(at, between.last, period(undefined, wide.unit))
  const start = number?.last ?? skip(words, at + 1, 'single')
  const half = halfOf(words, start)
  if (half) return set(at, half.last, half.timex)
  const unit = unitAt(words, start)
  const double = words[start]?.lower.startsWith('fortnight') ? 2 : 1
  if (unit) return set(at, start + 1, period((number?.value ?? 1) * double, unit))
  const weekday = weekdays.get(words[start]?.lower ?? '')
  if (weekday && other) return set(at, start + 1, 'P2W')
  if (weekday) return set(at, start + 1, `XXXX-WXX-${weekday}`)
  if (words[start]?.lower === 'weekend') return set(at, start + 1, 'XXXX-WXX-WE')
  const season = seasons.get(words[start]?.lower ?? '')
  if (season) return set(at, start + 1, `XXXX-${season}`)
  const hours = dayParts.get(words[start]?.lower ?? '')
  return hours ? set(at, start + 1, `XXXX-XX-XXT${hours}`) : undefined
}

// "every half hour", "every half-year", "every quarter of an hour"
function halfOf(words: readonly Word[], at: number): {timex: string; last: number} | undefined {
  const shares = SHARES[words[at]?.lower ?? '']
  if (!shares) return undefined
  const noun = skip(words, skip(words, at + 1, '-', 'of'), 'an', 'a')
  const timex = shares[words[noun]?.lower ?? '']
  return timex === undefined ? undefined : {timex, last: noun + 1}
}

const SHARES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  half: {hour: 'PT30M', day: 'PT12H', year: 'P6M', century: 'P50Y', decade: 'P5Y'},
  quarter: {hour: 'PT15M', century: 'P25Y'},
}

// "weekly", not the name of a paper
function adverb(words: readonly Word[], at: number): Match | undefined {
  const timex = adverbialSets.get(words[at]?.lower ?? '')
  if (
    !timex ||
    (isCapital(words[at]) && (isCapital(words[at + 1]) || words[at - 1]?.lower === 'the' || isCapital(words[at - 1])))
  )
    return undefined
  return set(at, at + 1, timex)
}

// "twice a month", "three times a day", "once every two weeks"
function times(words: readonly Word[], at: number): Match | undefined {
  const head = words[at]?.lower ?? ''
  const number = readNumber(words, at)
  const next = /^(?:once|twice|thrice)$/.test(head)
    ? at + 1
    : number && words[number.last]?.lower === 'times'
      ? number.last + 1
      : undefined
  if (next === undefined) return undefined
  const inner = /^(?:a|an|per)$/.test(words[next]?.lower ?? '') ? unitAt(words, next + 1) : undefined
  if (inner) return set(at, next + 2, period(words[next + 1]?.lower === 'fortnight' ? 2 : 1, inner))
  const repeated = every(words, next)
  return repeated ? {...repeated, first: at} : undefined
}

const RATED = /^(?:day|week|month|year|quarter|decade)$/

// "15 a year", "40 barrels a day", "per week"
function rate(words: readonly Word[], at: number): Match | undefined {
  const head = words[at]?.lower ?? ''
  const unit = unitAt(words, at + 1)
  if (!unit || !RATED.test(words[at + 1]?.lower ?? '')) return undefined
  if (head === 'per') return set(at, at + 2, period(1, unit))
  if (head !== 'a' || /^(?:ago|later|after|before|earlier|long|old)$/.test(words[at + 2]?.lower ?? '')) return undefined
  return follows(words, at) ? set(at, at + 2, period(1, unit)) : undefined
}

function follows(words: readonly Word[], at: number): boolean {
  const back = words.slice(Math.max(0, at - 4), at)
  const near = back.at(-1)
  if (
    !near ||
    !(/^\p{Ll}{2,}/u.test(near.text) || near.digits) ||
    /^(?:for|in|after|than|within|over|about|almost|nearly|of|is|was|had|took|last|only|just|at|by|once|before|to|and|or|since|around|from|with|on|into|through|during|until|as|be|been|being|has|have|were|are|make|made|mark|marks|marked|spent|such|what|not|even|that|this|which|who|if|when|while|from|per)$/.test(
      near.lower,
    )
  )
    return false
  return (
    near.digits ||
    back.some(
      (word, i) =>
        (word.digits || /^(?:million|billion|thousand|hundreds|thousands)$/.test(word.lower)) &&
        i >= back.length - 4 &&
        !back.slice(i).some(({text}) => /^[,;:.]$/.test(text)),
    )
  )
}

// "on Mondays", "Friday nights"
function plural(words: readonly Word[], at: number): Match | undefined {
  const word = words[at]?.lower ?? ''
  const weekday = word.endsWith('s') ? weekdays.get(word.slice(0, -1)) : undefined
  if (weekday) return set(at, at + 1, `XXXX-WXX-${weekday}`)
  const day = weekdays.get(word)
  const part = day ? dayParts.get((words[at + 1]?.lower ?? '').replace(/s$/, '')) : undefined
  return day && part && words[at + 1]?.lower.endsWith('s') ? set(at, at + 2, `XXXX-WXX-${day}T${part}`) : undefined
}

/** "now", "recently", "in the future": the present, the past or what is to come, with no date. */
export function readReference(words: readonly Word[], at: number): Match | undefined {
  for (const [text, timex] of PHRASES) {
    const last = phrase(words, at, text)
    if (last !== undefined) return {first: at, last, expression: {is: 'reference', timex}, via: 'reference'}
  }
  const noun =
    words[at]?.lower === 'the'
      ? {past: 'PAST_REF' as const, future: 'FUTURE_REF' as const}[words[at + 1]?.lower ?? '']
      : undefined
  if (
    noun &&
    words[at - 1]?.lower === 'in' &&
    !/^\p{L}|^\d|^-/u.test(
      words[at + 2]?.lower.replace(/^(?:and|but|when|as|to|after|for|with|the|that|he|she|it|they)$/, '') ?? '',
    )
  )
    return {first: at, last: at + 2, expression: {is: 'reference', timex: noun}, via: 'reference'}
  const present = presentEnd(words, at)
  if (present !== undefined)
    return {first: at, last: present, expression: {is: 'reference', timex: 'PRESENT_REF'}, via: 'reference'}
  const timex = references.get(words[at]?.lower ?? '')
  if (!timex || (words[at]?.lower === 'now' && /^(?:that|-)$/.test(words[at + 1]?.lower ?? ''))) return undefined
  if (isCapital(words[at]) && isCapital(words[at + 1])) return undefined
  if (words[at]?.lower === 'now' && words[at - 1]?.lower === 'every') return undefined
  if (words[at]?.lower === 'soon' && (words[at + 1]?.lower === 'as' || words[at - 1]?.lower === 'as')) return undefined
  return {first: at, last: at + 1, expression: {is: 'reference', timex}, via: 'reference'}
}

const PHRASES: readonly [string, 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'][] = [
  ['the near future', 'FUTURE_REF'],
  ['the near term', 'FUTURE_REF'],
  ['the long term', 'FUTURE_REF'],
  ['at the moment', 'PRESENT_REF'],
  ['at present', 'PRESENT_REF'],
  ['the time being', 'PRESENT_REF'],
  ['these days', 'PRESENT_REF'],
]
