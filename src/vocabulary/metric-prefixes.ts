import type {UnitEntry} from './vocabulary.ts'

// sign in a code, sign in writing, name, factor
const PREFIXES: Readonly<Record<string, readonly [written: string, name: string, factor: number]>> = {
  f: ['f', 'femto', 1e-15],
  p: ['p', 'pico', 1e-12],
  n: ['n', 'nano', 1e-9],
  u: ['µ', 'micro', 1e-6],
  m: ['m', 'milli', 1e-3],
  c: ['c', 'centi', 1e-2],
  d: ['d', 'deci', 1e-1],
  k: ['k', 'kilo', 1e3],
  M: ['M', 'mega', 1e6],
  G: ['G', 'giga', 1e9],
  T: ['T', 'tera', 1e12],
  P: ['P', 'peta', 1e15],
  E: ['E', 'exa', 1e18],
  Ki: ['Ki', 'kibi', 2 ** 10],
  Mi: ['Mi', 'mebi', 2 ** 20],
  Gi: ['Gi', 'gibi', 2 ** 30],
  Ti: ['Ti', 'tebi', 2 ** 40],
  Pi: ['Pi', 'pebi', 2 ** 50],
  Ei: ['Ei', 'exbi', 2 ** 60],
}

/** The prefixes that a unit of the vocabulary may take. */
export const metricPrefixes = Object.keys(PREFIXES)

/** Units with those made of them by the prefixes they take; one that is listed by itself stays as it is listed. */
export function withPrefixed(units: readonly (UnitEntry & {prefixes?: readonly string[]})[]): UnitEntry[] {
  const listed = new Set(units.map(({unit}) => unit))
  return units.flatMap(({prefixes = [], ...plain}) => [
    plain,
    ...prefixes.map(prefix => prefixed(plain, prefix)).filter(({unit}) => !listed.has(unit)),
  ])
}

function prefixed({unit, dimension, names, symbols, factor = 1}: UnitEntry, prefix: string): UnitEntry {
  const [written, name, times] = PREFIXES[prefix] ?? ['', '', 1]
  return {
    unit: `${prefix}${unit}`,
    dimension,
    factor: Number((factor * times).toPrecision(15)),
    ...(names ? {names: names.flatMap(each => [`${name}${each}`, `${name} ${each}`])} : {}),
    ...(symbols ? {symbols: symbols.map(each => `${written}${each}`)} : {}),
  }
}
