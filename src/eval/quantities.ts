import {extract} from '../steps/index.ts'
import type {Claim} from '../claim/index.ts'
import {quantity, type Quantity} from '../kinds/quantity/index.ts'
import {time} from '../kinds/time/index.ts'
import {unitsOf} from '../kinds/quantity/unit-table.ts'
import {unitCoded} from '../kinds/quantity/unit.ts'
import {vocabulary} from '../vocabulary/index.ts'
import {f1, type Outcome, type Score} from './set.ts'
import {toSource} from './sources.ts'
import {overlap, pairUp, type Stretch} from './spans.ts'

/** A quantity that is to be read: its value or its bounds, and its unit as the program writes it (null: a unit it does not know). */
export interface Wanted extends Stretch {
  readonly lower?: number
  readonly upper?: number
  readonly unit?: string | null
}

export interface Found extends Stretch {
  readonly text: string
  readonly value: Quantity
  /** A length of time, which the program reads as a time. */
  readonly length: boolean
}

/** What the program reads as quantities, and the lengths of time beside them. */
function quantitiesIn(text: string): Found[] {
  const source = toSource(text, 'text')
  const claims = source ? extract(source, {kinds: [quantity, time]}).claims : []
  return claims.flatMap((claim): Found[] => {
    if (quantity.is(claim)) return [{...placeOf(claim), value: claim.value, length: false}]
    const lengths = time.is(claim) ? lengthsOf(claim.value.timex) : []
    return lengths.map(value => ({...placeOf(claim), value, length: true}))
  })
}

function placeOf({start, end, text}: Claim): Stretch & {text: string} {
  return {start, end, text}
}

const UNITS: Readonly<Record<string, string>> = {Y: 'a', M: 'mo', W: 'wk', D: 'd', TH: 'h', TM: 'min', TS: 's'}

// "P3D", "PT2.5H"; "P3Y2M", which sets tell as two
function lengthsOf(timex: string): Quantity[] {
  const [date = '', clock = ''] = (/^P(?<terms>.+)$/.exec(timex)?.groups?.['terms'] ?? '').split('T')
  return [...termsOf(date, ''), ...termsOf(clock, 'T')]
}

function termsOf(text: string, mark: string): Quantity[] {
  return [...text.matchAll(/(?<number>\d+(?:\.\d+)?)(?<unit>[YMWDHS])/g)].flatMap(({groups}) => {
    const unit = UNITS[`${mark}${groups?.['unit'] ?? ''}`]
    const value = Number(groups?.['number'])
    return unit === undefined ? [] : [{change: '=' as const, lower: value, upper: value, unit}]
  })
}

/** What a labelled set tells of quantities; what it does not tell is not held against a reading. */
export interface Labels {
  /** Bounds and ranges have two ends; else a single figure stands for them: "more than 20" is 20, "10 to 12" one of its ends or 11. */
  readonly bounds?: boolean
  /** Units are told; else "$20" is 20. */
  readonly units?: boolean
  /** Whether a reading is of the sort that is labelled: a set of sums of money does not tell the people beside them. */
  readonly covers?: (found: Quantity) => boolean
}

/** Scores what was read against what was to be read: by value (or bounds), and by value and unit where the set tells units. */
export function scoreQuantities(
  text: string,
  wanted: readonly Wanted[],
  measure: string,
  {bounds = false, units = true, covers = () => true}: Labels = {},
): Outcome {
  const found = quantitiesIn(text).flatMap(each => (bounds ? [each] : endsOf(each, wanted)))
  const pairs = pairUp(wanted, found)
  const valued = pairs.filter(([want, {value}]) => sameValue(want, value) || (!bounds && standsFor(want, value)))
  const whole = valued.filter(([want, {value}]) => want.unit !== null && sameUnit(want.unit, value.unit))
  const right = new Set<unknown>(valued.flat())
  const paired = new Set<unknown>(pairs.flat())
  const read = found.filter(each => paired.has(each) || (!each.length && covers(each.value)))
  const wrongUnits = units ? valued.filter(pair => !whole.includes(pair)) : []
  return {
    scores: [counted(measure, valued.length), ...(units ? [counted(`${measure} and unit`, whole.length)] : [])],
    misses: [
      ...wanted.filter(each => !right.has(each)).map(each => `missed ${JSON.stringify(each)} in “${text}”`),
      ...read
        .filter(each => !right.has(each))
        .map(each => `wrong: “${each.text}” ${JSON.stringify(each.value)} in “${text}”`),
      ...wrongUnits.map(([{unit}, {value, text}]) => `“${text}” has unit ${value.unit}, should be ${unit}`),
    ],
  }

  function counted(name: string, hits: number): Score {
    return f1(name, {hits, missed: wanted.length - hits, wrong: read.length - hits})
  }
}

// "44 mg to 50 mg", labelled as two figures
function endsOf(found: Found, wanted: readonly Wanted[]): Found[] {
  const {lower, upper} = found.value
  const labels = wanted.filter(each => overlap(each, found)).length
  if (labels < 2 || lower === undefined || upper === undefined || lower === upper) return [found]
  return [lower, upper].map(end => ({...found, value: {...found.value, lower: end, upper: end}}))
}

function sameValue(want: Wanted, {lower, upper}: Quantity): boolean {
  return sameNumber(want.lower, lower) && sameNumber(want.upper, upper)
}

// the one figure that a set without bounds tells for a bound, a range or an approximation
function standsFor({lower: figure}: Wanted, {lower, upper}: Quantity): boolean {
  if (figure === undefined) return false
  const middle = lower !== undefined && upper !== undefined ? (lower + upper) / 2 : undefined
  return [lower, upper, middle].some(each => sameNumber(each, figure))
}

function sameNumber(wanted: number | undefined, given: number | undefined): boolean {
  if (wanted === undefined || given === undefined) return wanted === given
  return Math.abs(wanted - given) <= 1e-6 * Math.max(1, Math.abs(wanted))
}

// "t" and "Mg", "Hz" and "/s": codes of one size in one dimension
function sameUnit(wanted: string | undefined, given: string | undefined): boolean {
  if (wanted === given || wanted === undefined || given === undefined) return wanted === given
  const [a, b] = [unitCoded(wanted, units), unitCoded(given, units)]
  if (!a || !b || a.dimension !== b.dimension || a.dimension === 'money') return false
  return sameNumber(a.factor, b.factor) && (a.offset ?? 0) === (b.offset ?? 0)
}

const units = unitsOf(vocabulary)
const named = new Map(
  vocabulary.units
    .flatMap(({unit, names = [], symbols = []}) =>
      [...names, ...symbols, unit].map((name): [string, string] => [plainUnit(name), unit]),
    )
    .toReversed(),
)

/** The program's code of a unit called by a name in a set ("mile per gallon" is made of two); undefined: none; null: one that the program does not know. */
export function unitCalled(name: string | undefined): string | null | undefined {
  if (name === undefined || NONE.has(name.toLowerCase())) return undefined
  const plain = OTHERWISE[name.toLowerCase()] ?? plainUnit(name)
  const known = named.get(plain) ?? named.get(plain.replace(/s$/, ''))
  if (known !== undefined) return known
  // "count per week": what is counted goes without a unit, and how often stands elsewhere
  if (/^counts? per /.test(plain)) return undefined
  const at = plain.lastIndexOf(' per ')
  const [above, below] = at < 0 ? [] : [unitCalled(plain.slice(0, at)), unitCalled(plain.slice(at + 5))]
  return above && below ? `${above}/${below}` : null
}

/** What one of a currency's small coins is worth, by the name of the coin, or a dozen: sets tell "50 cents" as 50, the program as 0.50. */
export function coinCalled(name: string | undefined): {readonly unit?: string; readonly worth: number} | undefined {
  const counted = COUNTED[name?.toLowerCase() ?? '']
  if (counted !== undefined) return {worth: counted}
  const coin = vocabulary.units.find(
    ({dimension, factor = 1, names = []}) =>
      dimension === 'money' && factor < 1 && names.some(each => each === name?.toLowerCase()),
  )
  return coin && {unit: coin.unit, worth: coin.factor ?? 1}
}

// the program multiplies by them
const COUNTED: Readonly<Record<string, number>> = {dozen: 12, "baker's dozen": 13, gross: 144}

const NONE = new Set(['dimensionless', ...Object.keys(COUNTED)])

// names that only sets of this kind use
const OTHERWISE: Readonly<Record<string, string>> = {
  percentage: '%',
  c: 'celsius',
  f: 'fahrenheit',
  'degree celsius': 'celsius',
  'degree fahrenheit': 'fahrenheit',
  'united states dollar': 'usd',
  dollar: 'usd',
  'pound sterling': 'gbp',
  'british pound': 'gbp',
  'pound mass': 'lb',
  'pound-mass': 'lb',
  age: 'year',
  year: 'a',
  month: 'mo',
  week: 'wk',
  day: 'd',
  hour: 'h',
  minute: 'min',
  second: 's',
}

function plainUnit(name: string): string {
  return name
    .toLowerCase()
    .replace(/meters?\b/g, 'metre')
    .replace(/liters?\b/g, 'litre')
    .replace(/-/g, ' ')
}
