import type {Claim} from '../../claim/index.ts'
import {copyrightYear, time, type Time} from '../../kinds/time/index.ts'
import {spotOf, type Material} from '../rule.ts'
import type {Anachronism} from './rule.ts'

const LEAST_TOLD = 3
const LONG_AGO = 6

/**
 * Copyright years that fit only if the news is stale: a report of the event dates something (a photograph, say) late in that year, so it
 * was written after it, and yet every day and month that the reports name without a year lies half a year or more before that date.
 * News names days without a year where they are the last of their name, so these are more likely of the year that follows.
 */
export function narrowCopyrights({alignment, documents}: Material): Anachronism[] {
  const times = alignment.claims.filter(time.is)
  return times.flatMap(footer => {
    const year = copyrightYear(footer)
    if (year === undefined || documents.get(footer.source)?.source.published !== undefined) return []
    const late = times
      .filter(claim => isDayOf(claim, year))
      .sort(byDay)
      .at(-1)
    const told = times.filter(claim => monthOf(claim) !== undefined && claim.block === 'body')
    const own = told.findLast(claim => claim.source === footer.source)
    if (!late || !own || new Set(told.map(({value}) => value.timex)).size < LEAST_TOLD) return []
    const month = Number(late.value.timex.slice(5, 7))
    return told.every(claim => month - (monthOf(claim) ?? 0) >= LONG_AGO) ? [toldOf(footer, late, own, told)] : []
  })
}

function isDayOf(claim: Claim<Time>, year: number): boolean {
  return (
    claim.block !== 'boilerplate' && claim.text.includes(String(year)) && /^\d{4}-\d\d-\d\d/.test(claim.value.timex)
  )
}

function byDay(a: Claim<Time>, b: Claim<Time>): number {
  return a.value.timex < b.value.timex ? -1 : a.value.timex > b.value.timex ? 1 : 0
}

// "Feb. 22", "last April", where no year is known
function monthOf({value: {timex}}: Claim<Time>): number | undefined {
  const month = /^XXXX-(?<month>\d\d)/.exec(timex)?.groups?.['month']
  return month === undefined ? undefined : Number(month)
}

function toldOf(footer: Claim<Time>, late: Claim<Time>, own: Claim<Time>, told: readonly Claim<Time>[]): Anachronism {
  const days = [...new Set(told.map(({text}) => `“${text}”`))].slice(0, 4).join(', ')
  return {
    spots: [own, footer].map(spotOf),
    key: [footer.text, late.value.timex, own.value.timex],
    severity: 'warning',
    what: `The copyright line gives ${footer.text}, but the days the reports name fit the year after better.`,
    why: `A report of this event dates something to ${late.text}, so it was written after that; ${days} have no year and would all lie half a year or more before. Days without a year are mostly the last of their name, which puts them, and the report, after ${footer.text}.`,
    next: 'Look up when the report appeared; the footer may have been left from an earlier year.',
  }
}
