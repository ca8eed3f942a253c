import type {Quantity} from './value.ts'

/** A quantity in a few words: "at least 12 people", "$120 million", "6.1", "24–30 [ft_i]". */
export function show({change, lower, upper, unit, of}: Quantity): string {
  const [low, high] = [lower ?? upper ?? 0, upper ?? lower ?? 0]
  const number = low === high ? withUnit(low, unit) : `${figure(low)}–${withUnit(high, unit)}`
  const thing =
    unit === undefined && of !== undefined && of !== 'magnitude' ? ` ${low === 1 && high === 1 ? of : plural(of)}` : ''
  return `${PREFIX[change]}${number}${thing}`
}

const PREFIX: Readonly<Record<Quantity['change'], string>> = {
  '=': '',
  '~': 'about ',
  '<': 'at most ',
  '>': 'at least ',
  range: '',
  up: 'up ',
  down: 'down ',
}
const SIGNS: Readonly<Record<string, string>> = {USD: '$', EUR: '€', GBP: '£', JPY: '¥', INR: '₹'}
const SHORT: Readonly<Record<string, string>> = {
  a: 'years',
  mo: 'months',
  wk: 'weeks',
  d: 'days',
  '[ft_i]': 'ft',
  '[in_i]': 'in',
  '[mi_i]': 'miles',
  '[nmi_i]': 'nautical miles',
  '[lb_av]': 'lb',
  Cel: '°C',
  '[degF]': '°F',
}

function withUnit(value: number, unit: string | undefined): string {
  if (unit === undefined) return figure(value)
  const sign = SIGNS[unit]
  if (sign !== undefined) return `${value < 0 ? '-' : ''}${sign}${figure(Math.abs(value))}`
  return unit === '%'
    ? `${figure(value)}%`
    : `${figure(value)} ${SHORT[unit] ?? unit.replace(/^\{(?<name>\p{L}+)\}$/u, '$<name>')}`
}

function figure(value: number): string {
  for (const [size, word] of [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
  ] as const)
    if (Math.abs(value) >= size) return `${grouped(value / size)} ${word}`
  return grouped(value)
}

function grouped(value: number): string {
  return Number.isFinite(value) ? value.toLocaleString('en', {maximumFractionDigits: 6}) : '∞'
}

function plural(of: string): string {
  if (/(?:people|police|staff|crew|aircraft|s)$/.test(of)) return of
  if (/(?:child)$/.test(of)) return `${of}ren`
  if (of.endsWith('person')) return of.replace(/person$/, 'people')
  if (/(?:man)$/.test(of)) return of.replace(/man$/, 'men')
  if (/[^aeiou]y$/.test(of)) return of.replace(/y$/, 'ies')
  return /(?:ch|sh|x)$/.test(of) ? `${of}es` : `${of}s`
}
