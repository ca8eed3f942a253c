import type {Report} from '../../findings/index.ts'
import {rowsOf, type Row, type Said} from '../answers.ts'
import {escape} from './escape.ts'

const MARK = '**≠**'
const LONGEST_CELL = 80

/** A table of what the reports answer differently, disputed rows first and marked; what they answer alike is counted. */
export function matrixPart(report: Report): string {
  const rows = rowsOf(report)
  const open = rows.filter(({state}) => state !== 'alike')
  const alike = rows.length - open.length
  const head = ['', ...report.sources.map(({id, outlet}) => escape(outlet ?? id.split('/').at(-1) ?? id))]
  const table = [line(head), line(head.map(() => '---')), ...open.map(row => line(cells(row, report)))].join('\n')
  return [
    '## Who says what',
    ...(open.length > 0 ? [table] : []),
    ...(alike > 0 ? [`Questions that all who answer them answer alike: ${alike}.`] : []),
    ...(rows.length === 0 ? ['The reports answer no question in common.'] : []),
  ].join('\n\n')
}

function cells({question: {label, kind}, state, cells: answers}: Row, {sources}: Report): string[] {
  const cell = (said: readonly Said[]): string => {
    const marked = state === 'disputed' && said.some(({disputed}) => disputed)
    return (marked ? `${MARK} ` : '') + said.map(({shown}) => escape(cut(shown))).join('; ')
  }
  return [`${escape(cut(label))} (${escape(kind)})`, ...sources.map(({id}) => cell(answers.get(id) ?? []))]
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function cut(text: string): string {
  return text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL - 1)}…` : text
}
