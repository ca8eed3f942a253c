import type {Document} from '../reading/index.ts'
import type {Claim, Unread} from './claim.ts'

/**
 * How one value stands to another of the same question. `same`: equal. `compatible`: both can stand (a hedge, a rounding, a more
 * precise value). `part`: one is contained in the other (subset, sub-group). `update`: the later may replace the earlier.
 * `conflict`: both cannot stand. `incomparable`: they do not answer the same question.
 */
export type Relation = 'same' | 'compatible' | 'part' | 'update' | 'conflict' | 'incomparable'

export interface Kind {
  readonly name: string
  readonly extract: (document: Document) => Extraction
  readonly relate: (a: Claim, b: Claim) => Relation
  readonly show: (claim: Claim) => string
  /** What two claims must share one of to be worth comparing, besides the words around them. */
  readonly keys: (claim: Claim) => readonly string[]
  /** Whether its claims answer questions by themselves; a bare name does not. */
  readonly answers: boolean
  /** How surely the values themselves show that two claims speak of one thing, 0 … 1; absent: only the words around them tell. */
  readonly match?: (a: Claim, b: Claim) => number
  /** Whether two claims tell the same of what they are about, where their attributes alone do not say. */
  readonly attributes?: (a: Claim, b: Claim) => Likeness | undefined
}

export type Likeness = 'same' | 'different' | 'unknown'

export interface Extraction {
  readonly claims: readonly Claim[]
  readonly unread: readonly Unread[]
}

export interface TypedKind<V> extends Kind {
  readonly is: (claim: Claim) => claim is Claim<V>
}

interface Definition<V> {
  readonly name: string
  readonly read: (document: Document) => {readonly claims: readonly Claim<V>[]; readonly unread?: readonly Unread[]}
  readonly relate: (a: Claim<V>, b: Claim<V>) => Relation
  readonly show: (value: V) => string
  readonly keys?: (claim: Claim<V>) => readonly string[]
  readonly answers?: false
  readonly match?: (a: Claim<V>, b: Claim<V>) => number
  readonly attributes?: (a: Claim<V>, b: Claim<V>) => Likeness | undefined
}

/** Closes a kind over the type of its values; `is` narrows a claim to them. */
export function defineKind<V>({
  name,
  read,
  relate,
  show,
  keys,
  match,
  attributes,
  answers,
}: Definition<V>): TypedKind<V> {
  const is = (claim: Claim): claim is Claim<V> => claim.kind === name
  return {
    name,
    is,
    extract: document => {
      const {claims, unread = []} = read(document)
      return {claims, unread}
    },
    relate: (a, b) => (is(a) && is(b) ? relate(a, b) : 'incomparable'),
    show: claim => (is(claim) ? show(claim.value) : ''),
    answers: answers ?? true,
    keys: claim => (keys && is(claim) ? keys(claim) : []),
    ...(attributes ? {attributes: (a: Claim, b: Claim) => (is(a) && is(b) ? attributes(a, b) : undefined)} : {}),
    ...(match ? {match: (a: Claim, b: Claim) => (is(a) && is(b) ? match(a, b) : 0)} : {}),
  }
}
