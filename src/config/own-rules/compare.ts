import type {Claim, Kind} from '../../claim/index.ts'
import {field} from './select.ts'
import type {Tolerance} from './schema.ts'

/** Values with a lower and an upper end, either of them open. */
export interface Interval {
  readonly lower?: number
  readonly upper?: number
}

/** Whether two claims that answer one question cannot both stand: as their kind says, else by their bare values. */
export function excludes(a: Claim, b: Claim, kinds: readonly Kind[]): boolean {
  const relation = kinds.find(({name}) => name === a.kind)?.relate(a, b) ?? 'incomparable'
  if (relation !== 'incomparable') return relation === 'conflict'
  const [x, y] = [intervalOf(a), intervalOf(b)]
  if (x && y) return apart(x, y) > 0
  if (timesOf(a) && timesOf(b)) return isBefore(a, b) || isBefore(b, a)
  const [left, right] = [nameOf(a), nameOf(b)]
  return left !== undefined && right !== undefined && left !== right
}

/** Whether two numbers are further apart than is allowed: a number, or a share of the larger. */
export function isBeyond(a: Interval, b: Interval, tolerance: Tolerance): boolean {
  const share = typeof tolerance === 'string' ? Number(tolerance.replace('%', '')) / 100 : undefined
  const largest = Math.max(...[a.lower, a.upper, b.lower, b.upper].map(end => Math.abs(end ?? 0)))
  const allowed = share === undefined ? Number(tolerance) : share * largest
  return apart(a, b) > allowed
}

function apart(a: Interval, b: Interval): number {
  return Math.max(0, (a.lower ?? -Infinity) - (b.upper ?? Infinity), (b.lower ?? -Infinity) - (a.upper ?? Infinity))
}

export function intervalOf({value}: Claim): Interval | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const [lower, upper] = ['lower', 'upper'].map(
    (key): unknown => Object.entries(value).find(([name]) => name === key)?.[1],
  )
  if (typeof lower !== 'number' && typeof upper !== 'number') return undefined
  return {...(typeof lower === 'number' ? {lower} : {}), ...(typeof upper === 'number' ? {upper} : {})}
}

export interface Times {
  readonly earliest?: string
  readonly latest?: string
}

export function timesOf({value}: Claim): Times | undefined {
  const [earliest, latest] = [field(value, 'earliest'), field(value, 'latest')]
  if (earliest === undefined && latest === undefined) return undefined
  return {...(earliest === undefined ? {} : {earliest}), ...(latest === undefined ? {} : {latest})}
}

/** Whether the time that one claim gives is known to lie before that of another. */
export function isBefore(a: Claim, b: Claim): boolean {
  return before(timesOf(a) ?? {}, timesOf(b) ?? {})
}

export function before({latest}: Times, {earliest}: Times): boolean {
  if (latest === undefined || earliest === undefined) return false
  const length = Math.min(latest.length, earliest.length)
  return latest.slice(0, length) < earliest.slice(0, length)
}

/** What a claim names: the id of a body, a channel, an action, a post. */
export function nameOf({value}: Claim): string | undefined {
  return ['id', 'channel', 'action', 'role', 'text'].map(key => field(value, key)).find(name => name !== undefined)
}

/** What a claim lists, or the one thing that it names. */
export function membersOf(claim: Claim): readonly string[] {
  const {value} = claim
  const members: unknown =
    typeof value === 'object' && value !== null
      ? Object.entries(value).find(([key]) => key === 'members')?.[1]
      : undefined
  if (Array.isArray(members)) return members.filter(member => typeof member === 'string')
  return [nameOf(claim)].filter(name => name !== undefined)
}
