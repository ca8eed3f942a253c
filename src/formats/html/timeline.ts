import type {Claim} from '../../claim/index.ts'
import type {Report} from '../../findings/index.ts'
import type {FormatOptions} from '../format.ts'
import {axis, bar} from './bars.ts'
import type {Catalogue} from './catalogue.ts'
import {markup, type Markup, type Part} from './markup.ts'
import {timesOf, type Moment} from './moments.ts'
import {numbers, type Numbers} from './numbers.ts'
import {scaleOf, type Scale} from './scale.ts'
import {joined, many, type Drawn} from './section.ts'
import {papers, tellers} from './tellers.ts'

const MOST_ROWS = 80
const MOST_OPEN = 200
const MOST_LOOSE = 40

/** The dated claims of one event: a dot for a day, a bar for the span that a time is known to lie in. */
export function timeline(
  report: Report,
  options: FormatOptions,
  catalogue: Catalogue,
  numbered: Numbers,
): Drawn | undefined {
  const {moments, open} = timesOf(report, options)
  if (moments.length + open.length === 0) return undefined
  const shown = foremost(moments)
  const untied = open.slice(0, MOST_OPEN)
  const targets = [...shown.flatMap(({claims}) => claims), ...untied].flatMap(claim => catalogue.claim(claim) ?? [])
  return {
    targets,
    body: markup`${table(shown, catalogue, numbered)}${leftOut(moments, shown)}${loose(untied, catalogue)}`,
  }
}

// in the order of time again
function foremost(moments: readonly Moment[]): readonly Moment[] {
  if (moments.length <= MOST_ROWS) return moments
  const weight = ({findings, claims, published}: Moment): number =>
    (findings.length > 0 ? 1e6 : 0) + claims.length + published.length
  const kept = new Set([...moments].sort((a, b) => weight(b) - weight(a)).slice(0, MOST_ROWS))
  return moments.filter(moment => kept.has(moment))
}

function leftOut({length}: readonly Moment[], shown: readonly Moment[]): Part {
  const rest = length - shown.length
  if (rest === 0) return undefined
  return markup`<p class="left-out">${many(rest, 'further time')} left out here: those in dispute and those that most reports name are drawn.</p>`
}

function table(moments: readonly Moment[], catalogue: Catalogue, numbered: Numbers): Part {
  if (moments.length === 0) return undefined
  const scale = scaleOf(
    moments.flatMap(({from, to}) => [from, to].filter(day => day !== undefined)),
    moments.flatMap(({from, to}) => from ?? to ?? []),
  )
  return markup`<table class="times" role="table">
<caption>A dot is a day or a moment; a bar is the span within which a time lies, as far as the words tell; a dashed line leads to an end that nobody gives. The scale is drawn out where much is told.</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">Time</th><th scope="col" role="columnheader" class="axis">${axis(scale)}</th><th scope="col" role="columnheader">Told by</th></tr></thead>
<tbody role="rowgroup">${moments.map(moment => line(moment, scale, catalogue, numbered))}
</tbody></table>`
}

function line(moment: Moment, scale: Scale, catalogue: Catalogue, numbered: Numbers): Markup {
  const {words, findings, claims, published} = moment
  const note =
    findings.length > 0 ? markup` <span class="conflict-note">≠ ${numbers(findings, numbered)}</span>` : undefined
  const out = published.flatMap(id => catalogue.entry(id) ?? [])
  const told = [
    ...tellers(claims, catalogue),
    ...(out.length > 0 ? [markup`<span class="published">published:</span> ${papers(out)}`] : []),
  ]
  return markup`
<tr role="row"><th scope="row" role="rowheader">${words}${note}</th><td role="cell" class="bar">${bar(moment, scale)}</td><td role="cell">${joined(told, markup`<br>`)}</td></tr>`
}

function loose(open: readonly Claim[], catalogue: Catalogue): Part {
  if (open.length === 0) return undefined
  return markup`<p class="open-times"><strong>Tied to no day by any report:</strong> ${joined(tellers(open, catalogue, MOST_LOOSE), '; ')}.</p>`
}
