import type {Claim} from '../../claim/index.ts'
import type {Spot} from '../../findings/index.ts'
import type {Time} from '../../kinds/time/index.ts'
import {groupBy} from '../../text/index.ts'
import type {Clash} from './clash.ts'

const COUNTED_FROM_TODAY = /\b(?:today|tonight|yesterday|tomorrow|this (?:morning|afternoon|evening))\b/i

/** What a report puts on another day throughout, since it counts from another “today”, is one clash. */
export function joinShifted(clashes: readonly Clash[]): Clash[] {
  const groups = groupBy(clashes, clash => {
    const own = countedIn(clash)
    return own === undefined ? '' : `${own.source} ${dayOf(own)} ${dayOf(own === clash.a ? clash.b : clash.a)}`
  })
  return [...groups].flatMap(([key, own]) => {
    const surest = own.reduce((best, each) => (each.score > best.score ? each : best))
    const shifted = countedIn(surest)
    const isShift = key !== '' && shifted !== undefined && own.length > 1
    return isShift ? [{...surest, spots: outermost(own.flatMap(({spots}) => spots)), shifted}] : own
  })
}

// the clause, but not the time in it once more
function outermost(spots: readonly Spot[]): readonly Spot[] {
  return spots.filter(
    (one, i) =>
      !spots.some(
        (other, j) =>
          other.source === one.source &&
          other.start <= one.start &&
          one.end <= other.end &&
          (other.end - other.start > one.end - one.start || j < i),
      ),
  )
}

function countedIn({a, b, differ}: Clash): Claim<Time> | undefined {
  return differ === 'day' ? [a, b].find(({text}) => COUNTED_FROM_TODAY.test(text)) : undefined
}

function dayOf({value: {earliest = ''}}: Claim<Time>): string {
  return earliest.slice(0, 10)
}
