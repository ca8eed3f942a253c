import {boundsOf, narrow} from './bounds.ts'
import type {Time} from './value.ts'

/** A date or clock time by its TIMEX3 value, with its bounds. */
export function dated(
  timex: string,
  modifier?: string,
  type: Time['type'] = timex.includes('T') ? 'TIME' : 'DATE',
): Time {
  return {type, timex, ...narrow(boundsOf(timex), modifier), ...(modifier ? {modifier} : {})}
}
