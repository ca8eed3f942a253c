import {linesOf, placeOf, type Finding, type Place, type Question, type Report} from '../../findings/index.ts'
import {escape} from './escape.ts'

const MARK = '**≠**'
const LONGEST_CELL = 80

/** A table of what the reports were asked and what each says; rows and answers that findings dispute are marked and come first. */
export function matrixPart(report: Report): string {
  const disputed = disputedPlaces(report)
  const rows = report.questions
    .filter(({answers}) => new Set(answers.map(({source}) => source)).size > 1)
    .map(question => row(question, report, disputed))
  if (rows.length === 0) return ''
  const head = ['', ...report.sources.map(({id, outlet}) => escape(outlet ?? id.split('/').at(-1) ?? id))]
  const ordered = [...rows.filter(({conflict}) => conflict), ...rows.filter(({conflict}) => !conflict)]
  return [
    '## Who says what',
    '',
    line(head),
    line(head.map(() => '---')),
    ...ordered.map(({cells}) => line(cells)),
  ].join('\n')
}

interface Row {
  readonly conflict: boolean
  readonly cells: readonly string[]
}

function row(question: Question, report: Report, disputed: (place: Place) => boolean): Row {
  const cells = report.sources.map(source => {
    const answers = question.answers.filter(answer => answer.source === source.id)
    const marked = answers.some(({claim}) => disputed(placeOf(source, claim, linesOf(source.raw))))
    const shown = [...new Set(answers.map(answer => cut(answer.shown)))].map(escape).join('; ')
    return {marked, text: marked ? `${MARK} ${shown}` : shown}
  })
  const conflict = cells.filter(({marked}) => marked).length > 1
  return {
    conflict,
    cells: [`${escape(cut(question.label))} (${escape(question.kind)})`, ...cells.map(({text}) => text)],
  }
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
