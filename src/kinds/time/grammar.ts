import {readNeighbour} from './beside.ts'
import {clockFirst, withClock} from './dated-clock.ts'
import {readWeekday} from './date.ts'
import {readPartOf, withPart} from './day-part.ts'
import {readDuration} from './duration.ts'
import {unitAt} from './unit-word.ts'
import {definiteUnit} from './definite-unit.ts'
import {readEdge} from './edge.ts'
import type {Match} from './expression.ts'
import {readHolding, readStretch, readWeekNumber} from './holding.ts'
import {isOpener} from './openers.ts'
import {readNth} from './period.ts'
import {isDated, longest, readPlain} from './plain.ts'
import {readPeriodTo, readToDate} from './period-to.ts'
import {readRange} from './range.ts'
import {readReach} from './reach.ts'
import {readAdverbial} from './recurring-rate.ts'
import {hourFirst, readRecurring} from './recurring.ts'
import {readReference, readSet} from './set.ts'
import {readLasting, readShift} from './shift.ts'
import {readSpell} from './spell.ts'
import type {Word} from './words.ts'

/** Every time expression of a sentence, ascending and not overlapping: at each word that can begin one, the longest reading wins. */
export function readTimes(words: readonly Word[]): Match[] {
  const found: Match[] = []
  for (let at = 0; at < words.length;) {
    const match = isOpener(words, at) ? readAt(words, at) : undefined
    if (match) found.push(match)
    at = match?.last ?? at + 1
  }
  return found
}

function readAt(words: readonly Word[], at: number): Match | undefined {
  const base = longest([
    readRange(words, at),
    readPoint(words, at),
    readShift(words, at),
    readRecurring(words, at),
    readSet(words, at),
    readAdverbial(words, at),
    readReference(words, at),
    readDuration(words, at),
    readSpell(words, at),
    readReach(words, at),
  ])
  const timed = base && isDated(base.expression) ? withClock(words, base) : base
  const run = base && readLasting(words, base)
  if (run) return run
  return longest([
    timed,
    clockFirst(words, at, next => readPoint(words, next)),
    hourFirst(words, at, next =>
      longest([readRecurring(words, next), readSet(words, next), readAdverbial(words, next)]),
    ),
  ])
}

// "(the last Friday of) the month": the one told before, else that of the publication
function unitTold(words: readonly Word[], at: number): Match | undefined {
  const whole = words[at]?.lower === 'the' ? definiteUnit(words, at) : undefined
  // "(the first Monday of) the month in May 2015"
  const named = whole && words[whole.last]?.lower === 'in' ? readPlain(words, whole.last + 1) : readHolding(words, at)
  if (named?.expression.is === 'calendar' && named.expression.day === undefined) return named
  if (whole?.expression.is !== 'unit' || whole.expression.unit === 'day') return undefined
  return {...whole, expression: {is: 'anchored', unit: whole.expression.unit, offset: 0}}
}

/** A date of any kind: a day, week, month, year, or an edge or a part of one. */
function readPoint(words: readonly Word[], at: number): Match | undefined {
  const plain = readPlain(words, at)
  const whole = longest([
    plain,
    readEdge(words, at),
    readNth(
      words,
      at,
      next => readPlain(words, next) ?? unitTold(words, next),
      next => unitAt(words, next),
      next => readWeekday(words, next)?.value,
    ),
    readPartOf(words, at),
    readHolding(words, at),
    readNeighbour(words, at),
    readStretch(words, at),
    readWeekNumber(words, at),
    readPeriodTo(words, at),
    readToDate(words, at),
  ])
  return whole && isDated(whole.expression) ? withPart(words, whole) : whole
}
