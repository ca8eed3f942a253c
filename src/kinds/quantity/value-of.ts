import type {Bend} from './lexicon.ts'
import type {Spanned} from './range.ts'
import type {Quantity} from './value.ts'

/** The value of a number as its hedge and its being a change leave it. */
export function valueOf(
  number: Spanned,
  bend: Bend | undefined,
  change: 'up' | 'down' | undefined,
  of: string | undefined,
): Quantity {
  return {
    ...boundsOf(number, bend, change),
    ...(number.unit === undefined ? {} : {unit: number.unit}),
    ...(of === undefined ? {} : {of}),
  }
}

function boundsOf(
  {lower, upper, form, range}: Spanned,
  bend: Bend | undefined,
  change: 'up' | 'down' | undefined,
): Quantity {
  if (bend === 'least') return {change: '>', lower}
  if (bend === 'most') return {change: '<', ...(Number.isFinite(upper) ? {upper} : {})}
  if (form === 'vague' && upper === Infinity) return {change: '>', lower}
  if (range || (form === 'vague' && lower !== upper)) return {change: 'range', lower, upper}
  if (bend !== undefined) return {change: '~', lower, upper}
  return {change: change ?? '=', lower, upper}
}
