import type {Vocabulary} from '../../vocabulary/index.ts'
import {coinsAfter} from './coins.ts'
import {currencyBefore, isMoney} from './money.ts'
import {numeralAt, round, SCALES} from './numerals.ts'
import {percentAt} from './percent.ts'
import {partOfOneAt, pointAt} from './part-of-one.ts'
import {partsAfter, type Written} from './parts.ts'
import {unitsOf, type Unit, type UnitTable} from './unit-table.ts'
import {unitAt, type UnitMatch} from './unit.ts'
import type {Amount} from './value.ts'
import {tableOf, withPart, wordsAt, type NumberTable} from './words.ts'

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
  const paid = currency !== undefined || PAID_BEFORE.test(raw.slice(Math.max(0, at - 20), at))
  const amount = amountAt(raw, line, at, {table, units, paid})
  if (!amount) return undefined
  if (currency) {
    const coins = coinsAfter({raw, line, units, words: table}, currency.unit, amount)
    const sum = coins ? plus(amount, coins.value) : amount
    return {
      ...sum,
      ...negative(line, currency.start, sum),
      unit: currency.unit,
      dimension: 'money',
      prefixed: true,
      via: 'money',
      ...(coins ? {end: coins.end} : afterMoney(line, amount)),
    }
  }
  // "php7", "Br2": a code, where no sum follows its sign
  if (/\p{L}/u.test(raw[at - 1] ?? '')) return undefined
  const mach = machBefore(line, at)
  if (mach) return {...amount, start: mach, unit: '{Mach}', dimension: 'speed', via: 'measure'}
  const signedAmount = signed(line, amount)
  return withUnit({raw, line, units, words: table}, peopleInMillions(line, signedAmount) ?? signedAmount)
}

// "Mach 5", "Mach 2.5"
function machBefore(line: string, at: number): number | undefined {
  return /(?<!\p{L})mach $/u.test(line.slice(Math.max(0, at - 6), at)) ? at - 'mach '.length : undefined
}

// "£4-5m", "€4 to 5bn": the sign stands before the first
const PAID_BEFORE = /[$£€¥₹]\d[\d.,]{0,9}(?: ?[-–] ?| to )$/u

interface Tables {
  readonly table: NumberTable
  readonly units: UnitTable
  /** A currency stands before. */
  readonly paid: boolean
}

function amountAt(raw: string, line: string, at: number, {table, units, paid}: Tables): Amount | undefined {
  if (!/[\d.¼½¾⅓⅔⅛⅜⅝⅞⅙]/.test(line[at] ?? '')) return partOfOneAt(raw, line, at, units) ?? wordsAt(line, at, table)
  const amount = numeralAt(raw, at, paid)
  if (!amount) return undefined
  const whole = withTail(line, amount, table)
  return amount.scale === 1 ? withError(line, whole) : whole
}

// "3 million and a half", "5 and a half", "3 hundred and one"
function withTail(line: string, amount: Amount, table: NumberTable): Amount {
  const {upper, end, scale} = amount
  if (scale === 1 && !(Number.isInteger(upper) && upper < 100)) return amount
  if (scale === 1 && line.endsWith('between ', amount.start)) return amount
  const part = withPart(line, {...amount, value: upper}, table)
  if (part.end > end) return {...amount, lower: part.value, upper: part.value, end: part.end, scale: part.scale}
  const rest = /^(?:100|1000)$/.test(String(scale)) && / and $/.test(line.slice(end, end + 5))
  const tens = rest ? wordsAt(line, end + ' and '.length, table) : undefined
  if (tens?.form !== 'words' || tens.scale !== 1 || tens.upper >= 100 || /^ of(?!\p{L})/u.test(line.slice(tens.end)))
    return amount
  return {...amount, lower: upper + tens.upper, upper: upper + tens.upper, end: tens.end}
}

// "12.3 ± 0.4 kg", "10, give or take 2"
const ERROR = /,? ?(?:±|\+\/-|\+-|plus or minus|give or take) ?\d{1,9}(?:\.\d{1,9})?(?!\d)/uy

function withError(line: string, amount: Amount): Amount {
  ERROR.lastIndex = amount.end
  return {...amount, end: amount.end + (ERROR.exec(line)?.[0].length ?? 0)}
}

// "$120-million contract", "$5 a barrel": the sign has spoken, a following "dollars" or code is swallowed
const DOLLARS_AFTER = /(?: (?:us )?dollars?| ?(?:usd|eur|gbp|cad|aud|inr))(?!\p{L})/uy

function afterMoney(line: string, {end}: Amount): {end: number; hyphen?: boolean} {
  DOLLARS_AFTER.lastIndex = end
  return {end: end + (DOLLARS_AFTER.exec(line)?.[0].length ?? 0)}
}

// "-$5 million", "minus £3m"
function negative(line: string, start: number, {start: at, lower, upper}: Amount): Partial<Amount> {
  if (/[-−]$/.test(line.slice(start, at))) return {start, lower: -upper, upper: -lower}
  const sign = /(?:(?<![\p{L}\d])minus |(?<=^|[\s(])[-−])$/u.exec(line.slice(Math.max(0, start - 10), start))
  return sign ? {start: start - sign[0].length, lower: -upper, upper: -lower} : {start}
}

// "minus 5 degrees", "-5°C"
function signed(line: string, amount: Amount): Amount {
  const sign = /(?:(?<![\p{L}\d]|plus or )(?:minus|negative) |(?<=^|[\s(])-)$/u.exec(
    line.slice(Math.max(0, amount.start - 18), amount.start),
  )
  if (!sign || amount.form === 'vague') return amount
  return {...amount, start: amount.start - sign[0].length, lower: -amount.upper, upper: -amount.lower}
}

function withUnit({raw, line, units, words}: Written, amount: Amount): Measured {
  const percent = percentAt(line, amount.end)
  if (percent) return {...amount, ...percent, unit: '%', dimension: 'percent'}
  const point = amount.form === 'fraction' ? pointAt(line, amount.end) : undefined
  if (point !== undefined) return {...amount, end: point, unit: '%', dimension: 'percent', via: 'percentage-points'}
  const whole =
    amount.form === 'vague' && line.startsWith(' of ', amount.end) ? ofUnit(raw, line, amount, units) : undefined
  const match = whole ?? unitAt(raw, line, amount, units)
  if (!match && amount.lower > 0 && line.startsWith(BELOW_ZERO, amount.end))
    return {...minus(amount), end: amount.end + BELOW_ZERO.length, unit: 'deg', dimension: 'angle', via: 'measure'}
  if (!match) return {...thousands(line, amount), via: 'count'}
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
  const parts = partsAfter({raw, line, units, words}, match)
  if (parts) return {...plus(amount, parts.value), end: parts.end, hyphen, ...of(unit), via: 'measure'}
  if (unit.dimension === 'percentage-point' || (unit.unit === 'bit/s' && isYield(line, end)))
    return {...times(amount, 0.01), end, unit: '%', dimension: 'percent', via: 'percentage-points'}
  const coins = isMoney(unit)
    ? coinsAfter({raw, line, units, words}, unit.unit, {...amount, end}, unit.factor)
    : undefined
  if (coins) return {...plus(amount, coins.value), end: coins.end, unit: unit.unit, dimension: 'money', via: 'money'}
  const late = isMoney(unit) ? lateScale(line, end, amount) : undefined
  if (late) return {...times(amount, late.factor), ...late, hyphen, unit: unit.unit, dimension: 'money', via: 'money'}
  if (isMoney(unit))
    return {...times(amount, unit.factor ?? 1), end, hyphen, unit: unit.unit, dimension: 'money', via: 'money'}
  const pence =
    unit.unit === '[lb_av]' && /pounds?$/.test(line.slice(amount.end, end))
      ? PENCE.exec(line.slice(end, end + 20))
      : null
  if (pence)
    return {
      ...plus(amount, Number(pence.groups?.pence) / 100),
      end: end + pence[0].length,
      unit: 'GBP',
      dimension: 'money',
      via: 'money',
    }
  const pounds = unit.unit === '[lb_av]' && amount.scale >= 1e6 && /pounds?$/.test(line.slice(amount.end, end))
  if (pounds) return {...amount, end, hyphen, unit: 'GBP', dimension: 'money', via: 'money'}
  return {...belowZero(line, amount, match), hyphen, ...of(unit), via: 'measure'}
}

// "50 grand"
const GRAND = / grand(?=$|[.,;!?)]| (?:an?|in|for|on|to|from|more|per|each|and)(?!\p{L}))/uy

function thousands(line: string, amount: Amount): Amount {
  GRAND.lastIndex = amount.end
  const found = GRAND.exec(line)
  return found ? {...times(amount, 1000), end: amount.end + found[0].length, scale: 1000} : amount
}

// "tens of millions of dollars", "hundreds of kilometres"; hours are lengths of time, read elsewhere
function ofUnit(raw: string, line: string, amount: Amount, units: UnitTable): UnitMatch | undefined {
  const match = unitAt(raw, line, {...amount, end: amount.end + ' of'.length}, units)
  return match && match.unit.dimension !== 'time' && /s$|euro$|yen$|yuan$|baht$/.test(line.slice(0, match.end))
    ? match
    : undefined
}

// "40C" is a temperature where warmth is spoken of, "777F" is an aircraft
const WARMTH =
  /temperature|degree|heat|\bhot|cold|warm|cool|fever|weather|mercury|freez|boil|melt|thermo|winter|summer|celsius|highs? of|lows? of|forecast|sunny|sunshine|climate/u

function of({unit, dimension}: Unit): {unit: string; dimension: string} {
  return {unit, dimension: dimension.split('/')[0] ?? dimension}
}

// "up 30 bps", not "a 56 bps modem"
function isYield(line: string, end: number): boolean {
  return YIELD.test(line) || (line.endsWith('bps', end) && !DATA.test(line))
}

const DATA =
  /(?<!\p{L})(?:modems?|data|networks?|connections?|bandwidth|links?|signals?|transmi\p{L}+|download\p{L}*|upload\p{L}*|internet|lines?|speeds?)(?!\p{L})/u
const YIELD = /(?<!\p{L})(?:yields?|spreads?|rates?|bonds?|basis|bank|gilts?|treasur(?:y|ies))(?!\p{L})/u

// "12 degrees below zero"
function belowZero(line: string, amount: Amount, {unit, end}: UnitMatch): Amount {
  const below = /^(?:temperature|angle)$/.test(unit.dimension) && amount.lower > 0 && line.startsWith(BELOW_ZERO, end)
  return below ? {...minus(amount), end: end + BELOW_ZERO.length} : {...amount, end}
}

const BELOW_ZERO = ' below zero'

function minus(amount: Amount): Amount {
  return {...amount, lower: -amount.upper, upper: -amount.lower}
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

// "3 pounds 20 pence"
const PENCE = /^,? (?:and )?(?<pence>\d{1,2}) ?(?:pence|p)(?!\p{L})/u

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
