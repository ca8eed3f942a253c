import type {Calendar, Match} from './expression.ts'
import {months} from './lexicon.ts'
import {readInteger, readOrdinal} from './numbers.ts'
import {isDash, phrase, skip, type Word} from './words.ts'
import {withYear} from './with-year.ts'
import {readYearNumber} from './year.ts'

/** Quarters and halves of a year in all their wordings: "the first quarter of 2009", "last year's third quarter", "3Q 2012", "the September quarter", "the April-June period". */
export function readQuarter(words: readonly Word[], at: number): Match | undefined {
  return coded(words, at) ?? ownedByYear(words, at) ?? ofMonths(words, at) ?? named(words, at)
}

const LAST: Readonly<Record<string, number>> = {final: 4, last: 4, closing: 4, opening: 1}

// "the first quarter of 2009", "third-quarter", "the fiscal third quarter", "the second half of the year"
function named(words: readonly Word[], at: number): Match | undefined {
  const read = partAt(words, at)
  if (!read) return undefined
  const {part, last, sure} = read
  const full = withYear(words, at, last, part, part.half ? 'half' : 'quarter')
  if (full.last > last) return full
  return part.quarter !== undefined && sure && !isGame(words) ? full : undefined
}

function partAt(words: readonly Word[], at: number): {part: Calendar; last: number; sure: boolean} | undefined {
  const start = skip(words, at, 'the')
  const before = skip(words, start, 'fiscal')
  const ordinal = readOrdinal(words, before)
  const place = ordinal?.value ?? LAST[words[before]?.lower ?? '']
  const end = ordinal?.last ?? before + 1
  const after = skip(words, skip(words, end, '-'), 'fiscal')
  const noun = words[after]?.lower ?? ''
  if (place === undefined || place > 4) return undefined
  const fiscal = before > start || words[after - 1]?.lower === 'fiscal' ? {fiscal: true} : {}
  if (/^(?:quarter|qtr)$/.test(noun))
    return {part: {is: 'calendar', quarter: place, ...fiscal}, last: after + 1, sure: ordinal !== undefined}
  const half = ordinal && place > 2 ? undefined : place === 1 ? 1 : 2
  return noun === 'half' && half !== undefined
    ? {part: {is: 'calendar', half, ...fiscal}, last: after + 1, sure: false}
    : undefined
}

const GAME =
  /^(?:touchdowns?|yards?|quarterback|halftime|comebacks?|coach|games?|players?|teammates?|score|scored|fumbles?|basket|baskets|rebounds?|playoffs?)$/

/** A sentence about a match, whose quarters are not those of a year. */
function isGame(words: readonly Word[]): boolean {
  return words.some(({lower}) => GAME.test(lower))
}

// "Q3 2012", "3Q 2012", "3Q12", "1H 2012", "Q3 FY2012"
function coded(words: readonly Word[], at: number): Match | undefined {
  const start = skip(words, at, 'the')
  const [one, two] = [words[start], words[start + 1]]
  if (
    !one ||
    !two?.glued ||
    one.text.length > 1 ||
    (words[start]?.glued && /^[\p{L}\d]/u.test(words[start - 1]?.text ?? ''))
  )
    return undefined
  const letterFirst = one.text === 'Q'
  if (!letterFirst && !(one.digits && /^[QH]$/.test(two.text))) return undefined
  const number = Number(letterFirst ? two.text : one.text)
  if (!(number >= 1 && number <= (two.text === 'H' ? 2 : 4))) return undefined
  const part: Calendar = two.text === 'H' ? {is: 'calendar', half: number} : {is: 'calendar', quarter: number}
  const short = words[start + 2]?.text.length === 2 ? readInteger(words, start + 2, 2) : undefined
  if (!letterFirst && short !== undefined && words[start + 2]?.glued)
    return {first: at, last: start + 3, expression: {...part, shortYear: short}, via: 'quarter-year'}
  if (words[start + 2]?.glued && /^[\p{L}\d]/u.test(words[start + 2]?.text ?? '')) return undefined
  const quote =
    words[start + 2]?.lower === "'" && words[start + 3]?.glued ? readInteger(words, start + 3, 2) : undefined
  if (quote !== undefined && words[start + 3]?.text.length === 2)
    return {first: at, last: start + 4, expression: {...part, shortYear: quote}, via: 'quarter-year'}
  const code = words[start + 2]?.text === 'FY' ? start + 3 : undefined
  const fiscal = code === undefined ? undefined : readYearNumber(words, code)
  if (fiscal)
    return {first: at, last: fiscal.last, expression: {...part, year: fiscal.value, fiscal: true}, via: 'quarter-year'}
  const clipped =
    code !== undefined && words[code]?.glued && words[code]?.text.length === 2 ? readInteger(words, code, 2) : undefined
  if (code !== undefined && clipped !== undefined)
    return {first: at, last: code + 1, expression: {...part, shortYear: clipped, fiscal: true}, via: 'quarter-year'}
  const full = withYear(words, at, start + 2, part, 'quarter')
  const licensed = letterFirst || /^(?:in|for|during|of|since|from)$/.test(words[at - 1]?.lower ?? '')
  return licensed || full.last > start + 2 ? full : undefined
}

// "last year's fourth quarter", "2012's first half", "the 2012 fourth quarter", "fiscal 2012's third quarter"
function ownedByYear(words: readonly Word[], at: number): Match | undefined {
  const start = skip(words, at, 'the')
  const code = skip(words, start, 'fiscal')
  const offset = {last: -2, this: 0, next: 2}[words[start]?.lower ?? '']
  const pointed = offset !== undefined && words[start + 1]?.lower === 'year' ? start + 2 : undefined
  const year = pointed === undefined ? readYearNumber(words, code) : undefined
  const end = pointed ?? year?.last
  if (end === undefined) return undefined
  const own = phrase(words, end, "' s")
  if (pointed !== undefined && own === undefined) return undefined
  const read = partAt(words, own ?? end)
  if (!read || words[own ?? end]?.lower === 'the') return undefined
  const fiscal = code > start ? {fiscal: true} : {}
  const when = year ? {year: year.value, ...fiscal} : {relative: offset ?? 0}
  return {first: at, last: read.last, expression: {...read.part, ...when}, via: 'quarter-year'}
}

// "the September quarter", "the April-June period of 2012", "the January to March quarter"
function ofMonths(words: readonly Word[], at: number): Match | undefined {
  const start = skip(words, at, 'the')
  const from = months.get(words[start]?.lower ?? '')
  if (from === undefined || start === at) return undefined
  const joint = isDash(words[start + 1]) || /^(?:to|through)$/.test(words[start + 1]?.lower ?? '')
  const to = joint ? months.get(words[start + 2]?.lower ?? '') : undefined
  const noun = words[joint ? start + 3 : start + 1]?.lower ?? ''
  const last = to ?? from
  const fits = last % 3 === 0 && (to === undefined ? noun === 'quarter' : from === to - 2)
  if (!fits || !/^(?:quarter|period)$/.test(noun)) return undefined
  return withYear(words, at, (joint ? start + 3 : start + 1) + 1, {is: 'calendar', quarter: last / 3}, 'quarter')
}
