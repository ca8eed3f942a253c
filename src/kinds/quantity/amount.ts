import {withPart} from './fraction-words.ts'
import type {NumberTable} from './number-table.ts'
import {numeralAt, round, SCALES} from './numerals.ts'
import {partOfOneAt} from './part-of-one.ts'
import type {UnitTable} from './unit-table.ts'
import type {Amount} from './value.ts'
import {wordsAt} from './words.ts'

interface Tables {
  readonly table: NumberTable
  readonly units: UnitTable
  /** A currency stands before. */
  readonly paid: boolean
}

/** The number at an offset, in figures or words, with what belongs to it: "and a half", "± 0.4". */
export function amountAt(raw: string, line: string, at: number, {table, units, paid}: Tables): Amount | undefined {
  if (!/[\d.¼½¾⅓⅔⅛⅜⅝⅞⅙⅚⅕⅖⅗⅘⅐⅑⅒⅚⅕⅖⅗⅘⅐⅑⅒]/.test(line[at] ?? ''))
    return partOfOneAt(raw, line, at, units) ?? wordsAt(line, at, table)
  const amount = numeralAt(raw, at, paid)
  if (!amount) return undefined
  const more = openScale(line, amount)
  if (more) return more
  const whole = withTail(line, amount, table)
  return amount.scale === 1 ? withError(line, whole) : whole
}

// "100+ million"
const OPEN_SCALE = /\+ ?(?<scale>hundred|thousand|million|billion|trillion|bn|lakh|crore)(?!\p{L})/uy

function openScale(line: string, amount: Amount): Amount | undefined {
  OPEN_SCALE.lastIndex = amount.end
  const found = amount.scale === 1 ? OPEN_SCALE.exec(line) : null
  const factor = SCALES[found?.groups?.scale ?? '']
  return found && factor !== undefined
    ? {...times(amount, factor), end: amount.end + found[0].length, scale: factor, open: true}
    : undefined
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

/** With the sign before a sum: "-$5 million", "minus £3m". */
export function negative(line: string, start: number, {start: at, lower, upper}: Amount): Partial<Amount> {
  if (/[-−]$/.test(line.slice(start, at))) return {start, lower: -upper, upper: -lower}
  const sign = /(?:(?<![\p{L}\d])minus |(?<=^|[\s(])[-−])$/u.exec(line.slice(Math.max(0, start - 10), start))
  return sign ? {start: start - sign[0].length, lower: -upper, upper: -lower} : {start}
}

/** With the sign before a number: "minus 5 degrees", "-5°C". */
export function signed(line: string, amount: Amount): Amount {
  const sign = /(?:(?<![\p{L}\d]|plus or )(?:minus|negative) |(?<=^|[\s(])-)$/u.exec(
    line.slice(Math.max(0, amount.start - 18), amount.start),
  )
  if (!sign || amount.form === 'vague') return amount
  return {...amount, start: amount.start - sign[0].length, lower: -amount.upper, upper: -amount.lower}
}

/** Below zero. */
export function minus(amount: Amount): Amount {
  return {...amount, lower: -amount.upper, upper: -amount.lower}
}

/** With the parts that follow added. */
export function plus(amount: Amount, value: number): Amount {
  return {...amount, lower: round(amount.lower + value), upper: round(amount.upper + value)}
}

/** Multiplied: cents to dollars, points to shares. */
export function times(amount: Amount, factor: number): Amount {
  return factor === 1 ? amount : {...amount, lower: round(amount.lower * factor), upper: round(amount.upper * factor)}
}

// "3m viewers", "2b people"
const PEOPLE_AFTER =
  /(?<letter>[mb]) (?=(?:[\p{L}]{2,14} )?(?:people|users|viewers|copies|customers|subscribers|visitors|homes|households|jobs|votes|voters|downloads|children|refugees|residents|followers|workers|members|doses|barrels|bbl|b\/d|bpd|tonnes|tons|acres|hectares|litres|liters|gallons|miles|kilomet(?:re|er)s|bottles|bags|trees|cattle|sheep|pigs|chickens|birds|animals|tourists|travell?ers|passengers|migrants|pounds of)\b)/uy

/** With the letter that people counted make a scale. */
export function peopleInMillions(line: string, amount: Amount): Amount | undefined {
  if (amount.form !== 'digits' || amount.scale > 1) return undefined
  PEOPLE_AFTER.lastIndex = amount.end
  const letter = PEOPLE_AFTER.exec(line)?.groups?.letter
  const scale = letter === undefined ? 1 : (SCALES[letter] ?? 1)
  return scale > 1
    ? {...amount, lower: amount.lower * scale, upper: amount.upper * scale, end: amount.end + 1, scale}
    : undefined
}
