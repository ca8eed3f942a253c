import type {Bounds} from '../claim/index.ts'
import type {Time} from '../kinds/time/index.ts'
import {timesIn} from './times.ts'

/** One time as a text tells it: a claim, or the two ends of a range that are read as two claims. */
export interface Reading {
  readonly text: string
  readonly value: Time
  readonly via: string
  /** What it puts on its clause: open at one end after "since" and "until". */
  readonly when?: Bounds
}

/** What the program reads in a text, "from 2009 to 2011" as one; a day that no calendar has is told as such and is no time. */
export function readingsIn(text: string, published?: string): readonly Reading[] {
  const readings = timesIn(text, published).filter(({via}) => via !== 'impossible')
  const joined: Reading[] = []
  for (const {text, value, via, when} of readings) {
    const last = joined.at(-1)
    const isEnd = last?.when !== undefined && isRange(last, when, value)
    const here = {text, value, via, ...(when ? {when} : {})}
    joined.splice(isEnd ? -1 : joined.length, isEnd ? 1 : 0, isEnd ? rangeOf(last, here) : here)
  }
  return joined
}

// both ends of a range bound their clause by the whole of it
function isRange({value, when}: Reading, other: Bounds | undefined, end: Time): boolean {
  if (!when || !other || value.timex.includes('/')) return false
  const same = when.earliest === other.earliest && when.latest === other.latest
  return same && when.earliest !== end.earliest && when.latest !== value.latest
}

function rangeOf(from: Reading, to: Reading): Reading {
  const bounds = to.when ?? {}
  return {
    text: `${from.text} … ${to.text}`,
    via: 'range',
    value: {type: from.value.type, timex: `${from.value.timex}/${to.value.timex}`, ...bounds},
    when: bounds,
  }
}
