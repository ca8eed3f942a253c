import {boundsOf} from './bounds.ts'
import {isoDay, parseDay} from './calendar.ts'
import type {Time} from './value.ts'

export function range(from: Time, end: Time): Time {
  const to = overMidnight(from, end)
  const timex = `${from.timex}/${to.timex}`
  // hours of a day that nobody told
  const bounds = from.type === 'TIME' && from.earliest === undefined ? {} : boundsOf(timex)
  return {type: from.type, timex, ...bounds, ...(to.modifier ? {modifier: to.modifier} : {})}
}

// "10 p.m. to 6 a.m.": the next day
function overMidnight(from: Time, to: Time): Time {
  const [one, other] = [from, to].map(
    ({timex}) => /^(?<day>\d{4}-\d\d-\d\d)T(?<clock>\d\d:\d\d.*)$/.exec(timex)?.groups,
  )
  const same = one?.['day'] !== undefined && one['day'] === other?.['day']
  if (!same || (one['clock'] ?? '') <= (other['clock'] ?? '')) return to
  return {...to, timex: `${isoDay((parseDay(one['day'] ?? '') ?? 0) + 1)}T${other['clock'] ?? ''}`}
}
