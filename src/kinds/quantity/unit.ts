import type {Vocabulary} from '../../vocabulary/index.ts'
import type {Amount} from './value.ts'

export type Unit = Vocabulary['units'][number]

/** The units of a vocabulary by spelled name (folded) and by symbol (case kept). */
export interface UnitTable {
  readonly names: ReadonlyMap<string, Unit>
  readonly symbols: ReadonlyMap<string, Unit>
  readonly codes: ReadonlyMap<string, Unit>
  readonly symbol: RegExp
}

const tables = new WeakMap<Vocabulary, UnitTable>()

export function unitsOf(vocabulary: Vocabulary): UnitTable {
  const known = tables.get(vocabulary)
  if (known) return known
  const made = makeTable(vocabulary.units)
  tables.set(vocabulary, made)
  return made
}

export interface UnitMatch {
  readonly unit: Unit
  readonly end: number
  /** Joined by a hyphen and therefore modifying what follows: "12-metre mast". */
  readonly hyphen: boolean
}

// "metres", "square kilometres", "degrees celsius", "miles per hour", "cubic-foot"
const NAME =
  /(?<join>[ \u00A0]?-[ ]?|[ \u00A0]|(?<=\d))(?<words>(?:u\.s\. )?\p{L}[\p{L}']{0,20}(?:[ -/]\p{L}{1,20}){0,4})/uy
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
  const match = simpleUnitAt(raw, line, amount, table) ?? (sure ? symbolAt(raw, amount.end, table, true) : undefined)
  return match && compoundAt(raw, line, match, table)
}

function simpleUnitAt(raw: string, line: string, {end, upper, form}: Amount, table: UnitTable): UnitMatch | undefined {
  const named = nameAt(line, end, table)
  const symbol = symbolAt(raw, end, table)
  if (!named || (AMBIGUOUS.test(line.slice(end, named.end)) && upper < 1000)) return symbol
  if (CUPS.test(line.slice(end, named.end)) && form !== 'fraction' && !/^ of (?!the )/.test(line.slice(named.end)))
    return symbol
  return symbol && symbol.end > named.end ? symbol : named
}

// "1/2 cup", "3 cups of flour"; not "three cups and two titles"
const CUPS = /^[ -]?cups?$/

// names that are also everyday words: units only of large numbers ("3,000 won")
const AMBIGUOUS =
  /^[ -]?(?:won|real|reais|lei|leks?|quetzals?|soms?|rands?|sol|leu|lev|dram|dong|point|marks?|quid|sterling|bits?|min|sec|secs|mins|stones?|hands?|buck|crowns?|shillings?|florins?)$/

function nameAt(line: string, at: number, table: UnitTable, bare = false): UnitMatch | undefined {
  const pattern = bare ? BARE : NAME
  pattern.lastIndex = at
  const found = pattern.exec(line)
  if (!found?.groups?.words) return undefined
  const join = found.groups.join ?? ''
  const words = found.groups.words
  for (let length = words.length; length > 0; length = lastBreak(words, length)) {
    const unit = nameOf(words.slice(0, length), table)
    if (unit) return {unit, end: at + join.length + length, hyphen: join.includes('-')}
  }
  return undefined
}

const PER = /(?<by> ?\/ ?|(?:[ -]per[ -]| an? )(?=\p{L}))/uy

/** "g/km", "tonnes per day", "litres a second": the unit by which the one found is divided. Money keeps its own. */
function compoundAt(raw: string, line: string, match: UnitMatch, table: UnitTable): UnitMatch {
  const {unit, end} = match
  PER.lastIndex = end
  const by = PER.exec(line)?.groups?.by
  if (by === undefined || UNDIVIDED.has(unit.dimension) || unit.offset !== undefined) return match
  const slashed = by.includes('/')
  const named = nameAt(line, end + by.length - (slashed ? 0 : 1), table, slashed)
  const below = (slashed ? symbolAt(raw, end + by.length, table, true) : undefined) ?? named
  if (!below || below.unit.factor === undefined || below.unit.dimension.startsWith('money')) return match
  if (/ an? /.test(by) && below.unit.dimension !== 'time') return match
  return compoundAt(raw, line, {...match, unit: divided(unit, below.unit), end: below.end}, table)
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

function nameOf(words: string, {names}: UnitTable): Unit | undefined {
  const plain = words.replace(/-/g, ' ').replace(/^u\.s\. /, 'us ')
  return names.get(plain) ?? names.get(plain.replace(/s$/, ''))
}

function symbolAt(raw: string, at: number, table: UnitTable, below = false): UnitMatch | undefined {
  JOIN.lastIndex = at
  const join = JOIN.exec(raw)?.[0] ?? ''
  table.symbol.lastIndex = at + join.length
  const symbol = table.symbol.exec(raw)?.[0]
  const unit = symbol === undefined ? undefined : table.symbols.get(symbol)
  if (symbol === undefined || !unit) return undefined
  const end = at + join.length + symbol.length
  if (!below && RISKY.test(symbol) && !clearly(raw, join, symbol, end)) return undefined
  return {unit, end, hyphen: join.includes('-')}
}

// symbols that are also words, letters or quotation marks: read only in the company that makes them units
const RISKY =
  /^(?:in|in\.|["'”]|\p{L}|pt|at|st|kt|mp|MP|NM|px|bp|Bs|TL|RM|FF|Ft|DM|cal|Gs|mt|sec|min|lb\.|oz\.|ly|kn|cc|AU|pp)$/u
// joined to the figures these letters can be nothing else: "12m", "40C", "99p"
const JOINED = /^(?:in|in\.|[mglLWVKCFthsJNpc]|pt|cc|kn|kt|px|MP|mp|min|sec|lb\.|oz\.|AU)$/
// "12 in thick", "8 m (26 ft)", "17 mm x 5 m"
const COMPANY =
  /^(?:[- ]?(?:thick|long|wide|tall|high|deep|across|in (?:length|width|height|diameter)|x|by|×|screen|display|and|of)(?!\p{L})|\s?[),.;:/]|\s\(|$)/u

function clearly(raw: string, join: string, symbol: string, end: number): boolean {
  const after = raw.slice(end, end + 20)
  if (/["'”]/.test(symbol) && join === ' ') return /^ (?:long|wide|tall|thick|deep|high)(?!\p{L})/u.test(after)
  if (/["'”]/.test(symbol)) return join === '' && isMark(raw, symbol, end, after)
  if (/^\.m\b/.test(after)) return false
  if (join === '' && JOINED.test(symbol)) return true
  return join === ' ' && /^[a-zA-Z.]+$/.test(symbol) && !/^[aAbBcdDMRSTGH]$/.test(symbol) && COMPANY.test(after)
}

// 5'6", a 13" screen; not the mark that closes a quotation
function isMark(raw: string, symbol: string, end: number, after: string): boolean {
  if (/^(?:\d|[- ]?(?:x|by|×|tall|long|wide|thick|deep|high|screen|display)(?!\p{L}))/u.test(after)) return true
  const before = raw.slice(0, end - 1).match(/["“”]/g)?.length ?? 0
  return symbol !== "'" && before % 2 === 0 && /^(?: \p{L}| \d|[,;.)]|$)/u.test(after)
}

// read by patterns of their own
const ELSEWHERE = new Set(['magnitude', 'percent', 'percentage-point'])

function makeTable(units: readonly Unit[]): UnitTable {
  const names = new Map<string, Unit>()
  const symbols = new Map<string, Unit>()
  for (const unit of units.filter(({unit, dimension}) => !ELSEWHERE.has(dimension) || unit === '{bp}')) {
    for (const name of unit.names ?? []) addNames(names, name.toLowerCase(), unit)
    for (const symbol of (unit.symbols ?? []).flatMap(text => [text, text.replace('µ', 'μ')]))
      if (!symbols.has(symbol)) symbols.set(symbol, unit)
  }
  addShared(names, units)
  const sorted = [...symbols.keys()].sort((a, b) => b.length - a.length).map(escape)
  return {
    names,
    symbols,
    codes: new Map(units.toReversed().map(unit => [unit.unit, unit])),
    symbol: new RegExp(String.raw`(?:['"”′″](?!\p{L})|(?:${sorted.join('|') || '(?!)'})(?![\p{L}\d²³]))`, 'uy'),
  }
}

function addNames(names: Map<string, Unit>, name: string, unit: Unit): void {
  const [first = '', ...rest] = name.split(' ')
  const plurals = [name, `${name}s`, [`${first}s`, ...rest].join(' ')]
  for (const spelled of plurals) if (!names.has(spelled)) names.set(spelled, unit)
}

// "pesos", "crowns": which country's, others see
function addShared(names: Map<string, Unit>, units: readonly Unit[]): void {
  for (const unit of units.filter(({dimension}) => dimension === 'money'))
    for (const name of unit.names ?? []) {
      const noun = sharedNoun(name)
      if (name.includes(' ') && !names.has(noun) && !UNSHARED.test(noun)) addNames(names, noun, unit)
    }
}

/** What currencies of several countries are called alike: "peso" of "Mexican peso". */
export function sharedNoun(name: string): string {
  return name.toLowerCase().split(' ').at(-1) ?? ''
}

const UNSHARED = /^(?:mark|sol|lats|colon|som|liri|leke)$/

function escape(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}/]/g, String.raw`\$&`)
}
