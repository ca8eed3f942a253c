/** Pieces of running text and where each stands in the file, both ascending; a piece is copied unit by unit unless `atom`. */
export interface OffsetPiece {
  readonly text: number
  readonly raw: number
  readonly length: number
  /** The units of the file that the piece as a whole stands for, where it is not a plain copy (an entity, a folded break). */
  readonly rawLength?: number
}

export type OffsetMap = readonly OffsetPiece[]

/** Translates a half-open span of running text to the file; the identity where there is no map. */
export function locate(map: OffsetMap | undefined, start: number, end: number): {start: number; end: number} {
  if (!map || map.length === 0) return {start, end}
  return {
    start: toRaw(pieceAt(map, start), start, false),
    end: toRaw(pieceAt(map, Math.max(start, end - 1)), end, true),
  }
}

/** The way back: spans of the file as spans of the running text that was taken from it. */
export function inRunningText(
  map: OffsetMap | undefined,
): (start: number, end: number) => {start: number; end: number} {
  if (!map || map.length === 0) return (start, end) => ({start, end})
  // an article may stand in its file before its headline
  const pieces = [...map].sort((a, b) => a.raw - b.raw)
  return (start, end) => {
    const from = toText(pieceAt(pieces, start, 'raw'), start, false)
    const until = toText(pieceAt(pieces, Math.max(start, end - 1), 'raw'), end, true)
    return {start: from, end: Math.max(from, until)}
  }
}

function pieceAt(map: OffsetMap, offset: number, side: 'text' | 'raw' = 'text'): OffsetPiece {
  let low = 0
  let high = map.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((map[middle]?.[side] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return map[low] ?? {text: 0, raw: 0, length: 0}
}

function toRaw(piece: OffsetPiece, offset: number, isEnd: boolean): number {
  const inside = Math.min(offset - piece.text, piece.length)
  if (piece.rawLength === undefined) return piece.raw + inside
  return piece.raw + (isEnd || inside === piece.length ? piece.rawLength : 0)
}

function toText({text, raw, length, rawLength}: OffsetPiece, offset: number, isEnd: boolean): number {
  if (rawLength !== undefined) return isEnd ? text + length : text
  return text + Math.min(Math.max(offset - raw, 0), length)
}
