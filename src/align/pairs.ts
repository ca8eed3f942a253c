import type {Claim, Kind} from '../claim/index.ts'
import type {Document} from '../reading/index.ts'
import {compareAnchors, type Anchors} from './anchors.ts'
import {candidatesOf, pairKey, type Placed} from './candidates.ts'
import {contextOf, sharedTerms} from './context.ts'
import type {Pair} from './pair.ts'
import type {Parallel} from './parallel.ts'
import {scorePair, type Clues} from './score.ts'
import {slotStrength} from './slot.ts'
import {wordsOf} from './terms.ts'
import type {Weights} from './weights.ts'

export interface Ground {
  readonly documents: ReadonlyMap<string, Document>
  readonly weights: Weights
  readonly parallels: readonly Parallel[]
  readonly anchors: Anchors
}

const LEAST_SCORE = 0.3
const MOST_SHARED = 5

/** Every candidate pair of one kind's claims that comes to a score worth keeping, best first. */
export function scoredPairs(kind: Kind, claims: readonly Claim[], ground: Ground): Pair[] {
  const placed = claims.flatMap((claim, index) => place(kind, claim, index, ground))
  const slots = slotsOf(placed, ground.parallels)
  const candidates = new Map(candidatesOf(placed).map(pair => [pairKey(...pair), pair]))
  for (const {pair} of slots.values()) candidates.set(pairKey(...pair), pair)
  const rivals = countRivals(kind, claims)
  const clues = (a: Placed, b: Placed, key: number): Clues => ({
    slot: slots.get(key)?.strength ?? 0,
    parallel: slots.get(key)?.likeness ?? 0,
    match: kind.match?.(a.claim, b.claim),
    attribute: kind.attributes?.(a.claim, b.claim),
    anchors: compareAnchors(ground.anchors(a.claim), ground.anchors(b.claim)),
    rivals: rivals(a.claim) * rivals(b.claim),
    opening: isOpening(a.claim) && isOpening(b.claim),
  })
  return [...candidates]
    .flatMap(([key, [a, b]]) => toPair(kind, a, b, () => clues(a, b, key), ground))
    .sort((x, y) => y.score - x.score || order(x.a, y.a) || order(x.b, y.b))
}

function place(kind: Kind, claim: Claim, index: number, {documents, weights}: Ground): Placed[] {
  const document = documents.get(claim.source)
  return document ? [{index, claim, context: contextOf(document, claim, weights), keys: kind.keys(claim)}] : []
}

function toPair(kind: Kind, a: Placed, b: Placed, clues: () => Clues, {documents}: Ground): Pair[] {
  const relation = kind.relate(a.claim, b.claim)
  if (relation === 'incomparable') return []
  const {score, evidence} = scorePair(a.claim, b.claim, a.context, b.context, clues())
  if (score < LEAST_SCORE) return []
  const terms = sharedTerms(a.context, b.context).slice(0, MOST_SHARED)
  const shared = wordsOf(terms, a.claim, documents.get(a.claim.source))
  return [{a: a.claim, b: b.claim, relation, score, evidence: {...evidence, shared, margin: 0}}]
}

const OPENING_SENTENCES = 4

function isOpening({block, frame}: Claim): boolean {
  return block === 'title' || frame.sentence < OPENING_SENTENCES
}

interface Slotted {
  readonly pair: [Placed, Placed]
  readonly strength: number
  readonly likeness: number
}

function slotsOf(placed: readonly Placed[], parallels: readonly Parallel[]): Map<number, Slotted> {
  const bySentence = new Map<string, Placed[]>()
  for (const item of placed) {
    const key = `${item.claim.source} ${item.claim.frame.sentence}`
    const before = bySentence.get(key)
    if (before) before.push(item)
    else bySentence.set(key, [item])
  }
  const slots = new Map<number, Slotted>()
  for (const parallel of parallels)
    for (const a of at(bySentence, parallel.a))
      for (const b of at(bySentence, parallel.b)) addSlot(slots, parallel, a, b)
  return slots
}

function at(bySentence: ReadonlyMap<string, Placed[]>, {document, sentence}: Parallel['a']): readonly Placed[] {
  return bySentence.get(`${document.source.id} ${sentence.index}`) ?? []
}

function addSlot(slots: Map<number, Slotted>, parallel: Parallel, a: Placed, b: Placed): void {
  const strength = slotStrength(parallel, a.claim, b.claim) * Math.min(1, parallel.likeness * 1.4)
  const key = pairKey(a, b)
  const before = slots.get(key)
  if (before && before.strength + before.likeness >= strength + parallel.likeness) return
  slots.set(key, {pair: a.index < b.index ? [a, b] : [b, a], strength, likeness: parallel.likeness})
}

function order(a: Claim, b: Claim): number {
  return a.source < b.source ? -1 : a.source > b.source ? 1 : a.start - b.start || a.end - b.end
}

/** How many values a source gives that are of the sort of a claim and cannot be one with it, and itself. */
function countRivals(kind: Kind, claims: readonly Claim[]): (claim: Claim) => number {
  const bySource = new Map<string, Claim[]>()
  for (const claim of claims) {
    const group = bySource.get(claim.source)
    if (group) group.push(claim)
    else bySource.set(claim.source, [claim])
  }
  const known = new Map<Claim, number>()
  return claim => {
    const before = known.get(claim)
    if (before !== undefined) return before
    const others = (bySource.get(claim.source) ?? []).filter(other => isRival(kind, claim, other))
    const count = 1 + new Set(others.map(other => kind.show(other))).size
    known.set(claim, count)
    return count
  }
}

function isRival(kind: Kind, claim: Claim, other: Claim): boolean {
  const {attribute} = claim.frame
  const sameSort = attribute === other.frame.attribute || kind.attributes?.(claim, other) === 'unknown'
  return sameSort && kind.relate(claim, other) === 'conflict'
}
