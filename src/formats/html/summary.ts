import type {Finding, Report} from '../../findings/index.ts'
import type {Source} from '../../text/index.ts'
import {summaryJson} from '../report-json.ts'
import type {Catalogue} from './catalogue.ts'
import {sayDay} from './days.ts'
import {markup, type Markup, type Part} from './markup.ts'
import {grouped, many, shorten} from './section.ts'
import {severities} from './severity.ts'

const MOST = 12
const MOST_SOURCES = 100
const LONGEST = 160

/** How much there is of what, the gravest findings, and the reports that were read. */
export function summary(report: Report, catalogue: Catalogue): Markup {
  const counts = summaryJson(report)
  const {waived = 0, sources = 0, claims = 0} = counts
  const tallies = severities.map(({severity, title, one, sign}) => {
    const count = counts[severity] ?? 0
    return markup`<li class="${severity}"><a href="#${count > 0 ? severity : 'findings'}"><span class="sign" aria-hidden="true">${sign}</span> <strong>${grouped(count)}</strong> ${count === 1 ? one : title.toLowerCase()}</a></li>`
  })
  return markup`<ul class="tally">${tallies}</ul>
<p class="lead">${many(sources, 'report')} with ${many(claims, 'claim')} that can be checked.${waived > 0 ? ` A reviewer has dismissed ${many(waived, 'finding')}.` : undefined} What is listed here cannot all be right, or is worth a look; the page does not say who is right.</p>
${foremost(report.findings)}
${read(report, catalogue)}`
}

function foremost(findings: readonly Finding[]): Part {
  const open = findings
    .map((finding, i) => ({finding, number: i + 1}))
    .filter(({finding: {severity, status}}) => severity !== 'info' && status !== 'dismissed')
  if (open.length === 0) return undefined
  const errors = open.filter(({finding: {severity}}) => severity === 'error')
  const first = (errors.length > 0 ? errors : open).slice(0, MOST)
  return markup`<h3>To look at first</h3>
<ol class="foremost">${first.map(({finding, number}) => markup`<li value="${number}"><a href="#finding-${number}">${finding.what}</a></li>`)}</ol>`
}

function read({findings, sources}: Report, {entries}: Catalogue): Markup {
  const counts = new Map<string, number>()
  for (const {places, status} of findings)
    if (status !== 'dismissed')
      for (const id of new Set(places.map(({source}) => source))) counts.set(id, (counts.get(id) ?? 0) + 1)
  const lines = entries
    .slice(0, MOST_SOURCES)
    .map(({number, name, source}) => ({number, name, source, headline: headlineOf(source)}))
  const titled = lines.some(({headline}) => headline !== undefined)
  const rows = lines.map(
    ({number, name, source: {id, published}, headline}) => markup`
<tr><th scope="row"><a href="#s${number}">${name}</a></th>${titled ? markup`<td class="headline">${headline}</td>` : undefined}<td>${published === undefined ? 'unknown' : sayDay(published)}</td><td class="figure">${counts.get(id) ?? 0}</td></tr>`,
  )
  const more = sources.length - lines.length
  return markup`<h3>The reports</h3>
<table class="reports"><thead><tr><th scope="col">Report</th>${titled ? markup`<th scope="col" class="headline">Headline</th>` : undefined}<th scope="col" class="published">Published</th><th scope="col" class="figure">Findings</th></tr></thead><tbody>${rows}</tbody></table>${more > 0 ? markup`<p class="left-out">and ${many(more, 'other')}, listed with their texts <a href="#sources">below</a>.</p>` : undefined}`
}

function headlineOf({title, text, blocks}: Source): string | undefined {
  const [first] = blocks.filter(({type}) => type === 'title' || type === 'body')
  const said = title ?? (first?.type === 'title' ? text.slice(first.start, first.end) : undefined)
  return said === undefined ? undefined : shorten(said, LONGEST)
}
