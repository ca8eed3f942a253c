import type {Match} from './expression.ts'
import {readCentury, readDecade} from './decade.ts'
import {edges, months, shortMonths, timePrepositions} from './lexicon.ts'
import {readInteger, type Counted} from './numbers.ts'
import {endsAt, isCapital, isDash, phrase, skip, type Word} from './words.ts'

/** A bare year where its neighbours speak of time, a decade, a century, two years joined by a dash. */
export function readYear(words: readonly Word[], at: number): Match | undefined {
  return (
    era(words, at) ??
    fiscal(words, at) ??
    readDecade(words, at) ??
    readCentury(words, at) ??
    years(words, at) ??
    bareYear(words, at) ??
    clippedYear(words, at)
  )
}

// "323 BC", "79 AD", "AD 79", "the second century BC"
function era(words: readonly Word[], at: number): Match | undefined {
  const before = words[at]?.text === 'AD' ? at + 1 : words[at]?.text === 'A' ? (phrase(words, at, 'a . d .') ?? at) : at
  const whole = readCentury(words, at)
  if (whole?.expression.is === 'century') {
    const mark = eraAt(words, whole.last)
    const {century: number} = whole.expression
    return (
      mark && {...whole, last: mark.last, expression: {is: 'century', century: number, ...(mark.bc ? {bc: true} : {})}}
    )
  }
  const value = readInteger(words, before, 4)
  if (
    value === undefined ||
    value === 0 ||
    (words[before + 1]?.glued && !/^[,.;:)]$/.test(words[before + 1]?.text ?? ''))
  )
    return undefined
  if (before > at) return {first: at, last: before + 1, expression: {is: 'calendar', year: value}, via: 'year'}
  const mark = eraAt(words, at + 1)
  if (!mark || (words[at]?.glued && /[\p{L}$€£.,]/u.test(words[at - 1]?.text ?? ''))) return undefined
  return {
    first: at,
    last: mark.last,
    expression: {is: 'calendar', year: value, ...(mark.bc ? {bc: true} : {})},
    via: 'year',
  }
}

/** The year of an era after a day: "345 BC", "8 AD". */
export function readEra(
  words: readonly Word[],
  at: number,
): {readonly value: number; readonly bc: boolean; readonly last: number} | undefined {
  const value = readInteger(words, at, 4)
  const mark = value ? eraAt(words, at + 1) : undefined
  return value && mark ? {value, ...mark} : undefined
}

function eraAt(words: readonly Word[], at: number): {readonly bc: boolean; readonly last: number} | undefined {
  const mark = words[at]?.text ?? ''
  if (/^(?:BC|BCE|AD|CE)$/.test(mark)) return {bc: mark.startsWith('B'), last: at + 1}
  const dotted = words
    .slice(at, at + 4)
    .map(({text}) => text)
    .join('')
  if (/^(?:b\.c|a\.d)\.$/i.test(dotted)) return {bc: /^b/i.test(dotted), last: at + 4}
  const christ = phrase(words, at, 'before christ') ?? phrase(words, at, 'before the common era')
  return christ === undefined ? undefined : {bc: true, last: christ}
}

// "fiscal 2008", "fiscal year 2008-09", "FY2008", "FY 2008"
function fiscal(words: readonly Word[], at: number): Match | undefined {
  const short = words[at]?.text === 'FY'
  if (!short && !/^(?:fiscal|financial)$/.test(words[at]?.lower ?? '')) return undefined
  const start = short || words[at + 1]?.lower !== 'year' ? at + 1 : at + 2
  if (words[at]?.lower === 'financial' && start === at + 1) return undefined
  const year = readYearNumber(words, start)
  const clipped =
    short && words[start]?.glued && words[start]?.text.length === 2 ? readInteger(words, start, 2) : undefined
  if (clipped !== undefined)
    return {
      first: at,
      last: start + 1,
      expression: {is: 'calendar', shortYear: clipped, fiscal: true},
      via: 'fiscal-year',
    }
  return (
    year && {
      first: at,
      last: afterSpan(words, year.last),
      expression: {is: 'calendar', year: year.value, fiscal: true},
      via: 'fiscal-year',
    }
  )
}

/** The place after the second year of one that spans two: "FY 2011-12", "winter 2011/12". */
export function afterSpan(words: readonly Word[], at: number): number {
  const mark = words[at]
  const joined = mark?.glued && (isDash(mark) || mark.lower === '/') && words[at + 1]?.glued
  return joined && /^\d{2}(?:\d\d)?$/.test(words[at + 1]?.text ?? '') ? at + 2 : at
}

/** Four digits from 1000 to 2199 that nothing is glued to. */
export function readYearNumber(words: readonly Word[], at: number): Counted | undefined {
  const word = words[at]
  const value = readInteger(words, at, 4)
  if (!word || value === undefined || word.text.length !== 4 || value < 1000 || value > 2199) return undefined
  const after = words[at + 1]
  if (
    after?.glued &&
    (/^\p{L}|^[%°]/u.test(after.text) || (/^[.:]$/.test(after.text) && words[at + 2]?.glued && words[at + 2]?.digits))
  )
    return undefined
  return {value, last: at + 1}
}

// "since 2020", "the 1991 agreement", "(2004)", "2004's"
function bareYear(words: readonly Word[], at: number): Match | undefined {
  const year = readYearNumber(words, at)
  if (!year || !isLicensed(words, at)) return undefined
  return {first: at, last: year.last, expression: {is: 'calendar', year: year.value}, via: 'year'}
}

// "since '82"
function clippedYear(words: readonly Word[], at: number): Match | undefined {
  const [mark, digits] = [words[at], words[at + 1]]
  if (mark?.lower !== "'" || !digits?.glued || !digits.digits || digits.text.length !== 2) return undefined
  if (
    mark.glued ||
    words[at + 2]?.lower === "'" ||
    !/^(?:in|since|of|from|until|by|to)$/.test(words[at - 1]?.lower ?? '')
  )
    return undefined
  return {first: at, last: at + 2, expression: {is: 'calendar', shortYear: Number(digits.text)}, via: 'year'}
}

// "2004–2008", "2004-08", "2010/11"
function years(words: readonly Word[], at: number): Match | undefined {
  const from = readYearNumber(words, at)
  const mark = words[at + 1]
  const end = words[at + 2]
  if (!from || !mark || !end?.digits || !(isDash(mark) || mark.lower === '/') || isGluedBefore(words, at))
    return undefined
  if (words[at + 3]?.glued && /^[-/]$/.test(words[at + 3]?.lower ?? '')) return undefined
  const full = readYearNumber(words, at + 2)
  const short =
    end.text.length === 2 && mark.glued && end.glued ? Math.floor(from.value / 100) * 100 + Number(end.text) : undefined
  const to = full?.value ?? short
  if (
    to === undefined ||
    to <= from.value ||
    to - from.value > 150 ||
    (words[at + 3]?.glued && /^\p{L}/u.test(words[at + 3]?.text ?? ''))
  )
    return undefined
  return {
    first: at,
    last: at + 3,
    expression: {is: 'range', from: {is: 'calendar', year: from.value}, to: {is: 'calendar', year: to}},
    via: 'year-range',
  }
}

const DETERMINERS = /^(?:both|the|a|an|its|his|her|their|our|this|that|s|'|first|second|third)$/
const EVENTS =
  /^(?:conference|summit|olympics|games|cup|expo|festival|championships?|forum|election|census|congress|awards?|convention|fair|tour|prix|open|year|years|calendar|fiscal|agreement|act|founded|established|born|winter|summer|spring|autumn|fall)$/
const COUNTED =
  /^(?:people|persons|men|women|children|troops|soldiers|workers|employees|jobs|homes|houses|miles?|km|kilomet(?:re|er)s?|met(?:re|er)s?|feet|foot|kg|tons?|tonnes?|dollars|euros|pounds|yen|rupees|points?|residents|votes|students|passengers|vehicles|copies|units|hectares|acres|degrees|calories|seats|members|million|billion|hours|hrs|hour|times|per|gmt|utc|local|rpm|barrels|litres|liters|gallons|square|cubic|others|more|civilians|victims|protesters|refugees|families|patients|cases)$/

function isLicensed(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  const after = words[at + 1]
  if (isGluedBefore(words, at)) return false
  const further = /^(?:and|to|or|-)$/.test(after?.lower ?? '') && words[at + 2]?.digits ? words[at + 3] : undefined
  if (
    COUNTED.test(after?.lower ?? '') ||
    COUNTED.test(further?.lower ?? '') ||
    (after?.glued && /^[-/]$/.test(after.lower) && words[at + 2]?.digits && words[at + 2]?.glued)
  )
    return false
  if (isDash(after) && after?.glued && COUNTED.test(words[at + 2]?.lower ?? '')) return false
  if (!before) return opensYears(words, at) || (/^[\p{L}:]/u.test(after?.text ?? '') && !isRound(words, at))
  if (before.lower === 'than' && /^(?:later|earlier)$/.test(words[at - 2]?.lower ?? '')) return true
  if (phrase(words, at - 2, 'prior to') !== undefined || phrase(words, at - 2, 'and including') !== undefined)
    return true
  if (/^(?:about|around|some|over|or|than|every|for|on|through|to|last|next|this|within)$/.test(before.lower))
    return /^(?:around|about|to|through|or|for|on)$/.test(before.lower) && isAmongYears(words, at)
  if (isCirca(words, at) || opensYears(words, at)) return true
  if (timePrepositions.has(before.lower)) return !(isRound(words, at) && isPluralNoun(after))
  if (EVENTS.test(before.lower) || /^[([]$/.test(before.text)) return true
  if (before.lower === ',' || isDash(before)) return isAmongYears(words, at) || edges.has(words[at - 2]?.lower ?? '')
  if (DETERMINERS.test(before.lower)) return !isRound(words, at) || !isPluralNoun(after)
  return after?.lower === "'" && words[at + 2]?.lower === 's' && !isCapital(before)
}

// "2012 to 2015", "2012 until May 2015", "1998 to the present"
function opensYears(words: readonly Word[], at: number): boolean {
  const [year, joint] = [Number(words[at]?.text), words[at + 1]]
  const reaches = /^(?:to|until|till|through)$/.test(joint?.lower ?? '')
  if (!reaches && !(isDash(joint) && !joint?.glued)) return false
  const month = months.has(words[at + 2]?.lower ?? '') || shortMonths.has(words[at + 2]?.lower ?? '')
  const end = skip(words, month ? at + 3 : at + 2, 'early', 'mid', 'late', 'the')
  if (!month && /^(?:present|today|now|date)$/.test(words[end]?.lower ?? '')) return endsAt(words, end + 1)
  const to = readYearNumber(words, end)
  return to !== undefined && to.value > year && to.value - year < 150 && !isRound(words, at) && endsAt(words, to.last)
}

// "c. 1890", "ca. 1890"
function isCirca(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.text === '.' && /^ca?$/.test(words[at - 2]?.text ?? '')
}

// "from 2009 to 2011", "to 2011 from 2009", "through 2014"
function isAmongYears(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.lower ?? ''
  if (/^(?:through|around|about)$/.test(before) && !isRound(words, at)) return true
  if (before === 'around' || before === 'about') return false
  return (
    words.slice(Math.max(0, at - 6), at).some((_, i) => readYearNumber(words, Math.max(0, at - 6) + i) !== undefined) ||
    (before === 'for' && !isPluralNoun(words[at + 1]) && !isRound(words, at))
  )
}

function isRound(words: readonly Word[], at: number): boolean {
  return /00$|^1[0-4]/.test(words[at]?.text ?? '')
}

function isPluralNoun(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Ll}+s$/u.test(word.text) && !/^(?:is|was|as|has|its|this|his|ss)$/.test(word.lower)
}

function isGluedBefore(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  if (!words[at]?.glued || !before) return false
  if (isDash(before) && before.glued) return !/^(?:mid|early|late|pre|post)$/.test(words[at - 2]?.lower ?? '')
  return !/^[(["'‘“—–]$/.test(before.text)
}
