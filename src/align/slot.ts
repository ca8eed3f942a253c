import type {Claim} from '../claim/index.ts'
import {tokensIn} from '../reading/index.ts'
import type {Parallel, Placed} from './parallel.ts'

const REACH = 4

/**
 * How surely two claims fill the same slot of two parallel sentences, 0 … 1: the words that correspond just before and just
 * after them, out of the `REACH` looked at on either side; the edges of a sentence correspond to each other.
 */
export function slotStrength(parallel: Parallel, a: Claim, b: Claim): number {
  const left = spanOf(parallel.a, a)
  const right = spanOf(parallel.b, b)
  if (!left || !right) return 0
  const before = anchored(parallel, ([i, j]) => within(left.first - i, right.first - j), atStart(parallel, left, right))
  const after = anchored(
    parallel,
    ([i, j]) => within(i - left.last + 1, j - right.last + 1),
    atEnd(parallel, left, right),
  )
  if (before === 0 || after === 0) return Math.max(before, after) >= 3 ? 0.5 : 0
  return Math.min(1, (before + after) / 5)
}

function anchored(parallel: Parallel, near: (match: readonly [number, number]) => boolean, edges: boolean): number {
  return parallel.matches.filter(near).length + (edges ? 2 : 0)
}

function within(i: number, j: number): boolean {
  return i > 0 && j > 0 && i <= REACH && j <= REACH
}

function atStart(parallel: Parallel, left: Span, right: Span): boolean {
  return left.first - parallel.a.sentence.first <= 1 && right.first - parallel.b.sentence.first <= 1
}

function atEnd(parallel: Parallel, left: Span, right: Span): boolean {
  return parallel.a.sentence.last - left.last <= 1 && parallel.b.sentence.last - right.last <= 1
}

interface Span {
  readonly first: number
  readonly last: number
}

function spanOf(placed: Placed, claim: Claim): Span | undefined {
  const tokens = tokensIn(placed.document, claim)
  const first = tokens[0]
  const last = tokens.at(-1)
  return first && last ? {first: first.index, last: last.index + 1} : undefined
}
