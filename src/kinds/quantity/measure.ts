import type {Vocabulary} from '../../vocabulary/index.ts'
import {currencyBefore, isMoney} from './money.ts'
import {numeralAt, round, SCALES} from './numerals.ts'
import {percentAt} from './percent.ts'
import {unitAt, unitsOf, type UnitTable} from './unit.ts'
import type {Amount} from './value.ts'
import {tableOf, wordsAt, type NumberTable} from './words.ts'

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
  return found
}

function measureAt(raw: string, line: string, at: number, table: NumberTable, units: UnitTable): Measured | undefined {
  const currency = currencyBefore(raw, at, units)
  const amount = /[\d.¼½¾⅓⅔⅛⅜⅝⅞⅙]/.test(line[at] ?? '')
    ? numeralAt(raw, at, currency !== undefined)
    : wordsAt(line, at, table)
  if (!amount) return undefined
  if (currency)
    return {
      ...amount,
      start: currency.start,
      unit: currency.unit,
      dimension: 'money',
      prefixed: true,
      via: 'money',
      ...afterMoney(line, amount),
    }
  return withUnit(raw, line, signed(line, amount), units)
}

// "$120-million contract", "$5 a barrel": the sign has spoken, a following "dollars" or code is swallowed
const DOLLARS_AFTER = /(?: (?:us )?dollars?| ?(?:usd|eur|gbp|cad|aud|inr))(?!\p{L})/uy

function afterMoney(line: string, {end}: Amount): {end: number; hyphen?: boolean} {
  DOLLARS_AFTER.lastIndex = end
  return {end: end + (DOLLARS_AFTER.exec(line)?.[0].length ?? 0)}
}

// "minus 5 degrees", "-5°C"
function signed(line: string, amount: Amount): Amount {
  const sign = /(?:(?<![\p{L}\d])(?:minus|negative) |(?<=^|[\s(])-)$/u.exec(
    line.slice(Math.max(0, amount.start - 10), amount.start),
  )
  if (!sign || amount.form === 'vague') return amount
  return {...amount, start: amount.start - sign[0].length, lower: -amount.upper, upper: -amount.lower}
}

function withUnit(raw: string, line: string, amount: Amount, units: UnitTable): Measured {
  const percent = percentAt(line, amount.end)
  if (percent) return {...amount, ...percent, unit: '%', dimension: 'percent'}
  const millions = peopleInMillions(line, amount)
  if (millions) return {...millions, via: 'count'}
  const match = unitAt(raw, line, amount, units)
  if (!match) return {...amount, via: 'count'}
  const {unit, end, hyphen} = match
  if (
    unit.dimension === 'temperature' &&
    /\d ?[CFK]$/.test(raw.slice(0, end)) &&
    amount.lower >= 0 &&
    !WARMTH.test(line)
  )
    return {...amount, via: 'code'}
  if (unit.dimension === 'angle' && /^ (?:earth)?quake/.test(line.slice(end))) return {...amount, via: 'count'}
  if (unit.dimension === 'time') return {...amount, via: 'duration'}
  const inches = unit.unit === '[ft_i]' ? inchesAt(line, end) : undefined
  if (inches)
    return {
      ...plus(amount, inches.value / 12),
      end: inches.end,
      hyphen,
      unit: unit.unit,
      dimension: 'length',
      via: 'measure',
    }
  const cents = isMoney(unit) ? centsAt(line, end) : undefined
  if (cents)
    return {...plus(amount, cents.value / 100), end: cents.end, unit: unit.unit, dimension: 'money', via: 'money'}
  const late = isMoney(unit) ? lateScale(line, end, amount) : undefined
  if (late) return {...times(amount, late.factor), ...late, hyphen, unit: unit.unit, dimension: 'money', via: 'money'}
  if (isMoney(unit))
    return {...times(amount, unit.factor ?? 1), end, hyphen, unit: unit.unit, dimension: 'money', via: 'money'}
  const pounds = unit.unit === '[lb_av]' && amount.scale >= 1e6 && /pounds?$/.test(line.slice(amount.end, end))
  if (pounds) return {...amount, end, hyphen, unit: 'GBP', dimension: 'money', via: 'money'}
  return {...amount, end, hyphen, unit: unit.unit, dimension: unit.dimension, via: 'measure'}
}

// "40C" is a temperature where warmth is spoken of, "777F" is an aircraft
const WARMTH =
  /temperature|degree|heat|\bhot|cold|warm|cool|fever|weather|mercury|freez|boil|melt|thermo|winter|summer/u

// "5ft 11in", "5 feet and 2 inches", "5'11\""
const INCHES = /,? ?(?:and )?(?<inches>\d{1,2}(?:\.\d)?)[ -]?(?:in(?:ch(?:es)?|s)?\b\.?|"|″|(?<=\d'\d{1,2})(?!\d))/uy

function inchesAt(line: string, at: number): {value: number; end: number} | undefined {
  INCHES.lastIndex = at
  const found = INCHES.exec(line)
  const value = Number(found?.groups?.inches)
  return found && value < 12 ? {value, end: at + found[0].length} : undefined
}

// "75 USD million"
const LATE = / (?<word>million|billion|bn|mn)(?!\p{L})/uy

function lateScale(
  line: string,
  at: number,
  {scale}: Amount,
): {factor: number; scale: number; end: number} | undefined {
  LATE.lastIndex = at
  const found = scale === 1 ? LATE.exec(line) : null
  const factor = SCALES[found?.groups?.word ?? '']
  return found && factor !== undefined ? {factor, scale: factor, end: at + found[0].length} : undefined
}

// "3 dollars 50 cents", "2 euros and 5 cents"
const CENTS = /,? (?:and )?(?:(?<cents>\d{1,2}) cents?(?!\p{L})|(?<bare>\d\d)(?= more|[.,;]?$|[.,;] ))/uy

function centsAt(line: string, at: number): {value: number; end: number} | undefined {
  CENTS.lastIndex = at
  const found = CENTS.exec(line)
  return found?.groups ? {value: Number(found.groups.cents ?? found.groups.bare), end: at + found[0].length} : undefined
}

function plus(amount: Amount, value: number): Amount {
  return {...amount, lower: round(amount.lower + value), upper: round(amount.upper + value)}
}

function times(amount: Amount, factor: number): Amount {
  return factor === 1 ? amount : {...amount, lower: round(amount.lower * factor), upper: round(amount.upper * factor)}
}

// "3m viewers", "2b people"
const PEOPLE_AFTER =
  /(?<letter>[mb]) (?=(?:[\p{L}]{2,14} )?(?:people|users|viewers|copies|customers|subscribers|visitors|homes|households|jobs|votes|voters|downloads|children|refugees|residents|followers|workers|members|doses|barrels|tonnes|tons)\b)/uy

function peopleInMillions(line: string, amount: Amount): Amount | undefined {
  if (amount.form !== 'digits' || amount.scale > 1) return undefined
  PEOPLE_AFTER.lastIndex = amount.end
  const letter = PEOPLE_AFTER.exec(line)?.groups?.letter
  const scale = letter === undefined ? 1 : (SCALES[letter] ?? 1)
  return scale > 1
    ? {...amount, lower: amount.lower * scale, upper: amount.upper * scale, end: amount.end + 1, scale}
    : undefined
}
