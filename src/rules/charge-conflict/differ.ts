import type {Offence} from './offences.ts'
import type {Case} from './told.ts'

/** How two reports of one case differ, and in which offences; the gravest way first. */
export interface Difference {
  readonly how: 'degree' | 'counts' | 'apart' | 'fewer' | 'other'
  readonly offences: readonly Offence[]
}

/** Compares the offences that two reports name; undefined where both can be right. */
export function differenceOf(a: Case, b: Case): Difference | undefined {
  const shared = a.offences.flatMap(x => b.offences.filter(y => areOne(x, y)).map(y => [x, y] as const))
  const degree = shared.find(([x, y]) => areTwoDegrees(x.degree, y.degree) && isSole(a, x) && isSole(b, y))
  if (degree) return {how: 'degree', offences: degree}
  const counts = shared.find(([x, y]) => isOther(x.counts, y.counts) && isSole(a, x) && isSole(b, y))
  if (counts) return {how: 'counts', offences: counts}
  const [onlyA, onlyB] = [lacking(b, a), lacking(a, b)]
  if (onlyA.length > 0 && onlyB.length > 0 && (shared.length > 0 || areKillings(onlyA, onlyB)))
    return {how: 'apart', offences: [...onlyA, ...onlyB]}
  const more = [...onlyA, ...onlyB]
  if (/^(?:held|serving)$/.test(a.stage) && onlyA.length > 0 && onlyB.length > 0) return {how: 'other', offences: more}
  const isListed = Math.min(a.offences.length, b.offences.length) > 1
  return isListed && shared.length > 0 && more.length > 0 ? {how: 'fewer', offences: more} : undefined
}

function areOne(x: Offence, y: Offence): boolean {
  return x.base === y.base && x.attempted === y.attempted
}

// capital murder is of the first degree
function areTwoDegrees(x: string | undefined, y: string | undefined): boolean {
  return isOther(x, y) && ![x, y].every(degree => degree === 'first' || degree === 'capital')
}

function isOther<T>(x: T | undefined, y: T | undefined): boolean {
  return x !== undefined && y !== undefined && x !== y
}

// an offence that a report has twice, once for each victim, has no one degree or number
function isSole({offences}: Case, offence: Offence): boolean {
  return offences.filter(other => areOne(other, offence)).length === 1
}

/** Offences that `b` names and `a`, whose list is meant to be whole, does not. */
function lacking(a: Case, b: Case): Offence[] {
  return a.open ? [] : b.offences.filter(offence => !a.offences.some(other => mayBeOne(other, offence)))
}

const FAMILIES: readonly (readonly string[])[] = [
  ['homicide', 'vehicular homicide'],
  ['homicide', 'negligent homicide'],
  ['homicide', 'manslaughter'],
  ['homicide', 'murder'],
  ['manslaughter', 'vehicular homicide'],
  ['assault', 'aggravated assault'],
  ['rape', 'sexual assault'],
  ['indecency', 'sexual assault'],
  ['robbery', 'theft'],
  ['burglary', 'theft'],
  ['fraud', 'theft'],
  ['drunk driving', 'reckless driving'],
  ['assault', 'murder'],
]

function mayBeOne(x: Offence, y: Offence): boolean {
  return (
    x.base === y.base ||
    FAMILIES.some(pair => pair.includes(x.base) && pair.includes(y.base) && x.attempted === y.attempted)
  )
}

const KILLINGS = new Set(['murder', 'manslaughter', 'vehicular homicide', 'negligent homicide'])

// murder in one, manslaughter in the other
function areKillings(a: readonly Offence[], b: readonly Offence[]): boolean {
  return a.length === 1 && b.length === 1 && [...a, ...b].every(({base, attempted}) => KILLINGS.has(base) && !attempted)
}
