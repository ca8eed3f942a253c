import type {Calendar, Match} from './expression.ts'
import {readYearAfter, relativeYear} from './date-year.ts'
import {phrase, skip, type Word} from './words.ts'
import {readYearNumber} from './year.ts'

/** A part of a year with the year that follows, where one does: "of 2009", "fiscal 2009", "last year". */
export function withYear(words: readonly Word[], first: number, last: number, calendar: Calendar, via: string): Match {
  const of = skip(words, last, 'of', 'in', ',')
  const fiscal =
    phrase(words, of, 'fiscal year') ?? phrase(words, of, 'financial year') ?? skip(words, of, 'fiscal', 'the')
  const named = readYearNumber(words, fiscal)
  if (named && fiscal > of && words[of]?.lower !== 'the')
    return {first, last: named.last, expression: {...calendar, year: named.value, fiscal: true}, via: `${via}-year`}
  const year = readYearNumber(words, of)
  if (year) return {first, last: year.last, expression: {...calendar, year: year.value}, via: `${via}-year`}
  // "the summer of '69"
  const clipped = words[of]?.lower === "'" && words[of + 1]?.glued ? readYearAfter(words, of) : undefined
  if (clipped) return {first, last: clipped.last, expression: {...calendar, ...clipped.part}, via: `${via}-year`}
  for (const [text, relative] of RELATIVE) {
    const end = phrase(words, last, text)
    if (end !== undefined) return {first, last: end, expression: {...calendar, relative}, via: `${via}-year`}
  }
  const counted = relativeYear(words, skip(words, last, ','))
  if (counted) return {first, last: counted.last, expression: {...calendar, ...counted.part}, via: `${via}-year`}
  return {first, last, expression: calendar, via}
}

/** The year that a phrase points to: -2, 0 and 2 are last, this and next year. */
const RELATIVE: readonly [string, number][] = [
  ['of this year', 0],
  ['of the year', 0],
  ['this year', 0],
  ['of last year', -2],
  ['last year', -2],
  ['of next year', 2],
  ['next year', 2],
]
