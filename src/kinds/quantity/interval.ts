import type {Claim} from '../../claim/index.ts'
import {vocabulary} from '../../vocabulary/index.ts'
import {sharedCurrency} from './shared-currency.ts'
import {unitsOf} from './unit-table.ts'
import {unitCoded} from './unit.ts'
import type {Quantity} from './value.ts'

/** The values that a quantity as written leaves possible, with the reason in words. Open ends are infinite. */
export interface Interval {
  readonly low: number
  readonly high: number
  readonly reason: string
}

const SMALL_COUNT = 100
const NEARLY = /(?:nearly|almost|close to|just (?:under|short|below)|approaching|not quite)/i
// a round figure is not read as rounder than this share of itself: "200 million" is no 150
const COARSEST = 0.06
// the leeway an "about" gives, as a share of the value
const ABOUT = 0.1

/** What the words allow: half of the last digit written, more for a hedge, all that lies beyond for "at least". Uses the claim's text for digits and hedges. */
export function interval({value, text}: Pick<Claim<Quantity>, 'value' | 'text'>): Interval {
  const {lower, upper, change} = value
  const grain = grainOf(value, text)
  if (change === '>')
    return {low: (lower ?? 0) - (grain > 1 ? grain / 2 : 0), high: Infinity, reason: `“${text}” is open upwards`}
  if (change === '<')
    return {low: -Infinity, high: (upper ?? 0) + (grain > 1 ? grain / 2 : 0), reason: `“${text}” is open downwards`}
  const low = lower ?? -Infinity
  const high = upper ?? Infinity
  if (change === 'range') return {low: low - grain / 2, high: high + grain / 2, reason: `“${text}” is a range`}
  if (change === '~') return hedged(low, high, grain, text)
  if (grain === 0) return {low, high, reason: `“${text}” is exact`}
  return {
    low: low - grain / 2,
    high: high + grain / 2,
    reason:
      grain === Math.abs(high) * COARSEST
        ? `“${text}” is a round figure, so ± ${COARSEST * 50} %`
        : `“${text}” is written to ${String(grain)}, so ± ${String(grain / 2)}`,
  }
}

function hedged(low: number, high: number, grain: number, text: string): Interval {
  const leeway = Math.max(Math.abs(high) * ABOUT, grain / 2)
  if (NEARLY.test(text)) return {low: low - leeway, high, reason: `“${text}” is a little less`}
  return {
    low: low - leeway,
    high: high + leeway,
    reason: `“${text}” is approximate, ± ${String(Number(leeway.toPrecision(3)))}`,
  }
}

/** The worth of the last digit written; 0 for exact counts (below a hundred, or with no round ending). */
export function grainOf(value: Quantity, text: string): number {
  const shown = value.upper ?? value.lower ?? 0
  const plain = value.unit === undefined || value.unit === 'a'
  if (plain && Number.isInteger(shown) && Math.abs(shown) < SMALL_COUNT) return 0
  const decimals = /\d\.(?<decimals>\d{1,9})/.exec(text)?.groups?.decimals?.length
  const scale = /\d\s?-?(?:million|m|mn)\b/i.test(text) ? 1e6 : /\d\s?-?(?:billion|bn|b)\b/i.test(text) ? 1e9 : 1
  if (decimals !== undefined) return scale / 10 ** decimals
  if (!Number.isInteger(shown)) return 10 ** -decimalsOf(shown)
  const round = Math.min(trailing(Math.abs(shown)), Math.abs(shown) * COARSEST)
  return plain && trailing(Math.abs(shown)) === 1 ? 0 : round
}

function decimalsOf(value: number): number {
  return (/\.(?<decimals>\d+)$/.exec(String(value))?.groups?.decimals ?? '').length
}

function trailing(value: number): number {
  let unit = 1
  while (value >= unit * 10 && value % (unit * 10) === 0) unit *= 10
  return unit
}

/** A quantity in the base unit of its dimension; money and plain counts stay as they are. */
export function toBase({lower, upper, unit, ...rest}: Quantity): Quantity & {readonly dimension: string} {
  const entry = unit === undefined ? undefined : unitCoded(unit, unitsOf(vocabulary))
  const convert = (x: number): number => x * (entry?.factor ?? 1) + (entry?.offset ?? 0)
  return {
    ...rest,
    ...(lower === undefined ? {} : {lower: convert(lower)}),
    ...(upper === undefined ? {} : {upper: convert(upper)}),
    ...(unit === undefined ? {} : {unit}),
    dimension: dimensionOf(unit, entry?.dimension),
  }
}

function dimensionOf(unit: string | undefined, dimension: string | undefined): string {
  if (unit === undefined) return 'count'
  if (dimension === undefined) return unit
  return dimension === 'money' ? `money-${sharedCurrency(unit, vocabulary) ?? unit}` : dimension
}

/** Whether a quantity is a sum of money. */
export function isMoney({unit}: Quantity): boolean {
  return (
    unit !== undefined &&
    dimensionOf(unit, vocabulary.units.find(known => known.unit === unit)?.dimension).startsWith('money')
  )
}
