import type {Claim} from '../../claim/index.ts'
import {interval, quantity, toBase, type Quantity} from '../../kinds/quantity/index.ts'
import type {Material} from '../rule.ts'

/** One measure written twice, and what either comes to in the other's unit. */
export interface Misconverted {
  readonly first: Claim<Quantity>
  readonly second: Claim<Quantity>
  /** The first in the unit of the second, and the other way round. */
  readonly forth: number
  readonly back: number
  /** By what part the nearer of the two is off. */
  readonly off: number
}

const NEXT = 12
const NEAR = 80

/** Measures in brackets, after "or" or a stroke that do not come to the one before them at the rounding of either. */
export function misconverted({alignment, documents}: Material): Misconverted[] {
  const measures = alignment.claims.filter(quantity.is)
  return measures.flatMap((second, i) => {
    const first = measures[i - 1]
    const apart = first && second.via === 'conversion' && first.source === second.source && second.start - first.end
    if (!first || apart === undefined || apart === false || apart > NEXT) return []
    const text = documents.get(second.source)?.source.text ?? ''
    if (!/[([=]/.test(text.slice(first.end, second.start)) && !areOfTwoSystems(first, second)) return []
    const before = text.slice(Math.max(0, first.start - NEAR), first.start)
    if (BY_BEFORE.test(before) && BY_AFTER.test(text.slice(second.end, second.end + NEXT))) return []
    const found = compare(first, second, {
      marine: MARINE.test(text),
      difference: DIFFERENCE.test(before) || DIFFERENCE_AFTER.test(text.slice(second.end, second.end + NEXT * 4)),
    })
    return found ? [found] : []
  })
}

// "44 by 36 cm (17.3 by 14.2 inches)": the first of each are one measure
const BY_BEFORE = /\d ?(?:\p{L}{1,3} )?(?:by|x|×) ?$/u
const BY_AFTER = /^ ?(?:\p{L}{1,6} )?(?:by|x|×) ?\d/u

// "512 MB or 1 GB" and "500 m / 1 km" are two things to choose from
function areOfTwoSystems({value: a}: Claim<Quantity>, {value: b}: Claim<Quantity>): boolean {
  return toBase(a).dimension === 'speed' || isMetric(a.unit ?? '') !== isMetric(b.unit ?? '')
}

function isMetric(unit: string): boolean {
  const at = (x: number): number => toBase({change: '=', lower: x, unit}).lower ?? x
  return Math.abs(Math.log10(at(1) - at(0)) % 1) < SLACK
}

// "miles" are nautical ones where ships are spoken of
const MARINE = /\b(?:nautical|knots|at sea|off the coast|offshore|vessel|warship|trawler)\b/i

// "warmed by 1.5 degrees Celsius": the zero of the scale is left out
const DIFFERENCE =
  /\b(?:by|rise|rises|rising|rose|increase[sd]?|warm\w{0,4}|cool\w{0,4}|drop\w{0,4}|fell|fall\w{0,3}|above|below|within|differ\w{0,5}|limit\w{0,3}|goal|target|threshold|higher|lower|up|down)\b/i

// "15 degrees Fahrenheit (8 degrees Celsius) above normal"
const DIFFERENCE_AFTER = /^\)? ?(?:above|below|warmer|cooler|hotter|colder|higher|lower|more|less|over|under)\b/i

interface Setting {
  readonly marine: boolean
  readonly difference: boolean
}

function compare(first: Claim<Quantity>, second: Claim<Quantity>, setting: Setting): Misconverted | undefined {
  const [a, b] = [first.value, second.value]
  if (a.unit === undefined || b.unit === undefined || toBase(a).dimension.startsWith('money')) return undefined
  const ends = (['lower', 'upper'] as const).flatMap(end => both(a, b, end))
  if ((a.change === 'range') !== (b.change === 'range') || ends.length === 0) return undefined
  const tries = ratiosOf(a.unit, b.unit, setting).map(ratio => ends.map(end => measure(first, second, end, ratio)))
  if (tries.some(all => all.every(({agrees}) => agrees))) return undefined
  const worst = tries[0]?.find(({agrees}) => !agrees)
  return worst && {first, second, forth: worst.forth, back: worst.back, off: worst.off}
}

function both(a: Quantity, b: Quantity, end: 'lower' | 'upper'): {readonly x: number; readonly y: number}[] {
  const [x, y] = a.change === 'range' ? [a[end], b[end]] : [a.lower ?? a.upper, b.lower ?? b.upper]
  return x === undefined || y === undefined ? [] : [{x, y}]
}

interface Ratio {
  readonly from: string
  readonly to: string
  /** How much larger the first unit may be than it is taken for: a ton that is a long one. */
  readonly stretch: number
  /** A rise of 2 °C is one of 3.6 °F: the zero of either scale is left out. */
  readonly difference: boolean
}

// how much larger a unit of that name is elsewhere: long and metric tons, imperial gallons and pints, troy ounces
const ELSEWHERE: Readonly<Record<string, readonly number[]>> = {
  '[ston_av]': [1.12, 1.10231],
  '[gal_us]': [1.20095],
  '[pt_us]': [1.20095],
  '[oz_av]': [1.09714],
}
const NAUTICAL = 1.15078

function ratiosOf(from: string, to: string, {marine, difference}: Setting): Ratio[] {
  const others = (unit: string): readonly number[] => [
    1,
    ...(ELSEWHERE[unit] ?? []),
    ...(marine && unit.startsWith('[mi_') ? [NAUTICAL] : []),
  ]
  const stretches = others(from).flatMap(x => others(to).map(y => x / y))
  return stretches.flatMap(stretch =>
    (difference ? [false, true] : [false]).map(each => ({from, to, stretch, difference: each})),
  )
}

interface Measure {
  readonly agrees: boolean
  readonly forth: number
  readonly back: number
  readonly off: number
}

function measure(
  first: Claim<Quantity>,
  second: Claim<Quantity>,
  {x, y}: {readonly x: number; readonly y: number},
  ratio: Ratio,
): Measure {
  const forth = convert(x, ratio.from, ratio.to, ratio.stretch, ratio.difference)
  const back = convert(y, ratio.to, ratio.from, 1 / ratio.stretch, ratio.difference)
  const loose = isHedged(first) || isHedged(second) ? HEDGE : 0
  const agrees =
    Math.abs(forth - y) <= leeway(second, y) + Math.abs(y) * loose + SLACK ||
    Math.abs(back - x) <= leeway(first, x) + Math.abs(x) * loose + SLACK
  return {agrees, forth, back, off: Math.min(Math.abs(forth - y) / Math.abs(y), Math.abs(back - x) / Math.abs(x))}
}

const SLACK = 1e-6
const HEDGE = 0.05

function isHedged({value: {change}}: Claim<Quantity>): boolean {
  return change === '~' || change === '<' || change === '>'
}

function convert(value: number, from: string, to: string, stretch: number, difference: boolean): number {
  const scale = (unit: string): {zero: number; one: number} => {
    const at = (x: number): number => toBase({change: '=', lower: x, unit}).lower ?? x
    return {zero: difference ? 0 : at(0), one: at(1) - at(0)}
  }
  const [a, b] = [scale(from), scale(to)]
  return (a.zero + value * a.one * stretch - b.zero) / b.one
}

// a round number may have been rounded to fives or tens, but by no more than a tenth
const COARSEST = 0.1
// whole small numbers are rounded to the whole, "2.5" to the half
const HALF = 0.5
const QUARTER = 0.25

/** Half of the last digit written; for whole round numbers half of the step (5, 10, 50, 100 …) they are written in. */
function leeway({value, text}: Claim<Quantity>, number: number): number {
  const {low, high} = interval({value: {...value, change: '=', lower: number, upper: number}, text})
  const half = (high - low) / 2
  if (/\d\.5(?!\d)/.test(text) && Number.isInteger(number * 2)) return Math.max(half, QUARTER)
  if (Number.isInteger(number) && number < 10 && !/\d\.\d/.test(text)) return Math.max(half, HALF)
  if (!Number.isInteger(number) || /\d\.\d/.test(text)) return half
  const step = stepOf(number)
  return step === 1 ? half : Math.min(step / 2, number * COARSEST)
}

function stepOf(value: number): number {
  let step = 1
  for (let ten = 1; value >= ten * 5; ten *= 10)
    for (const next of [ten * 5, ten * 10]) if (value % next === 0) step = Math.max(step, next)
  return step
}
