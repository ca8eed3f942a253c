import {quantity} from '../../kinds/quantity/index.ts'
import {drawLine, type Draw, type Lettered, type Span} from './chart.ts'

/** Numbers of one unit on a line; what is open ("at least 12") runs to its end. */
export const drawScale: Draw = values => {
  const units = new Set(values.flatMap(({claims}) => claims.filter(quantity.is).map(({value}) => value.unit ?? '')))
  if (units.size !== 1) return undefined
  return drawLine(values.flatMap(spanOf), {of: 'numbers', margin: {share: 0.08, least: 0}, label: figure})
}

function spanOf({letter, shown, claims}: Lettered): Span[] {
  const value = claims.find(quantity.is)?.value
  if (!value || [value.lower, value.upper].some(end => end !== undefined && !Number.isFinite(end))) return []
  return [{letter, shown, lower: value.lower, upper: value.upper}]
}

function figure(value: number): string {
  return value.toLocaleString('en', {notation: 'compact', maximumFractionDigits: 2})
}
