import type {Claim, Relation, Scope} from '../../claim/index.ts'
import {ofVocabulary, vocabularyInUse} from '../../vocabulary/index.ts'
import {attributes} from './attributes.ts'
import {familiesOf, isWithin} from './families.ts'
import {grainOf, interval, isMoney, toBase, type Interval} from './interval.ts'
import {ofOthers} from './others.ts'
import {maybeSame} from './shared-currency.ts'
import type {Quantity} from './value.ts'

type QuantityClaim = Claim<Quantity>

/** How two quantities stand to each other: by what they measure, by their scope, then by the intervals their words allow. */
export function relate(a: QuantityClaim, b: QuantityClaim): Relation {
  if (!sameMeasure(a, b) || ofOthers(a, b)) return 'incomparable'
  const part = partOf(a, b)
  if (part === 'unlike') return 'incomparable'
  const [x, y] = [baseInterval(a), baseInterval(b)]
  if (part && equal(a, b)) return 'compatible'
  if (part && isMeasure(a)) return 'part'
  if (part) return isPart(part === 'a' ? [a, x] : [b, y], part === 'a' ? [b, y] : [a, x]) ? 'part' : 'conflict'
  const relation = compare(a, b, x, y)
  return relation === 'conflict' && isHalfRead(a, b) ? 'incomparable' : relation
}

// a length, price or share told of a narrower thing is no part of it
function isMeasure({value, via}: QuantityClaim): boolean {
  return value.unit !== undefined || via === 'share'
}

// "nearly 40" beside "23 pirates": where one does not say what it counts, other figures say nothing
function isHalfRead(a: QuantityClaim, b: QuantityClaim): boolean {
  if (isMeasure(a) || isMeasure(b)) return false
  return (a.frame.attribute === undefined) !== (b.frame.attribute === undefined)
}

/** Whether both count or measure in the same dimension, in the same currency, as shares or as points alike. */
function sameMeasure(a: QuantityClaim, b: QuantityClaim): boolean {
  if (toBase(a.value).dimension !== toBase(b.value).dimension) return isShare(a) && isShare(b)
  if (isShare(a) !== isShare(b)) return false
  if (isMoney(a.value) && !maybeSame(a.value.unit, b.value.unit, vocabularyInUse())) return false
  if ((a.via === 'percentage-points') !== (b.via === 'percentage-points')) return false
  return isChange(a) === isChange(b)
}

function isShare({via, value}: QuantityClaim): boolean {
  return via === 'share' || value.unit === '%'
}

function isChange({value}: QuantityClaim): boolean {
  return value.change === 'up' || value.change === 'down'
}

/** The interval in base units; shares as per cent. */
export function baseInterval(claim: QuantityClaim): Interval {
  const {low, high, reason} = interval(claim)
  const factor = claim.via === 'share' ? 100 : 1
  const {lower, upper} = toBase({...claim.value, lower: low, upper: high})
  return {low: (lower ?? -Infinity) * factor, high: (upper ?? Infinity) * factor, reason}
}

function compare(a: QuantityClaim, b: QuantityClaim, x: Interval, y: Interval): Relation {
  if (isChange(a) && a.value.change !== b.value.change) return 'conflict'
  if (equal(a, b) && a.value.change === b.value.change) return 'same'
  if (farFromBound(a, b) || farFromBound(b, a) || boundsApart(a, b)) return 'conflict'
  return x.low <= y.high + SLACK * Math.abs(y.high) && y.low <= x.high + SLACK * Math.abs(x.high)
    ? 'compatible'
    : 'conflict'
}

function equal({value: a}: QuantityClaim, {value: b}: QuantityClaim): boolean {
  return a.lower === b.lower && a.upper === b.upper && a.unit === b.unit
}

const SLACK = 1e-9
// nobody says "more than 150" of 1,500
const BEYOND = 5

function farFromBound({value: {change, lower}}: QuantityClaim, {value}: QuantityClaim): boolean {
  return (
    change === '>' &&
    lower !== undefined &&
    lower > 0 &&
    value.lower !== undefined &&
    value.unit === undefined &&
    value.lower > lower * BEYOND
  )
}

// nobody says "more than 26,000" of more than 31,000: two lower bounds lie apart by more than twice what the last digit written is worth
function boundsApart(a: QuantityClaim, b: QuantityClaim): boolean {
  const [x, y] = [a.value, b.value]
  if (x.change !== '>' || y.change !== '>' || x.unit !== y.unit || x.lower === undefined || y.lower === undefined)
    return false
  const smaller = x.lower < y.lower ? a : b
  return Math.abs(x.lower - y.lower) > 2 * Math.max(1, grainOf(smaller.value, smaller.text)) && significant(smaller) > 1
}

function significant({value: {lower = 0}}: QuantityClaim): number {
  return String(lower).replace(/0+$/, '').replace('.', '').length
}

type Told = readonly [QuantityClaim, Interval]

// nobody says "more than 200" of what more than 400 are a part of
function isPart([some, part]: Told, [all, whole]: Told): boolean {
  return part.low <= whole.high && !(part.low > whole.low && boundsApart(some, all))
}

/** Which of two claims counts a sub-group of what the other counts; `unlike` where neither contains the other. */
function partOf(a: QuantityClaim, b: QuantityClaim): 'a' | 'b' | 'unlike' | undefined {
  const [x, y] = [nationsOf(a), nationsOf(b)]
  const areMixed = x.size > 0 && y.size > 0 && x.size !== y.size
  const isOwn = ({id}: Scope): boolean => !areMixed || nation(id) === undefined
  const [only, other] = [restricting(a, b).filter(isOwn), restricting(b, a).filter(isOwn)]
  if (areMixed) return only.length > 0 || other.length > 0 ? 'unlike' : x.size < y.size ? 'a' : 'b'
  if (only.length > 0 && other.length > 0) return 'unlike'
  if (only.length > 0) return 'a'
  if (other.length > 0) return 'b'
  return nested(a, b)
}

// "23 Somali and Yemeni pirates" are more than "12 Somali"
function nationsOf({frame}: QuantityClaim): ReadonlySet<string> {
  return new Set(frame.scope.flatMap(({id, type}) => (type === 'group' ? (nation(id) ?? []) : [])))
}

function nation(id: string): string | undefined {
  return nations().get(id)
}

const nations = ofVocabulary(
  ({demonyms}) =>
    new Map(
      demonyms.flatMap(({country, adjectives = [], people = []}) =>
        [...adjectives, ...people].map(word => [word.toLowerCase(), country] as const),
      ),
    ),
)

// where something is does not change how long it is; where it is measured from does
function restricting({frame, value}: QuantityClaim, than: QuantityClaim): readonly Scope[] {
  const loose = value.unit !== undefined && value.unit !== '%' && !/distance/.test(frame.attribute ?? '')
  return frame.scope.filter(
    ({id, type}) =>
      type !== 'time' &&
      type !== 'rate' &&
      !FREE.has(id) &&
      !(loose && type !== 'group') &&
      !than.frame.scope.some(other => other.id === id) &&
      id !== than.frame.attribute,
  )
}

const FREE = new Set([
  'total',
  'in-all',
  'in-total',
  'so-far',
  'altogether',
  'overall',
  'combined',
  'only',
  'just',
  'record',
])

// "3 women" of "7 people"
function nested(a: QuantityClaim, b: QuantityClaim): 'a' | 'b' | 'unlike' | undefined {
  const [x, y] = [a.frame.attribute, b.frame.attribute]
  if (x === y || x === undefined || y === undefined || (isChange(a) && isChange(b))) return undefined
  if (attributes(a, b) !== undefined) return undefined
  const families = familiesOf(vocabularyInUse())
  if (isWithin(x, y, families)) return 'a'
  return isWithin(y, x, families) ? 'b' : 'unlike'
}

/** Whether what is counted can only grow with time, so that a later, higher count is an update. */
export function isCumulative({frame}: QuantityClaim): boolean {
  const family = frame.attribute === undefined ? undefined : familiesOf(vocabularyInUse()).byId.get(frame.attribute)
  return family?.cumulative === true
}
