import type {Finding, Report} from '../../findings/index.ts'
import type {Format, FormatOptions, Paint} from '../format.ts'
import {summaryJson, unreadJson} from '../report-json.ts'
import {claimLines} from './claims.ts'
import {excerpts} from '../excerpt.ts'
import {printable} from '../printable.ts'

const WIDTH = 100

/** For a reader at a terminal: each finding with its places side by side, then a line that sums up. */
export const text: Format = {
  name: 'text',
  findings: (report, options) =>
    [
      ...report.findings.map(finding => findingText(finding, report, options)),
      unreadLines(report, options.paint),
      summaryText(report, options.paint),
    ]
      .filter(part => part !== '')
      .join('\n'),
  claims: claimLines,
}

/** One finding with its places and what is said of it. */
export function findingText(finding: Finding, report: Report, {paint}: FormatOptions): string {
  const waived = finding.status === 'open' ? '' : paint.dim(` (${finding.status})`)
  return [
    `${paint[finding.severity](finding.severity)} ${paint.strong(finding.rule)}${waived} ${paint.dim(`${finding.verdict}, ${Math.round(finding.confidence * 100)} % sure, ${finding.id}`)}`,
    ...wrap(finding.what, '  '),
    ...excerpts(finding.places, report.sources, paint),
    ...wrap(`why: ${finding.why}`, '  '),
    ...wrap(`next: ${finding.next}`, '  '),
    '',
  ].join('\n')
}

function unreadLines(report: Report, paint: Paint): string {
  const unread = unreadJson(report)
  if (unread.length === 0) return ''
  const counts = new Map<string, number>()
  for (const {source, reason} of unread) {
    const line = `  ${printable(source)}: ${printable(reason)}`
    counts.set(line, (counts.get(line) ?? 0) + 1)
  }
  const lines = [...counts].map(([line, count]) => (count > 1 ? `${line} (${count} times)` : line))
  return [paint.strong('not understood'), ...lines, ''].join('\n')
}

/** How many findings of each severity there are, in how many reports: a line. */
export function summaryText(report: Report, paint: Paint): string {
  const {error = 0, warning = 0, info = 0, waived = 0, sources = 0, claims = 0} = summaryJson(report)
  const counts = [
    error > 0 ? paint.error(many(error, 'error')) : many(error, 'error'),
    warning > 0 ? paint.warning(many(warning, 'warning')) : many(warning, 'warning'),
    `${info} info`,
    ...(waived > 0 ? [`${waived} dismissed`] : []),
  ]
  return `${counts.join(', ')} in ${many(sources, 'report')} with ${many(claims, 'claim')}\n`
}

function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function wrap(words: string, indent: string): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of printable(words).trim().split(/ +/)) {
    if (line !== '' && indent.length + line.length + word.length + 1 > WIDTH) {
      lines.push(indent + line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, indent + line]
}
