import type {Finding, Severity} from '../../findings/index.ts'
import type {Block} from '../../text/index.ts'
import {anchorOf, type Catalogue, type Entry, type Target} from './catalogue.ts'
import {sayDay} from './days.ts'
import {placesOf} from './findings.ts'
import {markup, type Markup, type Part} from './markup.ts'
import type {Numbers} from './numbers.ts'
import {grouped, joined} from './section.ts'

/** A text longer than this, and every one when so much is shown, is cut down to what surrounds its marks. */
const LONGEST_TEXT = 60_000
const LONGEST_IN_ALL = 6_000_000
const AROUND = 240

/** A marked stretch of a text: a place of findings, or an answer that is led to from elsewhere. */
interface Mark {
  readonly start: number
  readonly end: number
  readonly severity?: Severity
  readonly number?: number
}

/** The texts of the sources with every place marked that the page speaks of. */
export function texts(
  all: readonly Finding[],
  targets: readonly Target[],
  catalogue: Catalogue,
  numbered: Numbers,
): Markup {
  const marks = marksOf(all, targets, catalogue, numbered)
  let room = LONGEST_IN_ALL
  const shown = catalogue.entries.map(entry => {
    const own = marks.get(entry) ?? []
    const {length} = entry.source.text
    const whole = length <= LONGEST_TEXT && length <= room
    if (whole) room -= length
    return text(entry, own, whole)
  })
  return markup`${shown}`
}

function marksOf(
  all: readonly Finding[],
  targets: readonly Target[],
  catalogue: Catalogue,
  numbered: Numbers,
): Map<Entry, Mark[]> {
  const marks = new Map(catalogue.entries.map(entry => [entry, new Array<Mark>()]))
  for (const finding of all) {
    const number = numbered(finding)
    if (number === undefined) continue
    for (const {entry, start, end} of placesOf(finding).flatMap(place => catalogue.place(place) ?? []))
      marks.get(entry)?.push({start, end, number, severity: finding.severity})
  }
  for (const {entry, start, end} of targets) marks.get(entry)?.push({start, end})
  return marks
}

function text(entry: Entry, marks: readonly Mark[], whole: boolean): Markup {
  const {source, number, name} = entry
  const blocks = source.blocks.map(block => ({
    block,
    marks: marks.filter(mark => mark.start < block.end && block.start < mark.end),
  }))
  const shown = whole ? blocks : blocks.filter(each => each.marks.length > 0)
  return markup`
<article class="source" id="s${number}" aria-labelledby="s${number}-name">
<h3 id="s${number}-name"><span class="number">${number}</span> ${name}</h3>
${about(entry)}${whole ? undefined : markup`<p class="left-out">The text has ${grouped(source.text.length)} characters; only what surrounds its marks is shown.</p>`}
<div class="text">${shown.map(each => paragraph(each.block, each.marks, entry, whole))}</div>
</article>`
}

function about({source: {path, title, author, published, url}}: Entry): Markup {
  const parts: Part[] = [
    title && markup`<cite>${title}</cite>`,
    author,
    published === undefined ? 'date unknown' : sayDay(published),
    path,
    url && address(url),
  ]
  return markup`<p class="about">${joined(
    parts.filter(part => part !== undefined && part !== ''),
    ' · ',
  )}</p>`
}

// only an address of the web is a link; any other is told
function address(url: string): Part {
  return /^https?:\/\/[^\s"'<>\\]+$/i.test(url) ? markup`<a href="${url}" rel="noopener noreferrer">${url}</a>` : url
}

function paragraph({type, start, end}: Block, marks: readonly Mark[], entry: Entry, whole: boolean): Markup {
  const cuts = [
    ...new Set([start, end, ...marks.flatMap(mark => [Math.max(start, mark.start), Math.min(end, mark.end)])]),
  ].sort((a, b) => a - b)
  const pieces = cuts.slice(0, -1).map((from, i) => piece(from, cuts[i + 1] ?? end, marks, entry, whole))
  return markup`
<p class="${type}">${pieces}</p>`
}

function piece(from: number, to: number, marks: readonly Mark[], entry: Entry, whole: boolean): Part {
  const words = entry.source.text.slice(from, to)
  const over = marks.filter(mark => mark.start <= from && to <= mark.end)
  const [first] = over
  if (!first) return whole ? words : abridged(words)
  const severity = gravest(over)
  const id = over.some(mark => anchorOf(entry, mark.start) === `s${entry.number}-${from}`)
    ? markup` id="s${entry.number}-${from}"`
    : undefined
  const ending = [
    ...new Set(over.flatMap(({number, end}) => (end === to && number !== undefined ? [number] : []))),
  ].sort((a, b) => a - b)
  const links =
    ending.length === 0
      ? undefined
      : markup`<sup>${joined(
          ending.map(number => markup`<a href="#finding-${number}">${number}</a>`),
          ' ',
        )}</sup>`
  return markup`<mark${id} class="${severity ?? 'answer'}">${words}</mark>${links}`
}

function gravest(marks: readonly Mark[]): Severity | undefined {
  const order: readonly Severity[] = ['error', 'warning', 'info']
  return order.find(severity => marks.some(mark => mark.severity === severity))
}

function abridged(words: string): string {
  return words.length > 2 * AROUND + 40 ? `${words.slice(0, AROUND)} […] ${words.slice(-AROUND)}` : words
}
