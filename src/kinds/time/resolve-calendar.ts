import {boundsOf} from './bounds.ts'
import {dayNumber, isDay, isoDay, pad, parseDay, partsOf, weekdayOfNumber} from './calendar.ts'
import type {Calendar, Either, Expression} from './expression.ts'
import type {Season} from './lexicon.ts'
import {feastDay} from './feasts/index.ts'
import {toldDate} from './resolve-unit.ts'
import type {Context} from './resolve.ts'
import type {Time} from './value.ts'

/** The TIMEX3 value of a date whose year may have to be found: the last such date before the publication, or the next where the verb looks ahead. */
export function resolveCalendar(
  date: Calendar,
  context: Context,
): readonly [timex: string, modifier?: string | undefined] {
  const {published} = context
  if (date.tied !== undefined) return [tiedTo(date, date.tied, context)]
  if (date.follow !== undefined) return toldPart(date, date.follow, context)
  const year = date.year ?? (date.shortYear === undefined ? undefined : fullYear(date.shortYear, published))
  if (year !== undefined) return [timexOf({...date, year})]
  if (date.named) return [timexOf(date)]
  if (published === undefined) return [timexOf(date), pointer(date.relative)]
  const now = partsOf(published).year
  if (date.relative && date.relative % 2 === 0) return [timexOf({...date, year: now + date.relative / 2})]
  if (date.relative !== undefined) return [timexOf({...date, year: pointedYear(date, date.relative, published)})]
  if (date.month === undefined && date.day !== undefined) return [dayOfMonth(date, context)]
  return [timexOf({...date, year: nearYear(date, published, context.tense)})]
}

// "3 May that year": the year of the time told last
function tiedTo(date: Calendar, tied: -1 | 0 | 1, context: Context): string {
  const told = parseDay(boundsOf(toldDate('year', context) ?? '').earliest ?? '')
  return timexOf(told === undefined ? date : {...date, year: partsOf(told).year + tied})
}

// "that summer", "the following May": a season by the month that it begins with
function toldPart(date: Calendar, follow: -1 | 0 | 1, context: Context): readonly [string, string?] {
  const told = parseDay(boundsOf(toldDate('month', context) ?? toldDate('year', context) ?? '').earliest ?? '')
  const base = told ?? (follow > 0 && context.tense !== 'future' ? undefined : context.published)
  if (base === undefined) return [timexOf(date)]
  const {year, month: now} = partsOf(base)
  const month = date.month ?? (date.season ? BEGINS[date.season] : 1)
  const other = follow > 0 ? month <= now : follow < 0 ? month >= now : false
  return [timexOf({...date, year: other ? year + follow : year})]
}

const BEGINS: Readonly<Record<Season, number>> = {SP: 3, SU: 6, FA: 9, WI: 12}

/** A weekday: last, this or next one, or by the verb the last one (today counts) or the next one. */
export function resolveWeekday(
  {weekday, offset, week, follow, turns, weeks, any}: Omit<Expression & {is: 'weekday'}, 'is'>,
  context: Context,
): readonly [timex: string, modifier?: string | undefined] {
  const {published, tense} = context
  if (follow !== undefined)
    return [followed(weekday, follow, context), pointer(published === undefined ? follow : undefined)]
  if (any) return [`XXXX-WXX-${weekday}`]
  if (published === undefined) return [`XXXX-WXX-${weekday}`, pointer(offset ?? week ?? turns ?? weeks)]
  const today = weekdayOfNumber(published)
  if (turns !== undefined) {
    const nearest =
      turns < 0 ? published - ((today - weekday + 7) % 7 || 7) : published + ((weekday - today + 7) % 7 || 7)
    return [isoDay(nearest + 7 * (turns < 0 ? turns + 1 : turns - 1))]
  }
  if (week !== undefined) return [isoDay(published - today + weekday + 7 * week)]
  const back = (today - weekday + 7) % 7
  const ahead = (weekday - today + 7) % 7
  if (weeks !== undefined) return [isoDay((weeks < 0 ? published - back : published + (ahead || 7)) + 7 * weeks)]
  if (offset === -1) return [isoDay(published - (back || 7))]
  if (offset === 1) return [isoDay(published + (ahead || 7))]
  if (offset === 0) return [isoDay(tense === 'past' ? published - back : published + ahead)]
  return [isoDay(tense === 'future' ? published + ahead : published - back)]
}

// "the following Friday": the first one after the day told last
function followed(weekday: number, follow: -1 | 1, context: Context): string {
  const day = parseDay(toldDate('day', context) ?? '') ?? context.published
  if (day === undefined) return `XXXX-WXX-${weekday}`
  const on = weekdayOfNumber(day)
  return isoDay(follow > 0 ? day + ((weekday - on + 7) % 7 || 7) : day - ((on - weekday + 7) % 7 || 7))
}

/** Both days that "3/4/2015" can be, as bounds. */
export function resolveEither({year, first, second}: Either): Time {
  const [low, high] = [Math.min(first, second), Math.max(first, second)]
  const [one, other] = [dayNumber(year, low, high), dayNumber(year, high, low)]
  const [earliest, latest] = [isoDay(Math.min(one, other)), isoDay(Math.max(one, other))]
  return {type: 'DATE', timex: `${pad(year, 4)}-XX-XX`, earliest, latest}
}

function timexOf({year, month, day, quarter, half, season, holiday, weekday, bc}: Calendar): string {
  if (bc && year !== undefined)
    return `BC${[pad(year, 4), ...[month, day].flatMap(part => (part === undefined ? [] : [pad(part)]))].join('-')}`
  const written = year === undefined ? 'XXXX' : pad(year, 4)
  if (holiday !== undefined) return feastDay(holiday, year, written)
  if (quarter !== undefined) return `${written}-Q${quarter}`
  if (half !== undefined) return `${written}-H${half}`
  if (season !== undefined) return `${written}-${season}`
  if (month === undefined)
    return day === undefined
      ? written
      : weekday === undefined || year !== undefined
        ? `${written}-XX-${pad(day)}`
        : `XXXX-XX-${pad(day)}`
  return day === undefined ? `${written}-${pad(month)}` : `${written}-${pad(month)}-${pad(day)}`
}

function pointer(offset: number | undefined): string | undefined {
  if (offset === undefined) return undefined
  return offset < 0 ? 'LAST' : offset > 0 ? 'NEXT' : 'THIS'
}

/** Two digits stand for the last such year up to ten years after the publication (or, where it is unknown, after 2030). */
function fullYear(short: number, published: number | undefined): number {
  const limit = published === undefined ? 2030 : partsOf(published).year + 10
  return limit - ((((limit - short) % 100) + 100) % 100)
}

/** "Last March": the last one that is over; "next March": the next to begin; "this March": that of the year. */
function pointedYear(date: Calendar, relative: number, published: number): number {
  const {year} = partsOf(published)
  if (relative === 0) return year
  const {earliest = '', latest = ''} = boundsOf(
    date.season ? (SEASONS(year)[date.season] ?? '') : timexOf({...date, year}),
  )
  const day = isoDay(published)
  // "the March before last" is one further off
  const further = (Math.abs(relative) - 1) / 2
  if (relative < 0) return (latest < day ? year : year - 1) - further
  return (earliest > day ? year : year + 1) + further
}

const SEASONS = (year: number): Readonly<Record<string, string>> => ({
  SP: `${year}-03/${year}-05`,
  SU: `${year}-06/${year}-08`,
  FA: `${year}-09/${year}-11`,
  WI: `${year}-12/${year + 1}-02`,
})

/** Within so many days of the publication a date without a year is taken to be the near one, whatever the verb's tense. */
const NEAR = 20
/** News tells more of what has been: of two dates as far away, and of one that is not much farther, the past one is meant. */
const AHEAD = 1.6

function nearYear(date: Calendar, published: number, tense: Context['tense']): number {
  const {year} = partsOf(published)
  const today = isoDay(published)
  const {month, day} = date
  const isOfLeapYears = month === 2 && day === 29
  const beside = isOfLeapYears ? [-4, -3, -2, -1, 0, 1, 2, 3, 4] : [-1, 0, 1]
  // a year of the moon may leave a year without its feast
  const years = beside
    .map(step => year + step)
    .filter(year =>
      month === undefined || day === undefined ? !timexOf({...date, year}).includes('X') : isDay(year, month, day),
    )
  const near = years.map(year => {
    const {earliest = today, latest = today} = boundsOf(
      date.season ? (SEASONS(year)[date.season] ?? '') : timexOf({...date, year}),
    )
    const middle = (Date.parse(earliest) + Date.parse(latest)) / 2 / 86_400_000
    return {year, earliest, latest, ahead: middle - published}
  })
  const fitting = near.filter(({earliest, latest, ahead}) => {
    if (tense === 'past') return ahead <= NEAR || earliest <= today
    return tense === 'none' || ahead >= -NEAR || latest >= today
  })
  const farness = ({ahead}: {readonly ahead: number}): number => (ahead > NEAR ? ahead * AHEAD : Math.abs(ahead))
  return fitting.reduce((best, each) => (farness(each) < farness(best) ? each : best), fitting[0] ?? {year, ahead: 0})
    .year
}

function dayOfMonth({day = 1, weekday}: Calendar, {published = 0, tense}: Context): string {
  const {year, month} = partsOf(published)
  // "Friday the 13th" may be months away
  const shifts = weekday === undefined ? [-1, 0, 1] : Array.from({length: 15}, (_, i) => i - 7)
  const candidates = shifts.flatMap(shift => {
    const {year: y, month: m} = partsOf(dayNumber(year, month + shift, 1))
    return isDay(y, m, day) ? [dayNumber(y, m, day)] : []
  })
  const fitting = weekday === undefined ? candidates : candidates.filter(number => weekdayOfNumber(number) === weekday)
  const sided = fitting.filter(number =>
    tense === 'past' ? number <= published : tense === 'future' ? number >= published : true,
  )
  const best = (sided.length > 0 ? sided : fitting).toSorted(
    (a, b) => Math.abs(a - published) - Math.abs(b - published),
  )[0]
  return best === undefined ? `XXXX-XX-${pad(day)}` : isoDay(best)
}
