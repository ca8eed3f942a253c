import {locate, type Source} from '../text/index.ts'
import type {Place, Spot} from './finding.ts'

/** Offsets at which the lines of a file begin. */
export type Lines = readonly number[]

export function linesOf(raw: string): Lines {
  const lines = [0]
  for (let at = raw.indexOf('\n'); at >= 0; at = raw.indexOf('\n', at + 1)) lines.push(at + 1)
  return lines
}

/** The lines of each source's file, by its id; sources of one file share them. */
export function linesBySource(sources: readonly Source[]): ReadonlyMap<string, Lines> {
  const byFile = new Map<string, {readonly raw: string; readonly lines: Lines}>()
  return new Map(
    sources.map(({id, path, raw}) => {
      const known = byFile.get(path)
      const lines = known?.raw === raw ? known.lines : linesOf(raw)
      byFile.set(path, {raw, lines})
      return [id, lines]
    }),
  )
}

/** A span of running text as a place in the file: line and column from 1, in UTF-16 units. */
export function placeOf(source: Source, spot: Pick<Spot, 'start' | 'end'>, lines: Lines = linesOf(source.raw)): Place {
  const {start, end} = locate(source.offsets, spot.start, spot.end)
  const line = lineAt(lines, start)
  return {
    source: source.id,
    start,
    end,
    text: source.raw.slice(start, end),
    line: line + 1,
    column: start - (lines[line] ?? 0) + 1,
  }
}

function lineAt(lines: Lines, offset: number): number {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lines[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
