import type {Report} from '../../findings/index.ts'
import type {Format} from '../format.ts'
import {eventsOf, titleOf} from '../of-event.ts'
import {summaryJson, unreadJson} from '../report-json.ts'
import {escape} from './escape.ts'
import {findingsPart} from './findings.ts'
import {matrixPart} from './matrix.ts'
import {originsPart} from './origins.ts'

/** For an editor and a pull request: who says what, the findings by severity, who cites whom, what was not understood, what was read. */
export const markdown: Format = {
  name: 'markdown',
  findings: (report, options) =>
    [
      head(report),
      matrixPart(report),
      findingsPart(report),
      originsPart(report, options),
      unreadPart(report),
      readPart(report),
    ]
      .filter(part => part !== '')
      .join('\n\n') + '\n',
}

function head(report: Report): string {
  const {error = 0, warning = 0, info = 0, waived = 0, sources = 0, claims = 0} = summaryJson(report)
  const events = eventsOf(report)
    .map(event => titleOf(report, event))
    .join(', ')
  const dismissed = waived > 0 ? ` Dismissed by a reviewer: ${waived}.` : ''
  return [
    `# ${escape(events)}`,
    `${sources} reports, ${claims} claims; errors: ${error}, warnings: ${warning}, notes: ${info}.${dismissed}`,
  ].join('\n\n')
}

function readPart({sources}: Report): string {
  return `## Reports\n\n${sources.map(source => `- ${describe(source)}`).join('\n')}`
}

function describe({id, path, outlet, published, title}: Report['sources'][number]): string {
  const about = [outlet, title, published === undefined ? 'date unknown' : published].filter(part => part !== undefined)
  return `**${escape(id.split('/').at(-1) ?? id)}** ${escape(path)}: ${about.map(escape).join(', ')}`
}

function unreadPart(report: Report): string {
  const unread = unreadJson(report)
  if (unread.length === 0) return ''
  const raws = new Map(report.sources.map(({id, raw}) => [id, raw]))
  const lines = unread.map(({source, start, end, reason}) => {
    const words = start === undefined ? '' : ` “${escape((raws.get(source) ?? '').slice(start, end).slice(0, 120))}”`
    return `- ${escape(source)}: ${escape(reason)}${words}`
  })
  return `## Not understood\n\n${lines.join('\n')}`
}
