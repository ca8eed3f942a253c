import {oncePer} from '../../text/index.ts'
import type {Vocabulary} from '../../vocabulary/index.ts'
import {sharedNoun} from './shared-currency.ts'
import {SMALL_CODES} from './small-codes.ts'

export type Unit = Vocabulary['units'][number]

/** The units of a vocabulary by spelled name (folded) and by symbol (case kept). */
export interface UnitTable {
  readonly vocabulary: Vocabulary
  readonly names: ReadonlyMap<string, Unit>
  readonly symbols: ReadonlyMap<string, Unit>
  /** Units that a name or a symbol means only beside certain words; those that count first stand first. */
  readonly senses: ReadonlyMap<string, readonly Sense[]>
  readonly codes: ReadonlyMap<string, Unit>
  readonly symbol: RegExp
  /** What is written only ahead of a number: "KSh". */
  readonly ahead: ReadonlyMap<string, Unit>
}

interface Sense {
  readonly unit: Unit
  readonly words: RegExp
}

export const unitsOf = oncePer((vocabulary: Vocabulary): UnitTable => {
  const {units, demonyms} = vocabulary
  const names = new Map<string, Unit>()
  const symbols = new Map<string, Unit>()
  const senses = new Map<string, Sense[]>()
  for (const unit of units.filter(({unit, dimension}) => !ELSEWHERE.has(dimension) || unit === '{bp}')) {
    const words = unit.beside && new RegExp(String.raw`(?<!\p{L})(?:${unit.beside.join('|')})(?!\p{L})`, 'u')
    const add = (all: Map<string, Unit>, written: string): void => {
      if (words) senses.set(written, [...(senses.get(written) ?? []), {unit, words}])
      else if (!all.has(written)) all.set(written, unit)
    }
    for (const name of unit.names ?? []) for (const form of formsOf(name.toLowerCase())) add(names, form)
    for (const symbol of (unit.symbols ?? []).flatMap(text => [text, text.replace('µ', 'μ')])) add(symbols, symbol)
  }
  for (const [symbol, unit] of [...symbols]) {
    const small = symbol.toLowerCase()
    if (SMALL.test(small) && !symbols.has(small) && !senses.has(small)) symbols.set(small, unit)
  }
  for (const unit of units)
    if (unit.dimension === 'money' && SMALL_CODES.has(unit.unit) && !unit.beside && (unit.factor ?? 1) === 1)
      addNew(names, unit.unit.toLowerCase(), unit)
  addShared(names, units)
  addNational(names, units, demonyms)
  const written = [...symbols.keys(), ...senses.keys()].sort((a, b) => b.length - a.length).map(escape)
  return {
    ...{vocabulary, names, symbols, senses},
    codes: new Map(units.toReversed().map(unit => [unit.unit, unit])),
    ahead: new Map(units.flatMap(unit => (unit.ahead ?? []).map((sign): [string, Unit] => [sign, unit]))),
    symbol: new RegExp(String.raw`(?:['’"”′″](?!\p{L})|(?:${written.join('|') || '(?!)'})(?![\p{L}\d²³]))`, 'uy'),
  }
})

/** The unit that a name or symbol means in a line; `sure`: because of the words beside it. */
export function senseOf(
  written: string,
  line: string,
  plain: ReadonlyMap<string, Unit>,
  {senses}: UnitTable,
): {readonly unit: Unit; readonly sure: boolean} | undefined {
  const meant = senses.get(written)?.find(({words}) => words.test(line))?.unit
  const unit = meant ?? plain.get(written)
  return unit && {unit, sure: meant !== undefined}
}

// signs that nothing else is, written small: "50 kwh", "5 ghz", "20°c"
const SMALL =
  /^(?:[kgt]w|[kmgt]wh|hz|[kmg]hz|kv|kva|mva|[kmhg]pa|[kmg]j|[mg]ev|tev|[mt]sv|msv|[kmgt]bq|mah|inhg|btus?|db|[°º˚] ?[cf]|[kmgt]bit\/s|[mgt]b\/s|[gt]bps|m\/s2|w\/m[2²]|kcal|teus?)$/u
// read by patterns of their own
const ELSEWHERE = new Set(['magnitude', 'percent', 'percentage-point'])

// "knot" and "knots", "metre per second" and "metres per second", "henry" and "henries"
function formsOf(name: string): string[] {
  const [first = '', ...rest] = name.split(' ')
  return [name, `${name}s`, [`${first}s`, ...rest].join(' ')]
}

function addNew(names: Map<string, Unit>, name: string, unit: Unit): void {
  for (const form of formsOf(name)) if (!names.has(form)) names.set(form, unit)
}

// "pesos", "crowns": which country's, others see
function addShared(names: Map<string, Unit>, units: readonly Unit[]): void {
  for (const unit of units.filter(({dimension}) => dimension === 'money'))
    for (const name of unit.names ?? []) {
      const noun = sharedNoun(name)
      if (name.includes(' ') && !names.has(noun) && !UNSHARED.test(noun)) addNew(names, noun, unit)
    }
}

// "Georgian lari", "Ghana cedis": the first two letters of a currency's code are its country's
function addNational(names: Map<string, Unit>, units: readonly Unit[], demonyms: Vocabulary['demonyms']): void {
  const callings = new Map(
    demonyms.map(({country, adjectives = [], names: own = []}) => [country, [...adjectives, ...own]]),
  )
  for (const unit of units.filter(({dimension}) => dimension === 'money')) {
    const nouns = new Set((unit.names ?? []).map(sharedNoun))
    for (const calling of callings.get(unit.unit.slice(0, 2)) ?? [])
      for (const noun of nouns) addNew(names, `${calling} ${noun}`.toLowerCase(), unit)
  }
}

const UNSHARED = /^(?:mark|sol|lats|colon|som|liri|leke|lati|ban|para|att|sent|pul|lipa|fils|gold)$/

function escape(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}/]/g, String.raw`\$&`)
}
