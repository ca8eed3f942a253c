import type {Bounds, Claim} from '../claim/index.ts'
import {isCitation} from '../kinds/outlet/index.ts'
import {time} from '../kinds/time/index.ts'

/** The outlet that a claim cites. */
export function cites(claim: Claim): string | undefined {
  return isCitation(claim) ? claim.value.name : undefined
}

/** The bounds of a day or a moment that a claim names; undefined for a length of time, "now" and "recently", and what is no time at all. */
export function dated(claim: Claim): Bounds | undefined {
  if (!time.is(claim)) return undefined
  const {type, timex, earliest, latest} = claim.value
  if ((type !== 'DATE' && type !== 'TIME') || /_REF$/.test(timex)) return undefined
  return {...(earliest === undefined ? {} : {earliest}), ...(latest === undefined ? {} : {latest})}
}
