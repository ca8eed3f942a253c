import {minus, plus, times} from './amount.ts'
import {coinsAfter} from './coins.ts'
import type {Measured} from './measure.ts'
import {isMoney} from './money.ts'
import {SCALES} from './numerals.ts'
import {pointAt} from './part-of-one.ts'
import {partsAfter, type Written} from './parts.ts'
import {percentAt} from './percent.ts'
import type {Unit, UnitTable} from './unit-table.ts'
import {unitAt, type UnitMatch} from './unit.ts'
import type {Amount} from './value.ts'

/** A number with the unit, the currency or the per cent written after it. */
export function withUnit({raw, line, units, words}: Written, amount: Amount): Measured {
  const percent = percentAt(line, amount.end)
  if (percent) return {...amount, ...percent, unit: '%', dimension: 'percent'}
  const point = amount.form === 'fraction' ? pointAt(line, amount.end) : undefined
  if (point !== undefined) return {...amount, end: point, unit: '%', dimension: 'percent', via: 'percentage-points'}
  const whole = line.startsWith(' of ', amount.end) ? wholeOf(raw, line, amount, units) : undefined
  const match = whole ?? unitAt(raw, line, amount, units)
  if (!match && amount.lower > 0 && line.startsWith(BELOW_ZERO, amount.end))
    return {...minus(amount), end: amount.end + BELOW_ZERO.length, unit: 'deg', dimension: 'angle', via: 'measure'}
  const open = match ? undefined : openUnit({raw, line, units, words}, amount)
  if (open) return open
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
  const isPounds = unit.unit === '[lb_av]' && / pounds?$/.test(line.slice(amount.end, end))
  if (isPounds && (amount.scale >= 1e6 || isSterling(line, amount, end)))
    return {...amount, end, hyphen, unit: 'GBP', dimension: 'money', via: 'money'}
  return {...belowZero(line, amount, match), hyphen, ...of(unit), via: 'measure'}
}

const PAID =
  /(?<!\p{L})(?:pa(?:y|ys|id|ying|yment)|costs?|price[ds]?|worth|fine[ds]?|earn\p{L}*|salar\p{L}+|wages?|st(?:eal|ole|olen)|ow(?:e|ed|es)|donat\p{L}+|spen[dt]\p{L}*|charged?|sold|sells?|bought|buys?|fees?|bail|debts?|loans?|prize|reward|grant|bank|budget|profits?|bills?|rent|cash|savings|compensation|damages|on sale|launched|(?:per|every) (?:month|year|week|head))(?!\p{L})/u
const WEIGHED =
  /(?<!\p{L})(?:weigh\p{L}*|heav\p{L}+|lift\p{L}*|fish\p{L}*|meat|beef|pork|sugar|grain|corn|coffee|cocaine|cannabis|marijuana|heroin|drugs?|explosives?|tnt|thrust|fuel|cargo|load|ballast|bombs?|per square|kilos?|kg|kilograms?|ounces?|of \p{L}+)(?!\p{L})/u
const AROUND = 50
const MUCH = 1000

// "on sale at 1,499 pounds", "lost 86,000 pounds in the scheme"
function isSterling(line: string, {start, lower: value = 0}: Amount, end: number): boolean {
  const [before, after] = [line.slice(Math.max(0, start - AROUND), start), line.slice(end, end + AROUND)]
  if (WEIGHED.test(`${before}|${after}`) || value < 1) return false
  return PAID.test(`${before}|${after}`) || (value >= MUCH && /(?<!\p{L})(?:lost|losing|won|raised) $/u.test(before))
}

// "100+ miles", "20+kg", "100-plus miles"
const OPEN = /(?:\+|-plus)(?= ?[\p{L}°])/uy

function openUnit(written: Written, amount: Amount): Measured | undefined {
  OPEN.lastIndex = amount.end
  const found = amount.form === 'digits' || amount.form === 'words' ? OPEN.exec(written.line) : null
  const end = amount.end + (found?.[0].length ?? 0)
  const match = found ? unitAt(written.raw, written.line, {...amount, end}, written.units) : undefined
  if (!match || match.unit.dimension === 'time') return undefined
  const measured = withUnit(written, {...amount, end})
  return measured.unit === undefined ? undefined : {...measured, open: true}
}

// "50 grand"
const GRAND = / grand(?=$|[.,;!?)]| (?:an?|in|for|on|to|from|more|per|each|and)(?!\p{L}))/uy

function thousands(line: string, amount: Amount): Amount {
  GRAND.lastIndex = amount.end
  const found = GRAND.exec(line)
  return found ? {...times(amount, 1000), end: amount.end + found[0].length, scale: 1000} : amount
}

function wholeOf(raw: string, line: string, amount: Amount, units: UnitTable): UnitMatch | undefined {
  if (amount.form === 'vague') return ofUnit(raw, line, amount, units)
  // "¾ of a mile", "3/4 of an inch"
  const article = amount.form === 'fraction' ? /^ of an?(?= )/u.exec(line.slice(amount.end, amount.end + 7)) : null
  const match = article ? unitAt(raw, line, {...amount, end: amount.end + article[0].length}, units) : undefined
  return match && !/^(?:time|money)$/.test(match.unit.dimension) ? match : undefined
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
