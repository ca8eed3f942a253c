import {readDay, readMonth} from './date.ts'
import type {Match} from './expression.ts'
import {readFeast} from './feast.ts'
import {feastDay} from './feasts/index.ts'
import {readOrdinal} from './numbers.ts'
import {isEvery, set} from './set-match.ts'
import {isCapital, skip, type Word} from './words.ts'

/** "every 19 June", "each March", "every May 5" */
export function everyDate(words: readonly Word[], at: number): Match | undefined {
  if (!isEvery(words[at])) return undefined
  const timex = dateAt(words, at + 1) ?? monthAt(words, at + 1)
  return timex && set(at, timex.last, timex.code)
}

/** "every Christmas", "each Labor Day" */
export function everyFeast(words: readonly Word[], at: number): Match | undefined {
  const feast = isEvery(words[at]) && isCapital(words[at + 1]) ? readFeast(words, at + 1) : undefined
  if (feast?.expression.is !== 'calendar' || feast.expression.holiday === undefined) return undefined
  const day = feastDay(feast.expression.holiday, undefined, 'XXXX')
  return set(at, feast.last, day === 'XXXX-XX-XX' ? 'P1Y' : day)
}

/** "every year on 3 March", "each year in June" */
export function yearOn(words: readonly Word[], at: number): Match | undefined {
  if (!isEvery(words[at]) || words[at + 1]?.lower !== 'year' || !/^(?:on|in)$/.test(words[at + 2]?.lower ?? ''))
    return undefined
  const date = dateAt(words, at + 3) ?? (words[at + 2]?.lower === 'in' ? monthAt(words, at + 3) : undefined)
  return date && set(at, date.last, date.code)
}

// "19 June", "June 19", "the 19th of June": of no year
function dateAt(words: readonly Word[], at: number): {code: string; last: number} | undefined {
  const start = skip(words, at, 'the')
  const day = readDay(words, start)
  const month = readMonth(words, day ? skip(words, day.last, 'of') : start)
  const after = month && !day ? readDay(words, month.last) : undefined
  const number = day?.value ?? after?.value
  if (!month || number === undefined) return undefined
  const pad = (value: number): string => String(value).padStart(2, '0')
  return {code: `XXXX-${pad(month.value)}-${pad(number)}`, last: after?.last ?? month.last}
}

function monthAt(words: readonly Word[], at: number): {code: string; last: number} | undefined {
  const month = isCapital(words[at]) ? readMonth(words, at) : undefined
  return month && {code: `XXXX-${String(month.value).padStart(2, '0')}`, last: month.last}
}

/** "19 June every year", "on 19 June each year", "the 15th of each month" */
export function dateEvery(words: readonly Word[], at: number): Match | undefined {
  const date = dateAt(words, at) ?? monthAt(words, at)
  if (date && isEvery(words[date.last]) && words[date.last + 1]?.lower === 'year')
    return set(at, date.last + 2, date.code)
  const start = words[at]?.lower === 'the' ? at + 1 : undefined
  const day = start === undefined ? undefined : readOrdinal(words, start)
  if (!day || day.value > 31 || !/^(?:of|day)$/.test(words[day.last]?.lower ?? '')) return undefined
  const of = skip(words, skip(words, day.last, 'day'), 'of')
  return isEvery(words[of]) && words[of + 1]?.lower === 'month'
    ? set(at, of + 2, `XXXX-XX-${String(day.value).padStart(2, '0')}`)
    : undefined
}
