import levenshtein from 'fast-levenshtein'
import type {Identifier} from './identifier.ts'

export const ANOTHER = 'one digit for another'

export type Slip = 'a digit lost or added' | 'two digits in the other order' | typeof ANOTHER | 'a letter or two'

/** How two identifiers of one sort differ where one slip of the fingers makes one of the other. */
export function slipBetween(a: Identifier, b: Identifier): Slip | undefined {
  if (a.sort !== b.sort || a.value === b.value || !areOfOne(a, b)) return undefined
  return a.sort === 'web address' || a.sort === 'e-mail address' ? inAddresses(a.value, b.value) : inNumbers(a, b)
}

// the airline may be left out, whose bill it is not
function areOfOne(a: Identifier, b: Identifier): boolean {
  return (
    a.of === b.of ||
    (a.sort === 'flight number' && (a.of === '' || b.of === '' || a.of.endsWith(b.of) || b.of.endsWith(a.of)))
  )
}

const FEWEST: Readonly<Record<string, number>> = {
  'telephone number': 7,
  'flight number': 3,
  number: 3,
  'road number': 1,
}

function inNumbers({sort, value: a}: Identifier, {value: b}: Identifier): Slip | undefined {
  if (Math.max(a.length, b.length) < (FEWEST[sort] ?? 0)) return undefined
  if (a.length === b.length && isSwapped(a, b)) return 'two digits in the other order'
  if (levenshtein.get(a, b) !== 1) return undefined
  return a.length === b.length ? ANOTHER : 'a digit lost or added'
}

const SHORTEST = 6

// hosts a letter apart, or pages of one host whose names are
function inAddresses(a: string, b: string): Slip | undefined {
  if (a.replace(/\D/g, '') !== b.replace(/\D/g, '') || Math.min(a.length, b.length) < SHORTEST) return undefined
  const areHostsApart = hostOf(a) !== hostOf(b)
  const [one, other] = areHostsApart ? [partsOf(hostOf(a)), partsOf(hostOf(b))] : [partsOf(a), partsOf(b)]
  const apart = one.flatMap((part, i) => (part === other[i] ? [] : [[part, other[i] ?? ''] as const]))
  const [pair] = apart
  if (one.length !== other.length || apart.length !== 1 || !pair) return undefined
  const [x, y] = pair
  if (Math.min(x.length, y.length) < 4 || x.startsWith(y) || y.startsWith(x)) return isOneLost(x, y)
  return levenshtein.get(x, y) === 1 || isSwapped(x, y) ? 'a letter or two' : undefined
}

function isOneLost(x: string, y: string): Slip | undefined {
  return Math.min(x.length, y.length) >= SHORTEST && Math.abs(x.length - y.length) === 1 && !/s$/.test(x + y)
    ? 'a letter or two'
    : undefined
}

const hostOf = (address: string): string => address.replace(/\/.*$/, '')

function partsOf(address: string): readonly string[] {
  return address.split(/[@./]/).filter(part => part !== '')
}

function isSwapped(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, i) => letter !== b[i])
  return a.length === b.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}
