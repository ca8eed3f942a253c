import {numeralAt, round} from './numerals.ts'
import type {Unit, UnitTable} from './unit-table.ts'
import {unitAt, type UnitMatch} from './unit.ts'
import type {Amount} from './value.ts'
import type {NumberTable} from './number-table.ts'
import {wordsAt} from './words.ts'

/** A line, raw and folded, with what numbers and units are written with. */
export interface Written {
  readonly raw: string
  readonly line: string
  readonly units: UnitTable
  readonly words: NumberTable
}

export interface Parts {
  /** In the unit of the first part. */
  readonly value: number
  readonly end: number
}

const PARTED = new Set(['length', 'mass', 'volume'])
const JOIN = /(?<join>\.?,? and |\.?,? |-|)(?=[\p{L}\d])/uy

/** The smaller units that complete a measure: "11 inches" of "5 feet 11 inches", "6 oz" of "8 lb 6 oz", "2" of "6-foot-2". */
export function partsAfter(written: Written, {unit, end}: UnitMatch): Parts | undefined {
  if (unit.unit === 'deg') return minutes(written.line, end)
  if (!PARTED.has(unit.dimension)) return undefined
  JOIN.lastIndex = end
  const join = JOIN.exec(written.line)?.groups?.join
  if (join === undefined) return undefined
  const amount = amountAt(written, end + join.length)
  if (!amount) return undefined
  const match = unitAt(written.raw, written.line, amount, written.units, unit.unit === '[ft_i]')
  if (!match) return unit.unit === '[ft_i]' ? inches(written.line, end, join, amount) : undefined
  const ratio = ratioOf(match.unit, unit)
  if (!(ratio * amount.upper < 1) || (join.includes('and') && !unit.unit.startsWith('['))) return undefined
  const rest = partsAfter(written, match)
  return {value: round((amount.upper + (rest?.value ?? 0)) * ratio), end: rest?.end ?? match.end}
}

function amountAt({raw, line, words}: Written, at: number): Amount | undefined {
  const amount = /\d/.test(line[at] ?? '') ? numeralAt(raw, at, false) : wordsAt(line, at, words)
  return amount && amount.form !== 'vague' && amount.scale === 1 ? amount : undefined
}

function ratioOf(small: Unit, large: Unit): number {
  return small.dimension === large.dimension ? (small.factor ?? NaN) / (large.factor ?? NaN) : NaN
}

// "6-foot-2", "6 foot 2 tall", 5'11
function inches(line: string, from: number, join: string, {upper, end}: Amount): Parts | undefined {
  if (!Number.isInteger(upper) || upper > 11) return undefined
  const marked = join === '' && line[from - 1] === "'" && !/^["”\d]/.test(line.slice(end))
  const hyphened = join === '-' && line.startsWith('foot', from - 4) && !/^(?:-|[.,]?\d|%)/.test(line.slice(end))
  const named = /(?:foot|\d ?ft)$/.test(line.slice(from - 5, from)) && (join === ' ' || line[from - 1] === 't')
  const spaced =
    named && /^(?: ?in(?!\p{L})| (?:tall|high)|[.,;)](?: |$)|$)/u.test(line.slice(end)) && line[from - 1] !== "'"
  if (!marked && !hyphened && !spaced) return undefined
  return {value: round(upper / 12), end}
}

// 51° 30' 12"
const MINUTES = / ?(?<minutes>\d{1,2}) ?['′](?: ?(?<seconds>\d{1,2}(?:\.\d{1,3})?) ?(?:["″]|''))?/uy

function minutes(line: string, from: number): Parts | undefined {
  MINUTES.lastIndex = from
  const found = line[from - 1] === '°' ? MINUTES.exec(line) : null
  if (!found?.groups) return undefined
  const value = Number(found.groups.minutes) / 60 + Number(found.groups.seconds ?? 0) / 3600
  return {value: round(value), end: from + found[0].length}
}
