import type {Claim, Likeness} from '../../claim/index.ts'
import {isMoney} from './interval.ts'
import {shareModel} from './model.ts'
import type {Quantity} from './value.ts'

type QuantityClaim = Claim<Quantity>

/** What two quantities tell of whether they count or measure one thing, where not even a shared name decides it: undefined. */
export function attributes(a: QuantityClaim, b: QuantityClaim): Likeness | undefined {
  const [x, y] = [a.frame.attribute, b.frame.attribute]
  if (x === y) return undefined
  if (named(a, b) || named(b, a) || shareModel(a, b)) return 'same'
  if (isMoney(a.value) && isMoney(b.value) && (isWorth(x) || isWorth(y))) return 'unknown'
  if (areExtents(x, y) || areExtents(y, x)) return 'unknown'
  return undefined
}

// "seven BR-50s" and "seven BR-50 rifles"
function named(one: QuantityClaim, other: QuantityClaim): boolean {
  return other.frame.scope.some(({type, id}) => type === 'group' && id === one.frame.attribute)
}

// "worth $108 million" tells of what is stolen, insured, sold or damaged
function isWorth(attribute: string | undefined): boolean {
  return attribute === undefined || attribute === 'valuation'
}

/** Whether the first is a size of which nobody said in which direction, and the second an extent: a "10-metre craft" may be as long, as high or as wide. */
function areExtents(x: string | undefined, y: string | undefined): boolean {
  return x === 'size' && EXTENTS.has(y ?? '')
}

const EXTENTS = new Set(['length', 'width', 'height', 'depth', 'diameter', 'screen-size'])
