import type {Claim} from '../claim/index.ts'
import type {Pair} from './pair.ts'

/** What several claims answer: the claims, ordered by source and place, and the pairs that join them. */
export interface Question {
  readonly kind: string
  readonly claims: readonly Claim[]
  readonly pairs: readonly Pair[]
}

/** Joins pairs into questions: claims connected through pairs that are sure enough answer one question. */
export function joinPairs(kind: string, pairs: readonly Pair[], least: number): Question[] {
  const sure = pairs.filter(({score}) => score >= least)
  const root = roots(sure)
  const groups = new Map<Claim, {claims: Set<Claim>; pairs: Pair[]}>()
  for (const pair of sure) {
    const key = root(pair.a)
    const group = groups.get(key) ?? {claims: new Set<Claim>(), pairs: []}
    group.claims.add(pair.a).add(pair.b)
    group.pairs.push(pair)
    groups.set(key, group)
  }
  return [...groups.values()].map(group => ({kind, claims: [...group.claims].sort(inOrder), pairs: group.pairs}))
}

/** By source, then place. */
export function inOrder(a: Claim, b: Claim): number {
  return a.source < b.source ? -1 : a.source > b.source ? 1 : a.start - b.start || a.end - b.end
}

function roots(pairs: readonly Pair[]): (claim: Claim) => Claim {
  const parent = new Map<Claim, Claim>()
  const find = (claim: Claim): Claim => {
    const up = parent.get(claim) ?? claim
    if (up === claim) return claim
    const top = find(up)
    parent.set(claim, top)
    return top
  }
  for (const {a, b} of pairs) parent.set(find(a), find(b))
  return find
}
