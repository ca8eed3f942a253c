import type {Report} from '../../findings/index.ts'
import {unreadJson} from '../report-json.ts'
import type {Catalogue} from './catalogue.ts'
import {markup} from './markup.ts'
import {many, shorten, type Drawn} from './section.ts'

const MOST = 400
const LONGEST = 120

/** What was matched and not understood, and files that could not be read. */
export function unread(report: Report, catalogue: Catalogue): Drawn {
  const all = unreadJson(report)
  if (all.length === 0)
    return {targets: [], body: markup`<p>Nothing: whatever looked like something to check was read.</p>`}
  const rows = all.slice(0, MOST).map(({source, start, end, reason}) => {
    const entry = catalogue.entry(source)
    const text = start === undefined || end === undefined ? '' : (entry?.source.raw.slice(start, end) ?? '')
    const target =
      start === undefined || end === undefined
        ? undefined
        : catalogue.place({source, start, end, text, line: 1, column: 1})
    return {source, entry, reason, text, target}
  })
  const lines = rows.map(
    ({source, entry, reason, text, target}) => markup`
<tr><th scope="row">${entry ? markup`<a href="#s${entry.number}">${entry.name}</a>` : source}</th><td>${text === '' ? undefined : target ? markup`<a href="${target.href}">“${shorten(text, LONGEST)}”</a>` : shorten(text, LONGEST)}</td><td>${reason}</td></tr>`,
  )
  return {
    targets: rows.flatMap(({target}) => target ?? []),
    body: markup`<table class="unread"><thead><tr><th scope="col">Source</th><th scope="col">Words</th><th scope="col">Why</th></tr></thead><tbody>${lines}</tbody></table>${all.length > MOST ? markup`<p class="left-out">and ${many(all.length - MOST, 'other')}.</p>` : undefined}`,
  }
}
