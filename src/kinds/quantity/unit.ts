import {senseOf, type Unit, type UnitTable} from './unit-table.ts'
import type {Amount} from './value.ts'

export interface UnitMatch {
  readonly unit: Unit
  readonly end: number
  /** Joined by a hyphen and therefore modifying what follows: "12-metre mast". */
  readonly hyphen: boolean
  /** The words beside it tell that this unit is meant. */
  readonly sure?: boolean
}

// "metres", "square kilometres", "degrees celsius", "miles per hour", "cubic-foot"
const NAME =
  /(?<join>[ \u00A0]?-[ ]?|[ \u00A0]|(?<=\d))(?<words>(?:u\.s\. |(?:sq|cu|deg)\. )?\p{L}[\p{L}']{0,20}(?:[ -/]\p{L}{1,20}){0,4})/uy
const BARE = /(?<words>\p{L}[\p{L}']{0,20})/uy
const JOIN = /(?<join>[ \u00A0]?-[ ]?|[ \u00A0]|)/uy

/** The unit written right after an offset; `sure`: also a letter that might be a word. `raw` and `line` are the sentence as it is and folded. */
export function unitAt(
  raw: string,
  line: string,
  amount: Amount,
  table: UnitTable,
  sure = false,
): UnitMatch | undefined {
  const match =
    simpleUnitAt(raw, line, amount, table) ?? (sure ? symbolAt(raw, line, amount.end, table, true) : undefined)
  return match && compoundAt(raw, line, match, table)
}

function simpleUnitAt(raw: string, line: string, {end, upper, form}: Amount, table: UnitTable): UnitMatch | undefined {
  const named = nameAt(line, end, table)
  const symbol = symbolAt(raw, line, end, table)
  if (!named || (named.sure !== true && AMBIGUOUS.test(line.slice(end, named.end)) && upper < 1000)) return symbol
  if (CUPS.test(line.slice(end, named.end)) && form !== 'fraction' && !/^ of (?!the )/.test(line.slice(named.end)))
    return symbol
  return symbol && symbol.end > named.end ? symbol : named
}

// "1/2 cup", "3 cups of flour"; not "three cups and two titles"
const CUPS = /^[ -]?cups?$/

// names that are also everyday words: units only of large numbers ("3,000 won")
const AMBIGUOUS =
  /^[ -]?(?:won|real|lei|leks?|quetzals?|soms?|rands?|sol|leu|lev|dram|dong|point|marks?|sterling|bits?|min|sec|secs|mins|stones?|hands?|buck|crowns?|shillings?|florins?)$/

function nameAt(line: string, at: number, table: UnitTable, bare = false): UnitMatch | undefined {
  const pattern = bare ? BARE : NAME
  pattern.lastIndex = at
  const found = pattern.exec(line)
  if (!found?.groups?.words) return undefined
  const join = found.groups.join ?? ''
  const words = found.groups.words
  for (let length = words.length; length > 0; length = lastBreak(words, length)) {
    const found = nameOf(words.slice(0, length), line, table)
    if (found) return {...found, end: at + join.length + length, hyphen: join.includes('-')}
  }
  return undefined
}

const PER = /(?<by> ?\/ ?|(?:[ -]per[ -]| an? )(?=\p{L}))/uy

/** "g/km", "tonnes per day", "litres a second": the unit by which the one found is divided. Money keeps its own. */
function compoundAt(raw: string, line: string, match: UnitMatch, table: UnitTable): UnitMatch {
  const lowered = loweredAt(raw, match, table)
  if (lowered) return lowered
  const {unit, end} = match
  PER.lastIndex = end
  const by = PER.exec(line)?.groups?.by
  if (by === undefined || UNDIVIDED.has(unit.dimension) || unit.offset !== undefined) return match
  const slashed = by.includes('/')
  const named = nameAt(line, end + by.length - (slashed ? 0 : 1), table, slashed)
  const below = (slashed ? symbolAt(raw, line, end + by.length, table, true) : undefined) ?? named
  if (
    !below ||
    below.unit.factor === undefined ||
    below.unit.offset !== undefined ||
    below.unit.dimension.startsWith('money')
  )
    return match
  if (/ an? /.test(by) && !/^(?:time|area)$/.test(below.unit.dimension)) return match
  return compoundAt(raw, line, {...match, unit: divided(unit, below.unit), end: below.end}, table)
}

// "kg m-3", "m·s⁻¹"
const LOWERED = /[ ·⋅](?<symbol>[a-zA-Zµ]{1,3})(?:\^?[-−](?<power>[123])|⁻(?<raised>[¹²³]))(?![\d\p{L}])/uy

function loweredAt(raw: string, match: UnitMatch, table: UnitTable): UnitMatch | undefined {
  LOWERED.lastIndex = match.end
  const found = LOWERED.exec(raw)
  if (!found?.groups || UNDIVIDED.has(match.unit.dimension)) return undefined
  const {symbol = '', power, raised = '¹'} = found.groups
  const n = power ?? String(' ¹²³'.indexOf(raised))
  const code = n === '1' ? symbol : `${symbol}${n}`
  const whole = table.codes.get(`${match.unit.unit}/${code}`)
  const below = table.codes.get(code)
  const unit = whole ?? (below && divided(match.unit, below))
  return unit && {...match, unit, end: match.end + found[0].length}
}

const UNDIVIDED = new Set(['time', 'money', 'currency', 'percent', 'magnitude', 'bits', 'resolution'])

/** The unit of a code, also of one divided by others: "g/km", "J/m2/a". */
export function unitCoded(code: string, table: UnitTable): Unit | undefined {
  const known = table.codes.get(code)
  const at = code.lastIndexOf('/')
  if (known || at < 1) return known
  const [above, below] = [unitCoded(code.slice(0, at), table), table.codes.get(code.slice(at + 1))]
  return above && below && divided(above, below)
}

function divided(above: Unit, below: Unit): Unit {
  const dimension = `${above.dimension}/${below.dimension}`
  return {
    unit: `${above.unit}/${below.unit}`,
    dimension: dimension === 'length/time' ? 'speed' : dimension,
    factor: (above.factor ?? 1) / (below.factor ?? 1),
  }
}

function lastBreak(words: string, length: number): number {
  return Math.max(...[' ', '-', '/'].map(mark => words.lastIndexOf(mark, length - 1)), 0)
}

function nameOf(words: string, line: string, table: UnitTable): {unit: Unit; sure: boolean} | undefined {
  const plain = words
    .replace(/-/g, ' ')
    .replace(/^u\.s\. /, 'us ')
    .replace(/^(?<short>sq|cu|deg)\. /, '$<short> ')
  const named = senseOf(plain, line, table.names, table) ?? senseOf(plain.replace(/s$/, ''), line, table.names, table)
  return named ?? raisedOf(plain, table)
}

// "sq ft", "cubic cm", "metres squared"
const RAISED =
  /^(?:(?<sq>sq|square)|(?<cu>cu|cubic)) (?<of>\p{L}{1,12})$|^(?<base>\p{L}{1,12}) (?:(?<squared>squared)|cubed)$/u

function raisedOf(words: string, {names, symbols}: UnitTable): {unit: Unit; sure: boolean} | undefined {
  const {sq, of, base, squared} = RAISED.exec(words)?.groups ?? {}
  const length = of ?? base
  if (length === undefined) return undefined
  const by = (sq ?? squared) === undefined ? 'cubic' : 'square'
  const [spelled = length] = symbols.get(length)?.names ?? names.get(length)?.names ?? []
  const unit = names.get(`${by} ${spelled}`)
  return unit && {unit, sure: true}
}

function symbolAt(raw: string, line: string, at: number, table: UnitTable, below = false): UnitMatch | undefined {
  JOIN.lastIndex = at
  const join = JOIN.exec(raw)?.[0] ?? ''
  table.symbol.lastIndex = at + join.length
  const read = table.symbol.exec(raw)?.[0]
  // "6ft2" is a height
  const symbol = read === 'ft2' && join === '' && /(?<![\d.,])[3-8]$/.test(raw.slice(0, at)) ? 'ft' : read
  const found = symbol === undefined ? undefined : senseOf(symbol, line, table.symbols, table)
  if (symbol === undefined || !found) return undefined
  const end = at + join.length + symbol.length
  if (!below && !found.sure && RISKY.test(symbol) && !clearly(raw, join, symbol, end)) return undefined
  return {...found, end, hyphen: join.includes('-')}
}

// symbols that are also words, letters or quotation marks: read only in the company that makes them units
const RISKY =
  /^(?:in|in\.|["'’”]|[a-zA-Z]|[ap]m|pt|at|st|kt|mp|MP|NM|px|bp|Bs|TL|RM|FF|Ft|DM|cal|Gs|mt|sec|min|lb\.|oz\.|ly|kn|cc|AU|pp)$/u
// joined to the figures these letters can be nothing else: "12m", "40C", "99p"
const JOINED = /^(?:in|in\.|[mglLWVKCFthsJNpc]|pt|cc|kn|kt|px|bp|MP|mp|min|sec|lb\.|oz\.|AU)$/
// "12 in thick", "8 m (26 ft)", "17 mm x 5 m"
const COMPANY =
  /^(?:[- ]?(?:thick|long|wide|tall|high|deep|across|in (?:length|width|height|diameter)|x|by|×|screen|display|and|of|away|(?:to|or) \d|from (?:the sun|(?:its|their|the) (?:parent |host |home )?(?:sun|star)))(?!\p{L})|\s\d{1,3} ?(?:cm|dm|mm|ml|cl|dl|mg)(?!\p{L})|[ ·⋅][a-z]{1,3}\^?[-−⁻][123¹²³]|\s?[),.;:/]|\s\(|$)/u

function clearly(raw: string, join: string, symbol: string, end: number): boolean {
  const after = raw.slice(end, end + 20)
  if (/^[ap]m$/.test(symbol)) return NO_CLOCK.test(raw.slice(0, end))
  if (join === '-' && /^(?:in|lb|oz)\.$/.test(symbol)) return true
  // "15st"; not "21st"
  if (symbol === 'st')
    return /^ ?\d{1,2} ?lbs?(?!\p{L})/u.test(after) || (join === '' && !/(?<!1)1st$/.test(raw.slice(0, end)))
  if (/["'’”]/.test(symbol) && join === ' ') return /^ (?:long|wide|tall|thick|deep|high)(?!\p{L})/u.test(after)
  if (/["'’”]/.test(symbol)) return join === '' && isMark(raw, symbol, end, after)
  if (/^\.m\b/.test(after)) return false
  // "5h 30m", "2h 03m 12s"
  if (symbol === 'm' && /\d ?(?:h|hr|hrs|hours?) ?\d{1,2}m$/.test(raw.slice(0, end))) return false
  if (join === '' && JOINED.test(symbol)) return true
  // "1 m-5 m"
  const again = /^ ?[-–] ?\d[\d.,]{0,9} ?(?<symbol>\p{L}{1,4})(?!\p{L})/u.exec(after)?.groups?.symbol
  if (join === ' ' && again === symbol) return true
  return join === ' ' && /^[a-zA-Z.]+$/.test(symbol) && !/^[aAbBcdDMRSTGH]$/.test(symbol) && COMPANY.test(after)
}

// "2.1 pm" is no time of day
const NO_CLOCK = /\d\.(?:\d|\d{3,9}) ?[ap]m$/

// 5'6", a 13" screen; not the mark that closes a quotation
function isMark(raw: string, symbol: string, end: number, after: string): boolean {
  if (/^(?:\d|[- ]?(?:x|by|×|tall|long|wide|thick|deep|high|screen|display)(?!\p{L}))/u.test(after)) return true
  // 5' 11"
  if (/['’]/.test(symbol) && /^ \d{1,2}(?:\.\d)? ?["″”]/.test(after)) return true
  const before = raw.slice(0, end - 1).match(/["“”]/g)?.length ?? 0
  return !/['’]/.test(symbol) && before % 2 === 0 && /^(?: \p{L}| \d|[,;.)]|$)/u.test(after)
}
