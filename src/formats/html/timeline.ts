import type {Claim} from '../../claim/index.ts'
import type {Report} from '../../findings/index.ts'
import type {FormatOptions} from '../format.ts'
import type {Catalogue, Target} from './catalogue.ts'
import {axis, bar} from './bars.ts'
import {markup, type Markup} from './markup.ts'
import {timesOf, type Moment} from './moments.ts'
import {scaleOf, type Scale} from './scale.ts'
import {many, joined, shorten} from './section.ts'
import {numbers, type Numbers} from './numbers.ts'

const MOST_ROWS = 80
const MOST_SOURCES = 8
const MOST_OPEN = 60
const LONGEST = 60

export interface Drawn {
  readonly body: Markup
  readonly targets: readonly Target[]
}

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
  const scale = scaleOf(shown.flatMap(({from, to}) => [from, to].filter(day => day !== undefined)))
  const targets = [...shown.flatMap(({claims}) => claims), ...open.slice(0, MOST_OPEN)].flatMap(
    claim => catalogue.claim(claim) ?? [],
  )
  return {
    targets,
    body: markup`${shown.length > 0 ? table(shown, scale, catalogue, numbered) : undefined}
${shown.length < moments.length ? markup`<p class="left-out">${many(moments.length - shown.length, 'further time')} not drawn: the disputed ones and those that most reports name are.</p>` : undefined}
${open.length > 0 ? untied(open, catalogue) : undefined}`,
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

function table(moments: readonly Moment[], scale: Scale, catalogue: Catalogue, numbered: Numbers): Markup {
  return markup`<table class="times" role="table">
<caption>A dot is a day or a moment; a bar is the span within which a time lies, as far as the words tell; a dashed line leads to an end that nobody gives. The scale is drawn out where much is told.</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">Time</th><th scope="col" role="columnheader" class="axis">${axis(scale)}</th><th scope="col" role="columnheader">Told by</th></tr></thead>
<tbody role="rowgroup">${moments.map(moment => line(moment, scale, catalogue, numbered))}
</tbody></table>`
}

function line(moment: Moment, scale: Scale, catalogue: Catalogue, numbered: Numbers): Markup {
  const {words, findings, claims, published} = moment
  const disputed =
    findings.length > 0 ? markup` <span class="conflict-note">≠ ${numbers(findings, numbered)}</span>` : undefined
  const papers = published.flatMap(id => catalogue.entry(id) ?? [])
  const told = claims.slice(0, MOST_SOURCES).flatMap(claim => saying(claim, catalogue))
  const rest = claims.length + papers.length - told.length - papers.slice(0, MOST_SOURCES).length
  return markup`
<tr role="row"${findings.length > 0 ? markup` class="disputed"` : undefined}><th scope="row" role="rowheader">${words}${disputed}</th><td role="cell" class="bar">${bar(moment, scale)}</td><td role="cell">${joined(
    [
      ...told,
      ...papers
        .slice(0, MOST_SOURCES)
        .map(({number, name}) => markup`<span class="published">published: <a href="#s${number}">${name}</a></span>`),
    ],
    markup`<br>`,
  )}${rest > 0 ? ` and ${many(rest, 'other')}` : undefined}</td></tr>`
}

function saying(claim: Claim, catalogue: Catalogue): Markup[] {
  const target = catalogue.claim(claim)
  return target
    ? [
        markup`<a href="${target.href}">“${shorten(claim.text, LONGEST)}”</a> <span class="who">${target.entry.name}${claim.block === 'caption' ? ', caption' : undefined}</span>`,
      ]
    : []
}

function untied(open: readonly Claim[], catalogue: Catalogue): Markup {
  const shown = open.slice(0, MOST_OPEN)
  return markup`<p class="open-times"><strong>On no day that can be told</strong>, since no report says what they are counted from: ${joined(
    shown.flatMap(claim => saying(claim, catalogue)),
    '; ',
  )}${open.length > shown.length ? `; and ${many(open.length - shown.length, 'other')}` : undefined}.</p>`
}
