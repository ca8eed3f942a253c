import type {Report} from '../../findings/index.ts'
import type {Format, FormatOptions} from '../format.ts'
import {eventsOf, ofEvent, titleOf} from '../of-event.ts'
import {catalogueOf} from './catalogue.ts'
import {findings, MOST_FINDINGS} from './findings.ts'
import {markup} from './markup.ts'
import {matrix} from './matrix.ts'
import type {Numbers} from './numbers.ts'
import {origins} from './origins.ts'
import {page} from './page.ts'
import {many, type Section, type Drawn} from './section.ts'
import {summary} from './summary.ts'
import {texts} from './texts.ts'
import {timeline} from './timeline.ts'
import {unread} from './unread.ts'

/** For an editor, on the screen or on paper: one file that needs nothing besides it, runs nothing and loads nothing. */
export const html: Format = {
  name: 'html',
  findings: (report, options) =>
    page(
      eventsOf(report).map(event => titleOf(report, event)),
      sections(report, options),
    ),
}

const MOST_EVENTS = 50

function sections(report: Report, options: FormatOptions): Section[] {
  const catalogue = catalogueOf(report)
  const numbers = new Map(report.findings.slice(0, MOST_FINDINGS).map((finding, i) => [finding, i + 1]))
  const numbered: Numbers = finding => numbers.get(finding)
  const parts = [
    {id: 'matrix', title: 'Who says what', ...byEvent(report, each => matrix(each, catalogue, numbered))},
    {id: 'times', title: 'When', ...byEvent(report, each => timeline(each, options, catalogue, numbered))},
    {id: 'origins', title: 'Who cites whom', ...byEvent(report, each => origins(each, options, catalogue))},
    {id: 'findings', title: 'Findings', ...findings(report.findings, catalogue)},
    {id: 'unread', title: 'Not understood', ...unread(report, catalogue)},
  ]
  const targets = parts.flatMap(part => part.targets)
  return [
    {id: 'summary', title: 'Summary', body: summary(report, catalogue), targets: []},
    ...parts.filter(({body}) => body.markup !== ''),
    {id: 'sources', title: 'The texts', body: texts(report.findings, targets, catalogue, numbered), targets: []},
  ]
}

/** What is drawn of each event, under its name where there are several. */
function byEvent(report: Report, draw: (part: Report) => Drawn | undefined): Drawn {
  const events = eventsOf(report)
  if (events.length === 1) return draw(report) ?? {body: markup``, targets: []}
  const drawn = events.slice(0, MOST_EVENTS).flatMap(event => {
    const part = draw(ofEvent(report, event))
    return part ? [{event, ...part}] : []
  })
  const more =
    events.length > MOST_EVENTS
      ? markup`<p class="left-out">${many(events.length - MOST_EVENTS, 'further event')} left out here.</p>`
      : undefined
  return {
    targets: drawn.flatMap(({targets}) => targets),
    body: markup`${drawn.map(({event, body}) => markup`<h3>${titleOf(report, event)}</h3>${body}`)}${drawn.length > 0 ? more : undefined}`,
  }
}
