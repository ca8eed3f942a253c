import {percentAt} from './percent.ts'
import type {UnitTable} from './unit-table.ts'
import {unitAt} from './unit.ts'
import type {Amount} from './value.ts'

const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  eighth: 8,
  tenth: 10,
  sixteenth: 16,
  hundredth: 100,
}
const TOPS: Readonly<Record<string, number>> = {
  ...{one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, nine: 9, eleven: 11, thirteen: 13, fifteen: 15},
}
// "half a mile", "a quarter of an inch", "three-quarters of a mile", "half-mile", "quarter-pound", "half of one per cent"
const PART_OF =
  /(?:(?<top>one|two|three|four|five|six|seven|nine|eleven|thirteen|fifteen)[ -])?(?:(?<part>half|third|quarter|fifth|sixth|eighth|tenth|sixteenth|hundredth)s?(?: of (?:an?|one|1)| an?|(?=[ -]per ?cent))(?=[ -]\p{L}|%)|(?:(?<joined>half|quarter)(?=-\p{L}| points?(?!\p{L})|(?<=(?<!\p{L})a (?:half|quarter)) (?:miles?|inch|kilo|kilomet|met(?:er|re)|lit(?:er|re)|pounds?|pint|acre|ton|tonne|ounce|gallon|teaspoon|tablespoon|mile|foot|gram|carat|cent|penny|cup|hectare|tonne|barrel|kilowatt|megawatt|degree)(?!\p{L}|s))|(?<parted>third|fifth|sixth|eighth|tenth|sixteenth)s?(?=[ -](?:inch|mile)(?!\p{L}))))/uy

/** A part of one unit at an offset: "half a mile" is 0.5 of what follows. */
export function partOfOneAt(raw: string, line: string, at: number, units: UnitTable): Amount | undefined {
  PART_OF.lastIndex = at
  const found = PART_OF.exec(line)
  const bottom = PARTS[found?.groups?.part ?? found?.groups?.joined ?? found?.groups?.parted ?? '']
  if (!found || bottom === undefined) return undefined
  const value = Number(((TOPS[found.groups?.top ?? ''] ?? 1) / bottom).toPrecision(12))
  const article = /(?<![\p{L}\d])(?:an?|one)[ -]$/u.exec(line.slice(Math.max(0, at - 4), at))?.[0] ?? ''
  const end = at + found[0].length
  const amount: Amount = {start: at - article.length, end, lower: value, upper: value, form: 'fraction', scale: 1}
  const unit = unitAt(raw, line, amount, units)?.unit
  return (unit && unit.dimension !== 'time') || percentAt(line, end) || pointAt(line, end) !== undefined
    ? amount
    : undefined
}

const POINT = /[ -]points?(?!\p{L})/uy
const YIELD = /(?<!\p{L})(?:yields?|spreads?|rates?|bonds?|bank|gilts?|treasur(?:y|ies))(?!\p{L})/u

/** The end of "point" after a part of one, where rates are spoken of: "a quarter-point cut". */
export function pointAt(line: string, at: number): number | undefined {
  POINT.lastIndex = at
  const found = YIELD.test(line) ? POINT.exec(line) : null
  return found ? at + found[0].length : undefined
}
