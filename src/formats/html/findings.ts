import type {Decided, Finding, Place, Severity} from '../../findings/index.ts'
import {around} from '../excerpt.ts'
import type {Catalogue, Target} from './catalogue.ts'
import {sayDay} from './days.ts'
import {markup, type Markup, type Part} from './markup.ts'
import {grouped, many, type Drawn} from './section.ts'
import {badge, severities} from './severity.ts'

/** Findings beyond these are counted. */
export const MOST_FINDINGS = 4000
const MOST_PLACES = 20
const ROOM = {before: 160, longest: 380}

/** The findings by severity, each with its places quoted, why, what to do, and what was decided. */
export function findings(all: readonly Finding[], catalogue: Catalogue): Drawn {
  const shown = all.slice(0, MOST_FINDINGS).map((finding, i) => ({finding, number: i + 1}))
  const rest = all.length - shown.length
  const groups = severities.map(({severity, title}) => {
    const own = shown.filter(({finding}) => finding.severity === severity)
    return own.length === 0
      ? undefined
      : markup`
<h3 id="${severity}">${title} <span class="count">${grouped(own.length)}</span></h3>${own.map(each => card(each.finding, each.number, catalogue))}`
  })
  return {
    targets: shown.flatMap(({finding}) => placesOf(finding).flatMap(place => catalogue.place(place) ?? [])),
    body: markup`${all.length === 0 ? markup`<p>None.</p>` : groups}${rest > 0 ? markup`<p class="left-out">${many(rest, 'further finding')} left out here: ${count(all.slice(MOST_FINDINGS))}.</p>` : undefined}`,
  }
}

/** The places of a finding that are shown. */
export function placesOf({places}: Finding): readonly Place[] {
  return places.slice(0, MOST_PLACES)
}

function count(rest: readonly Finding[]): string {
  const tally = (severity: Severity): number => rest.filter(finding => finding.severity === severity).length
  return severities.flatMap(({severity, one}) => (tally(severity) > 0 ? [many(tally(severity), one)] : [])).join(', ')
}

function card(finding: Finding, number: number, catalogue: Catalogue): Markup {
  const {id, rule, severity, verdict, confidence, status, what, why, next, places, decision} = finding
  return markup`
<article class="finding ${severity} ${status}" id="finding-${number}" aria-labelledby="what-${number}">
<h4 id="what-${number}"><a class="number" href="#finding-${number}">${number}</a> ${what}</h4>
<p class="facts">${badge(severity)} <span>${verdict}</span> <span>${Math.round(confidence * 100)} % sure</span> <span>${rule}</span> <code>${id}</code></p>${decided(status, decision)}
<ul class="places">${placesOf(finding).map(place => quoted(place, catalogue))}${places.length > MOST_PLACES ? markup`<li>and ${many(places.length - MOST_PLACES, 'further place')}</li>` : undefined}</ul>
<dl><dt>Why</dt><dd>${why}</dd><dt>Next</dt><dd>${next}</dd></dl>
</article>`
}

function decided(status: Finding['status'], decision: Decided = {}): Part {
  const {note} = decision
  return [
    status === 'open' ? undefined : verdict(status, decision),
    note === undefined
      ? undefined
      : markup`
<p class="decision note">Note: <q>${note}</q></p>`,
  ]
}

function verdict(status: 'confirmed' | 'dismissed', {by, date, reason, expires}: Decided): Markup {
  const who = [
    status === 'confirmed' ? 'Confirmed' : 'Dismissed',
    by && `by ${by}`,
    date && `on ${sayDay(date)}`,
    expires && `until ${sayDay(expires)}`,
  ]
  return markup`
<p class="decision">${who.filter(Boolean).join(' ')}${reason === undefined ? '.' : markup`: <q>${reason}</q>`}</p>`
}

function quoted(place: Place, catalogue: Catalogue): Markup {
  const target = catalogue.place(place)
  if (!target)
    return markup`
<li><span class="where">${place.source}, line ${place.line}</span><blockquote><p><mark>${place.text}</mark></p></blockquote></li>`
  const {before, words, after} = around(target, target.entry.source.text, ROOM)
  const [lead, tail] = [before.replace(/^…\S*\s/, '… '), after.replace(/\s\S*…$/, ' …')]
  return markup`
<li>${where(target)}<blockquote><p>${lead}<mark>${words}</mark>${tail}</p></blockquote></li>`
}

function where({entry: {name}, line, href}: Target): Markup {
  return markup`<a class="where" href="${href}">${name}<span>line ${line}</span></a>`
}
