import {readPartOf, withPart} from './day-part.ts'
import {unitAt} from './duration.ts'
import type {Expression, Match} from './expression.ts'
import {edges} from './lexicon.ts'
import {isDay, longest, readPlain} from './plain.ts'
import {isDash, skip, type Word} from './words.ts'

/** The beginning, middle or end of a time: "early 2009", "mid-2011", "the end of this year", "later this week", "late on Friday". */
export function readEdge(words: readonly Word[], at: number): Match | undefined {
  const half = readHalf(words, at)
  if (half) return half
  const start = skip(words, at, 'the', 'very')
  const word = words[start]?.lower ?? ''
  const edge = edges.get(word)
  if (!edge) return undefined
  const of = skip(words, start + 1, 'of', 'in', 'on')
  const noun = word === 'beginning' || word === 'start' || word === 'end' || word === 'middle' || word === 'close'
  if (noun !== (words[start + 1]?.lower === 'of')) return undefined
  const inner =
    (noun || words[start + 1]?.lower === 'in' ? definiteUnit(words, of) : undefined) ??
    longest([readPlain(words, isDash(words[of]) ? of + 1 : of), readPartOf(words, of)])
  if (!inner || (word === 'later' && inner.expression.is !== 'unit')) return undefined
  const whole = isDay(inner.expression) ? withPart(words, inner) : inner
  const dayPart = whole.expression.is === 'part' || whole.via === 'day'
  const expression: Expression =
    dayPart && /^(?:earlier|later)$/.test(word)
      ? whole.expression
      : {is: 'edge', edge, of: whole.expression, ...(/^(?:earlier|later)$/.test(word) ? {compared: true} : {})}
  return {first: at, last: whole.last, expression, via: `${edge.toLowerCase()}-${whole.via}`}
}

/** "(the end of) the year": the unit that holds the day of publication. */
export function definiteUnit(words: readonly Word[], at: number): Match | undefined {
  const start = words[at]?.lower === 'the' ? at + 1 : at
  const unit = unitAt(words, start)
  if (!unit || !/^(?:day|week|month|quarter|year|decade)$/.test(words[start]?.lower ?? '')) return undefined
  return {first: at, last: start + 1, expression: {is: 'unit', unit, offset: 0}, via: `the-${unit}`}
}

// "the first half of May", "the latter half of the 19th century"
function readHalf(words: readonly Word[], at: number): Match | undefined {
  const start = skip(words, at, 'the')
  const edge = ({first: 'START', second: 'END', latter: 'END'} as const)[words[start]?.lower ?? '']
  if (!edge || words[start + 1]?.lower !== 'half' || words[start + 2]?.lower !== 'of') return undefined
  const inner = readPlain(words, start + 3)
  if (!inner || isDay(inner.expression) || isYear(inner.expression)) return undefined
  return {
    first: at,
    last: inner.last,
    expression: {is: 'edge', edge, of: inner.expression},
    via: `${edge.toLowerCase()}-${inner.via}`,
  }
}

// whose halves have values of their own
function isYear(expression: Expression): boolean {
  if (expression.is === 'unit' || expression.is === 'anchored') return expression.unit === 'year'
  return expression.is === 'calendar' && expression.month === undefined && expression.season === undefined
}
