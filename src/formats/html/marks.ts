import type {Severity, Spot} from '../../findings/index.ts'

/** A marked stretch of a text: a place of findings, or an answer that is led to from elsewhere. */
export interface Mark extends Pick<Spot, 'start' | 'end'> {
  readonly severity?: Severity
  /** Of the finding. */
  readonly number?: number
}

/** A stretch that is marked in one way throughout. */
export interface Stretch extends Pick<Spot, 'start' | 'end'> {
  readonly marks: readonly Mark[]
}

/** For stretches of text in their order, the marks that touch each; asked once for each. */
export function touching(marks: readonly Mark[]): (stretch: Pick<Spot, 'start' | 'end'>) => readonly Mark[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start || a.end - b.end)
  let next = 0
  let open: readonly Mark[] = []
  return ({start, end}) => {
    const first = next
    while (next < sorted.length && (sorted[next]?.start ?? end) < end) next++
    open = [...open.filter(mark => mark.end > start), ...sorted.slice(first, next)]
    return open.filter(mark => mark.end > start)
  }
}

/** A stretch of text cut wherever a mark begins or ends. */
export function cut({start, end}: Pick<Spot, 'start' | 'end'>, marks: readonly Mark[]): Stretch[] {
  const inside = marks.flatMap(mark => [Math.max(start, mark.start), Math.min(end, mark.end)])
  const cuts = [...new Set([start, ...inside, end])].sort((a, b) => a - b)
  const over = touching(marks)
  return cuts.slice(0, -1).map((from, i) => {
    const stretch = {start: from, end: cuts[i + 1] ?? end}
    return {...stretch, marks: over(stretch)}
  })
}
