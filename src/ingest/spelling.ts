import {locate, type OffsetMap} from '../text/index.ts'
import type {Piece} from './piece.ts'

/** What a stretch of a file says, where some of it is written in another way than it is read (`&amp;`, `\n`). */
export interface Spelt {
  readonly text: string
  readonly offsets: OffsetMap
}

/** Reads a stretch of a file: what `special` finds is read by `read`, all else stands as it is. */
export function spell(
  raw: string,
  start: number,
  end: number,
  special: RegExp,
  read: (found: string) => string,
): Piece[] {
  const pieces: Piece[] = []
  let at = start
  for (const {0: found, index} of raw.slice(start, end).matchAll(special)) {
    if (start + index > at) pieces.push({text: raw.slice(at, start + index), raw: at})
    at = start + index + found.length
    const text = read(found)
    if (text !== '') pieces.push({text, raw: start + index, rawLength: found.length})
  }
  return at < end ? [...pieces, {text: raw.slice(at, end), raw: at}] : pieces
}

export function joined(pieces: readonly Piece[]): Spelt {
  let length = 0
  const offsets = pieces.map(({text, raw, rawLength}) => {
    const piece = {text: length, raw, length: text.length, ...(rawLength === undefined ? {} : {rawLength})}
    length += text.length
    return piece
  })
  return {text: pieces.map(({text}) => text).join(''), offsets}
}

/** Pieces of what a stretch says, as pieces of the file that it stands in. */
export function through(pieces: readonly Piece[], offsets: OffsetMap): Piece[] {
  const starts = offsets.map(({text}) => text)
  return pieces.flatMap(({text, raw, rawLength}): Piece[] => {
    if (rawLength !== undefined) {
      const place = locate(offsets, raw, raw + rawLength)
      return [{text, raw: place.start, rawLength: place.end - place.start}]
    }
    return cuts(raw, raw + text.length, starts).map(([start, end]) => {
      const place = locate(offsets, start, end)
      const part = {text: text.slice(start - raw, end - raw), raw: place.start}
      return place.end - place.start === end - start && isCopied(offsets, starts, start)
        ? part
        : {...part, rawLength: place.end - place.start}
    })
  })
}

function isCopied(offsets: OffsetMap, starts: readonly number[], at: number): boolean {
  return offsets[before(starts, at)]?.rawLength === undefined
}

// a plain run ends where what it is read from is written otherwise
function cuts(start: number, end: number, starts: readonly number[]): [number, number][] {
  const parts: [number, number][] = []
  let from = start
  for (let i = before(starts, start) + 1; i < starts.length && (starts[i] ?? end) < end; i++) {
    const next = starts[i] ?? end
    if (next > from) parts.push([from, next])
    from = Math.max(from, next)
  }
  return end > from ? [...parts, [from, end]] : parts
}

/** The last of these that is not after an offset. */
function before(starts: readonly number[], at: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
}
