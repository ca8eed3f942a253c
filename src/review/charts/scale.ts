import {quantity} from '../../kinds/quantity/index.ts'
import type {Bar} from '../protocol.ts'
import {share, type Draw, type Lettered} from './chart.ts'

const MARGIN = 0.08

/** Numbers of one unit on a line; what is open ("at least 12") runs to its end. */
export const drawScale: Draw = values => {
  const units = new Set(values.flatMap(({claims}) => claims.filter(quantity.is).map(({value}) => value.unit ?? '')))
  const spans = values.flatMap(spanOf)
  const ends = spans.flatMap(({lower, upper}) => [lower, upper]).filter(end => end !== undefined)
  if (units.size !== 1 || new Set(ends).size < 2) return undefined
  const [least, most] = [Math.min(...ends), Math.max(...ends)]
  const room = (most - least) * MARGIN
  const [from, to] = [least >= 0 ? Math.max(0, least - room) : least - room, most + room]
  const bars: Bar[] = spans.map(({letter, shown, lower, upper}) => ({
    letter,
    label: shown,
    ...(lower === undefined ? {} : {from: share(lower, from, to)}),
    ...(upper === undefined ? {} : {to: share(upper, from, to)}),
  }))
  return {type: 'scale', unit: [...units][0] ?? '', from, to, bars}
}

function spanOf({letter, shown, claims}: Lettered): {letter: string; shown: string; lower?: number; upper?: number}[] {
  const value = claims.find(quantity.is)?.value
  if (!value || [value.lower, value.upper].some(end => end !== undefined && !Number.isFinite(end))) return []
  const {lower, upper} = value
  return [{letter, shown, ...(lower === undefined ? {} : {lower}), ...(upper === undefined ? {} : {upper})}]
}
