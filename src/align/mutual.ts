import type {Claim} from '../claim/index.ts'
import type {Pair} from './pair.ts'

const CLEARING = 0.35

/**
 * Keeps, of scored pairs (best first), those in which each claim is the other's best candidate in its source, and no conflict that
 * an agreement clears: where the other report says this value too of a fitting thing, the conflicting value is about something else.
 */
export function mutualBest(pairs: readonly Pair[]): Pair[] {
  const ranked = rank(pairs)
  return pairs.flatMap(pair => {
    const left = ranked.get(pair.a)?.get(pair.b.source) ?? []
    const right = ranked.get(pair.b)?.get(pair.a.source) ?? []
    if (left[0] !== pair || right[0] !== pair) return []
    if (pair.relation === 'conflict' && (cleared(pair, left) || cleared(pair, right))) return []
    const next = Math.max(left[1]?.score ?? 0, right[1]?.score ?? 0)
    return [{...pair, evidence: {...pair.evidence, margin: pair.score - next}}]
  })
}

// the same figure given by somebody else does not take back what this speaker is said to have given
function cleared(pair: Pair, rivals: readonly Pair[]): boolean {
  const oneSpeaker = pair.evidence.fit.voice === 'same'
  return rivals.some(
    ({relation, score, evidence}) =>
      score >= CLEARING && relation === 'same' && !(oneSpeaker && evidence.fit.voice !== 'same'),
  )
}

function rank(pairs: readonly Pair[]): Map<Claim, Map<string, Pair[]>> {
  const ranked = new Map<Claim, Map<string, Pair[]>>()
  const add = (claim: Claim, source: string, pair: Pair): void => {
    const bySource = ranked.get(claim) ?? new Map<string, Pair[]>()
    const before = bySource.get(source)
    if (before) before.push(pair)
    else bySource.set(source, [pair])
    ranked.set(claim, bySource)
  }
  for (const pair of pairs) {
    add(pair.a, pair.b.source, pair)
    add(pair.b, pair.a.source, pair)
  }
  return ranked
}
