import {readPartOf, withPart} from './day-part.ts'
import {unitAt} from './unit-word.ts'
import {definiteUnit} from './definite-unit.ts'
import type {Expression, Match} from './expression.ts'
import {edges, seasons, type Edge} from './lexicon.ts'
import {readOddEdge} from './odd-edge.ts'
import {isDay, isPeriod, longest, readPlain} from './plain.ts'
import {endsAt, isDash, phrase, skip, type Word} from './words.ts'
import {readYearNumber} from './year.ts'

/** The beginning, middle or end of a time: "early 2009", "mid-2011", "the end of this year", "later this week", "late on Friday". */
export function readEdge(words: readonly Word[], at: number): Match | undefined {
  const half = readHalf(words, at) ?? unitEnd(words, at) ?? readOddEdge(words, at)
  if (half) return half
  const span = readSpanned(words, at)
  if (span) return span
  const start = skip(words, skip(words, at, 'the'), 'very')
  const word = words[start]?.lower ?? ''
  const edge = edges.get(word)
  if (!edge) return undefined
  const of = skip(words, start + 1, 'of', 'in', 'on')
  const noun =
    word === 'beginning' ||
    word === 'start' ||
    word === 'end' ||
    word === 'middle' ||
    word === 'close' ||
    word === 'outset'
  if (noun !== (words[start + 1]?.lower === 'of')) return undefined
  const inner =
    (noun || words[start + 1]?.lower === 'in' ? definiteUnit(words, of) : undefined) ??
    longest([readPlain(words, isDash(words[of]) ? of + 1 : of), readPartOf(words, of), bareSeason(words, at, of)])
  if (!inner || (word === 'later' && !hasLater(inner.expression))) return undefined
  const whole = isDay(inner.expression) ? withPart(words, inner) : {...inner, expression: unitOf(inner.expression)}
  const dayPart = whole.expression.is === 'part' || whole.via === 'day'
  const expression: Expression =
    dayPart && /^(?:earlier|later)$/.test(word)
      ? whole.expression
      : {is: 'edge', edge, of: whole.expression, ...(/^(?:earlier|later)$/.test(word) ? {compared: true} : {})}
  return {first: at, last: whole.last, expression, via: `${edge.toLowerCase()}-${whole.via}`}
}

// "later this summer", "later in 2019", "later that day"; not "later on 3 May"
function hasLater(expression: Expression): boolean {
  return isPeriod(expression) || expression.is === 'unit' || expression.is === 'anchored'
}

// "(the end of) the past week" is the week before this
function unitOf(expression: Expression): Expression {
  const [part, more] = expression.is === 'span' && expression.reach !== undefined ? expression.parts : []
  return expression.is === 'span' && expression.reach && part?.count === 1 && !more
    ? {is: 'unit', unit: part.unit, offset: expression.reach}
    : expression
}

// "in mid to late August", "from early- to mid-March": from the middle of the first part to the end of the last
function readSpanned(words: readonly Word[], at: number): Match | undefined {
  const from = SPANNED[words[at]?.lower ?? '']
  const next = skip(words, skip(words, skip(words, at + 1, '-'), 'to', 'or'), '-')
  const to =
    from && next > at + 1 && /^(?:to|or|-)$/.test(words[next - 1]?.lower ?? '')
      ? edges.get(words[next]?.lower ?? '')
      : undefined
  const inner = to && SPANNED[words[next]?.lower ?? ''] ? readEdge(words, next) : undefined
  if (from === undefined || to === undefined || from === to || inner?.expression.is !== 'edge') return undefined
  return {...inner, first: at, expression: {...inner.expression, edge: from, till: to}}
}

const SPANNED: Readonly<Record<string, Edge>> = {early: 'START', mid: 'MID', late: 'END'}

// "in early spring", "by late summer"
function bareSeason(words: readonly Word[], at: number, of: number): Match | undefined {
  const season = seasons.get(words[isDash(words[of]) ? of + 1 : of]?.lower ?? '')
  const before = words[words[at - 1]?.lower === 'the' ? at - 2 : at - 1]?.lower ?? ''
  const last = (isDash(words[of]) ? of + 1 : of) + 1
  if (!season || !/^(?:in|by|since|until|till|from|during|through)$/.test(before) || !endsAt(words, last))
    return undefined
  return {first: of, last, expression: {is: 'calendar', season}, via: 'season'}
}

// "by year's end", "at year-end", "in mid-month"
function unitEnd(words: readonly Word[], at: number): Match | undefined {
  if (!/^(?:in|at|by|before|until|since|after|through)$/.test(words[at - 1]?.lower ?? '')) return undefined
  const mid = phrase(words, at, 'mid -') ?? skip(words, at, 'the')
  const unit = unitAt(words, mid)
  if (!unit || !/^(?:week|month|quarter|year)$/.test(words[mid]?.lower ?? '')) return undefined
  const isMid = words[mid - 1]?.lower === '-'
  const end = ["' s end", '- end', 'end'].map(text => phrase(words, mid + 1, text)).find(found => found !== undefined)
  const year = unit === 'year' && end !== undefined && !isMid ? readYearNumber(words, skip(words, end, ',')) : undefined
  if (year && end !== undefined && isEnd(words, year.last)) {
    const of: Expression = {is: 'calendar', year: year.value}
    return {first: at, last: year.last, expression: {is: 'edge', edge: 'END', of}, via: 'end-year'}
  }
  const last = isMid ? mid + 1 : isEnd(words, end) ? end : undefined
  return last === undefined
    ? undefined
    : {
        first: at,
        last,
        expression: {is: 'edge', edge: isMid ? 'MID' : 'END', of: {is: 'unit', unit, offset: 0}},
        via: `end-${unit}`,
      }
}

// not "by year-end figures"
function isEnd(words: readonly Word[], at: number | undefined): boolean {
  return (
    at !== undefined &&
    !/^\p{L}/u.test(
      (words[at]?.text ?? '').replace(/^(?:and|or|but|in|at|to|as|with|when|of|from|he|she|it|they|we|the)$/, ''),
    )
  )
}

// "the first half of May", "the latter part of 2012", "the closing weeks of the war year 1944"
function readHalf(words: readonly Word[], at: number): Match | undefined {
  const start = skip(words, at, 'the')
  const edge = PARTS[words[start]?.lower ?? '']
  const vague = skip(words, start + 1, 'few', 'couple', 'several')
  const at2 = vague > start + 1 ? skip(words, vague, 'of') : vague
  const noun = words[at2]?.lower ?? ''
  if (
    !edge ||
    words[at2 + 1]?.lower !== 'of' ||
    !/^(?:half|part|quarter|third|thirds|stages|hours|days|weeks|months|years)$/.test(noun)
  )
    return undefined
  const inner = readPlain(words, at2 + 2) ?? definiteUnit(words, at2 + 2)
  if (
    !inner ||
    isDay(inner.expression) ||
    (noun === 'quarter' && !/^(?:century|decade)$/.test(inner.expression.is)) ||
    (noun === 'half' && isYear(inner.expression) && start > at && EXACT.has(words[start]?.lower ?? ''))
  )
    return undefined
  return {
    first: at,
    last: inner.last,
    expression: {is: 'edge', edge, of: inner.expression},
    via: `${edge.toLowerCase()}-${inner.via}`,
  }
}

const EXACT: ReadonlySet<string> = new Set(['first', 'second'])
const PARTS: Readonly<Record<string, Edge>> = {
  first: 'START',
  early: 'START',
  earlier: 'START',
  opening: 'START',
  front: 'START',
  middle: 'MID',
  second: 'END',
  last: 'END',
  latter: 'END',
  later: 'END',
  late: 'END',
  back: 'END',
  final: 'END',
  closing: 'END',
  dying: 'END',
  waning: 'END',
}

// whose halves have values of their own
function isYear(expression: Expression): boolean {
  if (expression.is === 'unit' || expression.is === 'anchored') return expression.unit === 'year'
  return expression.is === 'calendar' && expression.month === undefined && expression.season === undefined
}
