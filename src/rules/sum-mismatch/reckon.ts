import type {Claim} from '../../claim/index.ts'
import type {Quantity} from '../../kinds/quantity/index.ts'

/** The number of a figure; 0 where it has an upper end alone. */
export function numberOf({value}: Claim<Quantity>): number {
  return value.lower ?? 0
}

/** What figures come to, without what floating point adds. */
export function sumOf(figures: readonly Claim<Quantity>[]): number {
  return Number(figures.reduce((sum, figure) => sum + numberOf(figure), 0).toPrecision(10))
}

/** Whether a figure is told as it is, and more than nothing. */
export function isExact({value: {change, lower}}: Claim<Quantity>): boolean {
  return change === '=' && (lower ?? 0) > 0
}
