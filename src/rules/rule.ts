import type {Alignment} from '../align/index.ts'
import type {Claim} from '../claim/index.ts'
import type {Draft, Severity, Spot, Verdict} from '../findings/index.ts'
import type {Document} from '../reading/index.ts'

/** What a rule looks at: the reports of one event, read and aligned. */
export interface Material {
  /** By source id, in the order of the ids. */
  readonly documents: ReadonlyMap<string, Document>
  readonly alignment: Alignment
}

export interface Rule {
  readonly name: string
  readonly severity: Severity
  readonly scope: 'internal' | 'cross'
  readonly find: (material: Material) => readonly Draft[]
  /** What it looked at and cleared; worked out only where somebody asks. */
  readonly considered?: (material: Material) => readonly Cleared[]
}

/** Places that a rule looked at, and why it raised nothing there. */
export interface Cleared {
  readonly spots: readonly Spot[]
  /** A sentence, with the derivation where there is one. */
  readonly reason: string
}

/** What a rule says of a piece of evidence: what was seen, why both cannot stand (with the derivation), what to do next. */
export interface Explanation {
  readonly what: string
  readonly why: string
  readonly next: string
}

interface Definition<E> {
  readonly name: string
  /** The severity of its findings, unless `grade` says otherwise. */
  readonly severity: Severity
  /** Of a rule across reports, a finding whose places all stand in one report is internal. */
  readonly scope: 'internal' | 'cross'
  readonly verdict: Verdict
  /** Detects, as data. */
  readonly find: (material: Material) => readonly E[]
  /** What it looks at and clears, in words. */
  readonly considered?: (material: Material) => readonly Cleared[]
  /** The places that disagree. */
  readonly spots: (evidence: E) => readonly Spot[]
  /** What is claimed, as identity: normalised values and subjects, never places. */
  readonly key: (evidence: E) => readonly string[]
  /** How sure it is, 0 … 1. */
  readonly confidence: (evidence: E) => number
  readonly explain: (evidence: E) => Explanation
  readonly grade?: (evidence: E) => {readonly severity: Severity; readonly verdict?: Verdict}
  /** The claims that are compared, where the places are others than theirs: the words around them, or more or fewer. */
  readonly compared?: (evidence: E) => readonly Claim[]
  /** Of a rule that the user wrote: its findings are shown even where another rule says them too. */
  readonly own?: true
}

/** A rule detects first and speaks later: `find` yields evidence as data, `explain` puts it into words. */
export function defineRule<E>(definition: Definition<E>): Rule {
  const {name, severity, scope, find, considered} = definition
  return {
    name,
    severity,
    scope,
    find: material => find(material).map(evidence => draft(definition, evidence)),
    ...(considered ? {considered} : {}),
  }
}

function draft<E>(definition: Definition<E>, evidence: E): Draft {
  const {name, severity, scope, verdict} = definition
  const compared = definition.compared?.(evidence)
  const spots = definition.spots(evidence)
  return {
    rule: name,
    scope: new Set(spots.map(({source}) => source)).size > 1 ? scope : 'internal',
    severity,
    verdict,
    ...definition.grade?.(evidence),
    confidence: definition.confidence(evidence),
    ...definition.explain(evidence),
    spots,
    key: definition.key(evidence),
    ...(compared ? {compared} : {}),
    ...(definition.own ? {own: true as const} : {}),
  }
}

/** The span of a claim as a place of a finding. */
export function spotOf({source, start, end}: Claim): Spot {
  return {source, start, end}
}
