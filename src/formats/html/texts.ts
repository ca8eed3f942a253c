import type {Finding, Severity} from '../../findings/index.ts'
import type {Block} from '../../text/index.ts'
import {anchorOf, type Catalogue, type Entry, type Target} from './catalogue.ts'
import {sayDay} from './days.ts'
import {placesOf} from './findings.ts'
import {markup, type Markup, type Part} from './markup.ts'
import {cut, touching, type Mark, type Stretch} from './marks.ts'
import type {Numbers} from './numbers.ts'
import {grouped, joined} from './section.ts'
import {severities} from './severity.ts'

/** A text longer than this, and every one when so much is shown, is cut down to what surrounds its marks. */
const LONGEST_TEXT = 60_000
const LONGEST_IN_ALL = 6_000_000
const AROUND = 240

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
      marks
        .get(entry)
        ?.push({start, end, number, ...(finding.status === 'dismissed' ? {} : {severity: finding.severity})})
  }
  for (const {entry, start, end} of targets) marks.get(entry)?.push({start, end})
  return marks
}

function text(entry: Entry, marks: readonly Mark[], whole: boolean): Markup {
  const {source, number, name} = entry
  const over = touching(marks)
  const blocks = source.blocks.map(block => ({block, marks: over(block)}))
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

function paragraph(block: Block, marks: readonly Mark[], entry: Entry, whole: boolean): Markup {
  return markup`
<p class="${block.type}">${cut(block, marks).map(stretch => piece(stretch, entry, whole))}</p>`
}

function piece({start, end, marks}: Stretch, entry: Entry, whole: boolean): Part {
  const words = entry.source.text.slice(start, end)
  if (marks.length === 0) return whole ? words : abridged(words)
  const anchor = `s${entry.number}-${start}`
  const id = marks.some(mark => anchorOf(entry, mark.start) === anchor) ? markup` id="${anchor}"` : undefined
  return markup`<mark${id} class="${gravest(marks) ?? 'answer'}">${words}</mark>${ending(marks, end)}`
}

// the numbers of the findings whose places end here
function ending(marks: readonly Mark[], end: number): Part {
  const numbers = marks.flatMap(mark => (mark.end === end && mark.number !== undefined ? [mark.number] : []))
  if (numbers.length === 0) return undefined
  const links = [...new Set(numbers)]
    .sort((a, b) => a - b)
    .map(number => markup`<a href="#finding-${number}">${number}</a>`)
  return markup`<sup>${joined(links, ' ')}</sup>`
}

function gravest(marks: readonly Mark[]): Severity | undefined {
  return severities.map(({severity}) => severity).find(severity => marks.some(mark => mark.severity === severity))
}

function abridged(words: string): string {
  return words.length > 2 * AROUND + 40 ? `${words.slice(0, AROUND)} […] ${words.slice(-AROUND)}` : words
}
