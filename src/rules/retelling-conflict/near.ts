import type {Document} from '../../reading/index.ts'
import type {Line} from './cover.ts'

export type Near = ReadonlyMap<Line, ReadonlyMap<Document, readonly Line[]>>

const LEAST_SHARED = 2
const MOST_PLACES = 40

/** For every line the lines of other reports that share words with it, found through the rarer words. */
export function nearLines(lines: readonly Line[]): Near {
  const places = new Map<string, Line[]>()
  for (const line of lines)
    for (const term of line.all) {
      const others = places.get(term)
      if (others) others.push(line)
      else places.set(term, [line])
    }
  return new Map(lines.map(line => [line, nearTo(line, places)]))
}

function nearTo(line: Line, places: ReadonlyMap<string, readonly Line[]>): ReadonlyMap<Document, readonly Line[]> {
  const shared = new Map<Line, number>()
  for (const term of line.all) {
    const others = places.get(term) ?? []
    if (others.length > MOST_PLACES) continue
    for (const other of others) if (other.document !== line.document) shared.set(other, (shared.get(other) ?? 0) + 1)
  }
  const near = new Map<Document, Line[]>()
  for (const [other, count] of shared)
    if (count >= LEAST_SHARED) near.set(other.document, [...(near.get(other.document) ?? []), other])
  return near
}
