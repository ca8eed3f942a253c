import type {Claim, Unread} from '../claim/index.ts'
import type {Source} from '../text/index.ts'

export type Severity = 'error' | 'warning' | 'info'
export type Verdict = 'contradiction' | 'difference' | 'update' | 'slip'
export type Status = 'open' | 'confirmed' | 'dismissed'

/** A half-open span of a source's running text that a finding points at. */
export interface Spot {
  readonly source: string
  readonly start: number
  readonly end: number
}

export interface Place extends Spot {
  readonly text: string
  readonly line: number
  readonly column: number
}

/** What a rule says of one disagreement, before places and identity are worked out. */
export interface Draft {
  readonly rule: string
  readonly severity: Severity
  readonly scope: 'internal' | 'cross'
  readonly verdict: Verdict
  /** 0 … 1 */
  readonly confidence: number
  readonly what: string
  readonly why: string
  readonly next: string
  readonly spots: readonly Spot[]
  /** What the finding's identity is made of besides the rule: what is claimed, by whom, never where. */
  readonly key: readonly string[]
  /** The claims that it compares, where its places are others than theirs. */
  readonly compared?: readonly Claim[]
  /** The question of its event whose answers it compares, by its id. */
  readonly question?: string
  /** Of a rule that the user wrote: shown even where another rule says it too. */
  readonly own?: true
}

/** A finished finding; its places index the file (`source.raw`). */
export interface Finding extends Omit<Draft, 'spots' | 'key' | 'own' | 'compared'> {
  readonly id: string
  readonly places: readonly Place[]
  readonly status: Status
  /** What stands beside the decision, where one was made. */
  readonly decision?: Decided
}

/** Who decided, when and why, in a reviewer's words; days are ISO 8601. */
export interface Decided {
  readonly reason?: string | undefined
  /** For those who look at it next; also of a finding that is open. */
  readonly note?: string | undefined
  readonly by?: string | undefined
  readonly date?: string | undefined
  /** The last day it holds. */
  readonly expires?: string | undefined
}

/** One question several claims answer, as reports show it. */
export interface Question {
  readonly id: string
  readonly label: string
  readonly kind: string
  readonly answers: readonly Answer[]
}

export interface Answer {
  readonly source: string
  readonly claim: Claim
  readonly shown: string
}

/** Everything one run knows: what the formats print. */
export interface Report {
  readonly tool: {readonly name: 'crosscheck'; readonly version: string}
  readonly sources: readonly Source[]
  readonly claims: readonly Claim[]
  readonly questions: readonly Question[]
  readonly findings: readonly Finding[]
  readonly unread: readonly Unread[]
}
