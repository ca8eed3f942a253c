import type {Bounds} from '../../claim/index.ts'
import {boundsOf} from './bounds.ts'
import {addMonths, daysOf, isoDay, monthsOf} from './calendar.ts'
import type {Expression, Match} from './expression.ts'
import type {Time} from './value.ts'
import type {Word} from './words.ts'

/**
 * The bounds that a date or clock time puts on its clause: the time itself, open at one end after "since", "until" and their like, and
 * both ends of "from … to …" and "between … and …" for either of them.
 */
export function whenOf(
  words: readonly Word[],
  matches: readonly Match[],
  match: Match,
  value: Time,
): Bounds | undefined {
  if (value.type === 'SET' || !(value.earliest || value.latest)) return undefined
  const before = words[match.first - 1]?.lower ?? ''
  const {earliest, latest} = value
  if (
    /^(?:since|after)$/.test(before) ||
    (before === 'from' && match.expression.is !== 'range' && !opensRange(words, matches, match))
  )
    return earliest ? {earliest} : undefined
  if (/^(?:until|till|by|before)$/.test(before)) return latest ? {latest} : undefined
  return {...(earliest ? {earliest} : {}), ...(latest ? {latest} : {})}
}

/** The bounds of a range of which two claims are the ends. */
export function joinBounds(from: Time, to: Time): Bounds {
  const earliest = from.earliest ?? boundsOf(from.timex).earliest
  const latest = to.latest ?? boundsOf(to.timex).latest
  if (earliest && latest && earliest > latest) return {}
  return {...(earliest ? {earliest} : {}), ...(latest ? {latest} : {})}
}

/** Whether "from X" or "between X" is followed by "to Y" or "and Y". */
export function opensRange(words: readonly Word[], matches: readonly Match[], match: Match | undefined): boolean {
  if (!match) return false
  const next = matches.find(({first}) => first === match.last + 1)
  const before = words[match.first - 1]?.lower
  const joint = words[match.last]?.lower ?? ''
  if (!next) return false
  return (before === 'from' && /^(?:to|until|till|through)$/.test(joint)) || (before === 'between' && joint === 'and')
}

/** Gives the year that only the later of two joined dates names to the earlier ("10 August to 12 September 2013"), and puts a weekday after the one that a range begins with. */
export function shareYears(words: readonly Word[], matches: readonly Match[]): Match[] {
  return matches.map((match, i) => {
    const from = weekdayBefore(words, matches[i - 1], match)
    if (from) return from
    const next = matches[i + 1]
    const [here, there] = [match.expression, next?.expression]
    if (here.is !== 'calendar' || there?.is !== 'calendar' || !next || next.first !== match.last + 1) return match
    if (!/^(?:to|and|-|or|until|till|through)$/.test(words[match.last]?.lower ?? '')) return match
    const [month, other] = [here.month, there.month]
    const lacks = here.year === undefined && here.shortYear === undefined && here.relative === undefined
    if (!lacks || there.year === undefined || month === undefined || other === undefined) return match
    return {...match, expression: {...here, year: month > other ? there.year - 1 : there.year}}
  })
}

// "between Monday and Wednesday", "from Friday to Sunday": the second follows the first
function weekdayBefore(words: readonly Word[], before: Match | undefined, match: Match): Match | undefined {
  const {expression} = match
  if (before?.expression.is !== 'weekday' || expression.is !== 'weekday' || before.last + 1 !== match.first)
    return undefined
  const joint = words[before.last]?.lower ?? ''
  const opener = words[before.first - 1]?.lower
  const isRange =
    (opener === 'from' && /^(?:to|until|till|through)$/.test(joint)) || (opener === 'between' && joint === 'and')
  return isRange ? {...match, expression: {is: 'weekday', weekday: expression.weekday, follow: 1}} : undefined
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
