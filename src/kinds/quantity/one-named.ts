import {TOPS} from './fractions.ts'
import type {Measured} from './measure.ts'
import type {UnitTable} from './unit-table.ts'

const SEVERAL = Object.keys(TOPS)
  .filter(word => (TOPS[word] ?? 0) > 1)
  .join('|')
// "a mile-long bridge"; not "two metre-long planks"
const JOINED = new RegExp(
  String.raw`(?<![\p{L}\d]|(?:half|quarter|third|square|cubic|\d|${SEVERAL}|ty|hundred|thousand)[ -])(?<name>mile|kilomet(?:re|er)|met(?:re|er)|centimet(?:re|er)|inch|foot|yard)-(?=(?:long|wide|high|deep|tall|thick)(?!\p{L}))`,
  'gu',
)
// "rose by a full percentage point"; not "half a percentage point"
const POINT =
  /(?<![\p{L}\d]|(?:half|of|quarter|each|per|every|for)[ -])a (?:full |whole |single )?percentage point(?!\p{L}|-)/gu
// "a year old", "a week-old lamb"
const YEAR_OLD = /(?<![\p{L}\d]|half )an? (?<unit>year|month|week|day)[ -]old(?![\p{L}-])/gu
const AGES: ReadonlyMap<string, string> = new Map([
  ['year', 'a'],
  ['month', 'mo'],
  ['week', 'wk'],
  ['day', 'd'],
])

/** One of what its own words make sure: "a mile-long bridge", "a percentage point", "a week-old lamb". */
export function namedOnes(line: string, units: UnitTable): Measured[] {
  const joined = [...line.matchAll(JOINED)].flatMap(({index, groups: {name = ''} = {}}) => {
    const known = units.names.get(name)
    return known ? [one(index, name, {unit: known.unit, dimension: known.dimension, hyphen: true, via: 'measure'})] : []
  })
  const points = [...line.matchAll(POINT)].map(({index, 0: text}) =>
    one(index, text, {unit: '%', dimension: 'percent', via: 'percentage-points'}),
  )
  const ages = [...line.matchAll(YEAR_OLD)].map(({index, 0: text, groups}) =>
    one(index, text, {unit: AGES.get(groups?.unit ?? '') ?? 'a', dimension: 'age', via: 'age'}),
  )
  return [...joined, ...points, ...ages]
}

function one(
  start: number,
  text: string,
  rest: Pick<Measured, 'via'> & {unit: string; dimension: string; hyphen?: boolean},
): Measured {
  return {start, end: start + text.length, lower: 1, upper: 1, form: 'words', scale: 1, ...rest}
}
