import type {Expression, Match} from './expression.ts'
import {dayParts, type DayPart, type Edge} from './lexicon.ts'
import {isDay, readPlain} from './plain.ts'
import {readRange} from './range.ts'
import {endsAt, isDash, phrase, skip, type Word} from './words.ts'

const LIGHT: Readonly<Record<string, DayPart>> = {
  lunchtime: 'MI',
  teatime: 'AF',
  breakfast: 'MO',
  lunch: 'MI',
  dawn: 'MO',
  daybreak: 'MO',
  sunrise: 'MO',
  dusk: 'EV',
  sunset: 'EV',
  nightfall: 'EV',
  overnight: 'NI',
}

// "at dawn on Sunday", "overnight Saturday"
function daylight(words: readonly Word[], at: number): Match | undefined {
  const word = words[at]?.lower ?? ''
  const part = LIGHT[word]
  const licensed =
    word === 'overnight' || /^(?:at|before|after|until|since|by|around|just)$/.test(words[at - 1]?.lower ?? '')
  if (!part || !licensed) return undefined
  const date = readPlain(words, skip(words, at + 1, 'on', 'of'))
  if (!date && ALONE.test(word) && endsAt(words, at + 1))
    return {first: at, last: at + 1, expression: {is: 'part', part}, via: 'part-of-day'}
  return date && isDay(date.expression)
    ? {first: at, last: date.last, expression: {is: 'part', part, date: date.expression}, via: 'part-of-day'}
    : undefined
}

const ALONE = /^(?:dawn|daybreak|sunrise|dusk|sunset|nightfall|lunchtime|teatime)$/

// "the early hours of Sunday": before dawn
function earlyHours(words: readonly Word[], at: number): Match | undefined {
  const start = skip(words, at, 'the')
  const early = skip(words, start, 'very')
  const dawn = phrase(words, start, 'pre - dawn hours') ?? phrase(words, start, 'predawn hours')
  const hours = /^(?:early|small|wee)$/.test(words[early]?.lower ?? '') && words[early + 1]?.lower === 'hours'
  if (!hours && dawn === undefined) return undefined
  const of = skip(words, dawn ?? early + 2, 'of', 'on')
  const date = readPlain(words, of)
  if (!date || !isDay(date.expression)) return undefined
  const whole = withPart(words, date)
  const day = whole.expression.is === 'part' && whole.expression.date ? whole.expression.date : date.expression
  return {first: at, last: whole.last, expression: {is: 'part', part: 'MO', date: day}, via: 'early-hours'}
}

const LOOSE: Readonly<Record<string, Edge>> = {early: 'START', late: 'END', mid: 'MID'}

// "in the late afternoon", "by mid-morning", "in the early evening of 3 May", "in the middle of the night"
function looseHours(words: readonly Word[], at: number): Match | undefined {
  const opened = /^(?:in|by|until|till|since|during|from|through|around|before|after)$/.test(words[at - 1]?.lower ?? '')
  const middle = phrase(words, at, 'the middle of the night')
  const start = skip(words, at, 'the')
  const edge = LOOSE[words[start]?.lower ?? '']
  const noun = middle === undefined ? skip(words, start + 1, '-') : middle - 1
  const part = dayParts.get(words[noun]?.lower ?? '')
  if (!part || (edge === undefined && middle === undefined)) return undefined
  const on = skip(words, noun + 1, 'of', 'on')
  const date = on > noun + 1 ? readPlain(words, on) : undefined
  const dated = date && isDay(date.expression) ? date : undefined
  if (!dated && !(opened && endsAt(words, noun + 1))) return undefined
  const of: Expression = {is: 'part', part, ...(dated ? {date: dated.expression} : {})}
  return {
    first: at,
    last: dated?.last ?? noun + 1,
    expression: edge ? {is: 'edge', edge, of} : of,
    via: 'part-of-day',
  }
}

// "first thing on Monday", "last thing tomorrow"
function firstThing(words: readonly Word[], at: number): Match | undefined {
  const part = {first: 'MO', last: 'NI'}[words[at]?.lower ?? ''] as DayPart | undefined
  const date = part && words[at + 1]?.lower === 'thing' ? readPlain(words, skip(words, at + 2, 'on')) : undefined
  return part && date && isDay(date.expression)
    ? {first: at, last: date.last, expression: {is: 'part', part, date: date.expression}, via: 'part-of-day'}
    : undefined
}

/** A part of a day that comes before its day or has none: "the morning of 12 March", "in the evening". */
export function readPartOf(words: readonly Word[], at: number): Match | undefined {
  const early = earlyHours(words, at) ?? looseHours(words, at) ?? firstThing(words, at)
  if (early) return early
  const start = words[at]?.lower === 'the' ? at + 1 : at
  const light = daylight(words, at)
  if (light) return light
  const part = dayParts.get(words[start]?.lower ?? '')
  if (!part) return undefined
  const on = words[at - 1]?.lower === 'in' && start > at && words[start + 1]?.lower === 'on' ? start + 2 : undefined
  const day = on === undefined ? undefined : readPlain(words, on)
  if (day && isDay(day.expression))
    return {first: at, last: day.last, expression: {is: 'part', part, date: day.expression}, via: 'part-of-day'}
  const alone = words[at - 1]?.lower === 'in' && start > at && endsAt(words, start + 1)
  if (alone) return {first: at, last: start + 1, expression: {is: 'part', part}, via: 'part-of-day'}
  if (start === at || words[start + 1]?.lower !== 'of') return undefined
  const date = readPlain(words, start + 2)
  const night = part === 'NI' ? nightOver(words, skip(words, start + 2, 'the')) : undefined
  if (night) return {...night, first: at}
  return date
    ? {first: at, last: date.last, expression: {is: 'part', part, date: date.expression}, via: 'part-of-day'}
    : undefined
}

// "the night of 3-4 March", "the night of March 3 to 4": the one between them
function nightOver(words: readonly Word[], at: number): Match | undefined {
  const days = readRange(words, at) ?? slashed(words, at)
  if (days?.expression.is !== 'range' || days.expression.from.is !== 'calendar') return undefined
  const {from: date, to} = days.expression
  if (date.day === undefined || to.is !== 'calendar' || to.day !== date.day + 1) return undefined
  return {...days, expression: {is: 'part', part: 'NI', date}, via: 'part-of-day'}
}

// "3/4 March"
function slashed(words: readonly Word[], at: number): Match | undefined {
  const slash = words[at + 1]
  return slash?.text === '/' && slash.glued
    ? readRange(words.with(at + 1, {...slash, text: '-', lower: '-'}), at)
    : undefined
}

const EARLY = [
  'in the early hours of the morning',
  'in the early hours',
  'in the small hours',
  'early in the morning',
  'first thing in the morning',
  'first thing',
]

/** A day with the part of it that follows: "Friday morning", "12 March evening", "on Monday in the afternoon". */
export function withPart(words: readonly Word[], date: Match): Match {
  if (date.expression.is === 'part' || date.expression.is === 'edge') return date
  const early = isDay(date.expression)
    ? EARLY.map(text => phrase(words, date.last, text)).find(last => last)
    : undefined
  if (early !== undefined)
    return {...date, last: early, expression: {is: 'part', part: 'MO', date: date.expression}, via: 'early-hours'}
  const next = words[date.last]?.lower === 'in' && words[date.last + 1]?.lower === 'the' ? date.last + 2 : date.last
  const start = skip(words, skip(words, next, 'early', 'late', 'mid'), '-')
  const dashed = isDash(words[start - 1]) && words[start - 2]?.lower !== 'mid'
  const part = dashed ? undefined : dayParts.get(words[start]?.lower ?? '')
  const light = LIGHT[words[date.last + 1]?.lower ?? '']
  if (words[date.last]?.lower === 'overnight' && isDay(date.expression) && endsAt(words, date.last + 1))
    return {
      ...date,
      last: date.last + 1,
      expression: {is: 'part', part: 'NI', date: date.expression},
      via: 'part-of-day',
    }
  if (
    light &&
    /^(?:at|before|after|by|around)$/.test(words[date.last]?.lower ?? '') &&
    isDay(date.expression) &&
    endsAt(words, date.last + 2)
  )
    return {
      ...date,
      last: date.last + 2,
      expression: {is: 'part', part: light, date: date.expression},
      via: 'part-of-day',
    }
  if (!part || !isDay(date.expression) || /^(?:s|-)$/.test(words[start + 1]?.lower ?? '')) return date
  return {...date, last: start + 1, expression: {is: 'part', part, date: date.expression}, via: 'part-of-day'}
}
