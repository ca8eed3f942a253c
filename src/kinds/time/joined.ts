import type {Bounds} from '../../claim/index.ts'
import {boundsOf} from './bounds.ts'
import type {Calendar, Expression, Match} from './expression.ts'
import type {Time} from './value.ts'
import {jointAt} from './joint.ts'
import {isDash, skip, type Word} from './words.ts'

/** The bounds of a range of which two claims are the ends. */
export function joinBounds(from: Time, to: Time): Bounds {
  const earliest = from.earliest ?? boundsOf(from.timex).earliest
  const latest = to.latest ?? boundsOf(to.timex).latest
  if (earliest && latest && earliest > latest) return {}
  return {...(earliest ? {earliest} : {}), ...(latest ? {latest} : {})}
}

/**
 * Whether a time is the first end of a range whose other end is the next one: "from X to Y", "between X and Y", "from X up until Y", and of two
 * days, months, years or longer times also "X to Y", "X through Y" and "X – Y".
 */
export function opensRange(words: readonly Word[], matches: readonly Match[], match: Match | undefined): boolean {
  const next = match && matches[matches.indexOf(match) + 1]
  if (!match || !next || isMoved(words, match.first)) return false
  const opener = /^(?:from|between|since)$/.exec(words[skipBack(words, match.first)]?.lower ?? '')?.[0]
  // "from Monday, 3 May, to Friday, 7 May"
  const end = opener ? skip(words, match.last, ',') : match.last
  const joint = jointAt(words, end, opener !== undefined)
  if (!joint || skip(words, joint.last, 'the') < next.first || joint.last > next.first) return false
  if (joint.and) return opener === 'between'
  if (opener && opener !== 'since') return true
  if (joint.word && areDays(match.expression, next.expression)) return true
  return areAlike(match.expression, next.expression)
}

// "from the 1960s", "between the 3rd and the 9th"
function skipBack(words: readonly Word[], at: number): number {
  return words[at - 1]?.lower === 'the' ? at - 2 : at - 1
}

// "postponed from 3 May to 5 May": one time and another
function isMoved(words: readonly Word[], at: number): boolean {
  return words
    .slice(Math.max(0, at - 8), at)
    .some(({lower}) =>
      /^(?:moved?|moving|postponed?|postponing|delay(?:ed|ing)?|shift(?:ed|ing)?|changed?|changing|rescheduled?|brought|push(?:ed|ing)?)$/.test(
        lower,
      ),
    )
}

// "today through Friday", "3 May, 9 a.m., to 4 May, 5 p.m."
function areDays(from: Expression, to: Expression): boolean {
  if (from.is === 'clock' && to.is === 'clock') return isWhole(from.date) && isWhole(to.date)
  return [from, to].every(({is}) => is !== 'clock' && is !== 'part') && isWhole(from) && isWhole(to)
}

function isWhole(expression: Expression | undefined): boolean {
  if (expression?.is === 'unit') return expression.unit === 'day'
  if (expression?.is === 'reference') return expression.timex === 'PRESENT_REF'
  if (expression?.is === 'calendar') return expression.month !== undefined && expression.day !== undefined
  return expression?.is === 'weekday'
}

// two days of a calendar, two weekdays, two months, two years, or a year and a month or day
function areAlike(from: Expression, to: Expression): boolean {
  const [a, b] = [precision(from), precision(to)]
  return a !== undefined && (a === b || (isYearOrNow(a) && isYearOrNow(b ?? '')) || (isDayToo(a) && isDayToo(b ?? '')))
}

function isYearOrNow(precision: string): boolean {
  return /^(?:year|month|now)$/.test(precision)
}

function isDayToo(precision: string): boolean {
  return /^(?:day|feast|now)$/.test(precision)
}

function precision(expression: Expression): string | undefined {
  if (expression.is === 'either') return 'day'
  if (expression.is === 'weekday') return 'weekday'
  if (expression.is === 'reference') return expression.timex === 'PRESENT_REF' ? 'now' : undefined
  if (expression.is === 'unit') return expression.unit === 'day' && expression.offset === 0 ? 'now' : expression.unit
  if (expression.is === 'decade' || expression.is === 'century') return expression.is
  if (expression.is !== 'calendar') return undefined
  if (expression.holiday !== undefined) return 'feast'
  if (expression.day !== undefined) return expression.month === undefined ? undefined : 'day'
  if (expression.month !== undefined) return 'month'
  if (expression.season !== undefined) return 'season'
  return expression.quarter === undefined && expression.half === undefined ? 'year' : 'part'
}

/**
 * Fills in what the ends of a range leave to each other: the year ("10 August to 12 September 2013", "10 August 2013 – 12 September"), the
 * month ("from the 13th to the 15th of July"), and that a weekday or a date without a year comes after the end before it.
 */
export function shareParts(words: readonly Word[], matches: readonly Match[]): Match[] {
  return matches.map((match, i) => {
    const from = weekdayBefore(words, matches, i)
    if (from) return from
    const [here, next, last] = [match.expression, matches[i + 1], matches[i - 1]]
    const week = next && sharedWeek(words, match, next)
    if (week !== undefined) return {...match, expression: {...here, week} as Expression}
    if (here.is !== 'calendar' || isDated(here)) return match
    if (next?.expression.is === 'calendar' && isNear(words, match, next)) {
      const shared = fromLater(
        here,
        next.expression,
        words[next.first - 1]?.lower ?? '',
        next.via.startsWith('day-month'),
      )
      if (shared) return {...match, expression: shared}
    }
    const listed = yearOfList(words, matches, i)
    if (listed) return {...match, expression: {...here, year: listed}}
    const shared =
      opensRange(words, matches, last) && last?.expression.is === 'calendar' && fromEarlier(here, last.expression)
    return shared ? {...match, expression: shared} : match
  })
}

// "May 3, June 5 and July 7, 2020": the year at the end of a list of days is that of them all
function yearOfList(words: readonly Word[], matches: readonly Match[], from: number): number | undefined {
  for (let i = from; i < matches.length - 1; i++) {
    const [match, next] = [matches[i], matches[i + 1]]
    const gap = words
      .slice(match?.last, next?.first)
      .map(({lower}) => lower)
      .join(' ')
    if (!next || !isFullDay(match?.expression) || !isFullDay(next.expression) || !/^(?:,|and|, and|or|, or)$/.test(gap))
      return undefined
    const {year, month = 0} = next.expression
    const first = matches[from]?.expression
    const before = first?.is === 'calendar' && (first.month ?? 0) > month
    if (year !== undefined) return before ? year - 1 : year
    if (isDated(next.expression)) return undefined
  }
  return undefined
}

function isFullDay(expression: Expression | undefined): expression is Calendar {
  return expression?.is === 'calendar' && expression.month !== undefined && expression.day !== undefined
}

function isNear(words: readonly Word[], {last}: Match, {first}: Match): boolean {
  return first === last + 1 || jointAt(words, last, true)?.last === first
}

// "Wednesday through Friday of next week": both in that week
function sharedWeek(words: readonly Word[], {expression: here, last}: Match, next: Match): number | undefined {
  const there = dayOf(next.expression)
  if (!isWeekday(here) || !isWeekday(there) || next.first !== last + 1) return undefined
  const {offset, week, turns, weeks, any} = here
  const plain = [offset, week, turns, weeks, any].every(part => part === undefined)
  const joint = words[last]
  // "from Thursday to Tuesday of next week" begins in this one
  return plain &&
    here.weekday <= there.weekday &&
    (isDash(joint) || /^(?:to|and|or|until|till|through)$/.test(joint?.lower ?? ''))
    ? there.week
    : undefined
}

function isDated({year, shortYear, relative, tied}: Calendar): boolean {
  return year !== undefined || shortYear !== undefined || relative !== undefined || tied !== undefined
}

function fromLater(here: Calendar, there: Calendar, joint: string, dayFirst: boolean): Calendar | undefined {
  if (!/^(?:to|and|-|~|or|until|till|through|into)$/.test(joint) || there.month === undefined) return undefined
  const isDayAlone = here.month === undefined && here.day !== undefined && there.day !== undefined
  if (isDayAlone && (dayFirst || (joint !== 'and' && joint !== 'or')) && (here.day ?? 0) < (there.day ?? 0))
    return {...there, day: here.day ?? 1}
  if (here.month === undefined || there.year === undefined) return undefined
  return {...here, year: here.month > there.month ? there.year - 1 : there.year}
}

function fromEarlier(here: Calendar, before: Calendar): Calendar | undefined {
  if (before.year === undefined || before.month === undefined || here.month === undefined) return undefined
  return {...here, year: here.month < before.month ? before.year + 1 : before.year}
}

/** Whether a month follows another in a list: "in May and June", "in December or January". */
export function isListedMonth(words: readonly Word[], last: Match | undefined, match: Match): boolean {
  const [before, here] = [last?.expression, match.expression]
  return (
    before?.is === 'calendar' &&
    here.is === 'calendar' &&
    before.day === undefined &&
    here.day === undefined &&
    before.month !== undefined &&
    here.month !== undefined &&
    match.first === (last?.last ?? 0) + 1 &&
    /^(?:and|or|-|,|\/)$/.test(words[match.first - 1]?.lower ?? '')
  )
}

/** The second end of a range without a year, in the year that puts it after the first. */
export function afterEnd(expression: Expression, first: Time): Expression {
  if (expression.is === 'edge') return {...expression, of: afterEnd(expression.of, first)}
  const from = /^(?<year>\d{4})-(?<month>\d{2})/.exec(first.timex)?.groups
  if (!from || expression.is !== 'calendar' || isDated(expression) || expression.month === undefined) return expression
  const [year, month] = [Number(from['year']), Number(from['month'])]
  return {...expression, year: expression.month < month ? year + 1 : year}
}

// "between Monday and Wednesday", "from 2 p.m. on Friday to 4 a.m. on Sunday": the second follows the first
function weekdayBefore(words: readonly Word[], matches: readonly Match[], i: number): Match | undefined {
  const [before, match] = [matches[i - 1], matches[i]]
  if (!before || !match || !isWeekday(dayOf(before.expression)) || !opensRange(words, matches, before)) return undefined
  const {expression} = match
  const day = dayOf(expression)
  if (!isWeekday(day)) return undefined
  const date: Expression = {is: 'weekday', weekday: day.weekday, follow: 1}
  return {...match, expression: expression.is === 'clock' || expression.is === 'part' ? {...expression, date} : date}
}

function dayOf(expression: Expression): Expression {
  return (expression.is === 'clock' || expression.is === 'part') && expression.date ? expression.date : expression
}

function isWeekday(expression: Expression): expression is Expression & {is: 'weekday'} {
  return expression.is === 'weekday'
}
