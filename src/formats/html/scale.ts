/** Where days stand on a drawing, in per cent of its width. */
export interface Scale {
  readonly at: (day: number) => number
  readonly ticks: readonly {readonly at: number; readonly day: number}[]
}

const MARGIN = 6
/** Least distance of two labelled marks, in per cent. */
const APART = 24
/** Of one whose words begin or end at it, at an edge, and its neighbour. */
const APART_AT_EDGE = 28

/**
 * A scale that is drawn out where much is told and together where nothing is: between two days that are told stands the logarithm of
 * the days between them. Only the stops themselves may be asked for; as many of the labelled ones as there is room for have a mark.
 */
export function scaleOf(stops: readonly number[], labelled = stops): Scale {
  const sorted = [...new Set(stops)].sort((a, b) => a - b)
  const gaps = sorted.map((stop, i) => Math.log2(1.5 + stop - (sorted[i - 1] ?? stop)))
  const lengths = gaps.map((_, i) => gaps.slice(1, i + 1).reduce((sum, gap) => sum + gap, 0))
  const whole = lengths.at(-1) ?? 0
  const places = new Map(
    sorted.map((stop, i) => [
      stop,
      whole === 0 ? 50 : round(MARGIN + ((lengths[i] ?? 0) / whole) * (100 - 2 * MARGIN)),
    ]),
  )
  const at = (day: number): number => places.get(day) ?? 0
  return {at, ticks: apart(sorted.filter(day => labelled.includes(day)).map(day => ({at: at(day), day})))}
}

function apart(marks: readonly {readonly at: number; readonly day: number}[]): Scale['ticks'] {
  return marks.reduce<Scale['ticks']>((kept, mark) => {
    const last = kept.at(-1)
    return last && mark.at - last.at < roomBetween(last.at, mark.at) ? kept : [...kept, mark]
  }, [])
}

function roomBetween(first: number, second: number): number {
  return sideOf(first) === 'middle' && sideOf(second) === 'middle' ? APART : APART_AT_EDGE
}

/** Which side of its words a labelled mark is at, so that they stay on the drawing. */
export function sideOf(at: number): 'start' | 'middle' | 'end' {
  return at > 85 ? 'end' : at < 12 ? 'start' : 'middle'
}

function round(share: number): number {
  return Math.round(share * 100) / 100
}
