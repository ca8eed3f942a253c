import type {Document} from '../reading/index.ts'
import {termsOf} from './terms.ts'

/** Two groups of reports tell of one event where their texts are at least this alike on average (cosine of weighted terms). */
const LEAST_ALIKE = 0.055
const NAME = 1.5

/**
 * Groups reports by what they tell: texts as vectors of their terms, weighted by how few reports have them (tf-idf, names counted
 * more), joined by average linkage. The groups come in the order of their first reports.
 */
export function groupByEvent(documents: readonly Document[]): Document[][] {
  const vectors = vectorsOf(documents)
  const groups = documents.map((document, i) => ({members: [i], documents: [document]}))
  const likeness = vectors.map(a => vectors.map(b => cosine(a, b)))
  for (let best = closest(groups, likeness); best; best = closest(groups, likeness)) {
    const [into, from] = best
    into.members.push(...from.members)
    into.documents.push(...from.documents)
    groups.splice(groups.indexOf(from), 1)
  }
  return groups.map(group => group.documents)
}

interface Group {
  readonly members: number[]
  readonly documents: Document[]
}

type Vector = ReadonlyMap<string, number>

function closest(groups: readonly Group[], likeness: readonly (readonly number[])[]): [Group, Group] | undefined {
  let best: [Group, Group] | undefined
  let most = LEAST_ALIKE
  for (const [i, a] of groups.entries())
    for (const b of groups.slice(i + 1)) {
      const alike = average(a.members, b.members, likeness)
      if (alike > most) [best, most] = [[a, b], alike]
    }
  return best
}

function average(a: readonly number[], b: readonly number[], likeness: readonly (readonly number[])[]): number {
  let sum = 0
  for (const i of a) for (const j of b) sum += likeness[i]?.[j] ?? 0
  return sum / (a.length * b.length)
}

function vectorsOf(documents: readonly Document[]): Vector[] {
  const counts = documents.map(countTerms)
  const spread = new Map<string, number>()
  for (const terms of counts) for (const term of terms.keys()) spread.set(term, (spread.get(term) ?? 0) + 1)
  return counts.map(terms => weighted(terms, term => Math.log((1 + documents.length) / (spread.get(term) ?? 1))))
}

function countTerms(document: Document): Map<string, number> {
  const counts = new Map<string, number>()
  for (const term of termsOf(document)) if (term !== undefined) counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}

function weighted(counts: ReadonlyMap<string, number>, rarity: (term: string) => number): Vector {
  const weights = [...counts].map(([term, count]): [string, number] => [
    term,
    (1 + Math.log(count)) * rarity(term) * (term.startsWith('@') ? NAME : 1),
  ])
  const norm = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1
  return new Map(weights.map(([term, weight]) => [term, weight / norm]))
}

function cosine(a: Vector, b: Vector): number {
  const [short, long] = a.size < b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [term, weight] of short) sum += weight * (long.get(term) ?? 0)
  return sum
}
