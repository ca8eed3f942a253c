import {unitAt} from './unit-word.ts'
import {definiteUnit} from './definite-unit.ts'
import type {Expression, Match} from './expression.ts'
import {readInteger, readNumber} from './numbers.ts'
import {isDay, readPlain} from './plain.ts'
import {readRange} from './range.ts'
import {skip, type Word} from './words.ts'

/** A longer time called by one in it: "the week of 3 March", "the weekend of 12 June", "the month of May", "the year 2010". */
export function readHolding(words: readonly Word[], at: number): Match | undefined {
  const start = skip(words, at, 'the')
  const unit = words[start]?.lower
  if (unit !== 'week' && unit !== 'weekend' && unit !== 'month' && unit !== 'year') return undefined
  const next = skip(words, start + 1, 'of', 'beginning', 'starting', 'commencing')
  if (start === at && (!unit.startsWith('week') || next === start + 1 || isCounted(words[at - 1]))) return undefined
  const of = next > start + 1 && unit.startsWith('week') ? skip(words, next, 'on') : next
  const days = of > start + 1 && unit === 'weekend' ? daysFrom(words, of) : undefined
  const inner = days ?? (of > start + 1 || unit === 'year' ? readPlain(words, of) : undefined)
  if (!inner) return undefined
  const {expression, last} = inner
  if (unit === 'week' || unit === 'weekend')
    return isDay(expression) &&
      (expression.is !== 'weekday' || /^(?:beginning|starting|commencing)$/.test(words[start + 1]?.lower ?? ''))
      ? {first: at, last, expression: {is: 'holding', unit, of: expression}, via: `${unit}-of`}
      : undefined
  const whole =
    expression.is === 'calendar' &&
    expression.day === undefined &&
    (unit === 'month'
      ? expression.month !== undefined
      : expression.month === undefined && expression.year !== undefined)
  return whole ? {...inner, first: at} : undefined
}

// "(the weekend of) 7-8 March 2020": its first day tells
function daysFrom(words: readonly Word[], at: number): Match | undefined {
  const days = readRange(words, at)
  return days?.expression.is === 'range' && isDay(days.expression.from)
    ? {...days, expression: days.expression.from}
    : undefined
}

// "a week of 3 March" is none
function isCounted(word: Word | undefined): boolean {
  return word?.digits === true || /^(?:a|an|one|per|each|every|this|last|next|that|s)$/.test(word?.lower ?? '')
}

/** A week by its number: "week 24 of 2021", "calendar week 24". */
export function readWeekNumber(words: readonly Word[], at: number): Match | undefined {
  const start = skip(words, at, 'calendar')
  const number = words[start]?.lower === 'week' ? readInteger(words, start + 1, 2) : undefined
  if (number === undefined || number < 1 || number > 53) return undefined
  const of = skip(words, start + 2, 'of', 'in', ',')
  const year = readPlain(words, of)
  const dated =
    year?.expression.is === 'calendar' && year.expression.month === undefined && year.expression.year !== undefined
  if (!dated && start === at) return undefined
  const whole: Expression = dated ? year.expression : {is: 'unit', unit: 'year', offset: 0}
  return {
    first: at,
    last: dated ? year.last : start + 2,
    expression: {is: 'nth', nth: number, unit: 'week', of: whole},
    via: 'nth',
  }
}

/** So many units from an end of a time: "the first nine months of 2004", "the last ten days of May". */
export function readStretch(words: readonly Word[], at: number): Match | undefined {
  const start = skip(words, at, 'the')
  const edge = ({first: 1, opening: 1, last: -1, final: -1, closing: -1} as const)[words[start]?.lower ?? '']
  const fortnight = edge !== undefined && words[start + 1]?.lower === 'fortnight'
  const number = fortnight ? {value: 2, last: start + 1} : edge === undefined ? undefined : readNumber(words, start + 1)
  const unit = number && unitAt(words, number.last)
  if (!edge || !number || !unit || number.value < 2 || !/^(?:day|week|month|quarter|year)$/.test(unit)) return undefined
  if (!/^(?:of|in)$/.test(words[number.last + 1]?.lower ?? '')) return undefined
  const inner = readPlain(words, number.last + 2) ?? definiteUnit(words, number.last + 2)
  if (!inner || isDay(inner.expression)) return undefined
  return {
    first: at,
    last: inner.last,
    expression: {is: 'stretch', count: number.value, unit, from: edge, of: inner.expression},
    via: 'stretch',
  }
}
