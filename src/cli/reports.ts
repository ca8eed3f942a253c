import {join} from 'node:path'
import type {Report} from '../findings/index.ts'
import {formats} from '../formats/index.ts'
import {writeWhole} from '../archive/index.ts'
import {plainPaint} from './paint.ts'
import {cites, help, show} from './show.ts'
import type {Workspace} from './workspace.ts'

/** Writes `reports/<event>.md` for every event. */
export function writeReports(report: Report, {base}: Workspace): void {
  const markdown = formats.find(({name}) => name === 'markdown')
  for (const event of new Set(report.sources.map(source => source.event)))
    writeWhole(
      join(base, 'reports', `${event}.md`),
      markdown?.findings?.(ofEvent(report, event), {show, cites, help, paint: plainPaint}) ?? '',
    )
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
