import type {Claim} from '../../claim/index.ts'
import {statedWeekday, weekdayOf as weekdayOfDay, type Time} from '../../kinds/time/index.ts'
import {apart, isExactDay} from '../days.ts'

const HALF = 720
const LEEWAY = 10
const HEDGED = 25
const EXACT = 2

/** Whether a time names a day, month or year, and that of the place itself. */
export function isOfDay(claim: Claim<Time>): boolean {
  return isDated(claim) && !isElsewhere(claim)
}

/** Whether two times name days, months or years that have nothing in common; a weekday of which the week is not told may be of any. */
export function areDaysApart(a: Claim<Time>, b: Claim<Time>): boolean {
  if (![a, b].every(isOfDay)) return false
  if ([a, b].every(isExactDay)) return apart(a, b) === 'day'
  const [x, y] = [a, b].map(weekdayOf)
  if (x !== undefined && y !== undefined) return x !== y && (apart(a, b) === 'day' || isOdd(a) || isOdd(b))
  return apart(a, b) === 'day'
}

function isDated({value: {earliest, timex}}: Claim<Time>): boolean {
  return earliest !== undefined || /^XXXX-(?:WXX-|\d\d|SP|SU|FA|WI)/.test(timex)
}

/** The weekday that a time names, else the one that its date falls on. */
function weekdayOf(claim: Claim<Time>): number | undefined {
  const {timex} = claim.value
  const bare = /^XXXX-WXX-(?<day>[1-7])/.exec(timex)?.groups?.['day']
  if (bare !== undefined) return Number(bare)
  return statedWeekday(claim) ?? (/^\d{4}-\d\d-\d\d(?:T|$)/.test(timex) ? weekdayOfDay(timex.slice(0, 10)) : undefined)
}

// "Friday, 12 March", which was a Thursday
function isOdd(claim: Claim<Time>): boolean {
  const day = /^\d{4}-\d\d-\d\d(?=T|$)/.exec(claim.value.timex)?.[0]
  const stated = statedWeekday(claim)
  return day !== undefined && stated !== undefined && weekdayOfDay(day) !== stated
}

interface Clocked {
  readonly claim: Claim<Time>
  readonly hedged: boolean
}

/** Minutes between two clock times of one act, where they cannot both hold; undefined where they can. */
export function minutesApart({claim: a, hedged: one}: Clocked, {claim: b, hedged: other}: Clocked): number | undefined {
  const hedged = one || other
  const [from, to] = [a, b].map(zoneOf)
  const [x, y] = [a, b].map(claim => minutesOf(claim, from !== undefined && to !== undefined))
  if (x === undefined || y === undefined || isElsewhere(a) !== isElsewhere(b)) return undefined
  const around = [a, b].some(isOfEitherHalf) ? HALF : 2 * HALF
  const turn = (((x - y) % around) + around) % around
  const apart = Math.min(turn, around - turn)
  const leeway = hedged || [a, b].some(isHedged) ? HEDGED : [x, y].every(isExact) ? EXACT : LEEWAY
  const isConverted = (from === undefined) !== (to === undefined) && isWholeHours(apart)
  return apart > leeway && !isConverted ? apart : undefined
}

// "5:42 a.m." and "11:42 p.m. EST" may be one moment
function isWholeHours(minutes: number): boolean {
  return minutes % 60 <= EXACT || minutes % 60 >= 60 - EXACT
}

/** Hours from Greenwich, where the time says them. */
function zoneOf({value: {timex}}: Claim<Time>): number | undefined {
  const {offset} = /T\d\d:\d\d(?::\d\d)?(?<offset>[+-]\d\d:\d\d|Z)$/.exec(timex)?.groups ?? {}
  return offset === undefined ? undefined : offset === 'Z' ? 0 : Number(offset.slice(0, 3))
}

// "9:12", which nobody rounded
function isExact(minutes: number): boolean {
  return minutes % 5 !== 0
}

/** The minute of the day as it is written, or in Greenwich. */
function minutesOf(claim: Claim<Time>, inGreenwich: boolean): number | undefined {
  const {hour, minute} = /T(?<hour>\d\d):(?<minute>\d\d)(?!.*\/)/.exec(claim.value.timex)?.groups ?? {}
  const away = inGreenwich ? (zoneOf(claim) ?? 0) : 0
  return hour === undefined || minute === undefined ? undefined : (Number(hour) - away) * 60 + Number(minute)
}

// "0920 GMT" is no local time, and "02:25 BST" may be that of the readers
function isElsewhere({text, value: {timex}}: Claim<Time>): boolean {
  return timex.endsWith('Z') || /\bBST\b/.test(text)
}

function isHedged({value: {modifier}}: Claim<Time>): boolean {
  return modifier !== undefined
}

// "at 6.40", "half past five": in the morning or in the evening
function isOfEitherHalf({text, value: {timex}}: Claim<Time>): boolean {
  const hour = Number(/T(?<hour>\d\d)/.exec(timex)?.groups?.['hour'] ?? 24)
  return (
    hour <= 12 &&
    !/\d ?[ap]\.?m|noon|midnight|midday|morning|evening|night|afternoon|dawn|GMT|UTC|BST|local time|\b0\d[:.]\d\d|\b[A-Z]{2}T\b/i.test(
      text,
    )
  )
}
