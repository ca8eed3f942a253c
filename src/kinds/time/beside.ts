import {readWeekday} from './date.ts'
import type {Expression, Match} from './expression.ts'
import {weekdays} from './lexicon.ts'
import {readOrdinal} from './numbers.ts'
import {isDay, readPlain} from './plain.ts'
import {skip, type Word} from './words.ts'

/** A time next to a day that is named: "the day before Easter", "the Monday after Thanksgiving", "the week before Christmas", "the eve of Ramadan". */
export function readNeighbour(words: readonly Word[], at: number): Match | undefined {
  const closest = nearest(words, at)
  if (closest) return closest
  const start = skip(words, at, 'the')
  const pointer = pointsTo(words, start)
  const place = pointer ? {value: 1, last: start + 1} : readOrdinal(words, start)
  const near = place?.last ?? start
  const noun = words[near]?.lower ?? ''
  const weekday = weekdays.has(noun) ? readWeekday(words, near)?.value : undefined
  const count = place?.value ?? 1
  if (weekday === undefined && (count > 1 || !/^(?:day|eve|night|week|weekend)$/.test(noun))) return undefined
  if (
    start === at &&
    (weekday === undefined || /^(?:a|an|one|every|each)$/.test(words[at - 1]?.lower ?? '')) &&
    !isBareDay(words, at)
  )
    return undefined
  const side = words[near + 1]?.lower
  const before = side === 'before' || (side === 'of' && noun === 'eve')
  if (!before && side !== 'after' && side !== 'following') return undefined
  const inner = readPlain(words, near + 2)
  if (!inner || !isNamedDay(inner.expression) || !ends(words, inner.last)) return undefined
  const unit = noun === 'week' || noun === 'weekend' ? noun : 'day'
  const day: Expression = {
    is: 'beside',
    unit,
    side: before ? -1 : 1,
    of: inner.expression,
    ...(weekday === undefined ? {} : {weekday}),
    ...(count > 1 ? {count} : {}),
  }
  const expression: Expression = noun === 'night' ? {is: 'part', part: 'NI', date: day} : day
  return {first: at, last: inner.last, expression, via: 'beside'}
}

// "the next Monday after 3 May", "the last Friday before Easter"
function pointsTo(words: readonly Word[], at: number): boolean {
  const [word, side] = [words[at]?.lower, words[at + 2]?.lower]
  if (!weekdays.has(words[at + 1]?.lower ?? '')) return false
  return word === 'last' ? side === 'before' : word === 'next' ? side === 'after' || side === 'following' : false
}

// "the Monday nearest to 5 October", "the closest Sunday to 11 November"
function nearest(words: readonly Word[], at: number): Match | undefined {
  const start = skip(words, at, 'the')
  const near = (place: number): boolean => /^(?:nearest|closest)$/.test(words[place]?.lower ?? '')
  const noun = near(start) ? start + 1 : start
  const weekday = weekdays.get(words[noun]?.lower ?? '')
  const to = noun > start ? (words[noun + 1]?.lower === 'to' ? noun + 2 : 0) : near(noun + 1) ? noun + 2 : 0
  if (weekday === undefined || to === 0) return undefined
  const inner = readPlain(words, skip(words, to, 'to'))
  if (!inner || !isNamedDay(inner.expression)) return undefined
  const expression: Expression = {is: 'beside', unit: 'day', side: 0, of: inner.expression, weekday}
  return {first: at, last: inner.last, expression, via: 'beside'}
}

// "Day after Thanksgiving"; not "a day after Easter"
function isBareDay(words: readonly Word[], at: number): boolean {
  return (
    /^(?:day|eve)$/.test(words[at]?.lower ?? '') &&
    !words[at - 1]?.digits &&
    !/^(?:a|an|one|per|every|each|this|that|some|single|same|next|-|s)$/.test(words[at - 1]?.lower ?? '') &&
    !/^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/.test(words[at - 1]?.lower ?? '')
  )
}

// a date or a feast; a weekday by itself moves
function isNamedDay(expression: Expression): boolean {
  return isDay(expression) && expression.is !== 'weekday' && expression.is !== 'anchored' && expression.is !== 'unit'
}

// not "the day after the 3 May vote"
function ends(words: readonly Word[], at: number): boolean {
  const next = words[at]
  return (
    !next ||
    !/^[\p{L}'-]/u.test(next.text) ||
    /^(?:and|but|or|when|in|at|on|with|as|to|by|for|that|he|she|it|they|we|the|a|an|was|were|is|if|because|after|before|while|near|from)$/.test(
      next.lower,
    )
  )
}
