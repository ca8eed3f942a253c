import type {Match, SpanPart} from './expression.ts'
import type {Unit} from './lexicon.ts'
import {readInteger} from './numbers.ts'
import type {Word} from './words.ts'

const LETTERS: ReadonlyMap<string, Unit> = new Map([
  ...['h', 'hr', 'hrs'].map((letter): [string, Unit] => [letter, 'hour']),
  ...['m', 'min', 'mins'].map((letter): [string, Unit] => [letter, 'minute']),
  ...['s', 'sec', 'secs'].map((letter): [string, Unit] => [letter, 'second']),
])
const RANK: readonly Unit[] = ['hour', 'minute', 'second']
const TOOK = /^(?:for|in|of|after|within|than|lasted|lasting|lasts|took|takes|taking|under|over|about|nearly|almost)$/

/** A length of at least two parts in letters: "2h30", "1h 5m", "5m30s", "2h 03m 12s". */
export function readCompact(words: readonly Word[], at: number): Match | undefined {
  if (words[at]?.glued && /^[\p{L}\d$€£.:#/-]/u.test(words[at - 1]?.text ?? '')) return undefined
  const parts: SpanPart[] = []
  let next = at
  for (let part = partAt(words, next); part; part = partAt(words, next)) {
    if (RANK.indexOf(part.unit) <= RANK.indexOf(parts.at(-1)?.unit ?? 'day')) break
    parts.push({count: part.count, unit: part.unit})
    next = part.last
  }
  const rest = parts.length === 1 && parts[0]?.unit === 'hour' ? bareMinutes(words, at, next) : undefined
  const all = rest === undefined ? parts : [...parts, {count: rest, unit: 'minute' as const}]
  if (all.length < 2) return undefined
  return {
    ...{first: at, last: rest === undefined ? next : next + 1, via: 'duration'},
    expression: {is: 'span', parts: all},
  }
}

function partAt(words: readonly Word[], at: number): {count: number; unit: Unit; last: number} | undefined {
  const count = readInteger(words, at, 3)
  const letter = words[at + 1]
  const unit = letter?.glued ? LETTERS.get(letter.lower) : undefined
  return count === undefined || !unit ? undefined : {count, unit, last: at + 2}
}

// the 30 of "for 2h30"; "at 17h30" is a clock time
function bareMinutes(words: readonly Word[], first: number, at: number): number | undefined {
  const minutes = words[at]?.glued && words[at]?.text.length === 2 ? readInteger(words, at, 2) : undefined
  const ends = !(words[at + 1]?.glued && /^[\p{L}\d:]/u.test(words[at + 1]?.text ?? ''))
  return minutes !== undefined && minutes < 60 && ends && TOOK.test(words[first - 1]?.lower ?? '') ? minutes : undefined
}
