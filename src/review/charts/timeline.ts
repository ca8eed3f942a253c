import {time} from '../../kinds/time/index.ts'
import {drawLine, type Draw, type Lettered, type Span} from './chart.ts'

const DAY = 24 * 60 * 60 * 1000

/** Times between the bounds that they are known to lie in; an open end runs to the end of the line. */
export const drawTimeline: Draw = values => {
  const spans = values.flatMap(spanOf)
  if (spans.length < 2) return undefined
  return drawLine(spans, {of: 'days', margin: {share: 0.06, least: DAY}, label: dayOf})
}

// milliseconds since 1970
function spanOf({letter, shown, claims}: Lettered): Span[] {
  const value = claims.find(time.is)?.value
  const lower = moment(value?.earliest)
  const upper = moment(value?.latest)
  return lower === undefined && upper === undefined ? [] : [{letter, shown, lower, upper}]
}

function moment(iso: string | undefined): number | undefined {
  const found = iso === undefined ? NaN : Date.parse(iso)
  return Number.isNaN(found) ? undefined : found
}

function dayOf(moment: number): string {
  return new Date(moment).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
}
