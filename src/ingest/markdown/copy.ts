import type {Piece} from '../piece.ts'

/** Lays the text of a node over the stretch of the file it was read from: plain runs, and entities, escapes and line breaks one by one. */
export function copy(value: string, raw: string, start: number, end: number): Piece[] {
  if (!value.includes('\n') && raw.startsWith(value, start)) return [{text: value, raw: start}]
  const pieces: Piece[] = []
  let at = start
  for (let i = 0; i < value.length;) {
    const {text, length, skipped} = next(value, i, raw, at, end)
    const place = {text: text.replace(/[\r\n]{1,2}/, ' '), raw: at + skipped}
    pieces.push(length === text.length && text === place.text ? place : {...place, rawLength: length})
    at += skipped + length
    i += text.length
  }
  return join(pieces)
}

interface Step {
  /** Units of the value that are covered. */
  readonly text: string
  /** Units of the file that stand for them, and how many before them stand for nothing. */
  readonly length: number
  readonly skipped: number
}

function next(value: string, i: number, raw: string, at: number, end: number): Step {
  const char = value[i] ?? ''
  const rest = raw.slice(at, Math.min(end, at + 80))
  // a soft break, with the marks of the block quotation or the indent that begin the next line
  const soft = /^[ \t]*(?:\r\n|\n|\r)[ \t>]*/.exec(rest)?.[0]
  if (/[\r\n]/.test(char) && soft !== undefined)
    return {text: value.startsWith('\r\n', i) ? '\r\n' : char, length: soft.length, skipped: 0}
  if (rest[0] === '\\' && rest[1] === char && char !== '\\') return {text: char, length: 1, skipped: 1}
  if (rest.startsWith('\\\\') && char === '\\') return {text: char, length: 1, skipped: 1}
  const entity = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i.exec(rest)?.[0]
  if (entity !== undefined && !value.startsWith(entity, i))
    return {text: whole(value, i), length: entity.length, skipped: 0}
  return {text: char, length: 1, skipped: Math.max(0, rest.indexOf(char))}
}

function whole(value: string, i: number): string {
  return String.fromCodePoint(value.codePointAt(i) ?? 32)
}

function join(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (
      last?.rawLength === undefined &&
      piece.rawLength === undefined &&
      last &&
      last.raw + last.text.length === piece.raw
    )
      joined[joined.length - 1] = {text: last.text + piece.text, raw: last.raw}
    else joined.push(piece)
  }
  return joined
}
