import {isImpossible, time} from '../../kinds/time/index.ts'
import {defineRule, spotOf, type Material} from '../rule.ts'
import type {Spot} from '../../findings/index.ts'
import {impossibleClocks} from './clocks.ts'

export interface Impossible {
  readonly spot: Spot
  readonly text: string
  readonly why: string
}

/** Days and clock times that no calendar and no clock has. */
export const dateImpossible = defineRule<Impossible>({
  name: 'date-impossible',
  severity: 'error',
  scope: 'internal',
  verdict: 'slip',
  find: material => [...impossibleDays(material), ...[...material.documents.values()].flatMap(impossibleClocks)],
  spots: ({spot}) => [spot],
  key: ({text}) => [text.toLowerCase()],
  confidence: () => 0.98,
  explain: ({text, why}) => ({
    what: `There is no “${text}”.`,
    why,
    next: 'Look up the day or hour in the source; a figure was mistyped, or the day belongs to another month or year.',
  }),
})

function impossibleDays({alignment}: Material): Impossible[] {
  return alignment.claims
    .filter(time.is)
    .filter(isImpossible)
    .map(claim => ({spot: spotOf(claim), text: claim.text, why: reason(claim.value.timex, claim.text)}))
}

const NAMES = 'January February March April May June July August September October November December'.split(' ')

function reason(timex: string, text: string): string {
  const ends = timex.split('/').map(end => /(?<year>\d{4}|XXXX)-(?<month>\d\d)-(?<day>\d\d)/.exec(end)?.groups)
  const odd = ends.find(end => Number(end?.['day']) > lastOf(end?.['year'] ?? '', Number(end?.['month'])))
  const [year, month] = [odd?.['year'] ?? '', Number(odd?.['month'])]
  const when = month === 2 && text.includes(year) ? ` ${year}` : ''
  return odd === undefined
    ? 'No calendar has that day.'
    : `${NAMES[month - 1] ?? 'That month'}${when} ends with day ${String(lastOf(year, month))}.`
}

function lastOf(year: string, month: number): number {
  return new Date(Date.UTC(Number(year) || 2000, month, 0)).getUTCDate()
}
