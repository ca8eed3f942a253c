import type {Claim} from '../../claim/index.ts'
import type {Spot} from '../../findings/index.ts'
import {copyrightYear, time, type Time} from '../../kinds/time/index.ts'
import type {Document} from '../../reading/index.ts'
import {defineRule, spotOf, type Explanation, type Material} from '../rule.ts'
import {narrowCopyrights} from './narrow.ts'
import {toldAsPast} from './past.ts'
import {reversedLives} from './lives.ts'

export interface Anachronism extends Explanation {
  readonly spots: readonly Spot[]
  readonly key: readonly string[]
  readonly severity: 'error' | 'warning'
}

/** Something told before it can have happened: a copyright year before the events, a day after the publication told as past, a life that ends before it begins. */
export const anachronism = defineRule<Anachronism>({
  name: 'anachronism',
  severity: 'error',
  scope: 'internal',
  verdict: 'slip',
  find: material => [
    ...staleCopyrights(material),
    ...narrowCopyrights(material),
    ...tooEarly(material),
    ...reversedLives(material),
  ],
  spots: ({spots}) => spots,
  key: ({key}) => key,
  confidence: ({severity}) => (severity === 'error' ? 0.85 : 0.6),
  grade: ({severity}) => ({severity}),
  explain: ({what, why, next}) => ({what, why, next}),
})

interface Dated {
  readonly document: Document
  readonly own: readonly Claim<Time>[]
}

function dated({alignment, documents}: Material): Dated[] {
  const times = alignment.claims.filter(time.is)
  return [...documents.values()].map(document => ({
    document,
    own: times.filter(({source}) => source === document.source.id),
  }))
}

/** Copyright lines of a year before the latest day that the report tells as past, or before its publication. */
function staleCopyrights(material: Material): Anachronism[] {
  return dated(material).flatMap(({document, own}) => {
    const footer = own.findLast(claim => copyrightYear(claim) !== undefined)
    const year = footer && copyrightYear(footer)
    if (!footer || year === undefined) return []
    const past = own
      .filter(claim => yearOf(claim) > year && toldAsPast(document, claim))
      .reduce<Claim<Time> | undefined>(
        (latest, claim) => (latest && yearOf(latest) >= yearOf(claim) ? latest : claim),
        undefined,
      )
    return past ? [byText(footer, past, year)] : byPublication(document, footer, year)
  })
}

// the year written in the text, not one that was worked out
function yearOf({value: {earliest = ''}, text}: Claim<Time>): number {
  const year = earliest.slice(0, 4)
  return year !== '' && text.includes(year) ? Number(year) : -Infinity
}

function byText(footer: Claim<Time>, past: Claim<Time>, year: number): Anachronism {
  return {
    spots: [spotOf(past), spotOf(footer)],
    key: [String(year), past.value.timex],
    severity: 'error',
    what: `The copyright line gives ${String(year)}, and the report tells of “${past.text}” as past.`,
    why: `What a report tells as past lies before it was written, so it is not older than ${past.value.earliest ?? past.text}; its copyright cannot be of ${String(year)}.`,
    next: 'Look up when the report appeared; the footer may have been left from another year, or the date in the text is wrong.',
  }
}

function byPublication({source: {published}}: Document, footer: Claim<Time>, year: number): Anachronism[] {
  if (published === undefined || Number(published.slice(0, 4)) <= year) return []
  return [
    {
      spots: [spotOf(footer)],
      key: [String(year), published.slice(0, 4)],
      severity: 'warning',
      what: `The copyright line gives ${String(year)}, and the report was published on ${published.slice(0, 10)}.`,
      why: 'A report is not protected before the year it appears in; a footer of an earlier year was left over, or the publication date is wrong.',
      next: 'Look up when the report appeared.',
    },
  ]
}

const DAY = 86_400_000

/** Full dates told as past in reports that were published before them; a day is left to time zones. */
function tooEarly(material: Material): Anachronism[] {
  return dated(material).flatMap(({document, own}) => {
    const published = document.source.published
    if (published === undefined) return []
    return own
      .filter(
        claim => isFull(claim) && Date.parse(claim.value.timex.slice(0, 10)) - Date.parse(published.slice(0, 10)) > DAY,
      )
      .filter(claim => toldAsPast(document, claim))
      .map(claim => ({
        spots: [spotOf(claim)],
        key: [claim.value.timex],
        severity: 'error' as const,
        what: `“${claim.text}” is told as past in a report of ${published.slice(0, 10)}.`,
        why: 'The day is written with its year, its verb is in the past tense and nothing in the sentence looks ahead; but it comes after the publication.',
        next: 'Look up the day; a figure of it or of the publication date may be wrong, or something planned was told as done.',
      }))
  })
}

function isFull(claim: Claim<Time>): boolean {
  return /^\d{4}-\d\d-\d\d(?:T|$)/.test(claim.value.timex) && yearOf(claim) > 0
}
