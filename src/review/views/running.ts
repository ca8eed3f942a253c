import type {Place} from '../../findings/index.ts'
import type {OffsetMap, OffsetPiece, Source} from '../../text/index.ts'

/** A stretch of the running text of a source. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A place in a file as a stretch of the running text that was taken from it. */
export function inRunning({offsets}: Source, {start, end}: Pick<Place, 'start' | 'end'>): Stretch {
  if (!offsets || offsets.length === 0) return {start, end}
  return {start: toText(offsets, start, false), end: toText(offsets, end, true)}
}

function toText(map: OffsetMap, offset: number, isEnd: boolean): number {
  const {text, raw, length, rawLength} = pieceAt(map, isEnd ? offset - 1 : offset)
  if (rawLength !== undefined) return isEnd ? text + length : text
  return text + Math.min(Math.max(offset - raw, 0), length)
}

function pieceAt(map: OffsetMap, offset: number): OffsetPiece {
  let low = 0
  let high = map.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((map[middle]?.raw ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return map[low] ?? {text: 0, raw: 0, length: 0}
}

export function overlap(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end
}
