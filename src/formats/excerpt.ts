import type {Place} from '../findings/index.ts'
import type {Source} from '../text/index.ts'
import type {Paint} from './format.ts'
import {printable} from './printable.ts'
import {where} from './where.ts'

const BEFORE = 60
const LONGEST = 110

/** Each place as `file:line:column` and the words around it, the disputed ones underlined. */
export function excerpts(places: readonly Place[], sources: readonly Source[], paint: Paint): string[] {
  const byId = new Map(sources.map(source => [source.id, source]))
  return places.flatMap(place => {
    const source = byId.get(place.source)
    return source ? excerpt(place, source, paint) : elsewhere(place, paint)
  })
}

// a place in a file that is no report
function elsewhere({source, line, column, text}: Place, paint: Paint): string[] {
  return [`  ${paint.dim(`${printable(source)}:${line}:${column}`)}`, `    ${paint.underline(printable(text))}`]
}

function excerpt(place: Place, source: Source, paint: Paint): string[] {
  const {before, words, after} = around(place, source.raw)
  const head = `  ${paint.dim(`${printable(where(source.path, place, source.extracted))}`)}${source.outlet ? paint.dim(` (${printable(source.outlet)})`) : ''}`
  const line = `    ${paint.dim(before)}${paint.underline(words)}${paint.dim(after)}`
  return paint.coloured
    ? [head, line]
    : [head, line, `    ${' '.repeat(width(before))}${'^'.repeat(Math.max(1, width(words)))}`]
}

/** How many units of text are shown before a place, and how many in all. */
interface Room {
  readonly before: number
  readonly longest: number
}

/** The line of a place, cut where it is long, on one line and free of what would steer a terminal. */
export function around(
  {start, end}: Pick<Place, 'start' | 'end'>,
  raw: string,
  {before, longest}: Room = {before: BEFORE, longest: LONGEST},
): {before: string; words: string; after: string} {
  // a line may be as long as the file, so no more of it is searched than is shown
  const lead = raw.slice(Math.max(0, start - before), start)
  const from = start - lead.length + lead.lastIndexOf('\n') + 1
  const tail = raw.slice(end, Math.max(end, from + longest))
  const stop = tail.indexOf('\n')
  const until = end + (stop < 0 ? tail.length : stop)
  const cutBefore = from > 0 && raw[from - 1] !== '\n'
  const cutAfter = until < raw.length && !/[\r\n]/.test(raw[until] ?? '')
  return {
    before: (cutBefore ? '…' : '') + printable(raw.slice(from, start)),
    words: shorten(printable(raw.slice(start, end))),
    after: printable(raw.slice(end, until)).trimEnd() + (cutAfter ? '…' : ''),
  }
}

function shorten(words: string): string {
  return words.length > 2 * LONGEST ? `${words.slice(0, LONGEST)} … ${words.slice(-BEFORE)}` : words
}

function width(text: string): number {
  return [...text].length
}
