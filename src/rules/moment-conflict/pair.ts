import {areDaysApart, minutesApart} from './clock.ts'
import type {Moment} from './moments.ts'
import {areOneParty} from './party.ts'

/** Two moments of one happening that have nothing in common. */
export interface Pair {
  readonly a: Moment
  readonly b: Moment
  readonly why: string
  /** Where they are not of two days. */
  readonly minutes: number | undefined
}

/** Two moments as a pair, where they may be of one happening and cannot both hold. */
export function pairOf(a: Moment, b: Moment): Pair | undefined {
  if (!isOneSort(a, b) || areOfTwoCourts(a, b) || (a.sort?.named ? !areOneParty(a.party, b.party) : areOthers(a, b)))
    return undefined
  const words = `“${a.claim.text}” and “${b.claim.text}”`
  if (areDaysApart(a.claim, b.claim)) return {a, b, why: `${words} have no day in common.`, minutes: undefined}
  const minutes = a.sort === b.sort && !a.later && !b.later ? minutesApart(a, b) : undefined
  return minutes === undefined ? undefined : {a, b, why: `${words} are ${String(minutes)} minutes apart.`, minutes}
}

// a hearing before one court and before another
const COURT =
  /\b(crown|magistrates|high|supreme|district|federal|appeals?|county|sheriff|youth|circuit|superior|constitutional)['’]?s? court\b/i

function areOfTwoCourts(a: Moment, b: Moment): boolean {
  const [x, y] = [a, b].map(({document, start, end}) => COURT.exec(document.source.text.slice(start, end))?.[1])
  return x !== undefined && y !== undefined && x.toLowerCase() !== y.toLowerCase()
}

function areOthers(a: Moment, b: Moment): boolean {
  const areTwo = a.party.length > 0 && b.party.length > 0 && !areOneParty(a.party, b.party)
  return areTwo || ([a, b].some(({document: {source}}) => source.published === undefined) && areElsewhere(a, b))
}

// where nobody knows how long ago it was: "the quake that hit Zarand", "the quake in Bam"
function areElsewhere({places: a}: Moment, {places: b}: Moment): boolean {
  return a.length > 0 && b.length > 0 && !areOneParty(a, b)
}

// an attack may be a blast or a shooting
const ALIKE = ['attack blast', 'attack shooting', 'crash sinking'].map(names => new Set(names.split(' ')))

/** Whether two moments may be of one happening by what they are called. */
export function isOneSort(a: Moment, b: Moment): boolean {
  if (a.other !== b.other || a.ahead !== b.ahead) return false
  if (a.sort === b.sort) return true
  if (a.sort === undefined || b.sort === undefined) return isHarm(a) && isHarm(b)
  return ALIKE.some(names => [a, b].every(({sort}) => names.has(sort?.name ?? '')))
}

/** Whether it is a harm, of whatever sort. */
export function isHarm({sort}: Pick<Moment, 'sort'>): boolean {
  return sort === undefined || sort.harm === true
}
