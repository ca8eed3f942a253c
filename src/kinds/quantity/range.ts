import {falls, rises} from './lexicon.ts'
import type {Measured} from './measure.ts'
import type {Reading} from './reading.ts'

/** A measured number, or two joined to a range. */
export interface Spanned extends Measured {
  readonly range: boolean
}

// "-", " to ", "- to ", "-to-", " or ", " and "
const CONNECTOR =
  /^(?:(?<dash> ?[-~] ?|-{2})|(?<to>[- ]{0,2}to[- ]| through | thru | up to )|(?<or>-? or )|(?<and>-? and ))(?:as (?:many|much|high) as |up to |about |around |roughly |approximately |nearly |almost |an estimated |perhaps |plus )?$/u
const LOOSELY = '(?:about |around |roughly |approximately |nearly |almost |some |an estimated |perhaps )?'
const BETWEEN = new RegExp(`(?:between|both) ${LOOSELY}$`, 'u')
const FROM = new RegExp(`(?<!\\p{L})from (?:as (?:few|little|low) as |${LOOSELY})$`, 'u')
const CHANGED = new RegExp(
  String.raw`(?<![\p{L}])(?:${rises}|${falls}|rais(?:ed|es|ing)|chang(?:ed|es|ing)|mov(?:ed|es)|revised|went|lift(?:ed|s)|swing|swung|improved|upgraded|downgraded)(?![\p{L}]).{0,40}$`,
  'u',
)

// "dropped $100 to $1,199"
const MOVED = new RegExp(String.raw`(?<![\p{L}])(?:${rises}|${falls}) (?:by )?$`, 'u')

/** Joins "24- to 30-foot", "$120-130 million", "between 3 and 5" and "two or three" to ranges; the rest stay as they are. */
export function joinRanges(line: string, numbers: readonly Measured[]): Spanned[] {
  const found = withSides(line, numbers)
  const spans: Spanned[] = []
  for (let i = 0; i < found.length; i++) {
    const first = found[i]
    if (!first) continue
    const second = found[i + 1]
    const joined = second && joinPair(line, first, second, found[i + 2])
    spans.push(joined ?? {...(second ? sharedUnit(line, first, second) : first), range: false})
    if (joined) i++
  }
  return spans
}

// "12 by 8 feet", "3 x 2 x 1 m", "20-by-30-foot": the unit of the last side is that of all
function withSides(line: string, found: readonly Measured[]): Measured[] {
  return found.reduceRight<Measured[]>((done, number) => {
    const next = done[0]
    const side =
      next?.dimension === 'length' &&
      number.unit === undefined &&
      /^(?: ?[x×] ?| by |-by-)$/.test(line.slice(number.end, next.start))
    const {unit, hyphen} = next ?? {}
    return [
      side && unit !== undefined ? {...number, ...unitOf(next, number), ...(hyphen ? {hyphen} : {})} : number,
      ...done,
    ]
  }, [])
}

// "11- and 13-inch models": the unit of the second serves the first
function sharedUnit(line: string, first: Measured, second: Measured): Measured {
  const shared =
    first.unit === undefined && second.hyphen && /^- (?:and|or) (?:an? )?$/.test(line.slice(first.end, second.start))
  return shared || sharesMeasure(line, first, second) || movesTo(line, first, second)
    ? {...first, ...unitOf(second, first)}
    : first
}

// "fell from 30,000 to 10,000 feet", "rose from 10 to 12 per cent"
function movesTo(line: string, first: Measured, second: Measured): boolean {
  const alike = first.form === second.form && first.scale === second.scale && second.scale === 1
  return (
    alike &&
    first.unit === undefined &&
    first.via === 'count' &&
    /^(?:measure|percent)$/.test(second.via) &&
    second.hyphen !== true &&
    line.slice(first.end, second.start) === ' to ' &&
    FROM.test(line.slice(Math.max(0, first.start - 30), first.start))
  )
}

// "45 and 50 mg": figures alike, the unit said once
function sharesMeasure(line: string, first: Measured, second: Measured): boolean {
  if (first.unit !== undefined || first.via !== 'count' || second.via !== 'measure' || second.hyphen === true)
    return false
  const alike = first.form === 'digits' && second.form === 'digits' && first.scale === 1
  const ratio = second.upper / first.upper
  return alike && ratio > 0.2 && ratio < 5 && /^ (?:and|or) $/.test(line.slice(first.end, second.start))
}

function joinPair(line: string, first: Measured, second: Measured, third: Measured | undefined): Spanned | undefined {
  const link = CONNECTOR.exec(line.slice(first.end, second.start))?.groups
  if (!link || first.form === 'vague' || second.form === 'vague') return undefined
  const before = line.slice(Math.max(0, first.start - 60), first.start)
  const between = BETWEEN.exec(before)
  if (link.and !== undefined && !between) return undefined
  if (first.via === 'share' && (second.via !== 'share' || !between)) return undefined
  const from = FROM.exec(before)
  if (from && link.to !== undefined && CHANGED.test(before)) return undefined
  if (link.to !== undefined && MOVED.test(before)) return undefined
  if (link.dash !== undefined && third && /^-\d?$/.test(line.slice(second.end, third.start))) return undefined
  const low = scaled(first, second)
  if (!(low < second.upper) || !sameUnit(first, second) || areYears(line, first, second)) return undefined
  const same = low === first.lower ? 1 : second.scale
  if (link.or !== undefined && !near(low / same, second.upper / same)) return undefined
  if (link.dash !== undefined && !clearRange(line, first, second)) return undefined
  const start = between?.[0].startsWith('between') || (from && link.to !== undefined)
  return {
    ...second,
    start: start ? first.start - (between ?? from ?? [''])[0].length : first.start,
    lower: low,
    upper: second.upper,
    ...unitOf(first, second),
    range: true,
  }
}

// "3 to 4 million", "$1.2-1.5 billion": the scale of the second serves the first
function scaled(first: Measured, second: Measured): number {
  if (first.scale > 1 || second.scale < smallestShared(first, second) || (first.unit !== undefined && !first.prefixed))
    return first.lower
  const value = first.lower * second.scale
  return value < second.upper ? value : first.lower
}

// "two or three hundred", "three or four dozen"; not "40 to 300 hundred"
function smallestShared(first: Measured, second: Measured): number {
  return first.form === 'words' && second.form === 'words' && first.upper < 10 ? 12 : 1000
}

function sameUnit(first: Measured, second: Measured): boolean {
  if (first.unit === undefined || second.unit === undefined) return first.unit === undefined || first.prefixed === true
  return first.unit === second.unit
}

function unitOf(first: Measured, second: Measured): Partial<Measured> {
  if (second.unit !== undefined || first.unit === undefined) return {}
  return {unit: first.unit, via: first.via, ...(first.dimension ? {dimension: first.dimension} : {})}
}

// "between 1999 and 2004"
function areYears(line: string, ...ends: readonly Measured[]): boolean {
  return ends.every(({start, end}) => /^(?:1[5-9]|20)\d\d$/.test(line.slice(start, end)))
}

// "two or three", "10 or 12": neighbours, not alternatives
function near(low: number, high: number): boolean {
  return high - low <= Math.max(2, low / 2)
}

// "3-4 people", "2,000-3,000"; not "2-3" (a score) nor "1999-2004"
function clearRange(line: string, first: Measured, second: Measured): boolean {
  if (second.unit !== undefined || first.unit !== undefined || line.includes('~', first.end)) return true
  if (/^(?:1[89]|20)\d\d$/.test(line.slice(first.start, first.end))) return false
  if (first.lower >= 100 || second.scale > 1 || first.form === 'words') return true
  return /^ (?:\p{Ll}{2,20} ){0,2}(?:\p{Ll}{2,20}s|people|men|women|children)(?![\p{L}])/u.test(
    line.slice(second.end, second.end + 60),
  )
}

/** Joins "more than 100 but fewer than 200" to one range. Readings ascend; offsets are in `text`. */
export function joinBounds(text: string, readings: readonly Reading[]): Reading[] {
  const joined: Reading[] = []
  for (const reading of readings) {
    const before = joined.at(-1)
    const both = before && boundedBy(text, before, reading)
    if (both) joined[joined.length - 1] = both
    else joined.push(reading)
  }
  return joined
}

function boundedBy(text: string, first: Reading, second: Reading): Reading | undefined {
  if (!/^(?:,? (?:and|but|yet)|,) $/.test(text.slice(first.end, second.start))) return undefined
  const [low, high] = first.bend === 'least' ? [first, second] : [second, first]
  const {lower} = low.value
  const {upper} = high.value
  const open = low.bend === 'least' && high.bend === 'most' && sharesUnit(first, second)
  if (!open || lower === undefined || upper === undefined || lower >= upper) return undefined
  const of = second.value.of ?? first.value.of
  // "more than 10 people and fewer than 200 houses"
  if (first.value.of !== undefined && first.value.of !== of) return undefined
  const unit = second.value.unit
  const value = {
    change: 'range' as const,
    lower,
    upper,
    ...(unit === undefined ? {} : {unit}),
    ...(of === undefined ? {} : {of}),
  }
  return {...second, via: 'bounds', start: first.start, core: {start: first.core.start, end: second.core.end}, value}
}

// "more than 20 but less than 30 km": the unit said once
function sharesUnit({value: first, counted}: Reading, {value: second}: Reading): boolean {
  return first.unit === second.unit || (first.unit === undefined && first.of === undefined && counted === undefined)
}
