import {staleDecision, statusBy, type Decisions} from '../../config/index.ts'
import type {Finding} from '../../findings/index.ts'
import {printable} from '../../formats/index.ts'
import type {FindingBrief} from '../protocol/index.ts'
import {awaits, type Waiting} from '../waiting.ts'
import {questionOf, stretchesOf, type Lookup} from './lookup.ts'

/** A finding without what was decided about it or corrected since. */
export type Undecided = Omit<FindingBrief, 'status' | 'decision' | 'waits'>

/** What the list shows of the findings about which there is something to decide: not those about the decisions themselves. */
export function undecided(lookup: Lookup): Undecided[] {
  return lookup.report.findings.filter(({rule}) => rule !== staleDecision).map(finding => brief(finding, lookup))
}

/** Findings with what was decided about them. `today`: ISO 8601, the day by which decisions run out. */
export function withDecisions(findings: readonly Undecided[], decisions: Decisions, today: string): FindingBrief[] {
  return findings.map(finding => {
    const decision = decisions[finding.id]
    return {...finding, status: statusBy(decision, today), ...(decision ? {decision} : {})}
  })
}

/** Findings, and whether they rest on what has been corrected since they were made. */
export function withWaiting(
  findings: readonly FindingBrief[],
  waiting: readonly Waiting[],
  lookup: Lookup,
): readonly FindingBrief[] {
  if (waiting.length === 0) return findings
  const questions = new Set(
    [...new Set(waiting.map(({source}) => source))].flatMap(id =>
      lookup
        .answersOf(id)
        .filter(({answer}) => awaits(waiting, answer.claim))
        .map(({question}) => `${question.id} ${lookup.source(id)?.event}`),
    ),
  )
  return findings.map(each => {
    const finding = lookup.finding(each.id)
    const waits: boolean =
      questions.has(`${each.question?.id} ${each.event}`) ||
      (finding !== undefined && stretchesOf(finding, lookup).some(stretch => awaits(waiting, stretch)))
    return waits ? {...each, waits} : each
  })
}

function brief(finding: Finding, lookup: Lookup): Undecided {
  const {id, rule, severity, scope, verdict, confidence, what, places} = finding
  const question = questionOf(finding, lookup)
  const sources = [...new Set(places.map(({source}) => source))]
  const event = lookup.source(sources[0] ?? '')?.event ?? ''
  const asked = question ? {question: {id: question.id, label: printable(question.label.replaceAll('-', ' '))}} : {}
  return {id, rule, severity, scope, verdict, confidence, what: printable(what), event, sources, ...asked}
}
