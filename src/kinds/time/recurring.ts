import {readClock} from './clock.ts'
import {readDay, readMonth} from './date.ts'
import {unitAt} from './duration.ts'
import type {Match} from './expression.ts'
import {readFeast} from './feast.ts'
import {feastDay} from './feasts/index.ts'
import {dayParts, weekdays} from './lexicon.ts'
import {readNumber, readOrdinal} from './numbers.ts'
import {period} from './period-code.ts'
import {isCapital, isDash, phrase, skip, type Word} from './words.ts'

/** What comes again: "every 19 June", "on weekdays", "most mornings", "every Monday and Wednesday", "three days a week", "every fourth year", "Thursdays at 8 p.m.". */
export function readRecurring(words: readonly Word[], at: number): Match | undefined {
  const match =
    everyDate(words, at) ??
    everyFeast(words, at) ??
    yearOn(words, at) ??
    everyNth(words, at) ??
    everyVague(words, at) ??
    weekdaySet(words, at) ??
    dayParted(words, at) ??
    shareOf(words, at) ??
    dateEvery(words, at)
  return match && withHour(words, match)
}

/** A set of days with the hour that follows: "every Sunday at 9 p.m.", "Thursdays at 17:30". */
export function withHour(words: readonly Word[], match: Match): Match {
  const {expression, last} = match
  if (expression.is !== 'set' || words[last]?.lower !== 'at') return match
  const days = expression.timex === 'P1D' ? 'XXXX-XX-XX' : expression.timex
  const clock = /^XXXX/.test(days) && !/[T,]/.test(days) ? readClock(words, last + 1) : undefined
  if (clock?.expression.is !== 'clock') return match
  const {hour, minute = 0} = clock.expression
  const time = [hour, minute].map(part => String(part).padStart(2, '0')).join(':')
  return {...match, last: clock.last, expression: {is: 'set', timex: `${days}T${time}`}}
}

// "every 19 June", "each March", "every May 5"
function everyDate(words: readonly Word[], at: number): Match | undefined {
  if (!isEvery(words[at])) return undefined
  const timex = dateAt(words, at + 1) ?? monthAt(words, at + 1)
  return timex && set(at, timex.last, timex.code)
}

// "every Christmas", "each Labor Day"
function everyFeast(words: readonly Word[], at: number): Match | undefined {
  const feast = isEvery(words[at]) && isCapital(words[at + 1]) ? readFeast(words, at + 1) : undefined
  if (feast?.expression.is !== 'calendar' || feast.expression.holiday === undefined) return undefined
  const day = feastDay(feast.expression.holiday, undefined, 'XXXX')
  return set(at, feast.last, day === 'XXXX-XX-XX' ? 'P1Y' : day)
}

// "every year on 3 March", "each year in June"
function yearOn(words: readonly Word[], at: number): Match | undefined {
  if (!isEvery(words[at]) || words[at + 1]?.lower !== 'year' || !/^(?:on|in)$/.test(words[at + 2]?.lower ?? ''))
    return undefined
  const date = dateAt(words, at + 3) ?? (words[at + 2]?.lower === 'in' ? monthAt(words, at + 3) : undefined)
  return date && set(at, date.last, date.code)
}

// "19 June", "June 19", "the 19th of June": of no year
function dateAt(words: readonly Word[], at: number): {code: string; last: number} | undefined {
  const start = skip(words, at, 'the')
  const day = readDay(words, start)
  const month = readMonth(words, day ? skip(words, day.last, 'of') : start)
  const after = month && !day ? readDay(words, month.last) : undefined
  const number = day?.value ?? after?.value
  if (!month || number === undefined) return undefined
  const pad = (value: number): string => String(value).padStart(2, '0')
  return {code: `XXXX-${pad(month.value)}-${pad(number)}`, last: after?.last ?? month.last}
}

function monthAt(words: readonly Word[], at: number): {code: string; last: number} | undefined {
  const month = isCapital(words[at]) ? readMonth(words, at) : undefined
  return month && {code: `XXXX-${String(month.value).padStart(2, '0')}`, last: month.last}
}

// "19 June every year", "on 19 June each year", "the 15th of each month"
function dateEvery(words: readonly Word[], at: number): Match | undefined {
  const date = dateAt(words, at) ?? monthAt(words, at)
  if (date && isEvery(words[date.last]) && words[date.last + 1]?.lower === 'year')
    return set(at, date.last + 2, date.code)
  const start = words[at]?.lower === 'the' ? at + 1 : undefined
  const day = start === undefined ? undefined : readOrdinal(words, start)
  if (!day || day.value > 31 || !/^(?:of|day)$/.test(words[day.last]?.lower ?? '')) return undefined
  const of = skip(words, skip(words, day.last, 'day'), 'of')
  return isEvery(words[of]) && words[of + 1]?.lower === 'month'
    ? set(at, of + 2, `XXXX-XX-${String(day.value).padStart(2, '0')}`)
    : undefined
}

// "every third Tuesday", "every fourth year", "every second day", "alternate Fridays"
function everyNth(words: readonly Word[], at: number): Match | undefined {
  if (words[at]?.lower === 'alternate') {
    const weekday = weekdays.get(words[at + 1]?.lower.replace(/s$/, '') ?? '')
    const unit = words[at + 1]?.lower.endsWith('s') ? unitAt(words, at + 1) : undefined
    return weekday || unit ? set(at, at + 2, unit ? period(2, unit) : 'P2W') : undefined
  }
  const nth = isEvery(words[at]) ? readOrdinal(words, at + 1) : undefined
  if (!nth || nth.value < 2) return undefined
  if (weekdays.has(words[nth.last]?.lower ?? '')) return set(at, nth.last + 1, period(nth.value, 'week'))
  const unit = unitAt(words, nth.last)
  return unit && unit !== 'second' ? set(at, nth.last + 1, period(nth.value, unit)) : undefined
}

// "every few days", "every couple of years"
function everyVague(words: readonly Word[], at: number): Match | undefined {
  if (!isEvery(words[at]) || !/^(?:few|couple|several)$/.test(words[at + 1]?.lower ?? '')) return undefined
  const noun = skip(words, at + 2, 'of')
  const unit = unitAt(words, noun)
  return unit && set(at, noun + 1, period(undefined, unit))
}

// "every weekday", "on weekdays", "at weekends", "all weekends", "every Monday and Wednesday", "Mondays and Fridays"
function weekdaySet(words: readonly Word[], at: number): Match | undefined {
  const every = isEvery(words[at])
  const start = every ? at + 1 : skip(words, at, 'all', 'most')
  const word = words[start]?.lower ?? ''
  const ends =
    !words[start + 1] || /^(?:[.,;:)]|and|or|but|from|at|between|until|in|only)$/.test(words[start + 1]?.lower ?? '')
  const adverb =
    ends &&
    /^\p{Ll}{3,}$/u.test(words[at - 1]?.text ?? '') &&
    !/^(?:the|and|two|three|four|few|many|several|these|those|his|her|their|our|that)$/.test(words[at - 1]?.lower ?? '')
  const licensed =
    every || start > at || adverb || /^(?:on|at|during|over|only|except)$/.test(words[at - 1]?.lower ?? '')
  const kind = /^weekday(?<many>s)?$/.exec(word) ?? /^weekend(?<many>s)?$/.exec(word)
  if (kind && licensed && every !== word.endsWith('s')) {
    const part = dayParts.get(words[start + 1]?.lower ?? '')
    const code = word.startsWith('weekday') ? 'XXXX-WXX-WD' : 'XXXX-WXX-WE'
    return set(at, part ? start + 2 : start + 1, part ? `${code}T${part}` : code)
  }
  const first = every ? weekdays.get(word) : undefined
  if (!first) return undefined
  const days = [first]
  let last = start + 1
  for (let next = dayListed(words, last); next; next = dayListed(words, last)) {
    days.push(next.day)
    last = next.last
  }
  const part = dayParts.get(words[start + 1]?.lower ?? '')
  if (days.length > 1) return set(at, last, days.map(day => `XXXX-WXX-${day}`).join())
  return part ? set(at, start + 2, `XXXX-WXX-${first}T${part}`) : undefined
}

// ", Wednesday", "and Friday", ", and Friday"
function dayListed(words: readonly Word[], at: number): {day: number; last: number} | undefined {
  const next = skip(words, skip(words, at, ','), 'and', 'or')
  const day = next > at ? weekdays.get(words[next]?.lower ?? '') : undefined
  const lists = words[next - 1]?.lower !== ',' || dayListed(words, next + 1) !== undefined
  return day !== undefined && lists ? {day, last: next + 1} : undefined
}

// "in the mornings", "most evenings", "weekday mornings", "on winter nights" is none
function dayParted(words: readonly Word[], at: number): Match | undefined {
  const word = words[at]?.lower ?? ''
  const week = /^(?:weekday|weekend)$/.test(word) ? (word === 'weekday' ? 'XXXX-WXX-WD' : 'XXXX-WXX-WE') : 'XXXX-XX-XX'
  const head =
    /^(?:weekday|weekend|most|many|all|some)$/.test(word) ||
    (word === 'the' && /^(?:in|on|during)$/.test(words[at - 1]?.lower ?? ''))
  const noun = words[at + 1]?.lower ?? ''
  const part = noun.endsWith('s') ? dayParts.get(noun.slice(0, -1)) : undefined
  if (!head || !part || /^\p{L}/u.test((words[at + 2]?.lower ?? '').replace(AFTER, ''))) return undefined
  return set(at, at + 2, `${week}T${part}`)
}

const AFTER = /^(?:and|or|but|when|after|before|with|at|to|as|if|by|while|for|in|on|from|until)$/

// "three days a week", "24 hours a day", "twice weekly", "several times a week"
function shareOf(words: readonly Word[], at: number): Match | undefined {
  const vague = /^(?:several|many|few|couple)$/.test(words[skip(words, at, 'a')]?.lower ?? '')
    ? skip(words, at, 'a') + 1
    : undefined
  const number = readNumber(words, at)
  const count =
    vague === undefined ? (number?.last ?? skip(words, at, 'once', 'twice', 'thrice')) : skip(words, vague, 'of')
  if (count === at) return undefined
  const noun = words[count]?.lower ?? ''
  // "seven hours a week" is a length
  const units = /^(?:times|days|nights|weekends|weeks|months)$/.test(noun) || (noun === 'hours' && number?.value === 24)
  const adverb = RATES[words[units ? count + 1 : count]?.lower ?? '']
  if (adverb && (noun === 'times' || !units) && number?.value !== 1)
    return units || !number ? set(at, (units ? count : count - 1) + 2, adverb) : undefined
  const per = units && /^(?:a|an|per|each|every)$/.test(words[count + 1]?.lower ?? '') ? words[count + 2] : undefined
  const unit =
    per && /^(?:day|week|fortnight|month|year|decade)$/.test(per.lower) ? unitAt(words, count + 2) : undefined
  if (!unit || /^(?:ago|later|after|before|earlier)$/.test(words[count + 3]?.lower ?? '')) return undefined
  return set(at, count + 3, period(per?.lower === 'fortnight' ? 2 : 1, unit))
}

const RATES: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  monthly: 'P1M',
  quarterly: 'P3M',
  yearly: 'P1Y',
  annually: 'P1Y',
}

/** "semi-annual", "bi-weekly", "per annum", "round the clock" is no set */
export function readAdverbial(words: readonly Word[], at: number): Match | undefined {
  const annum = phrase(words, at, 'per annum')
  if (annum !== undefined) return set(at, annum, 'P1Y')
  const word = words[at]?.lower ?? ''
  const split = isDash(words[at + 1]) && words[at + 1]?.glued ? `${word}${words[at + 2]?.lower ?? ''}` : undefined
  const joined = split === undefined ? undefined : TWICE[split]
  if (joined) return set(at, at + 3, joined)
  const alone = TWICE[word]
  return alone === undefined || isCapital(words[at + 1]) ? undefined : set(at, at + 1, alone)
}

const TWICE: Readonly<Record<string, string>> = {
  biweekly: 'P2W',
  bimonthly: 'P2M',
  biannual: 'P6M',
  biannually: 'P6M',
  biennially: 'P2Y',
  semiannual: 'P6M',
  semiannually: 'P6M',
  semimonthly: 'P15D',
  halfyearly: 'P6M',
  triennial: 'P3Y',
  triennially: 'P3Y',
  quadrennial: 'P4Y',
  everyday: 'P1D',
}

function isEvery(word: Word | undefined): boolean {
  return word?.lower === 'every' || word?.lower === 'each'
}

function set(first: number, last: number, timex: string): Match {
  return {first, last, expression: {is: 'set', timex}, via: 'set'}
}
