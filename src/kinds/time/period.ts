import type {Calendar, Expression, Match} from './expression.ts'
import {seasons, type Unit} from './lexicon.ts'
import {readOrdinal} from './numbers.ts'
import {isCapital, isDash, phrase, skip, type Word} from './words.ts'
import {readYearNumber} from './year.ts'

/** Quarters, halves, seasons and holidays, with or without their year: "the first quarter of 2009", "summer 2012", "Christmas Eve". */
export function readPeriod(words: readonly Word[], at: number): Match | undefined {
  return quarter(words, at) ?? season(words, at) ?? holiday(words, at)
}

const LAST: Readonly<Record<string, number>> = {final: 4, last: 4, closing: 4}

// "the first quarter of 2009", "third-quarter", "Q3 2012", "the second half of the year"
function quarter(words: readonly Word[], at: number): Match | undefined {
  const start = skip(words, at, 'the')
  if (words[start]?.text === 'Q' && words[start + 1]?.glued && /^[1-4]$/.test(words[start + 1]?.text ?? ''))
    return dated(words, at, start + 2, {is: 'calendar', quarter: Number(words[start + 1]?.text)}, 'quarter')
  const ordinal = readOrdinal(words, start)
  const named = LAST[words[start]?.lower ?? '']
  const number = ordinal?.value ?? named
  const end = ordinal?.last ?? start + 1
  const noun = isDash(words[end]) ? end + 1 : end
  if (number === undefined || number > 4) return undefined
  const read = {is: 'calendar', quarter: number} satisfies Calendar
  if (words[noun]?.lower === 'quarter') {
    const full = dated(words, at, noun + 1, read, 'quarter')
    if ((ordinal && !isGame(words)) || full.last > noun + 1) return full
  }
  if (words[noun]?.lower !== 'half') return undefined
  const half = dated(words, at, noun + 1, {is: 'calendar', half: number === 1 ? 1 : 2}, 'half')
  return half.last > noun + 1 && (number < 3 || named !== undefined) ? half : undefined
}

const GAME =
  /^(?:touchdowns?|yards?|quarterback|halftime|comebacks?|coach|games?|players?|teammates?|score|scored|fumbles?|basket|baskets|rebounds?|playoffs?)$/

/** A sentence about a match, whose quarters are not those of a year. */
function isGame(words: readonly Word[]): boolean {
  return words.some(({lower}) => GAME.test(lower))
}

// "summer 2012", "the winter of 1998", "in the spring"
function season(words: readonly Word[], at: number): Match | undefined {
  const start = skip(words, at, 'the')
  const code = seasons.get(words[start]?.lower ?? '')
  if (!code) return undefined
  const full = dated(words, at, start + 1, {is: 'calendar', season: code}, 'season')
  if (full.last > start + 1) return isCapital(words[start - 1]) && start > 1 ? undefined : full
  const next = words[start + 1]
  const plain = start > at && /^(?:in|during|since|by|until|over|throughout|for)$/.test(words[at - 1]?.lower ?? '')
  return plain &&
    !(next && /^\p{L}/u.test(next.text) && !/^(?:and|or|but|when|after|before|with|at|to|as|if)$/.test(next.lower))
    ? full
    : undefined
}

const HOLIDAYS: readonly [string, string][] = [
  ['christmas eve', '12-24'],
  ['christmas day', '12-25'],
  ['boxing day', '12-26'],
  ["new year ' s eve", '12-31'],
  ["new year ' s day", '01-01'],
  ['new years eve', '12-31'],
  ['new years day', '01-01'],
  ["valentine ' s day", '02-14'],
  ['thanksgiving day', 'thanksgiving'],
  ['easter sunday', 'easter'],
  ['easter monday', 'easter+1'],
  ['good friday', 'easter-2'],
  ['palm sunday', 'easter-7'],
  ['thanksgiving', 'thanksgiving'],
  ['halloween', '10-31'],
  ['christmas', '12-25'],
]
const HEADS: ReadonlySet<string> = new Set(HOLIDAYS.map(([name]) => name.split(' ')[0] ?? ''))

function holiday(words: readonly Word[], at: number): Match | undefined {
  if (!HEADS.has(words[at]?.lower ?? '') || !isCapital(words[at])) return undefined
  for (const [name, code] of HOLIDAYS) {
    const last = phrase(words, at, name)
    if (last === undefined) continue
    const full = dated(words, at, last, {is: 'calendar', holiday: code}, 'holiday')
    const alone =
      !isCapital(words[last]) &&
      !(
        name === 'christmas' &&
        /^\p{L}/u.test(words[last]?.text ?? '') &&
        full.last === last &&
        !/^(?:in|at|and|but|when|with|for|to|on|or)$/.test(words[last]?.lower ?? '')
      )
    return alone || full.last > last ? full : undefined
  }
  return undefined
}

function dated(words: readonly Word[], first: number, last: number, calendar: Calendar, via: string): Match {
  const year = readYearNumber(words, skip(words, last, 'of', 'in', ','))
  if (year) return {first, last: year.last, expression: {...calendar, year: year.value}, via: `${via}-year`}
  for (const [text, relative] of RELATIVE) {
    const end = phrase(words, last, text)
    if (end !== undefined) return {first, last: end, expression: {...calendar, relative}, via: `${via}-year`}
  }
  return {first, last, expression: calendar, via}
}

/** The year that a phrase points to: -2, 0 and 2 are last, this and next year. */
const RELATIVE: readonly [string, number][] = [
  ['of this year', 0],
  ['of the year', 0],
  ['this year', 0],
  ['of last year', -2],
  ['last year', -2],
  ['of next year', 2],
  ['next year', 2],
]

/** "the last week of March", "the first Monday of May": a place in a longer time. */
export function readNth(
  words: readonly Word[],
  at: number,
  read: (at: number) => Match | undefined,
  unitOf: (at: number) => Unit | undefined,
  weekdayAt: (at: number) => number | undefined,
): Match | undefined {
  const start = skip(words, at, 'the')
  const ordinal = readOrdinal(words, start)
  const nth = ordinal?.value ?? (/^(?:last|final)$/.test(words[start]?.lower ?? '') ? -1 : undefined)
  const noun = ordinal?.last ?? start + 1
  const weekday = weekdayAt(noun)
  const unit: Unit | undefined = weekday === undefined ? unitOf(noun) : 'week'
  if (nth === undefined || !unit || !/^(?:day|week|month|quarter)$/.test(unit)) return undefined
  if (!/^(?:of|in)$/.test(words[noun + 1]?.lower ?? '')) return undefined
  const inner = read(noun + 2)
  if (!inner) return undefined
  const expression: Expression = {
    is: 'nth',
    nth,
    unit,
    of: inner.expression,
    ...(weekday === undefined ? {} : {weekday}),
  }
  return {first: at, last: inner.last, expression, via: 'nth'}
}
