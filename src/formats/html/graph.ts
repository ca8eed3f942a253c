import type {Origin} from '../cited.ts'
import type {Catalogue, Entry} from './catalogue.ts'
import {markup, type Markup} from './markup.ts'
import {many} from './section.ts'

/** Two columns, reports and the outlets they cite, and a line for each citation; every row is equally high, so that heights are shares. */
export function graph(origins: readonly Origin[], catalogue: Catalogue): Markup {
  const entries = catalogue.entries.filter(({source}) =>
    origins.some(({by}) => by.some(each => each.source.id === source.id)),
  )
  const cited = [...origins].sort((a, b) => middle(a, entries) - middle(b, entries) || (a.name < b.name ? -1 : 1))
  const edges = cited.flatMap(({by}, j) =>
    by.map(({source}) =>
      edge(
        share(
          entries.findIndex(entry => entry.source.id === source.id),
          entries,
        ),
        share(j, cited),
        by.length > 1,
      ),
    ),
  )
  return markup`<div class="graph">
<ul class="left">${entries.map(({number, name}) => markup`<li><a href="#s${number}">${name}</a></li>`)}</ul>
<svg viewBox="0 0 100 100" preserveAspectRatio="none" role="img"><title>Who cites whom</title><desc>${many(entries.length, 'report')} on the left, ${many(cited.length, 'outlet')} on the right; the list below tells the same in words.</desc>${edges}</svg>
<ul class="right">${cited.map(({name, by}) => markup`<li${by.length > 1 ? markup` class="shared"` : undefined}>${name}</li>`)}</ul>
</div>`
}

// outlets stand near the reports that cite them, so that fewer lines cross
function middle({by}: Origin, entries: readonly Entry[]): number {
  const rows = by.map(({source}) => entries.findIndex(entry => entry.source.id === source.id))
  return rows.reduce((sum, row) => sum + row, 0) / rows.length
}

function share(index: number, {length}: readonly unknown[]): number {
  return Math.round(((index + 0.5) / length) * 10_000) / 100
}

function edge(from: number, to: number, shared: boolean): Markup {
  return markup`<path class="${shared ? 'shared' : 'single'}" d="M0 ${from} C45 ${from} 55 ${to} 100 ${to}" vector-effect="non-scaling-stroke"/>`
}
