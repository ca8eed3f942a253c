import type {Expression, Match} from './expression.ts'
import {capitalFeasts, feastsByHead, isPlainFeast, wideFeasts, type Feast} from './feasts/index.ts'
import {withYear} from './with-year.ts'
import {isCapital, phrase, skip, type Word} from './words.ts'

/** Words a feast's name may begin with, for the look-up of what can begin a time. */
export const feastHeads = (): readonly string[] => [...feastsByHead().keys(), 'erev']

/** "Christmas Eve", "Labor Day 2019", "last Easter", "the Fourth of July weekend", "Erev Yom Kippur", "Thanksgiving eve" */
export function readFeast(words: readonly Word[], at: number, sure = false): Match | undefined {
  const erev = words[at]?.lower === 'erev' ? readFeast(words, at + 1) : undefined
  if (erev) return {...erev, first: at, expression: eveOf(erev.expression)}
  const pointed = pointedFeast(words, at)
  if (pointed) return pointed
  const named = skip(words, at, 'the')
  const isWeekend = named > at && words.slice(named, named + 8).some(({lower}) => lower === 'weekend')
  const start = isWeekend && !/^(?:fourth|4)$/.test(words[named]?.lower ?? '') ? named : at
  for (const feast of feastsByHead().get(words[start]?.lower ?? '') ?? []) {
    const last = phrase(words, start, feast.name)
    if (last === undefined) continue
    const full = withYear(words, at, last, {is: 'calendar', holiday: feast.rule}, 'holiday')
    if (!isWritten(words.slice(start, last), feast.name, sure || full.last > last, words[start - 1])) continue
    if (feast.name === 'new year' && !isNewYear(words, start, full.last)) return undefined
    const weekend = weekendOf(words, full)
    if (weekend) return weekend
    if (start > at) return undefined
    return full.last > last || isAlone(words, feast, last) ? withEve(words, full) : undefined
  }
  return undefined
}

// a year makes sure even of a feast that is written small
function isWritten(own: readonly Word[], name: string, sure: boolean, before: Word | undefined): boolean {
  const capital = own.some(isCapital)
  if (name === 'new year' && /^(?:before|by|until|over)$/.test(before?.lower ?? '')) return true
  return capitalFeasts.has(name) ? capital : capital || sure || isPlainFeast(name)
}

function isAlone(words: readonly Word[], {name}: Feast, last: number): boolean {
  const next = words[last]
  const wide = wideFeasts.has(name) && /^\p{L}/u.test(next?.text ?? '')
  const follows = /^(?:morning|afternoon|evening|night|in|at|and|but|when|with|for|to|on|or|this|eve)$/.test(
    next?.lower ?? '',
  )
  return (!isCapital(next) || next?.lower === 'eve') && !(wide && !follows) && !isSale(words, name, last)
}

// "Rosh Hashanah eve", "Thanksgiving Eve"
function withEve(words: readonly Word[], match: Match): Match {
  if (words[match.last]?.lower !== 'eve' || words[match.last + 1]?.lower === 'of') return match
  return {...match, last: match.last + 1, expression: eveOf(match.expression)}
}

function eveOf(of: Expression): Expression {
  return {is: 'beside', unit: 'day', side: -1, of}
}

const POINTERS: Readonly<Record<string, number>> = {last: -1, this: 0, next: 1}

// "last Christmas", "next Easter"
function pointedFeast(words: readonly Word[], at: number): Match | undefined {
  const relative = POINTERS[words[at]?.lower ?? '']
  if (relative === undefined || !feastsByHead().has(words[at + 1]?.lower ?? '')) return undefined
  const feast = readFeast(words, at + 1, true)
  if (feast?.expression.is !== 'calendar' || feast.expression.year !== undefined) return undefined
  return {...feast, first: at, expression: {...feast.expression, relative}, via: 'holiday-year'}
}

// "over the New Year", "New Year 2020"; not "the Marnish New Year" nor "a New Year's resolution"
function isNewYear(words: readonly Word[], at: number, last: number): boolean {
  const before = words[at - 1]
  return (
    words[last]?.lower !== "'" &&
    !(before && isCapital(before) && at > 1) &&
    (words[last - 1]?.digits === true ||
      /^(?:the|at|before|by|over|since|until|on|after)$/.test(before?.lower ?? '') ||
      (before?.lower === 'and' && words[at - 2]?.lower === 'christmas'))
  )
}

// "Black Friday sales": no day
function isSale(words: readonly Word[], name: string, last: number): boolean {
  return (
    /^(?:black friday|cyber monday|valentine|halloween|d - day|memorial day|labor day)/.test(name) &&
    /^(?:sales?|deals?|shopping|shoppers|bargains?|discounts?|offers?|costumes?|cards?|part(?:y|ies)|massacre|bombings?|killings?|landings?)$/.test(
      words[last]?.lower ?? '',
    )
  )
}

function weekendOf(words: readonly Word[], {first, last, expression}: Match): Match | undefined {
  const end =
    phrase(words, last, 'weekend') ?? phrase(words, last, 'holiday weekend') ?? phrase(words, last, 'long weekend')
  const week = expression.is === 'calendar' && /^(?:christmas|thanksgiving)$/.test(words[last - 1]?.lower ?? '')
  const weeks = end === undefined && week ? phrase(words, last, 'week') : undefined
  const held = end ?? weeks
  if (held === undefined) return undefined
  const undated = expression.is === 'calendar' && expression.year === undefined && expression.relative === undefined
  const whole = undated ? withYear(words, first, held, expression, 'holiday') : {last: held, expression}
  const unit = end === undefined ? 'week' : 'weekend'
  return {first, last: whole.last, expression: {is: 'holding', unit, of: whole.expression}, via: `holiday-${unit}`}
}
