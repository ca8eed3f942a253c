import type {Chunk} from './chunk.ts'

/** Index of the last chunk in a half-open range that fits, else -1. */
export function lastIndexWhere(
  chunks: readonly Chunk[],
  first: number,
  last: number,
  fits: (chunk: Chunk) => boolean,
): number {
  for (let i = last - 1; i >= first; i--) {
    const chunk = chunks[i]
    if (chunk && fits(chunk)) return i
  }
  return -1
}

/** The noun phrases of a range that no preposition governs and that are no mere times. */
export function freeNouns(chunks: readonly Chunk[], first: number, last: number): number[] {
  const found: number[] = []
  for (let i = Math.max(0, first); i < last; i++) {
    const chunk = chunks[i]
    if (chunk?.kind === 'noun' && chunk.noun && !chunk.noun.temporal && chunk.noun.free && !isGoverned(chunks, i))
      found.push(i)
  }
  return found
}

/** Whether a noun phrase hangs on a preposition: "in [the car]", "in Paris and [Lyon]". */
export function isGoverned(chunks: readonly Chunk[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const chunk = chunks[i]
    if (!chunk) return false
    if (chunk.kind === 'preposition') return true
    if (chunk.kind === 'quote' || chunk.kind === 'adverb') continue
    return false
  }
  return false
}
