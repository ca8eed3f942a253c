import {inCapitals} from '../../text/index.ts'
import type {Vocabulary} from '../../vocabulary/index.ts'
import {amountAt, negative, peopleInMillions, plus, signed} from './amount.ts'
import {coinsAfter} from './coins.ts'
import {currencyBefore, dollarsAfter} from './money.ts'
import {tableOf, type NumberTable} from './number-table.ts'
import {onesIn} from './one-unit.ts'
import {unitsOf, type UnitTable} from './unit-table.ts'
import type {Amount} from './value.ts'
import {withUnit} from './with-unit.ts'

/** A number with its unit, before hedges, ranges and nouns. Offsets are in the sentence's line. */
export interface Measured extends Amount {
  readonly unit?: string
  readonly dimension?: string
  /** The unit stands before the number and so may serve a second one after a dash: "$120-130 million". */
  readonly prefixed?: boolean
  /** The unit is joined by a hyphen and modifies a noun: "12-metre mast". */
  readonly hyphen?: boolean
  readonly via: string
}

export interface Line {
  readonly raw: string
  readonly line: string
  readonly vocabulary: Vocabulary
}

/** Every number of a line, with the unit written beside it. */
export function measuresIn({raw, line, vocabulary}: Line): Measured[] {
  const table = tableOf(vocabulary)
  const units = unitsOf(vocabulary)
  const found: Measured[] = []
  table.trigger.lastIndex = 0
  for (let hit = table.trigger.exec(line); hit; hit = table.trigger.exec(line)) {
    const measured = measureAt(raw, line, hit.index, table, units)
    if (!measured) continue
    found.push(measured)
    table.trigger.lastIndex = Math.max(measured.end, hit.index + 1)
  }
  const ones = onesIn(line, units)
  if (ones.length === 0) return found
  const apart = found.filter(({start, end}) => !ones.some(one => one.start < end && start < one.end))
  return [...apart, ...ones].sort((a, b) => a.start - b.start)
}

function measureAt(raw: string, line: string, at: number, table: NumberTable, units: UnitTable): Measured | undefined {
  const currency = currencyBefore(raw, at, units)
  const paid = currency !== undefined || PAID_BEFORE.test(raw.slice(Math.max(0, at - 20), at))
  const amount = amountAt(raw, line, at, {table, units, paid})
  if (!amount) return undefined
  if (currency) {
    const coins = coinsAfter({raw, line, units, words: table}, currency.unit, amount)
    const sum = coins ? plus(amount, coins.value) : amount
    const plain = /(?<![\p{L}$.])\$\s?$/u.test(raw.slice(Math.max(0, at - 4), at))
    const named = plain && !coins ? dollarsAfter(raw, amount.end, units) : undefined
    return {
      ...sum,
      ...negative(line, currency.start, sum),
      unit: named?.unit ?? currency.unit,
      dimension: 'money',
      prefixed: true,
      via: 'money',
      ...(named ? {end: named.end} : coins ? {end: coins.end} : afterMoney(line, amount)),
    }
  }
  // "php7", "Br2": a code, where no sum follows its sign
  if (/\p{L}/u.test(raw[at - 1] ?? '')) return undefined
  const mach = machBefore(line, at)
  if (mach) return {...amount, start: mach, unit: '{Mach}', dimension: 'speed', via: 'measure'}
  const signedAmount = signed(line, amount)
  // in a line of capitals the letters of a unit are those of the folded line
  return withUnit(
    {raw: inCapitals(raw) ? line : raw, line, units, words: table},
    peopleInMillions(line, signedAmount) ?? signedAmount,
  )
}

// "Mach 5", "Mach 2.5"
function machBefore(line: string, at: number): number | undefined {
  return /(?<!\p{L})mach $/u.test(line.slice(Math.max(0, at - 6), at)) ? at - 'mach '.length : undefined
}

// "£4-5m", "€4 to 5bn": the sign stands before the first
const PAID_BEFORE = /[$£€¥₹]\d[\d.,]{0,9}(?: ?[-–] ?| to )$/u

// "$120-million contract", "$5 a barrel": the sign has spoken, a following "dollars" or code is swallowed
const DOLLARS_AFTER = /(?: (?:us )?dollars?| ?(?:usd|eur|gbp|cad|aud|inr))(?!\p{L})/uy

function afterMoney(line: string, {end}: Amount): {end: number; hyphen?: boolean} {
  DOLLARS_AFTER.lastIndex = end
  return {end: end + (DOLLARS_AFTER.exec(line)?.[0].length ?? 0)}
}
