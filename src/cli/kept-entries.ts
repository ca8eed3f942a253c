import {existsSync, readFileSync} from 'node:fs'
import {ingest} from '../ingest/index.ts'
import {readerOf} from './find-files.ts'
import {libraries} from './libraries.ts'

/** The numbers of the entries of a file that stood in it before, wherever in it, and say the same; of what is staged of it, where that is given. */
export function keptEntries(file: string, before: string, staged?: Uint8Array): ReadonlySet<string> {
  const old = new Set([...entriesIn(file, Buffer.from(before)).values()])
  const bytes = staged ?? (existsSync(file) ? readFileSync(file) : undefined)
  const now = bytes ? entriesIn(file, bytes) : new Map<string, string>()
  return new Set([...now].filter(([, said]) => old.has(said)).map(([number]) => number))
}

/** The number of an entry, of the id of a report that is one. */
export function entryOf(id: string): string | undefined {
  return /#(?<number>\d{1,6})$/.exec(id)?.groups?.['number']
}

function entriesIn(file: string, bytes: Uint8Array): ReadonlyMap<string, string> {
  const reader = readerOf(file)
  const read = reader
    ? ingest(bytes, {id: 'file', path: file, event: '', beside: {}, given: {}}, reader, libraries)
    : undefined
  const sources = read && 'sources' in read ? read.sources : []
  return new Map(
    sources.flatMap(({id, text, outlet, url, published, title, author}): [string, string][] => {
      const number = entryOf(id)
      return number === undefined ? [] : [[number, JSON.stringify([text, outlet, url, published, title, author])]]
    }),
  )
}
