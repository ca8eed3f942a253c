import type {Place} from '../../findings/index.ts'
import {inRunningText, type OffsetMap, type Source} from '../../text/index.ts'

/** A stretch of the running text of a source. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A place in a file as a stretch of the running text that was taken from it. */
export function inRunning({offsets}: Source, {start, end}: Pick<Place, 'start' | 'end'>): Stretch {
  return offsets ? wayBack(offsets)(start, end) : {start, end}
}

const ways = new WeakMap<OffsetMap, ReturnType<typeof inRunningText>>()

function wayBack(offsets: OffsetMap): ReturnType<typeof inRunningText> {
  const way = ways.get(offsets) ?? inRunningText(offsets)
  ways.set(offsets, way)
  return way
}

export function overlap(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end
}
