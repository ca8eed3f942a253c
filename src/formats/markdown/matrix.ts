import type {Finding, Report} from '../../findings/index.ts'
import {columnsOf, leftOut, rowsOf, type Row, type Said} from '../answers.ts'
import {eventsOf, ofEvent, titleOf} from '../of-event.ts'
import {escape} from './escape.ts'

const MARK = '**≠**'
const LONGEST_CELL = 80
const MOST_COLUMNS = 12
const MOST_ROWS = 120
const MOST_FINDINGS = 6

/** Tables of what the reports of an event answer differently, disputed rows first and marked; what they answer alike is counted. */
export function matrixPart(report: Report): string {
  const numbers: Numbers = new Map(report.findings.map((finding, i) => [finding, i + 1]))
  const events = eventsOf(report)
  const parts = events.flatMap(event => [
    ...(events.length > 1 ? [`### ${escape(titleOf(report, event))}`] : []),
    ...ofOne(events.length > 1 ? ofEvent(report, event) : report, numbers),
  ])
  return ['## Who says what', ...parts].join('\n\n')
}

type Numbers = ReadonlyMap<Finding, number>

function ofOne(report: Report, numbers: Numbers): string[] {
  const rows = rowsOf(report)
  if (rows.length === 0) return ['The reports answer no question in common.']
  const open = rows.filter(({state}) => state !== 'alike')
  const shown = open.slice(0, MOST_ROWS)
  const columns = columnsOf(shown, report.sources, MOST_COLUMNS)
  const all = {questions: open.length, sources: report.sources.length}
  const without = leftOut(all, {questions: shown.length, sources: columns.length})
  const alike = rows.length - open.length
  return [
    ...(open.length > 0 ? [table(shown, columns, numbers)] : []),
    ...(without === '' || open.length === 0 ? [] : [without]),
    ...(alike > 0 ? [`Questions that all who answer them answer alike: ${alike}.`] : []),
  ]
}

function table(rows: readonly Row[], columns: Report['sources'], numbers: Numbers): string {
  const head = ['', ...columns.map(({id, outlet}) => escape(outlet ?? id.split('/').at(-1) ?? id))]
  return [head, head.map(() => '---'), ...rows.map(row => cells(row, columns, numbers))].map(line).join('\n')
}

function cells(
  {question: {label, kind}, state, cells: answers, findings}: Row,
  columns: Report['sources'],
  numbers: Numbers,
): string[] {
  const cell = (said: readonly Said[]): string =>
    said
      .map(({shown, disputed}) => (state === 'disputed' && disputed ? `${MARK} ` : '') + escape(cut(shown)))
      .join('; ')
  const named = findings.flatMap(finding => numbers.get(finding) ?? []).sort((a, b) => a - b)
  const more = named.length > MOST_FINDINGS ? ' …' : ''
  const seen =
    named.length > 0 ? `, finding${named.length > 1 ? 's' : ''} ${named.slice(0, MOST_FINDINGS).join(', ')}${more}` : ''
  return [`${escape(cut(label))} (${escape(kind)}${seen})`, ...columns.map(({id}) => cell(answers.get(id) ?? []))]
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function cut(text: string): string {
  return text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL - 1)}…` : text
}
