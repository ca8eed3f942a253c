import type {Measured} from './measure.ts'
import {DENOMINATORS, TOPS} from './fractions.ts'
import {round} from './numerals.ts'
import {namedOnes} from './one-named.ts'
import type {Unit, UnitTable} from './unit-table.ts'

const NAMES =
  'nautical mile|square (?:mile|(?:kilo)?met(?:re|er))|cubic met(?:re|er)|light-year|mile|(?:kilo|centi|milli)?met(?:re|er)|inch|foot|yard|tonne|ton|kilo|kilogram|gram|ounce|pound|lit(?:re|er)|gallon|pint|barrel|acre|hectare|(?:giga|mega|kilo)watt|(?:tera|giga|mega)byte|degree (?:celsius|fahrenheit|centigrade)|dollar|euro'
const HEDGES =
  'at least|at most|(?:no |not )?(?:more|less|fewer|greater|farther|further) than|over|under|above|below|nearly|almost|about|around|roughly|approximately|up to|as much as|just (?:over|under|short of)|close to|within|well (?:over|under)|beyond'
const COURSE =
  'north|south|east|west|(?:north|south)-?(?:east|west)|inland|offshore|downstream|upstream|downriver|upriver|underground|apart|away|out to sea|(?:long|wide|deep|thick|tall|high)(?!-)|in (?:length|diameter|width|height|depth|circumference)'
const STUFF =
  'rain(?:fall|water)?|snow(?:fall)?|water|seawater|ice|hail|mud|sand|ash|silt|cocaine|heroin|cannabis|marijuana|hashish|opium|methamphetamine|fentanyl|drugs|gold|silver|copper|uranium|plutonium|explosives?|dynamite|gunpowder|milk|beer|petrol|gasoline|diesel|kerosene|crude|oil|fuel|rice|wheat|flour|sugar|cement|coal|ore|waste|rubbish|garbage|land|woodland|forest|farmland|vineyards?'

// "a mile", "an inch"; not "half a mile", "$5 a gallon", "price of a barrel"
const ONE = new RegExp(
  String.raw`(?<![\p{L}\d]|(?:half|such|what|many|per|quite|times|of|dollars?|euros?|pounds?|cents?|pence|p|\d)[ -])an? (?<name>${NAMES})(?!-?\p{L}|['’]s)`,
  'gu',
)
const PART_AFTER = / and (?<top>a|one|two|three)[ -](?<part>half|third|quarter|fourth|eighth)s?(?!\p{L}| of)/uy
const OR_TWO = / or (?<most>two|so|more|less)(?!\p{L}| \p{L}+-)/uy
const TOLD_AFTER = new RegExp(String.raw` (?:${COURSE})(?!\p{L})| of (?:\p{L}{3,12} )?(?:${STUFF})(?!\p{L})`, 'uy')
const HEDGED = new RegExp(String.raw`(?<!\p{L})(?:${HEDGES}) $`, 'u')
// "a foot above", "a yard away" are lengths; "a yard behind the house" is none
const SECOND_SENSE = /^(?:foot|yards?|pounds?)$/
/** One of a unit, without a number: "a mile and a half", "an inch or two", "more than a tonne", "a metre of snow", "a mile-long bridge". */
export function onesIn(line: string, units: UnitTable): Measured[] {
  const ones = [...line.matchAll(ONE)].flatMap(found => oneAt(line, found, units) ?? [])
  return [...ones, ...namedOnes(line, units)]
}

function oneAt(line: string, found: RegExpExecArray, units: UnitTable): Measured | undefined {
  const name = found.groups?.name ?? ''
  const unit = units.names.get(name)
  const start = found.index
  const end = start + found[0].length
  if (!unit) return undefined
  const part = matchAt(PART_AFTER, line, end)?.groups
  if (part) {
    const value = round(1 + (TOPS[part.top ?? ''] ?? 1) / (DENOMINATORS[part.part ?? ''] ?? 1))
    return measured(unit, start, PART_AFTER.lastIndex, value, value)
  }
  const most = matchAt(OR_TWO, line, end)?.groups?.most
  if (most === 'two') return measured(unit, start, OR_TWO.lastIndex, 1, 2)
  const hedged = HEDGED.test(line.slice(Math.max(0, start - 24), start))
  // "$5 for a gallon of milk" is a price
  const priced = /(?<!\p{L})(?:for|costs?) $/u.test(line.slice(Math.max(0, start - 7), start))
  const told = !priced && matchAt(TOLD_AFTER, line, end) !== null
  if (unit.dimension === 'money') return hedged ? measured(unit, start, end, 1, 1) : undefined
  const sure = most !== undefined || told || (hedged && !SECOND_SENSE.test(name))
  return sure ? measured(unit, start, end, 1, 1) : undefined
}

function measured(
  {unit, dimension, factor = 1}: Unit,
  start: number,
  end: number,
  lower: number,
  upper: number,
): Measured {
  const money = dimension === 'money'
  const worth = money ? factor : 1
  return {
    ...{start, end, lower: lower * worth, upper: upper * worth, scale: 1, unit, dimension},
    form: lower === upper ? 'words' : 'vague',
    via: money ? 'money' : 'measure',
  }
}

function matchAt(pattern: RegExp, line: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(line)
}
