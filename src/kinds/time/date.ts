import {dayNumber, weekdayOfNumber} from './calendar.ts'
import type {Calendar, Match} from './expression.ts'
import {readTold, readYearAfter, relativeYear} from './date-year.ts'
import {doubtfulMonths, months, shortMonths, shortWeekdays, weekdays} from './lexicon.ts'
import {isMonthAlone} from './month-alone.ts'
import {readInteger, readOrdinal, type Counted} from './numbers.ts'
import {isCapital, isDash, skip, type Word} from './words.ts'
import {readNumeric} from './numeric.ts'

/** A month, a day of a month, or a weekday with its date: "12 March 2012", "March 12", "Friday, March 12", "the 26th of November". */
export function readDate(words: readonly Word[], at: number): Match | undefined {
  const date = withWeekday(words, at) ?? dayFirst(words, at) ?? monthFirst(words, at)
  return (date && weekdayAfter(words, date)) ?? date ?? dayAlone(words, at)
}

/** A month's name or its short form with its stop. */
export function readMonth(words: readonly Word[], at: number): Counted | undefined {
  const word = words[at]
  if (!word || !(isCapital(word) || (isPlainMonth(word) && !isCapital(words[at + 1])) || isBesideDay(words, at)))
    return undefined
  const full = months.get(word.lower)
  if (full) return {value: full, last: at + 1}
  const short = shortMonths.get(word.lower)
  if (!short || (!isCapital(word) && word.lower === 'mar' && !isBesideYear(words, at))) return undefined
  return {value: short, last: words[at + 1]?.glued ? skip(words, at + 1, '.') : at + 1}
}

// "january": no other word
function isPlainMonth(word: Word): boolean {
  return months.has(word.lower) && !doubtfulMonths.has(word.lower)
}

// "5 mar 2019", "mar. 5, 2019"
function isBesideYear(words: readonly Word[], at: number): boolean {
  return words.slice(at + 1, at + 5).some(({text}) => /^(?:19|20)\d\d$/.test(text))
}

// "12 march", "april 3rd"
function isBesideDay(words: readonly Word[], at: number): boolean {
  const [before, after] = [words[at - 1], words[at + 1]]
  const day = before?.digits === true || /^(?:st|nd|rd|th|of)$/.test(before?.lower ?? '')
  return (
    (day && (before?.digits === true || words[at - 2]?.digits === true || before?.lower === 'of')) ||
    (after?.lower === 'of' && /^(?:1[89]|20)\d\d$/.test(words[at + 2]?.text ?? '')) ||
    (after?.digits === true && words[at + 1]?.text.length !== 3) ||
    isBesideOrdinal(words, at)
  )
}

// "2/march/2015", "march the 2nd, 2015", "may twenty-third 2015": a day and a year leave no doubt
function isBesideOrdinal(words: readonly Word[], at: number): boolean {
  const [before, after] = [words[at - 1], words[at + 1]]
  const joined = /^[-/]$/.test(before?.text ?? '') && words[at]?.glued && before?.glued
  if (joined && /^[-/]$/.test(after?.text ?? '') && words[at + 2]?.digits) return true
  if (after?.text === before?.text && joined) return true
  if (/^[-/]$/.test(after?.text ?? '') && words[at + 2]?.digits && words[at + 3]?.text === after?.text) return true
  const day = readOrdinal(words, skip(words, at + 1, 'the'))
  const year = day && skip(words, day.last, ',')
  return year !== undefined && /^(?:1[89]|20)\d\d$/.test(words[year]?.text ?? '')
}

/** A weekday's name; a short form only where a stop, a bracket or a date follows it. */
export function readWeekday(words: readonly Word[], at: number): Counted | undefined {
  const word = words[at]
  if (!word) return undefined
  const full = weekdays.get(word.lower)
  if (full) return {value: full, last: at + 1}
  const short = isCapital(word) ? shortWeekdays.get(word.lower) : undefined
  return short ? {value: short, last: words[at + 1]?.glued ? skip(words, at + 1, '.') : at + 1} : undefined
}

/** A day of a month as a number or an ordinal. */
export function readDay(words: readonly Word[], at: number): Counted | undefined {
  const ordinal = readOrdinal(words, at)
  if (ordinal) return ordinal.value <= 31 ? ordinal : undefined
  const value = readInteger(words, at, 2)
  return value !== undefined && value >= 1 && value <= 31 && !isPartOfNumber(words, at)
    ? {value, last: at + 1}
    : undefined
}

function withWeekday(words: readonly Word[], at: number): Match | undefined {
  const weekday = readWeekday(words, at)
  if (!weekday) return undefined
  const next = skip(words, skip(words, weekday.last, ',', '('), 'the')
  const date = dayFirst(words, next) ?? monthFirst(words, next)
  if (date?.expression.is === 'calendar' && date.expression.day !== undefined) {
    const last = words[next - 1]?.lower === '(' ? skip(words, date.last, ')') : date.last
    return {first: at, last, expression: {...date.expression, weekday: weekday.value}, via: 'weekday-date'}
  }
  const figures = inFigures(words, at, next, weekday.value)
  if (figures) return figures
  const day = readOrdinal(words, next)
  if (!day || day.value > 31 || words[weekday.last]?.lower === ',') return undefined
  return match(at, day.last, {is: 'calendar', day: day.value, weekday: weekday.value}, 'weekday-date')
}

// "Tuesday 11/3/2015": of the two days the one that the weekday fits
function inFigures(words: readonly Word[], first: number, at: number, weekday: number): Match | undefined {
  const date = readNumeric(words, at)
  if (date?.expression.is === 'calendar') return {...date, first, expression: {...date.expression, weekday}}
  if (date?.expression.is !== 'either') return undefined
  const {year, first: one, second: other} = date.expression
  const fits = (month: number, day: number): boolean => weekdayOfNumber(dayNumber(year, month, day)) === weekday
  const [dayMonth, monthDay] = [fits(other, one), fits(one, other)]
  if (dayMonth === monthDay) return {...date, first}
  const [month, day] = dayMonth ? [other, one] : [one, other]
  return match(first, date.last, {is: 'calendar', year, month, day, weekday}, 'weekday-date')
}

// "12 March 2021, a Friday", "12 March (Friday)"
function weekdayAfter(words: readonly Word[], date: Match): Match | undefined {
  const {expression, first, last} = date
  if (expression.is !== 'calendar' || expression.day === undefined || expression.weekday !== undefined) return undefined
  const open = words[last]?.lower
  const start =
    open === '(' ? last + 1 : open === ',' && /^an?$/.test(words[last + 1]?.lower ?? '') ? last + 2 : undefined
  const weekday = start === undefined ? undefined : readWeekday(words, start)
  if (!weekday || (open === '(' && words[weekday.last]?.lower !== ')')) return undefined
  const end = open === '(' ? weekday.last + 1 : weekday.last
  return {first, last: end, expression: {...expression, weekday: weekday.value}, via: 'weekday-date'}
}

// "12 March 2012", "26th of November", "the 12th of March, 2012"
function dayFirst(words: readonly Word[], at: number): Match | undefined {
  const start = skip(words, at, 'the')
  const day = readDay(words, start)
  if (!day || isGluedToWord(words, start)) return undefined
  let next = skip(words, day.last, 'of')
  if (isDash(words[next]) || words[next]?.lower === '/') next++
  const month = readMonth(words, next)
  if (!month) return undefined
  return withYear(words, at, month.last, {is: 'calendar', month: month.value, day: day.value}, 'day-month')
}

// "March 12, 2012", "Feb. 22", "March 2012", "March"
function monthFirst(words: readonly Word[], at: number): Match | undefined {
  const month = readMonth(words, at)
  if (!month || (words[at]?.glued && isLetter(words[at - 1]))) return undefined
  const calendar: Calendar = {is: 'calendar', month: month.value}
  const gap =
    isDash(words[month.last]) || words[month.last]?.lower === '/' ? month.last + 1 : skip(words, month.last, 'the')
  const day = readDay(words, gap)
  if (day && !isCounted(words, day.last))
    return withYear(words, at, day.last, {...calendar, day: day.value}, 'month-day')
  const far = words[month.last]?.lower === ',' ? readDay(words, month.last + 1) : undefined
  const dated = far && readYearAfter(words, skip(words, far.last, ','))
  if (far && dated) return match(at, dated.last, {...calendar, day: far.value, ...dated.part}, 'month-day-year')
  const year = readYearAfter(words, skip(words, month.last, 'of', ',', '-', '/'), words[month.last]?.lower === 'of')
  if (year) return match(at, year.last, {...calendar, ...year.part}, 'month-year')
  if (words[month.last]?.digits && (words[month.last]?.text.length ?? 0) > 4) return undefined
  const tied = readTold(words, month.last)
  if (tied && isCapital(words[at])) return match(at, tied.last, {...calendar, tied: tied.tied}, 'month-year')
  const pointed = relativeYear(words, skip(words, month.last, ',', 'of'))
  if (pointed && months.has(words[at]?.lower ?? ''))
    return match(at, pointed.last, {...calendar, ...pointed.part}, 'month-year')
  return isMonthAlone(words, at, month.last) ? match(at, month.last, calendar, 'month') : undefined
}

// "on the 12th", with nothing after it that the ordinal could count
function dayAlone(words: readonly Word[], at: number): Match | undefined {
  const before = words[at - 1]?.lower ?? ''
  if (words[at]?.lower !== 'the' || !/^(?:on|until|till|by|from|since|of|between|after|before|to)$/.test(before))
    return undefined
  const day = readOrdinal(words, at + 1)
  if (!day || day.value > 31 || !words[at + 1]?.digits || countsOn(words, day.last)) return undefined
  return match(at, day.last, {is: 'calendar', day: day.value}, 'day')
}

// "the 19th and 20th centuries", "the 3rd floor"
function countsOn(words: readonly Word[], at: number): boolean {
  const after = words[at]?.lower ?? '.'
  const next = /^(?:and|or|to)$/.test(after) ? readOrdinal(words, skip(words, at + 1, 'the')) : undefined
  if (next) return countsOn(words, next.last)
  return !/^(?:[.,;:)]|and|or|to|but|at|in|when|after|before|with|by|for|as|he|she|it|they|we)$/.test(after)
}

function withYear(words: readonly Word[], first: number, last: number, date: Calendar, via: string): Match {
  const separator = isDash(words[last]) || words[last]?.lower === '/' ? last + 1 : skip(words, last, ',')
  const year =
    readYearAfter(words, skip(words, separator, 'of', 'in'), true) ?? relativeYear(words, skip(words, last, ',', 'of'))
  const shared = (year ?? via !== 'month-day') ? undefined : yearOfList(words, last)
  if (shared) return match(first, last, {...date, ...shared}, `${via}-year`)
  if (year) return match(first, year.last, {...date, ...year.part}, `${via}-year`)
  const tied = readTold(words, last)
  if (tied) return match(first, tied.last, {...date, tied: tied.tied}, `${via}-year`)
  return match(first, last, isNamedDay(words, last) ? {...date, named: true} : date, via)
}

// "May 3, 7 and 9, 2015": the year of the last is that of the first
function yearOfList(words: readonly Word[], at: number): Partial<Calendar> | undefined {
  for (let next = at; /^(?:,|and|or|&)$/.test(words[next]?.lower ?? '');) {
    const day = readDay(words, skip(words, skip(words, next, ','), 'and', 'or', '&'))
    if (!day) return undefined
    const year = readYearAfter(words, skip(words, day.last, ','))
    if (year) return year.part
    next = day.last
  }
  return undefined
}

// "the April 9 massacre", "the November 17 Movement"
function isNamedDay(words: readonly Word[], at: number): boolean {
  const noun = /^(?:terror|terrorist|suicide|student)$/.test(words[at]?.lower ?? '') ? at + 1 : at
  return /^(?:attacks|bombings|massacre|coup|uprising|revolution|movement|memorial|anniversary|commission)$/.test(
    words[noun]?.lower ?? '',
  )
}

// "May 3 people": what a number counts is not a day
function isCounted(words: readonly Word[], at: number): boolean {
  return (
    words[at]?.lower === '%' ||
    (words[at]?.lower === '.' && words[at + 1]?.digits === true && words[at + 1]?.glued === true)
  )
}

function isPartOfNumber(words: readonly Word[], at: number): boolean {
  const [mark, digits] = [words[at + 1], words[at + 2]]
  return mark?.glued === true && digits?.glued === true && digits.digits && /^[.:]$/.test(mark.lower)
}

function isGluedToWord(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  return words[at]?.glued === true && before !== undefined && (isLetter(before) || /^[.,$€£#:/]$/.test(before.text))
}

function isLetter(word: Word | undefined): boolean {
  return word !== undefined && /^\p{L}/u.test(word.text)
}

function match(first: number, last: number, expression: Calendar, via: string): Match {
  return {first, last, expression, via}
}
