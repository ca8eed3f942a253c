import type {Claim} from '../../claim/index.ts'
import {linesBySource, placeOf, type Place, type Report, type Spot} from '../../findings/index.ts'
import {inRunningText, type Block, type Source} from '../../text/index.ts'
import {shorten} from './section.ts'

const LONGEST_NAME = 120

/** A source as the page calls it. */
export interface Entry {
  readonly source: Source
  /** From 1, in the order of the report. */
  readonly number: number
  /** Its outlet, else its file's name. */
  readonly name: string
}

/** A stretch of a source's running text, and where the page shows it. */
export interface Target extends Spot {
  readonly entry: Entry
  /** In the file, from 1. */
  readonly line: number
  readonly href: string
}

/** What the page calls each source, and where in it a claim or a place of a finding stands. */
export interface Catalogue {
  readonly entries: readonly Entry[]
  readonly entry: (source: string) => Entry | undefined
  readonly claim: (claim: Claim) => Target | undefined
  readonly place: (place: Place) => Target | undefined
}

export function catalogueOf({sources}: Report): Catalogue {
  const entries = sources.map((source, i) => ({source, number: i + 1, name: nameOf(source)}))
  const known = new Map(entries.map(entry => [entry.source.id, {entry, within: inRunningText(entry.source.offsets)}]))
  const lines = linesBySource(sources)
  return {
    entries,
    entry: id => known.get(id)?.entry,
    claim: ({source: id, start, end}) => {
      const entry = known.get(id)?.entry
      if (!entry) return undefined
      return target(entry, {source: id, start, end}, placeOf(entry.source, {start, end}, lines.get(id)).line)
    },
    place: ({source: id, start, end, line}) => {
      const found = known.get(id)
      return found && target(found.entry, {source: id, ...found.within(start, end)}, line)
    },
  }
}

function target(entry: Entry, spot: Spot, line: number): Target {
  return {...spot, end: Math.max(spot.start + 1, spot.end), entry, line, href: `#${anchorOf(entry, spot.start)}`}
}

/** The id of the element that shows the text from an offset on; white space between paragraphs belongs to the next of them. */
export function anchorOf({number, source: {blocks}}: Entry, start: number): string {
  const block = blocks[firstEndingAfter(blocks, start)]
  return block ? `s${number}-${Math.max(start, block.start)}` : `s${number}`
}

function firstEndingAfter(blocks: readonly Block[], offset: number): number {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}

function nameOf({outlet, id}: Source): string {
  return shorten(outlet ?? id.split('/').at(-1) ?? id, LONGEST_NAME)
}
