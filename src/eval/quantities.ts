import {extract} from '../check.ts'
import type {Claim} from '../claim/index.ts'
import {quantity, type Quantity} from '../kinds/quantity/index.ts'
import {time} from '../kinds/time/index.ts'
import {vocabulary} from '../vocabulary/index.ts'
import {f1, type Outcome, type Score} from './set.ts'
import {toSource} from './sources.ts'
import {pairUp, type Stretch} from './spans.ts'

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
    const value = time.is(claim) ? lengthOf(claim.value.timex) : undefined
    return value ? [{...placeOf(claim), value, length: true}] : []
  })
}

function placeOf({start, end, text}: Claim): Stretch & {text: string} {
  return {start, end, text}
}

const UNITS: Readonly<Record<string, string>> = {Y: 'a', M: 'mo', W: 'wk', D: 'd', TH: 'h', TM: 'min', TS: 's'}

// "P3D", "PT2.5H"
function lengthOf(timex: string): Quantity | undefined {
  const {
    number,
    unit,
    clock = '',
  } = /^P(?<clock>T)?(?<number>\d+(?:\.\d+)?)(?<unit>[YMWDHS])$/.exec(timex)?.groups ?? {}
  const code = UNITS[`${clock}${unit}`]
  if (number === undefined || code === undefined) return undefined
  return {change: '=', lower: Number(number), upper: Number(number), unit: code}
}

/** Scores what was read against what was to be read: by value (or bounds), and by value and unit. */
export function scoreQuantities(text: string, wanted: readonly Wanted[], measure: string): Outcome {
  const found = quantitiesIn(text)
  const pairs = pairUp(wanted, found)
  const valued = pairs.filter(
    ([want, {value}]) => sameNumber(want.lower, value.lower) && sameNumber(want.upper, value.upper),
  )
  const whole = valued.filter(([want, {value}]) => (want.unit ?? undefined) === value.unit && want.unit !== null)
  const right = new Set<unknown>(valued.flat())
  const read = found.filter(each => !each.length || pairs.some(([, have]) => have === each))
  return {
    scores: [counted(measure, valued.length), counted(`${measure} and unit`, whole.length)],
    misses: [
      ...wanted.filter(each => !right.has(each)).map(each => `missed ${JSON.stringify(each)} in “${text}”`),
      ...read
        .filter(each => !right.has(each))
        .map(each => `wrong: “${each.text}” ${JSON.stringify(each.value)} in “${text}”`),
      ...valued
        .filter(pair => !whole.includes(pair))
        .map(([{unit}, {value, text}]) => `“${text}” has unit ${value.unit}, should be ${unit}`),
    ],
  }

  function counted(name: string, hits: number): Score {
    return f1(name, {hits, missed: wanted.length - hits, wrong: read.length - hits})
  }
}

function sameNumber(wanted: number | undefined, given: number | undefined): boolean {
  if (wanted === undefined || given === undefined) return wanted === given
  return Math.abs(wanted - given) <= 1e-6 * Math.max(1, Math.abs(wanted))
}

const named = new Map(
  vocabulary.units
    .flatMap(({unit, names = [], symbols = []}) =>
      [...names, ...symbols, unit].map((name): [string, string] => [plainUnit(name), unit]),
    )
    .toReversed(),
)

/** The program's code of a unit called by a name in a set; undefined: none; null: one that the program does not know. */
export function unitCalled(name: string | undefined): string | null | undefined {
  if (name === undefined || NONE.has(name.toLowerCase())) return undefined
  const known = OTHERWISE[name.toLowerCase()] ?? plainUnit(name)
  return named.get(known) ?? named.get(known.replace(/s$/, '')) ?? null
}

const NONE = new Set(['dimensionless', 'dozen', "baker's dozen", 'gross'])

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
