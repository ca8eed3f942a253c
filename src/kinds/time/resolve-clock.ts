import {boundsOf} from './bounds.ts'
import {isoDay, pad} from './calendar.ts'
import {dated} from './dated.ts'
import type {Clock} from './expression.ts'
import type {DayPart} from './lexicon.ts'
import type {Context} from './resolve.ts'
import type {Time} from './value.ts'

/** The value of a clock time on its date, where it has one. */
export function resolveClock(clock: Clock, date: Time | undefined, context: Context): Time {
  const day =
    date?.timex ??
    context.sentenceDay ??
    context.nearby ??
    (context.published === undefined ? 'XXXX-XX-XX' : isoDay(context.published))
  const time = `${pad(clock.hour)}:${pad(clock.minute ?? 0)}${clock.second === undefined ? '' : `:${pad(clock.second)}`}`
  const timex = `${day}T${time}${clock.zone ?? ''}`
  const modifier = [date?.modifier, clock.approx ? 'APPROX' : undefined].filter(Boolean).join(' ')
  const inferred = date === undefined && (context.sentenceDay === undefined || context.aside === true)
  const ends = boundsOf(timex)
  const bounds =
    ends.earliest === undefined && date
      ? {...(date.earliest ? {earliest: date.earliest} : {}), ...(date.latest ? {latest: date.latest} : {})}
      : around(ends, clock.approx)
  return {
    type: 'TIME',
    timex,
    ...(inferred ? {} : bounds),
    ...(modifier ? {modifier} : {}),
  }
}

/** "Around 4 p.m." is taken as half an hour to either side. */
function around(
  {earliest, latest}: {earliest?: string; latest?: string},
  approx = false,
): {earliest?: string; latest?: string} {
  if (!earliest || !latest) return {}
  if (!approx) return {earliest, latest}
  const zone = /(?:Z|[+-]\d\d:\d\d)$/.exec(earliest)?.[0] ?? ''
  const move = (iso: string, minutes: number): string => {
    const local = Date.parse(`${iso.slice(0, iso.length - zone.length)}Z`) + minutes * 60_000
    return Number.isNaN(local) ? iso : new Date(local).toISOString().slice(0, 16) + zone
  }
  return {earliest: move(earliest, -30), latest: move(latest, 30)}
}

/** The value of a part of a day. */
export function resolvePart(code: DayPart, inner: Time | undefined, context: Context): Time {
  const day = inner?.timex ?? context.sentenceDay ?? 'XXXX-XX-XX'
  return dated(`${day}T${code}`, inner?.modifier)
}
