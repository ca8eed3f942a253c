import {readClock} from './clock.ts'
import type {Clock, Expression, Match} from './expression.ts'
import type {DayPart} from './lexicon.ts'
import {readNumber} from './numbers.ts'
import {isDated, isDay} from './plain.ts'
import {skip, type Word} from './words.ts'

/** A clock time with the day that follows: "at 7 p.m. on Friday", "12:00 UTC Monday", "noon today". */
export function clockFirst(
  words: readonly Word[],
  at: number,
  readPoint: (at: number) => Match | undefined,
): Match | undefined {
  const clock = readClock(words, at)
  if (clock?.expression.is !== 'clock') return undefined
  const date = readPoint(skip(words, clock.last, 'on'))
  if (!date || !isDated(date.expression)) return clock
  return {...clock, last: date.last, expression: joined(clock.expression, date.expression), via: 'clock-date'}
}

/** A day with the clock time that follows: "Friday at 7 p.m.", "2012-03-12 07:38 GMT". */
export function withClock(words: readonly Word[], date: Match): Match {
  if (!isDay(date.expression) && date.expression.is !== 'part') return date
  const bare = hourOfPart(words, date)
  if (bare) return bare
  const joint =
    words[date.last]?.text === 'T' && words[date.last]?.glued
      ? date.last + 1
      : skip(words, skip(words, date.last, ','), 'at', 'around', 'about')
  const clock = readClock(words, joint)
  if (clock?.expression.is !== 'clock') return date
  if (words[date.last]?.lower === ',' && words[date.last + 1]?.lower !== 'at') return date
  return {...date, last: clock.last, expression: joined(clock.expression, date.expression), via: 'date-clock'}
}

// "tomorrow night at 8": the part of the day tells which half the hour is in
function joined(clock: Clock, date: Expression): Clock {
  if (date.is !== 'part') return {...clock, date}
  const {part} = date
  const hour = date.date ? hourIn(part, clock.hour) : clock.hour
  return {...clock, hour, date: date.date ?? date}
}

function hourIn(part: DayPart, hour: number): number {
  if (part === 'MO') return hour % 12
  if (part === 'AF' || part === 'EV') return (hour % 12) + 12
  return part === 'NI' && hour >= 6 && hour < 12 ? hour + 12 : hour
}

// "tomorrow evening at 7", "tonight at 8": an hour that the part of the day makes sure
function hourOfPart(words: readonly Word[], {first, last, expression}: Match): Match | undefined {
  if (expression.is !== 'part' || !expression.date || words[last]?.lower !== 'at') return undefined
  const hour = readNumber(words, last + 1)
  if (!hour || hour.value < 1 || hour.value > 12 || !Number.isInteger(hour.value)) return undefined
  const after = words[hour.last]
  if (after && !/^(?:[.,;)]|and|in|on|with|after|when|but)$/.test(after.lower)) return undefined
  if (words[hour.last + 1]?.glued && words[hour.last + 1]?.digits) return undefined
  return {
    first,
    last: hour.last,
    expression: {is: 'clock', hour: hourIn(expression.part, hour.value), date: expression.date},
    via: 'date-clock',
  }
}
