import {capitalFeasts, feasts, plainFeasts, wideFeasts} from './feasts.ts'
import type {Match} from './expression.ts'
import {withYear} from './with-year.ts'
import {isCapital, phrase, skip, type Word} from './words.ts'

const HEADS: ReadonlySet<string> = new Set(feasts.map(([name]) => name.split(' ')[0] ?? ''))
/** Words a feast's name may begin with, for the look-up of what can begin a time. */
export const feastHeads: readonly string[] = [...HEADS]

/** "Christmas Eve", "Labor Day 2019", "last Easter", "the Fourth of July weekend" */
export function readFeast(words: readonly Word[], at: number, sure = false): Match | undefined {
  const named = skip(words, at, 'the')
  const isWeekend = named > at && words.slice(named, named + 8).some(({lower}) => lower === 'weekend')
  const start =
    isWeekend && HEADS.has(words[named]?.lower ?? '') && !/^(?:fourth|4)$/.test(words[named]?.lower ?? '') ? named : at
  const pointed = pointedFeast(words, at)
  if (pointed) return pointed
  if (!HEADS.has(words[start]?.lower ?? '')) return undefined
  for (const [name, code] of feasts) {
    const last = phrase(words, start, name)
    if (last === undefined) continue
    const full = withYear(words, at, last, {is: 'calendar', holiday: code}, 'holiday')
    // a year makes sure even of a feast that is written small
    const capital = words.slice(start, last).some(isCapital)
    if (capitalFeasts.has(name) ? !capital : !(capital || sure || full.last > last || plainFeasts.has(name))) continue
    if (name === 'new year' && !isNewYear(words, start, full.last)) return undefined
    const weekend = weekendOf(words, full)
    if (weekend) return weekend
    if (start > at) return undefined
    const wide = wideFeasts.has(name) && full.last === last && /^\p{L}/u.test(words[last]?.text ?? '')
    const alone =
      !isCapital(words[last]) &&
      !(wide && !/^(?:in|at|and|but|when|with|for|to|on|or|this)$/.test(words[last]?.lower ?? ''))
    return (alone || full.last > last) && !isSale(words, name, last) ? full : undefined
  }
  return undefined
}

const POINTERS: Readonly<Record<string, number>> = {last: -1, this: 0, next: 1}

// "last Christmas", "next Easter"
function pointedFeast(words: readonly Word[], at: number): Match | undefined {
  const relative = POINTERS[words[at]?.lower ?? '']
  if (relative === undefined || !HEADS.has(words[at + 1]?.lower ?? '')) return undefined
  const feast = readFeast(words, at + 1, true)
  if (feast?.expression.is !== 'calendar' || feast.expression.year !== undefined) return undefined
  return {...feast, first: at, expression: {...feast.expression, relative}, via: 'holiday-year'}
}

// "over the New Year", "New Year 2020"; not "the Tamil New Year" nor "a New Year's resolution"
function isNewYear(words: readonly Word[], at: number, last: number): boolean {
  const before = words[at - 1]
  return (
    words[last]?.lower !== "'" &&
    !(before && isCapital(before) && at > 1) &&
    (words[last - 1]?.digits === true || /^(?:the|at|before|by|over|since|until|on|after)$/.test(before?.lower ?? ''))
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
  if (end === undefined) return undefined
  return {first, last: end, expression: {is: 'holding', unit: 'weekend', of: expression}, via: 'holiday-weekend'}
}
