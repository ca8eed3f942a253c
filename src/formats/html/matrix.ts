import type {Report} from '../../findings/index.ts'
import {columnsOf, leftOut, rowsOf, type Row, type Said} from '../answers.ts'
import type {Catalogue, Entry, Target} from './catalogue.ts'
import {markup, type Markup, type Part} from './markup.ts'
import {numbers, type Numbers} from './numbers.ts'
import {many, shorten, type Drawn} from './section.ts'

const MOST_COLUMNS = 12
const MOST_ROWS = 120
/** More columns than these are scrolled through on a screen. */
const MOST_UNSCROLLED = 7
const MOST_VALUES = 4
const LONGEST_VALUE = 120
const LONGEST_WORDS = 100

const groups: readonly (readonly [Row['state'], string])[] = [
  ['disputed', 'Disputed'],
  ['different', 'Answered differently, and both may stand'],
  ['alike', 'Answered alike'],
]

/** The questions that several reports of one event answer, against the reports: who says what. */
export function matrix(report: Report, catalogue: Catalogue, numbered: Numbers): Drawn {
  const rows = rowsOf(report)
  if (rows.length === 0) return {body: markup`<p>The reports answer no question in common.</p>`, targets: []}
  const shown = rows.slice(0, MOST_ROWS)
  const columns = columnsOf(shown, report.sources, MOST_COLUMNS).flatMap(({id}) => catalogue.entry(id) ?? [])
  const without = leftOut(
    {questions: rows.length, sources: report.sources.length},
    {questions: shown.length, sources: columns.length},
  )
  const said = shown.flatMap(({cells}) => columns.flatMap(({source}) => valuesOf(cells.get(source.id))))
  const targets = said.flatMap(value => targetOf(value, catalogue) ?? [])
  return {
    targets,
    body: markup`${without === '' ? undefined : markup`<p class="left-out">${without}</p>`}
<div${columns.length > MOST_UNSCROLLED ? markup` class="wide" role="region" aria-label="Table of answers, ${report.sources[0]?.event}" tabindex="0"` : undefined}><table class="matrix" role="table">
<caption>A value leads to its place in the text. <span class="key">≠ marks answers that a finding holds against each other.</span></caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">Question</th>${columns.map(({number, name}) => markup`<th scope="col" role="columnheader"><a href="#s${number}">${name}</a></th>`)}</tr></thead>
${groups.map(([state, title]) =>
  group(
    title,
    shown.filter(row => row.state === state),
    columns,
    catalogue,
    numbered,
  ),
)}
</table></div>`,
  }
}

function group(
  title: string,
  rows: readonly Row[],
  columns: readonly Entry[],
  catalogue: Catalogue,
  numbered: Numbers,
): Part {
  if (rows.length === 0) return undefined
  return markup`<tbody role="rowgroup"><tr role="row" class="group"><th scope="rowgroup" role="rowheader" colspan="${columns.length + 1}">${title} <span class="count">${rows.length}</span></th></tr>${rows.map(row => line(row, columns, catalogue, numbered))}
</tbody>`
}

function line(row: Row, columns: readonly Entry[], catalogue: Catalogue, numbered: Numbers): Markup {
  const {
    question: {label, kind},
    findings,
    cells,
  } = row
  const seen =
    findings.length > 0 ? markup`<span class="conflict-note">${numbers(findings, numbered)}</span>` : undefined
  return markup`
<tr role="row"><th scope="row" role="rowheader">${shorten(label, LONGEST_VALUE)} <span class="kind">${kind}</span>${seen}</th>${columns.map(entry => cell(row, entry, cells.get(entry.source.id) ?? [], catalogue))}</tr>`
}

function cell({state, cells}: Row, {name, source}: Entry, said: readonly Said[], catalogue: Catalogue): Markup {
  const disputed = state === 'disputed' && (cells.get(source.id) ?? []).some(each => each.disputed)
  const standing = disputed ? 'conflict' : said.length === 0 ? 'silent' : 'said'
  const rest = said.length - MOST_VALUES
  return markup`<td role="cell" class="${standing}" data-source="${name}">${valuesOf(said).map(each => value(each, state === 'disputed' && each.disputed, catalogue))}${rest > 0 ? markup`<p>and ${many(rest, 'other')}</p>` : undefined}</td>`
}

function value(said: Said, disputed: boolean, catalogue: Catalogue): Markup {
  const {
    shown,
    claims: [claim],
  } = said
  const target = targetOf(said, catalogue)
  const words =
    claim && !tells(shown, claim.text) ? markup`<br><q>${shorten(claim.text, LONGEST_WORDS)}</q>` : undefined
  const mark = disputed ? markup`<span class="mark" role="img" aria-label="disputed:">≠</span> ` : undefined
  return markup`<p>${mark}<a href="${target?.href ?? '#sources'}">${shorten(shown, LONGEST_VALUE)}</a>${words}</p>`
}

function valuesOf(said: readonly Said[] = []): readonly Said[] {
  return said.slice(0, MOST_VALUES)
}

function targetOf({claims: [claim]}: Said, catalogue: Catalogue): Target | undefined {
  return claim && catalogue.claim(claim)
}

// whether a value has the words in it already
function tells(shown: string, words: string): boolean {
  const [all, part] = [shown, words].map(each =>
    each
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  )
  return all?.includes(part ?? '') ?? false
}
