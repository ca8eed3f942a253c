import {clauseAt, type Document} from '../../reading/index.ts'
import type {Expression, Match} from './expression.ts'
import {resolve} from './resolve.ts'
import {tenseAt} from './tense.ts'
import {phrase, type Word} from './words.ts'

/** A length of time that tells when something will be: "will vote in two weeks" by its end, "will be ready within two weeks" by what it reaches over; so too where the sentence is nothing else: "Within two weeks." */
export function ahead(words: readonly Word[], match: Match, document: Document, start: number): Expression | undefined {
  const {expression, first, last} = match
  const loose = /^(?:another|exactly|precisely|roughly|approximately|barely|only|just)$/.test(
    words[first - 1]?.lower ?? '',
  )
  const before = words[loose ? first - 2 : first - 1]?.lower ?? ''
  if (expression.is !== 'span' || expression.reach !== undefined || !/^(?:in|within)$/.test(before)) return undefined
  const [part, ...more] = expression.parts
  const beyond = phrase(words, last, "' time") ?? phrase(words, last, "' s time") ?? phrase(words, last, 'time')
  const after = words[beyond ?? last]
  const ends = !after || /^(?:[.,;:)?!]|and|or|but|when|if|as|so)$/.test(after.lower)
  if (
    !part ||
    more.some(({count}) => count === undefined) ||
    part.count === undefined ||
    /^(?:second|minute|hour)$/.test(part.unit) ||
    !ends
  )
    return undefined
  const answers = first === 1 && !clauseAt(document, start)?.verb
  const tense = tenseAt(document, start, 'in')
  const looksAhead = tense === 'future' || (tense === 'none' && beyond !== undefined)
  if (!looksAhead && !isBound(words, first) && !answers) return undefined
  if (before === 'within') return {...expression, reach: 1}
  return {is: 'shift', span: expression, direction: 1, from: 'published'}
}

// "must pay in five days", "has to leave within a month", "told to leave"
function isBound(words: readonly Word[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 12), at)
  return before.some(({lower}, i) =>
    lower === 'to'
      ? /^(?:have|has|need|needs|is|are)$/.test(before[i - 1]?.lower ?? '')
      : /^(?:must|shall)$/.test(lower),
  )
}

/** Whether a time stands at the far end of a stretch that begins now: "between now and 15 November", "from now until Friday". */
export function isFromNow(words: readonly Word[], at: number): boolean {
  return (
    /^(?:and|to|until|till|through)$/.test(words[at - 1]?.lower ?? '') &&
    /^(?:now|today|tomorrow)$/.test(words[at - 2]?.lower ?? '') &&
    /^(?:between|from)$/.test(words[at - 3]?.lower ?? '')
  )
}

/** Whether what begins at a time reaches to now: "from March to date", "since May until today". */
export function reachesNow(words: readonly Word[], at: number): boolean {
  return [
    'to date',
    'to the present',
    'to now',
    'until now',
    'till now',
    'up to now',
    'until today',
    'to today',
    'to the present day',
  ].some(text => phrase(words, at, text) !== undefined)
}

/** The day that a clock time waits for: "at 10:33 a.m. (0233 GMT) on 3 May", with its year. */
export function dayAhead(
  words: readonly Word[],
  matches: readonly Match[],
  match: Match,
  published: number | undefined,
): string | undefined {
  if (match.expression.is !== 'clock' || match.expression.date) return undefined
  const next = matches.find(({first, expression}) => first >= match.last && expression.is !== 'clock')
  const gap = words.slice(match.last, next?.first)
  if (!next || gap.length > 14 || gap.some(({text}) => /^(?:and|but|when|while|;|–)$/.test(text))) return undefined
  const {expression} = next
  const isDayToo =
    (expression.is === 'calendar' && expression.day !== undefined) ||
    expression.is === 'weekday' ||
    (expression.is === 'unit' && expression.unit === 'day')
  if (!isDayToo) return undefined
  const value = resolve(expression, {...(published === undefined ? {} : {published}), told: [], tense: 'past'})
  return value.timex.length === 10 ? value.timex : undefined
}
