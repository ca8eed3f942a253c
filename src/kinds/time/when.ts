import type {Bounds} from '../../claim/index.ts'
import {addMonths, daysOf, isoDay, monthsOf} from './calendar.ts'
import type {Expression, Match} from './expression.ts'
import {openEnd} from './open-end.ts'
import {opensRange} from './joined.ts'
import type {Time} from './value.ts'
import type {Word} from './words.ts'

/** The bounds that a date or clock time puts on its clause: the time itself, open at one end after "since", "until" and their like. */
export function whenOf(
  words: readonly Word[],
  matches: readonly Match[],
  match: Match,
  value: Time,
): Bounds | undefined {
  if (value.type === 'SET' || !(value.earliest || value.latest)) return undefined
  const {earliest, latest} = value
  const own = match.expression.is === 'clock' ? match.expression.open : undefined
  const open = own ?? (match.expression.is === 'range' ? undefined : openEnd(words, match))
  if (open === 'later' && !opensRange(words, matches, match)) return earliest ? {earliest} : undefined
  if (open === 'earlier') return latest ? {latest} : undefined
  return {...(earliest ? {earliest} : {}), ...(latest ? {latest} : {})}
}

/** The days that "the past decade" and "the next four years" reach over, where the publication is known. */
export function reachOf(expression: Expression, published: number | undefined): Bounds | undefined {
  if (expression.is !== 'span' || expression.reach === undefined || published === undefined) return undefined
  const {reach, parts} = expression
  if (parts.some(({count}) => count === undefined)) return undefined
  const far = parts.reduce((day, {count = 0, unit}) => {
    const months = monthsOf(unit)
    return months === undefined
      ? day + reach * count * daysOf(unit)
      : addMonths(day, Math.round(reach * count * months))
  }, published)
  const [first, last] = reach < 0 ? [Math.floor(far), published] : [published, Math.ceil(far)]
  return {earliest: isoDay(first), latest: isoDay(last)}
}
