import type {Unread} from '../claim/index.ts'

/** How long a piece of work may take. */
export interface Limit {
  /** For one report; for what looks at several, a twentieth more for each. */
  readonly seconds: number
  /** What the work makes; undefined where it is not done by then, and broken off. */
  readonly within: <T>(seconds: number, work: () => T) => T | undefined
}

/** A piece of work, and what is said where it is broken off. */
export interface Piece<T> {
  readonly work: () => T
  /** The report under which it is said. */
  readonly source: string
  /** How many reports it looks at, where that is not one. */
  readonly reports?: number
  readonly reason: (time: string) => string
  /** What stands in the place of what would have been made. */
  readonly otherwise: (late: Unread) => T
}

/** What a piece of work makes, or what stands in its place where it takes too long. */
export function bounded<T>(limit: Limit | undefined, {work, source, reports = 0, reason, otherwise}: Piece<T>): T {
  if (!limit) return work()
  const seconds = Math.ceil(limit.seconds * (1 + reports / 20))
  const made = limit.within(seconds, () => ({value: work()}))
  return made ? made.value : otherwise({source, reason: reason(`${seconds} second${seconds === 1 ? '' : 's'}`)})
}
