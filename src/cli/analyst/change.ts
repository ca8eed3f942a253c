import type {Claim} from '../../claim/index.ts'
import type {Question, Report} from '../../findings/index.ts'
import type {Source} from '../../text/index.ts'

/** A report as it is told to whoever knows the one before: what is the same is not said again. */
export interface Change extends Pick<Report, 'tool' | 'findings' | 'unread'> {
  /** In their order; by its id, one that is as it was. */
  readonly sources: readonly (Source | string)[]
  /** By event, in their order; nothing of an event that is as it was. */
  readonly events: ReadonlyMap<string, Concluded | undefined>
}

interface Concluded {
  readonly claims: readonly Claim[]
  readonly questions: readonly Question[]
}

/** Tells one report after the other to one who hears them all. */
export function teller(): (report: Report) => Change {
  const told = {sources: new Map<string, string>(), events: new Map<string, Concluded>()}
  return report => {
    const sources = new Map(report.sources.map(source => [source.id, JSON.stringify(source)]))
    const events = byEvent(report)
    const change: Change = {
      tool: report.tool,
      findings: report.findings,
      unread: report.unread,
      sources: report.sources.map(source =>
        told.sources.get(source.id) === sources.get(source.id) ? source.id : source,
      ),
      events: new Map([...events].map(([name, now]) => [name, isSame(told.events.get(name), now) ? undefined : now])),
    }
    Object.assign(told, {sources, events})
    return change
  }
}

/** Makes reports of what is told of them. */
export function listener(): (change: Change) => Report {
  const known = {sources: new Map<string, Source>(), events: new Map<string, Concluded>()}
  return ({tool, findings, unread, ...change}) => {
    const sources = change.sources.flatMap(each => (typeof each === 'string' ? (known.sources.get(each) ?? []) : each))
    const events = new Map(
      [...change.events].map(([name, now]) => [name, now ?? known.events.get(name) ?? {claims: [], questions: []}]),
    )
    Object.assign(known, {sources: new Map(sources.map(source => [source.id, source])), events})
    const all = [...events.values()]
    return {
      tool,
      sources,
      claims: all.flatMap(({claims}) => claims),
      questions: all.flatMap(({questions}) => questions),
      findings,
      unread,
    }
  }
}

function byEvent({sources, claims, questions}: Report): Map<string, Concluded> {
  const eventOf = new Map(sources.map(({id, event}) => [id, event]))
  const parts = new Map(
    [...new Set(eventOf.values())].map(name => [name, {claims: [] as Claim[], questions: [] as Question[]}]),
  )
  for (const claim of claims) parts.get(eventOf.get(claim.source) ?? '')?.claims.push(claim)
  for (const question of questions)
    parts.get(eventOf.get(question.answers[0]?.source ?? '') ?? '')?.questions.push(question)
  return parts
}

// what was not worked out anew is the very same
function isSame(before: Concluded | undefined, now: Concluded): boolean {
  return before !== undefined && areSame(before.claims, now.claims) && areSame(before.questions, now.questions)
}

function areSame(a: readonly object[], b: readonly object[]): boolean {
  return a.length === b.length && a.every((each, i) => each === b[i])
}
