import type {SpanPart} from './expression.ts'
import {units, type Unit} from './lexicon.ts'
import type {Counted} from './numbers.ts'
import {isDash, phrase, skip, type Word} from './words.ts'

/** A part of one unit: "half an hour", "three-quarters of an hour", "a quarter-century", "a third of a year". */
export function readFraction(words: readonly Word[], at: number): (SpanPart & {readonly last: number}) | undefined {
  const article = /^(?:a|one)$/.test(words[at]?.lower ?? '') ? at + 1 : at
  const top = TOPS[words[article]?.lower ?? ''] ?? 1
  const noun = top > 1 ? skip(words, article + 1, '-') : article
  const share = SHARES[words[noun]?.lower.replace(/s$/, '') ?? '']
  if (share === undefined || top > 1 !== words[noun]?.lower.endsWith('s')) return undefined
  const half = share === 0.5
  const of = skip(words, noun + 1, 'of')
  const whole = isDash(words[noun + 1]) ? noun + 2 : skip(words, of, 'a', 'an')
  const unit = units.get(words[whole]?.lower ?? '')
  const bound = whole > of || isDash(words[noun + 1]) || (article > at && (half || unit === 'century'))
  if (
    !unit ||
    !bound ||
    words[whole]?.lower.endsWith('s') ||
    (!half && of === noun + 1 && !(share === 0.25 && CLOSE.test(unit)))
  )
    return undefined
  if (!half && article === at && top === 1) return undefined
  return {...partOf(top * share, unit), last: whole + 1}
}

const TOPS: Readonly<Record<string, number>> = {two: 2, three: 3}
const SHARES: Readonly<Record<string, number>> = {half: 0.5, quarter: 0.25, third: 1 / 3}
// "a quarter-century", "a quarter hour"; not "a third day"
const CLOSE = /^(?:century|hour)$/

function partOf(share: number, unit: Unit): SpanPart {
  const smaller = SMALLER[unit]
  return smaller ? {count: Math.round(share * smaller[0] * 100) / 100, unit: smaller[1]} : {count: share, unit}
}

const SMALLER: Readonly<Partial<Record<Unit, readonly [number, Unit]>>> = {
  hour: [60, 'minute'],
  day: [24, 'hour'],
  year: [12, 'month'],
  decade: [10, 'year'],
  century: [100, 'year'],
}

const PARTS: readonly [string, number][] = [
  ['and a half', 0.5],
  ['and one half', 0.5],
  ['and one - half', 0.5],
  ['and half', 0.5],
  ['- and - a - half', 0.5],
  ['and a quarter', 0.25],
  ['and one quarter', 0.25],
  ['and one - quarter', 0.25],
  ['- and - a - quarter', 0.25],
  ['and three quarters', 0.75],
  ['and three quarter', 0.75],
  ['and three - quarters', 0.75],
  ['and three - quarter', 0.75],
  ['- and - three - quarter', 0.75],
]
const SIGNS: Readonly<Record<string, number>> = {'½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3}

/** What a number carries besides its whole: "and a half", "½", "1/2". */
export function partAfter(words: readonly Word[], at: number): Counted | undefined {
  const sign = SIGNS[words[at]?.text ?? '']
  if (sign !== undefined) return {value: sign, last: at + 1}
  const [top, bar, bottom] = [words[at], words[at + 1], words[at + 2]]
  if (bar?.text === '/' && bar.glued && bottom?.glued && /^[1-3]$/.test(top?.text ?? '') && /^[2-4]$/.test(bottom.text))
    return top?.glued || Number(top?.text) >= Number(bottom.text)
      ? undefined
      : {value: Number(top?.text) / Number(bottom.text), last: at + 3}
  for (const [text, value] of PARTS) {
    const last = phrase(words, at, text)
    if (last !== undefined) return {value, last}
  }
  return undefined
}

/** "thirty (30) days": the figure of a contract after its word. */
export function afterFigure(words: readonly Word[], at: number, value: number): number {
  const again = words[at]?.text === '(' && words[at + 2]?.text === ')' && Number(words[at + 1]?.text) === value
  return again ? at + 3 : at
}
