import type {Claim, Kind} from '../../claim/index.ts'
import {
  linesOf,
  placeOf,
  type Answer,
  type Finding,
  type Lines,
  type Question,
  type Report,
} from '../../findings/index.ts'
import {groupBy, type Source} from '../../text/index.ts'
import type {Vocabulary} from '../../vocabulary/index.ts'
import {inRunning, type Stretch} from './running.ts'

/** A report, with what the views look up in it again and again. */
export interface Lookup {
  readonly report: Report
  readonly source: (id: string) => Source | undefined
  readonly finding: (id: string) => Finding | undefined
  /** Questions of two events may have one id. */
  readonly question: (id: string, event: string) => Question | undefined
  readonly claimsOf: (source: string) => readonly Claim[]
  readonly answersOf: (source: string) => readonly Asked[]
  readonly lineOf: (source: Source, stretch: Stretch) => number
  readonly kind: (name: string) => Kind | undefined
  readonly show: (claim: Claim) => string
  readonly vocabulary: Vocabulary
}

/** An answer, and the question that it answers. */
export interface Asked {
  readonly question: Question
  readonly answer: Answer
}

export function lookupIn(report: Report, kinds: readonly Kind[], vocabulary: Vocabulary): Lookup {
  const sources = new Map(report.sources.map(source => [source.id, source]))
  const findings = new Map(report.findings.map(finding => [finding.id, finding]))
  const questions = new Map(
    report.questions.map(each => [`${each.id} ${sources.get(each.answers[0]?.source ?? '')?.event}`, each]),
  )
  const claims = groupBy(report.claims, claim => claim.source)
  const asked = report.questions.flatMap(question => question.answers.map(answer => ({question, answer})))
  const answers = groupBy(asked, ({answer}) => answer.source)
  const byName = new Map(kinds.map(kind => [kind.name, kind]))
  const lines = new Map<string, Lines>()
  return {
    report,
    vocabulary,
    source: id => sources.get(id),
    finding: id => findings.get(id),
    question: (id, event) => questions.get(`${id} ${event}`),
    claimsOf: id => claims.get(id) ?? [],
    answersOf: id => answers.get(id) ?? [],
    lineOf: (source, stretch) => {
      const known = lines.get(source.id) ?? linesOf(source.raw)
      lines.set(source.id, known)
      return placeOf(source, stretch, known).line
    },
    kind: name => byName.get(name),
    show: claim => byName.get(claim.kind)?.show(claim) ?? claim.text,
  }
}

/** The places of a finding that stand in reports, as stretches of their running text. */
export function stretchesOf({places}: Finding, {source}: Lookup): (Stretch & {readonly source: string})[] {
  return places.flatMap(place => {
    const found = source(place.source)
    return found ? [{source: found.id, ...inRunning(found, place)}] : []
  })
}

/** The question whose answers a finding compares; of one that compares none, the question that most of its places answer. */
export function questionOf(finding: Finding, lookup: Lookup): Question | undefined {
  return comparedBy(finding, lookup) ?? nearest(finding, lookup)
}

function comparedBy({question: id, places}: Finding, {question, source}: Lookup): Question | undefined {
  const event = source(places[0]?.source ?? '')?.event
  return id === undefined || event === undefined ? undefined : question(id, event)
}

function nearest(finding: Finding, lookup: Lookup): Question | undefined {
  const counts = new Map<Question, {places: number; likeness: number}>()
  for (const stretch of stretchesOf(finding, lookup)) {
    const met = new Map<Question, number>()
    for (const {question, answer} of lookup.answersOf(stretch.source))
      met.set(question, Math.max(met.get(question) ?? 0, likeness(stretch, answer.claim)))
    for (const [question, best] of met) {
      if (best < LEAST_LIKE) continue
      const before = counts.get(question) ?? {places: 0, likeness: 0}
      counts.set(question, {places: before.places + 1, likeness: before.likeness + best})
    }
  }
  const ordered = [...counts].sort(([, a], [, b]) => b.places - a.places || b.likeness - a.likeness)
  const [best] = ordered
  return best && best[1].places > 1 ? best[0] : undefined
}

/** How much of two stretches is common to both, from which on they are held to be about the same. */
export const LEAST_LIKE = 0.5

/** The share that two stretches have in common of what they cover together, 0 … 1. */
export function likeness(a: Stretch, b: Stretch): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}
