import type {Claim} from '../../claim/index.ts'
import {linesBySource, placeOf, type Finding, type Place, type Question, type Report} from '../../findings/index.ts'
import type {Source} from '../../text/index.ts'
import {escape} from './escape.ts'

const MARK = '**≠**'
const LONGEST_CELL = 80

/** A table of what the reports answer differently, disputed rows first and marked; what they answer alike is counted. */
export function matrixPart(report: Report): string {
  const disputed = disputedPlaces(report)
  const shared = report.questions.filter(({answers}) => new Set(answers.map(({source}) => source)).size > 1)
  const lines = linesBySource(report.sources)
  const isDisputed = (source: Source, claim: Claim): boolean => disputed(placeOf(source, claim, lines.get(source.id)))
  const rows = shared.filter(isOpen).map(question => row(question, report, isDisputed))
  const alike = shared.length - rows.length
  const head = ['', ...report.sources.map(({id, outlet}) => escape(outlet ?? id.split('/').at(-1) ?? id))]
  const ordered = [...rows.filter(({conflict}) => conflict), ...rows.filter(({conflict}) => !conflict)]
  const table = [line(head), line(head.map(() => '---')), ...ordered.map(({cells}) => line(cells))].join('\n')
  return [
    '## Who says what',
    ...(rows.length > 0 ? [table] : []),
    ...(alike > 0 ? [`Questions that all who answer them answer alike: ${alike}.`] : []),
    ...(shared.length === 0 ? ['The reports answer no question in common.'] : []),
  ].join('\n\n')
}

function isOpen({answers}: Question): boolean {
  return new Set(answers.map(({shown}) => shown)).size > 1
}

interface Row {
  readonly conflict: boolean
  readonly cells: readonly string[]
}

function row(
  {label, kind, answers}: Question,
  report: Report,
  isDisputed: (source: Source, claim: Claim) => boolean,
): Row {
  const cells = report.sources.map(source => {
    const own = answers.filter(answer => answer.source === source.id)
    return {
      shown: [...new Set(own.map(({shown}) => shown))],
      marked: own.filter(({claim}) => isDisputed(source, claim)).map(({shown}) => shown),
    }
  })
  const marked = cells.filter(cell => cell.marked.length > 0)
  const conflict = marked.length > 1 && new Set(marked.flatMap(cell => cell.marked)).size > 1
  const cell = (each: (typeof cells)[number]): string =>
    (conflict && each.marked.length > 0 ? `${MARK} ` : '') + each.shown.map(shown => escape(cut(shown))).join('; ')
  return {conflict, cells: [`${escape(cut(label))} (${escape(kind)})`, ...cells.map(cell)]}
}

function disputedPlaces({findings}: Report): (place: Place) => boolean {
  const bySource = new Map<string, Place[]>()
  for (const {source, ...place} of findings.filter(isDispute).flatMap(({places}) => places))
    bySource.set(source, [...(bySource.get(source) ?? []), {source, ...place}])
  return place => (bySource.get(place.source) ?? []).some(({start, end}) => start < place.end && place.start < end)
}

function isDispute({severity, scope, status, verdict}: Finding): boolean {
  return severity !== 'info' && scope === 'cross' && status !== 'dismissed' && verdict !== 'update'
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function cut(text: string): string {
  return text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL - 1)}…` : text
}
