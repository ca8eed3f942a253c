import {time} from '../../kinds/time/index.ts'
import type {Bar} from '../protocol.ts'
import {share, type Draw, type Lettered} from './chart.ts'

const MARGIN = 0.06
const DAY = 24 * 60 * 60 * 1000

interface Span {
  readonly letter: string
  readonly shown: string
  /** Milliseconds since 1970. */
  readonly earliest?: number
  readonly latest?: number
}

/** Times between the bounds that they are known to lie in; an open end runs to the end of the line. */
export const drawTimeline: Draw = values => {
  const spans = values.flatMap(spanOf)
  const ends = spans.flatMap(({earliest, latest}) => [earliest, latest]).filter(end => end !== undefined)
  if (spans.length < 2 || new Set(ends).size < 2) return undefined
  const [least, most] = [Math.min(...ends), Math.max(...ends)]
  const room = Math.max(DAY, (most - least) * MARGIN)
  const [from, to] = [least - room, most + room]
  const bars: Bar[] = spans.map(({letter, shown, earliest, latest}) => ({
    letter,
    label: shown,
    ...(earliest === undefined ? {} : {from: share(earliest, from, to)}),
    ...(latest === undefined ? {} : {to: share(latest, from, to)}),
  }))
  return {type: 'timeline', from: dayOf(from), to: dayOf(to), bars}
}

function spanOf({letter, shown, claims}: Lettered): Span[] {
  const value = claims.find(time.is)?.value
  const earliest = moment(value?.earliest, false)
  const latest = moment(value?.latest, true)
  if (earliest === undefined && latest === undefined) return []
  return [{letter, shown, ...(earliest === undefined ? {} : {earliest}), ...(latest === undefined ? {} : {latest})}]
}

// a day lasts until the next begins
function moment(iso: string | undefined, isEnd: boolean): number | undefined {
  const found = iso === undefined ? NaN : Date.parse(iso)
  if (Number.isNaN(found)) return undefined
  return isEnd && !/T/.test(iso ?? '') ? found + DAY : found
}

function dayOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10)
}
