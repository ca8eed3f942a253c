import type {Report} from '../../findings/index.ts'
import {originsOf, type Origin} from '../cited.ts'
import type {FormatOptions} from '../format.ts'
import type {Catalogue} from './catalogue.ts'
import {graph} from './graph.ts'
import {markup, type Markup} from './markup.ts'
import {joined, many, type Drawn} from './section.ts'

const MOST_DRAWN = 24
const MOST_LISTED = 100
const MOST_PLACES = 12

/** Who cites whom, drawn and told: reports that rest on one outlet are one witness. */
export function origins(report: Report, options: FormatOptions, catalogue: Catalogue): Drawn | undefined {
  const all = originsOf(report, options)
  if (all.length === 0) return undefined
  const listed = all
    .slice(0, MOST_LISTED)
    .map(({name, by}) => ({name, by: by.slice(0, MOST_PLACES), further: by.length - MOST_PLACES}))
  const targets = listed.flatMap(({by}) => by.flatMap(({claims: [claim]}) => (claim && catalogue.claim(claim)) ?? []))
  const more = all.length - listed.length
  return {
    targets,
    body: markup`${graph(drawn(all), catalogue)}
<ul class="origins">${listed.map(each => line(each, catalogue))}${more > 0 ? markup`<li>and ${many(more, 'further outlet')}, each cited by fewer</li>` : undefined}</ul>`,
  }
}

/** As many outlets and reports as a drawing can hold. */
function drawn(all: readonly Origin[]): readonly Origin[] {
  const sources = new Set<string>()
  return all.slice(0, MOST_DRAWN).flatMap(({name, by}) => {
    const kept = by.filter(({source: {id}}) => sources.has(id) || (sources.size < MOST_DRAWN && sources.add(id)))
    return kept.length > 0 ? [{name, by: kept}] : []
  })
}

function line({name, by, further}: Origin & {readonly further: number}, catalogue: Catalogue): Markup {
  const places = by.flatMap(({source, claims: [claim]}) => {
    const target = claim && catalogue.claim(claim)
    return target ? [markup`<a href="${target.href}">${catalogue.entry(source.id)?.name}</a>`] : []
  })
  const one =
    by.length > 1
      ? markup` <span class="one-witness">${many(Math.max(by.length, by.length + further), 'report')}, one witness</span>`
      : undefined
  return markup`
<li><strong>${name}</strong> is cited by ${joined(places, ', ')}${further > 0 ? ` and ${many(further, 'other')}` : undefined}${one}</li>`
}
