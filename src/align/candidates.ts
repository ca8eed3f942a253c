import type {Claim} from '../claim/index.ts'
import type {Context} from './context.ts'

/** A claim with the words around it, numbered within its run. */
export interface Placed {
  readonly index: number
  readonly claim: Claim
  readonly context: Context
  /** The kind's own keys. */
  readonly keys: readonly string[]
}

const TELLING = 0.25
const MOST_PLACES = 48

/** Pairs of claims of one kind that share a telling word, or attribute and subject; never all pairs. Each pair comes once, lower index first. */
export function candidatesOf(placed: readonly Placed[]): [Placed, Placed][] {
  const index = new Map<string, Placed[]>()
  for (const item of placed)
    for (const key of keysOf(item)) {
      const list = index.get(key)
      if (list) list.push(item)
      else index.set(key, [item])
    }
  const pairs = new Map<number, [Placed, Placed]>()
  for (const list of index.values()) {
    if (list.length > MOST_PLACES) continue
    for (const [n, a] of list.entries()) for (const b of list.slice(n + 1)) pairs.set(pairKey(a, b), [a, b])
  }
  return [...pairs.values()]
}

const MOST_CLAIMS = 2 ** 26

/** One number for two claims of a run, in whichever order. */
export function pairKey({index: a}: Placed, {index: b}: Placed): number {
  return a < b ? a * MOST_CLAIMS + b : b * MOST_CLAIMS + a
}

function keysOf({claim, context, keys}: Placed): string[] {
  const {attribute, subject} = claim.frame
  const words = [...context].filter(([, weight]) => weight >= TELLING).map(([term]) => `${claim.kind} ${term}`)
  const own = keys.map(key => `${claim.kind} # ${key}`)
  return attribute === undefined
    ? [...own, ...words]
    : [...own, ...words, `${claim.kind} = ${attribute}`, `${claim.kind} = ${attribute} ${subject?.id ?? ''}`]
}
