import type {Claim, Kind} from '../claim/index.ts'
import type {Document} from '../reading/index.ts'
import {findAnchors, withoutCentralPlaces} from './anchors.ts'
import {mutualBest} from './mutual.ts'
import type {Pair} from './pair.ts'
import {scoredPairs, type Ground} from './pairs.ts'
import {findParallels, type Parallel} from './parallel.ts'
import {joinPairs, type Question} from './questions.ts'
import {withTimes} from './times.ts'
import {weigh} from './weights.ts'

/** Which claims of one event speak of the same thing. */
export interface Alignment {
  /** The claims, their frames completed with the times their clauses give. */
  readonly claims: readonly Claim[]
  readonly parallels: readonly Parallel[]
  /** Claims of two or more reports that answer one question. */
  readonly questions: readonly Question[]
  /** Claims of one report that answer one question, pair by pair. */
  readonly internal: readonly Pair[]
}

const LEAST_ALIGNED = 0.45

/** Aligns the claims of reports of one event; claims of kinds that are not given are left alone. */
export function align(kinds: readonly Kind[], given: readonly Claim[], documents: readonly Document[]): Alignment {
  const claims = withoutCentralPlaces(withTimes(given), documents)
  const weights = weigh(documents)
  const byId = new Map(documents.map(document => [document.source.id, document]))
  const ground: Ground = {
    documents: byId,
    weights,
    anchors: findAnchors(byId, weights),
    parallels: findParallels(documents, weights),
  }
  const perKind = kinds.filter(({answers}) => answers).map(kind => ({kind, pairs: pairsOf(kind, claims, ground)}))
  return {
    claims,
    parallels: ground.parallels,
    questions: perKind.flatMap(({kind, pairs}) =>
      joinPairs(kind.name, mutualBest(pairs.filter(isCross)), LEAST_ALIGNED),
    ),
    internal: perKind.flatMap(({pairs}) => mutualBest(pairs.filter(pair => !isCross(pair)))),
  }
}

function pairsOf(kind: Kind, claims: readonly Claim[], ground: Ground): Pair[] {
  return scoredPairs(
    kind,
    claims.filter(claim => claim.kind === kind.name && claim.block !== 'boilerplate'),
    ground,
  )
}

function isCross({a, b}: Pair): boolean {
  return a.source !== b.source
}
