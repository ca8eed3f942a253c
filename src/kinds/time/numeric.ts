import {isDay} from './calendar.ts'
import type {Expression, Match} from './expression.ts'
import {readInteger} from './numbers.ts'
import {isDash, type Word} from './words.ts'

/** Dates in figures alone: "2012-03-12", "25/03/2012", "3/4/2015" (which is one of two days), "2012-03". */
export function readNumeric(words: readonly Word[], at: number): Match | undefined {
  const before = words[at - 1]
  if (!words[at]?.digits) return undefined
  if (words[at].glued && before && !/^[(["'‘“]$/.test(before.text) && !(isDash(before) && isFull(words, at - 6)))
    return undefined
  const mark = words[at + 1]
  if (!mark?.glued || !words[at + 2]?.glued || !words[at + 2]?.digits) return undefined
  if (!isDash(mark) && !/^[/.]$/.test(mark.text)) return undefined
  if (words[at + 3]?.lower !== mark.lower || !words[at + 3]?.glued || !words[at + 4]?.glued)
    return isoMonth(words, at) ?? monthSlash(words, at)
  const ranges = isDash(words[at + 5]) && isFull(words, at + 6)
  return isGluedAfter(words, at + 5) && !ranges ? undefined : (yearFirst(words, at) ?? yearLast(words, at))
}

// "2012-03-12–2012-03-15", "12/03/2012-15/03/2012": the dash stands between two dates
function isFull(words: readonly Word[], at: number): boolean {
  const marks = [words[at + 1], words[at + 3]]
  const figures = [words[at], words[at + 2], words[at + 4]]
  return (
    figures.every(word => word?.digits === true) &&
    figures.some(word => word?.text.length === 4) &&
    marks[0]?.lower === marks[1]?.lower &&
    (isDash(marks[0]) || /^[/.]$/.test(marks[0]?.text ?? '')) &&
    words.slice(at + 1, at + 5).every(({glued}) => glued)
  )
}

function yearFirst(words: readonly Word[], at: number): Match | undefined {
  const [year, month, day] = [readInteger(words, at, 4), readInteger(words, at + 2, 2), readInteger(words, at + 4, 2)]
  if (year === undefined || month === undefined || day === undefined || words[at]?.text.length !== 4) return undefined
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined
  return found(at, at + 5, {is: 'calendar', year, month, day}, 'iso-date')
}

function yearLast(words: readonly Word[], at: number): Match | undefined {
  const [first, second, last] = [
    readInteger(words, at, 2),
    readInteger(words, at + 2, 2),
    readInteger(words, at + 4, 4),
  ]
  if (!first || !second || last === undefined) return undefined
  const digits = words[at + 4]?.text.length
  const year =
    digits === 4 ? last : digits === 2 && words[at + 1]?.text === '/' ? 2000 + last - (last > 50 ? 100 : 0) : undefined
  if (year === undefined || year < 1000 || year > 2199) return undefined
  const [asDayMonth, asMonthDay] = [isDay(year, second, first), isDay(year, first, second)]
  if (asDayMonth && asMonthDay && first !== second)
    return found(at, at + 5, {is: 'either', year, first, second}, 'numeric-either')
  if (asDayMonth) return found(at, at + 5, {is: 'calendar', year, month: second, day: first}, 'numeric-date')
  return asMonthDay ? found(at, at + 5, {is: 'calendar', year, month: first, day: second}, 'numeric-date') : undefined
}

// "2012-03": a month, where the second figure does not carry the first on
function isoMonth(words: readonly Word[], at: number): Match | undefined {
  const [year, month] = [readInteger(words, at, 4), readInteger(words, at + 2, 2)]
  if (year === undefined || month === undefined || words[at]?.text.length !== 4 || words[at + 2]?.text.length !== 2)
    return undefined
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || !isDash(words[at + 1]) || month > year % 100)
    return undefined
  return isGluedAfter(words, at + 3) || words[at + 1]?.text !== '-'
    ? undefined
    : found(at, at + 3, {is: 'calendar', year, month}, 'iso-month')
}

// "04/2016"
function monthSlash(words: readonly Word[], at: number): Match | undefined {
  const [month, year] = [readInteger(words, at, 2), readInteger(words, at + 2, 4)]
  if (!month || month > 12 || year === undefined || year < 1900 || year > 2199 || words[at + 1]?.text !== '/')
    return undefined
  return isGluedAfter(words, at + 3) ? undefined : found(at, at + 3, {is: 'calendar', year, month}, 'numeric-month')
}

function isGluedAfter(words: readonly Word[], at: number): boolean {
  const after = words[at]
  if (!after?.glued) return false
  return (
    (/^[\p{L}%]/u.test(after.text) && !(after.text === 'T' && words[at + 1]?.digits)) ||
    (/^[-/.:]$/.test(after.lower) && words[at + 1]?.glued === true && words[at + 1]?.digits === true)
  )
}

function found(first: number, last: number, expression: Expression, via: string): Match {
  return {first, last, expression, via}
}
