import {definiteUnit} from './definite-unit.ts'
import type {Expression, Match} from './expression.ts'
import {dayParts, seasons, type Edge} from './lexicon.ts'
import {isDay, isPeriod, readPlain} from './plain.ts'
import {unitAt} from './unit-word.ts'
import {endsAt, isDash, phrase, skip, type Word} from './words.ts'
import {withYear} from './with-year.ts'

/** An edge with a word of its own: "the rest of the month", "midway through 2019", "midsummer", "midweek", "end-June", "close of business on Friday". */
export function readOddEdge(words: readonly Word[], at: number): Match | undefined {
  return (
    rest(words, at) ??
    through(words, at) ??
    midJoined(words, at) ??
    endMonth(words, at) ??
    closeOfDay(words, at) ??
    hourOfDay(words, at)
  )
}

// "the rest of the month", "the remainder of 2022": what is to come of it
function rest(words: readonly Word[], at: number): Match | undefined {
  const start = skip(words, at, 'the')
  if (!/^(?:rest|remainder)$/.test(words[start]?.lower ?? '') || words[start + 1]?.lower !== 'of') return undefined
  const inner = definiteUnit(words, start + 2) ?? readPlain(words, start + 2)
  return inner && isPeriod(inner.expression) ? edge(at, inner, 'END', true) : undefined
}

// "midway through 2019", "halfway into the year"
function through(words: readonly Word[], at: number): Match | undefined {
  if (!/^(?:midway|halfway)$/.test(words[at]?.lower ?? '')) return undefined
  if (!/^(?:through|into)$/.test(words[at + 1]?.lower ?? '')) return undefined
  const inner = definiteUnit(words, at + 2) ?? readPlain(words, at + 2)
  return inner && isPeriod(inner.expression) ? edge(at, inner, 'MID') : undefined
}

// "in midsummer", "by midyear", "midsummer 2019"
function midJoined(words: readonly Word[], at: number): Match | undefined {
  const noun = /^mid(?<noun>summer|winter|year|week|month)$/.exec(words[at]?.lower ?? '')?.groups?.['noun']
  if (noun === undefined) return undefined
  const unit = unitAt([{...(words[at] as Word), lower: noun}], 0)
  const season = seasons.get(noun)
  const inner: Match = season
    ? withYear(words, at, at + 1, {is: 'calendar', season}, 'season')
    : {first: at, last: at + 1, expression: {is: 'unit', unit: unit ?? 'year', offset: 0}, via: 'unit'}
  const opened = /^(?:in|at|by|since|until|till|around|before|after|from|through|during)$/.test(
    words[at - 1]?.lower ?? '',
  )
  return (opened && endsAt(words, inner.last)) || inner.last > at + 1 ? edge(at, inner, 'MID') : undefined
}

// "by end-June", "at end May 2022"
function endMonth(words: readonly Word[], at: number): Match | undefined {
  const side = ({end: 'END', start: 'START'} as const)[words[at]?.lower ?? '']
  if (!side || !/^(?:by|at|until|till|since|before|from|to|of|after|in)$/.test(words[at - 1]?.lower ?? ''))
    return undefined
  const inner = readPlain(words, isDash(words[at + 1]) ? at + 2 : at + 1)
  const isMonth =
    inner?.expression.is === 'calendar' && inner.expression.month !== undefined && inner.expression.day === undefined
  return isMonth ? edge(at, inner, side) : undefined
}

// "close of business on Friday", "the end of the day on 3 May", "end of play Tuesday"
function closeOfDay(words: readonly Word[], at: number): Match | undefined {
  const start = skip(words, at, 'the')
  if (!/^(?:end|close)$/.test(words[start]?.lower ?? '')) return undefined
  const of = phrase(words, start + 1, 'of the') ?? phrase(words, start + 1, 'of')
  const noun = of === undefined ? undefined : skip(words, of, 'working', 'business', 'trading')
  const last = noun === undefined ? undefined : skip(words, noun, 'day', 'business', 'play', 'trading', 'work')
  if (of === undefined || last === undefined || last === of) return undefined
  const day = readPlain(words, skip(words, last, 'on'))
  return day && isDay(day.expression) ? edge(at, day, 'END') : undefined
}

// "late in the day on Friday", "early in the morning of 3 May"
function hourOfDay(words: readonly Word[], at: number): Match | undefined {
  const side = ({early: 'START', late: 'END'} as const)[words[at]?.lower ?? '']
  const noun = side && phrase(words, at + 1, 'in the')
  const part = noun === undefined ? undefined : dayParts.get(words[noun]?.lower ?? '')
  if (!side || noun === undefined || !(part || words[noun]?.lower === 'day')) return undefined
  const day = readPlain(words, skip(words, noun + 1, 'on', 'of'))
  if (!day || !isDay(day.expression)) return undefined
  return edge(at, part ? {...day, expression: {is: 'part', part, date: day.expression}} : day, side)
}

function edge(first: number, inner: Match, side: Edge, compared = false): Match {
  const expression: Expression = {is: 'edge', edge: side, of: inner.expression, ...(compared ? {compared} : {})}
  return {first, last: inner.last, expression, via: `${side.toLowerCase()}-${inner.via}`}
}
