import {ingest, readers, type Metadata} from '../ingest/index.ts'
import type {Source} from '../text/index.ts'

/** A text as a report in plain text, or undefined where there is nothing in it to read. */
export function toSource(text: string, id: string, known: Metadata = {}): Source | undefined {
  const reader = readers.find(({name}) => name === 'plain')
  if (!reader) throw new Error('plain text has a reader')
  const identity = {id, path: `${id}.txt`, event: 'labelled', beside: {}, given: known}
  const result = ingest(new TextEncoder().encode(text), identity, reader)
  return 'sources' in result ? result.sources[0] : undefined
}

/** Marks that tokenisers write for quotation marks, put right without moving what stands after them. */
export function mendQuotes(text: string): string {
  return text.replace(/`` ?/g, mark => ' “'.padStart(mark.length)).replace(/(?<=\S)''(?=\s|$|[.,;:)])/g, '” ')
}

/** The spaces that tokenisers put into figures and before marks, taken out: "2, 000", "9: 01", "he said ." */
export function mendSpacing(text: string): string {
  return text
    .replace(/`` ?/g, '“')
    .replace(/ ?''/g, '”')
    .replace(/(?<=\d), (?=\d{3}(?!\d))/g, ',')
    .replace(/(?<=\b\d{1,2}): (?=\d{2}\b)/g, ':')
    .replace(/(?<=\d)\. (?=\d)/g, '.')
    .replace(/ (?=[.,;:?!](?:\s|$))/g, '')
}
