import {readClock} from './clock.ts'
import type {Clock, Match} from './expression.ts'
import {weekdays} from './lexicon.ts'
import {readOrdinal} from './numbers.ts'
import {period} from './period-code.ts'
import {dateEvery, everyDate, everyFeast, yearOn} from './recurring-date.ts'
import {dayParted, weekdaySet} from './recurring-days.ts'
import {shareOf} from './recurring-rate.ts'
import {isEvery, set} from './set-match.ts'
import {unitAt} from './unit-word.ts'
import {skip, type Word} from './words.ts'

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
  const clock = readClock(words, last + 1)
  const timex = clock?.expression.is === 'clock' ? timexAt(expression.timex, clock.expression) : undefined
  return clock && timex !== undefined ? {...match, last: clock.last, expression: {is: 'set', timex}} : match
}

/** The hour before its days: "at 9 a.m. every Monday", "8 p.m. on Thursdays", "6 a.m. daily". */
export function hourFirst(
  words: readonly Word[],
  at: number,
  readDays: (at: number) => Match | undefined,
): Match | undefined {
  const clock =
    words[at]?.digits || /^(?:noon|midnight|midday)$/.test(words[at]?.lower ?? '') ? readClock(words, at) : undefined
  const days = clock?.expression.is === 'clock' ? readDays(skip(words, clock.last, 'on')) : undefined
  if (clock?.expression.is !== 'clock' || days?.expression.is !== 'set') return undefined
  const timex = timexAt(days.expression.timex, clock.expression)
  return timex === undefined ? undefined : set(at, days.last, timex)
}

// of "every night at 8 p.m." the hour says more
function timexAt(timex: string, {hour, minute = 0}: Clock): string | undefined {
  const days = timex === 'P1D' ? 'XXXX-XX-XX' : timex.replace(/T[A-Z]+$/, '')
  if (!/^XXXX/.test(days) || /[T,]/.test(days)) return undefined
  return `${days}T${[hour, minute].map(part => String(part).padStart(2, '0')).join(':')}`
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
