import {isDay} from './calendar.ts'
import {readDay} from './date.ts'
import type {Calendar, Match} from './expression.ts'
import {doubtfulMonths, months, shortMonths} from './lexicon.ts'
import {readInteger} from './numbers.ts'
import {isCapital, isDash, skip, type Word} from './words.ts'

/** A part of a year in tables and headlines: "2019 Q1", "Q1 2019", "2019-H2", "2024 Aug", "2012/Aug/10", "22/Jan/2019" is a day first. */
export function readYearFirst(words: readonly Word[], at: number): Match | undefined {
  const year = readInteger(words, at, 4)
  if (!year || year < 1900 || year > 2199 || words[at]?.text.length !== 4) return codeFirst(words, at)
  const mark = words[at + 1]
  const next = mark?.glued && (isDash(mark) || mark.text === '/') ? at + 2 : at + 1
  const code = codeAt(words, next)
  if (code) return found(at, next + 2, {...code, year}, 'quarter-year')
  const spaced = next === at + 1 && isCapital(words[next]) ? monthNamed(words, next) : undefined
  const dot = skip(words, next + 1, '.')
  const date = spaced === undefined ? undefined : readDay(words, dot)
  if (spaced !== undefined && date && isDay(year, spaced, date.value) && !/^\p{L}/u.test(words[date.last]?.text ?? ''))
    return found(at, date.last, {is: 'calendar', year, month: spaced, day: date.value}, 'iso-date')
  const month = monthAt(words, next)
  if (!month || (next > at + 1 && readInteger(words, dot, 4) !== undefined && words[dot]?.text.length === 4))
    return undefined
  const second = words[next + 1]
  const day = second?.glued && second.text === mark?.text ? readInteger(words, next + 2, 2) : undefined
  if (day !== undefined && isDay(year, month, day))
    return found(at, next + 3, {is: 'calendar', year, month, day}, 'iso-date')
  return found(at, next + 1, {is: 'calendar', year, month}, 'month-year')
}

// "q1 2019", "H2-2019"
function codeFirst(words: readonly Word[], at: number): Match | undefined {
  const code = codeAt(words, at)
  if (!code) return undefined
  const start = isDash(words[at + 2]) || /^(?:of|\/)$/.test(words[at + 2]?.lower ?? '') ? at + 3 : at + 2
  const year = readInteger(words, start, 4)
  if (!year || year < 1900 || year > 2199 || words[start]?.text.length !== 4) return undefined
  return found(at, start + 1, {...code, year}, 'quarter-year')
}

function codeAt(words: readonly Word[], at: number): Calendar | undefined {
  const [letter, figure] = [words[at]?.lower, words[at + 1]]
  if (!figure?.glued || figure.text.length !== 1) return undefined
  if (words[at + 2]?.glued && (words[at + 2]?.digits || /^\p{L}/u.test(words[at + 2]?.text ?? ''))) return undefined
  const number = Number(figure.text)
  if (letter === 'q' && number >= 1 && number <= 4) return {is: 'calendar', quarter: number}
  return letter === 'h' && (number === 1 || number === 2) ? {is: 'calendar', half: number} : undefined
}

function monthNamed(words: readonly Word[], at: number): number | undefined {
  const name = words[at]?.lower ?? ''
  return months.get(name) ?? shortMonths.get(name)
}

// glued a month's name may begin small; "in 2010 March won" and "in 2012 May was there" tell of somebody
function monthAt(words: readonly Word[], at: number): number | undefined {
  const word = words[at]
  if (!word || !(word.glued || (isCapital(word) && !doubtfulMonths.has(word.lower)))) return undefined
  return months.get(word.lower) ?? shortMonths.get(word.lower)
}

function found(first: number, last: number, expression: Calendar, via: string): Match {
  return {first, last, expression, via}
}
