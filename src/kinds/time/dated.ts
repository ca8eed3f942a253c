import {boundsOf, narrow} from './bounds.ts'
import type {Time} from './value.ts'

/** A date or clock time by its TIMEX3 value, with its bounds. */
export function dated(
  timex: string,
  modifier?: string,
  type: Time['type'] = timex.includes('T') ? 'TIME' : 'DATE',
): Time {
  // a season is bounded for both halves of the globe: its beginning and end are not known
  const edge = /-(?:SP|SU|FA|WI)$/.test(timex) ? undefined : modifier
  return {type, timex, ...narrow(boundsOf(timex), edge), ...(modifier ? {modifier} : {})}
}
