import type {Claim} from '../claim/index.ts'
import {linesBySource, placeOf, type Finding, type Question, type Report, type Spot} from '../findings/index.ts'
import type {Source} from '../text/index.ts'

/** A question that several reports answer, with what each of them says. */
export interface Row {
  readonly question: Question
  /** Disputed: findings hold answers of several reports against each other; alike: all that answer say the same. */
  readonly state: 'disputed' | 'different' | 'alike'
  /** By the id of the source. */
  readonly cells: ReadonlyMap<string, readonly Said[]>
  readonly findings: readonly Finding[]
}

/** One value that a source gives, and where it gives it. */
export interface Said {
  readonly shown: string
  readonly claims: readonly Claim[]
  readonly disputed: boolean
}

/** The questions that several reports answer: disputed ones first, then those that they answer differently, then the rest. */
export function rowsOf(report: Report): Row[] {
  const disputes = disputesIn(report)
  const comparing = comparingIn(report)
  const rows = report.questions.flatMap(question => row(question, disputes, comparing))
  return order.flatMap(state => rows.filter(each => each.state === state))
}

const order: readonly Row['state'][] = ['disputed', 'different', 'alike']

/** As many of the sources as there is room for: those that answer most of the disputed questions, then most of all. */
export function columnsOf(rows: readonly Row[], sources: readonly Source[], most: number): readonly Source[] {
  const weigh = ({id}: Source): number =>
    rows.reduce((sum, {cells, state}) => sum + (cells.has(id) ? (state === 'disputed' ? 1000 : 1) : 0), 0)
  const weights = new Map(sources.map(source => [source, weigh(source)]))
  const answering = sources.filter(source => (weights.get(source) ?? 0) > 0)
  const kept = [...answering].sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0)).slice(0, most)
  return answering.filter(source => kept.includes(source))
}

/** What a table of rows and columns leaves out, in words; empty where nothing is. */
export function leftOut(
  {questions, sources}: {readonly questions: number; readonly sources: number},
  shown: {readonly questions: number; readonly sources: number},
): string {
  const parts = [
    ...(questions > shown.questions
      ? [`${questions - shown.questions} of ${questions} questions that several reports answer`]
      : []),
    ...(sources > shown.sources
      ? [`${sources - shown.sources} of ${sources} reports, which answer fewer of the questions in dispute, or none`]
      : []),
  ]
  return parts.length === 0 ? '' : `Left out here: ${parts.join('; ')}.`
}

type Disputes = (claim: Claim) => readonly Finding[]

function row(question: Question, disputes: Disputes, comparing: (question: Question) => readonly Finding[]): Row[] {
  const cells = new Map<string, Said[]>()
  for (const {source, shown, claim} of question.answers) {
    const said = cells.get(source) ?? []
    const known = said.find(each => each.shown === shown)
    const disputed = disputes(claim).length > 0 || known?.disputed === true
    const now: Said = {shown, claims: [...(known?.claims ?? []), claim], disputed}
    cells.set(source, known ? said.map(each => (each === known ? now : each)) : [...said, now])
  }
  if (cells.size < 2) return []
  const values = new Set(question.answers.map(({shown}) => shown))
  const marked = [...cells.values()].map(said => said.filter(({disputed}) => disputed))
  const against = new Set(marked.flat().map(({shown}) => shown))
  const isDisputed = marked.filter(({length}) => length > 0).length > 1 && against.size > 1
  const own = comparing(question)
  const near = isDisputed ? question.answers.flatMap(({claim}) => disputes(claim)) : []
  const findings = new Set([...own, ...near.filter(({question: of}) => of === undefined)])
  const state = isDisputed ? 'disputed' : values.size > 1 ? 'different' : 'alike'
  return [{question, state, cells, findings: [...findings]}]
}

// the findings that hold the answers to a question against each other; questions of two events may have one id
function comparingIn({findings, sources}: Report): (question: Question) => readonly Finding[] {
  const eventOf = new Map(sources.map(({id, event}) => [id, event]))
  const keyOf = (question: string, source: string | undefined): string => `${question} ${eventOf.get(source ?? '')}`
  const byQuestion = new Map<string, Finding[]>()
  for (const finding of findings.filter(isDispute)) {
    const {question, places} = finding
    if (question === undefined) continue
    const key = keyOf(question, places[0]?.source)
    byQuestion.set(key, [...(byQuestion.get(key) ?? []), finding])
  }
  return ({id, answers}) => byQuestion.get(keyOf(id, answers[0]?.source)) ?? []
}

// the findings that hold a claim against another report's
function disputesIn({findings, sources}: Report): Disputes {
  const bySource = new Map(sources.map(({id}) => [id, new Array<Spot & {readonly finding: Finding}>()]))
  for (const finding of findings.filter(isDispute))
    for (const {source, start, end} of finding.places) bySource.get(source)?.push({source, start, end, finding})
  const lines = linesBySource(sources)
  const byId = new Map(sources.map(source => [source.id, source]))
  return claim => {
    const own = bySource.get(claim.source)
    const source = byId.get(claim.source)
    if (!own || !source) return []
    const {start, end} = placeOf(source, claim, lines.get(claim.source))
    return own.filter(place => place.start < end && start < place.end).map(({finding}) => finding)
  }
}

function isDispute({severity, scope, status, verdict}: Finding): boolean {
  return severity !== 'info' && scope === 'cross' && status !== 'dismissed' && verdict !== 'update'
}
