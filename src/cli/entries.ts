import type {EventFile} from '../config/index.ts'
import type {Known} from '../ingest/index.ts'

/** What an `event.yaml` says of a file and, as `FILE#2`, of single entries of it. */
export function entriesOf(file: string, event: EventFile | undefined): Pick<Known, 'beside' | 'besideEntries'> {
  const sources = Object.entries(event?.sources ?? {})
  const entries = sources.filter(([name]) => name !== file && fileOf(name) === file)
  return {
    beside: event?.sources[file] ?? {},
    besideEntries: new Map(entries.map(([name, known]) => [Number(name.slice(file.length + 1)), known])),
  }
}

/** The file that an entry is in: "feed.json" of "feed.json#2". */
export function fileOf(source: string): string {
  return source.replace(/#\d{1,6}$/, '')
}
