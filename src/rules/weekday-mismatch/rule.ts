import type {Claim} from '../../claim/index.ts'
import {statedWeekday, time, weekdayOf, type Time} from '../../kinds/time/index.ts'
import {eventDay} from '../event-day.ts'
import {defineRule, spotOf, type Cleared, type Material} from '../rule.ts'

interface Dated {
  readonly claim: Claim<Time>
  readonly stated: number
  /** Weekdays of the days that the date may be: one where its year is written. */
  readonly days: readonly {readonly day: string; readonly weekday: number}[]
}

interface Wrong extends Dated {
  /** Where other reports give the same date with its own weekday. */
  readonly right: readonly Claim<Time>[]
}

/** A date stands with a weekday that it did not fall on. */
export const weekdayMismatch = defineRule<Wrong>({
  name: 'weekday-mismatch',
  severity: 'error',
  scope: 'cross',
  verdict: 'slip',
  find: wrongIn,
  considered: material =>
    datesIn(material)
      .filter(date => !isWrong(date))
      .map(cleared),
  spots: ({claim, right}) => [claim, ...right].map(spotOf),
  key: ({stated, days}) => [String(stated), ...days.map(({day}) => day)],
  confidence: ({days}) => (days.length === 1 ? 0.95 : 0.85),
  explain: ({claim, stated, days}) => ({
    what: `“${claim.text}” names ${nameOf(stated)}, and that day was ${days.map(({weekday}) => nameOf(weekday)).join(' or ')}.`,
    why: `${days.map(({day, weekday}) => `${day} is ${nameOf(weekday)}`).join(', and ')}${days.length === 1 ? '' : '; the date has no year, and these are the ones within ten months of the publication'}.`,
    next: 'Look up which of the two is right, the weekday or the date.',
  }),
})

function wrongIn(material: Material): Wrong[] {
  const dates = datesIn(material)
  return dates.filter(isWrong).map(wrong => ({
    ...wrong,
    right: dates
      .filter(date => date.claim.source !== wrong.claim.source && !isWrong(date) && isOneDay(date, wrong))
      .map(({claim}) => claim)
      .filter(({source}, i, all) => all.findIndex(other => other.source === source) === i),
  }))
}

function isOneDay({days: a}: Dated, {days: b}: Dated): boolean {
  return a.some(({day}) => b.some(other => other.day === day))
}

function datesIn({alignment, documents}: Material): Dated[] {
  const event = eventDay(documents.values())
  return alignment.claims.filter(time.is).flatMap(claim => {
    const stated = statedWeekday(claim)
    if (stated === undefined || claim.text.match(WEEKDAY)?.length !== 1) return []
    const days = daysOf(claim, documents.get(claim.source)?.source.published ?? event)
    return days.length === 0 ? [] : [{claim, stated, days}]
  })
}

function isWrong({stated, days}: Dated): boolean {
  return !days.some(({weekday}) => weekday === stated)
}

function cleared({claim, stated, days}: Dated): Cleared {
  const fits = days.filter(({weekday}) => weekday === stated).map(({day}) => day)
  return {spots: [spotOf(claim)], reason: `${fits.join(' and ')} is ${nameOf(stated)}, as “${claim.text}” says.`}
}

// "Friday", "Sat."; not the "mon" of "month"
const WEEKDAY = /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b/gi

function daysOf({text, value: {timex}}: Claim<Time>, published: string | undefined): Dated['days'] {
  const date = /^(?<year>\d{4}|XXXX)-(?<rest>\d\d-\d\d)(?:T|$)/.exec(timex)?.groups
  const year = date?.['year'] === 'XXXX' ? published?.slice(0, 4) : date?.['year']
  // until then England counted by another calendar, and others longer
  if (!date || year === undefined || Number(year) < GREGORIAN) return []
  const rest = date['rest'] ?? ''
  if (text.includes(year) || /\b(?:last|this|next|that) year\b/i.test(text)) return dayOf(`${year}-${rest}`)
  return published === undefined
    ? []
    : [-1, 0, 1]
        .flatMap(add => dayOf(`${String(Number(year) + add)}-${rest}`))
        .filter(({day}) => isNear(day, published))
}

const GREGORIAN = 1753

function dayOf(day: string): Dated['days'] {
  const weekday = weekdayOf(day)
  return weekday === undefined ? [] : [{day, weekday}]
}

// a date of nearly a year ago, or of a year ahead, is told with its year
const NEAR = 300 * 86_400_000

function isNear(day: string, published: string): boolean {
  return Math.abs(Date.parse(day) - Date.parse(published.slice(0, 10))) <= NEAR
}

const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

function nameOf(weekday: number): string {
  return `a ${NAMES[weekday - 1] ?? ''}`
}
