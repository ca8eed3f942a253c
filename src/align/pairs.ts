import type {Claim, Kind} from '../claim/index.ts'
import type {Document} from '../reading/index.ts'
import {candidatesOf, type Placed} from './candidates.ts'
import {contextOf} from './context.ts'
import type {Pair} from './pair.ts'
import type {Parallel} from './parallel.ts'
import {scorePair} from './score.ts'
import {slotStrength} from './slot.ts'
import type {Weights} from './weights.ts'

export interface Ground {
  readonly documents: ReadonlyMap<string, Document>
  readonly weights: Weights
  readonly parallels: readonly Parallel[]
}

const LEAST_SCORE = 0.3

/** Every candidate pair of one kind's claims that comes to a score worth keeping, best first. */
export function scoredPairs(kind: Kind, claims: readonly Claim[], ground: Ground): Pair[] {
  const placed = claims.flatMap((claim, index) => place(kind, claim, index, ground))
  const slots = slotsOf(placed, ground.parallels)
  const candidates = new Map(candidatesOf(placed).map(pair => [keyOf(...pair), pair]))
  for (const {pair} of slots.values()) candidates.set(keyOf(...pair), pair)
  return [...candidates]
    .flatMap(([key, [a, b]]) => toPair(kind, a, b, slots.get(key)))
    .sort((x, y) => y.score - x.score || order(x.a, y.a) || order(x.b, y.b))
}

function place(kind: Kind, claim: Claim, index: number, {documents, weights}: Ground): Placed[] {
  const document = documents.get(claim.source)
  return document ? [{index, claim, context: contextOf(document, claim, weights), keys: kind.keys(claim)}] : []
}

function toPair(kind: Kind, a: Placed, b: Placed, slotted: Slotted | undefined): Pair[] {
  const relation = kind.relate(a.claim, b.claim)
  if (relation === 'incomparable') return []
  const clues = {slot: slotted?.strength ?? 0, parallel: slotted?.likeness ?? 0, match: kind.match?.(a.claim, b.claim)}
  const {score, evidence} = scorePair(a.claim, b.claim, a.context, b.context, clues)
  return score < LEAST_SCORE ? [] : [{a: a.claim, b: b.claim, relation, score, evidence: {...evidence, margin: 0}}]
}

interface Slotted {
  readonly pair: [Placed, Placed]
  readonly strength: number
  readonly likeness: number
}

function slotsOf(placed: readonly Placed[], parallels: readonly Parallel[]): Map<string, Slotted> {
  const bySentence = new Map<string, Placed[]>()
  for (const item of placed) {
    const key = `${item.claim.source} ${item.claim.frame.sentence}`
    bySentence.set(key, [...(bySentence.get(key) ?? []), item])
  }
  const slots = new Map<string, Slotted>()
  for (const parallel of parallels)
    for (const a of at(bySentence, parallel.a))
      for (const b of at(bySentence, parallel.b)) addSlot(slots, parallel, a, b)
  return slots
}

function at(bySentence: ReadonlyMap<string, Placed[]>, {document, sentence}: Parallel['a']): readonly Placed[] {
  return bySentence.get(`${document.source.id} ${sentence.index}`) ?? []
}

function addSlot(slots: Map<string, Slotted>, parallel: Parallel, a: Placed, b: Placed): void {
  const strength = slotStrength(parallel, a.claim, b.claim) * Math.min(1, parallel.likeness * 1.4)
  const key = keyOf(a, b)
  const before = slots.get(key)
  if (before && before.strength + before.likeness >= strength + parallel.likeness) return
  slots.set(key, {pair: a.index < b.index ? [a, b] : [b, a], strength, likeness: parallel.likeness})
}

function keyOf(a: Placed, b: Placed): string {
  return a.index < b.index ? `${a.index} ${b.index}` : `${b.index} ${a.index}`
}

function order(a: Claim, b: Claim): number {
  return a.source < b.source ? -1 : a.source > b.source ? 1 : a.start - b.start || a.end - b.end
}
