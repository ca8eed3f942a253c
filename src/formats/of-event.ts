import type {Report} from '../findings/index.ts'

/** The events of a report, in the order of their sources. */
export function eventsOf({sources}: Report): string[] {
  return [...new Set(sources.map(({event}) => event))]
}

/** What an event is called: its title, else its name. */
export function titleOf({sources}: Report, event: string): string {
  return sources.find(source => source.event === event && source.eventTitle !== undefined)?.eventTitle ?? event
}

/** The part of a report that is about one event. */
export function ofEvent(report: Report, event: string): Report {
  const sources = report.sources.filter(source => source.event === event)
  const ids = new Set(sources.map(({id}) => id))
  return {
    ...report,
    sources,
    claims: report.claims.filter(({source}) => ids.has(source)),
    questions: report.questions.filter(({answers}) => answers.some(({source}) => ids.has(source))),
    findings: report.findings.filter(({places}) => places.some(({source}) => ids.has(source))),
    unread: report.unread.filter(({source}) => ids.has(source) || source.startsWith(`${event}/`)),
  }
}
