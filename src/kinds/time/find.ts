import {frameOf, type Bounds, type Claim, type Unread} from '../../claim/index.ts'
import {nameAt, type Document} from '../../reading/index.ts'
import type {BlockType, Sentence} from '../../text/index.ts'
import {ahead, dayAhead, isFromNow, reachesNow} from './ahead.ts'
import {isoDay, parseDay} from './calendar.ts'
import {findCopyright} from './copyright.ts'
import type {Match} from './expression.ts'
import {readTimes} from './grammar.ts'
import {isImpossible, unreadOf} from './impossible.ts'
import {afterEnd, isListedMonth, joinBounds, opensRange, shareParts} from './joined.ts'
import {needsTense} from './needs-tense.ts'
import {resolve, type Context} from './resolve.ts'
import {tenseAt} from './tense.ts'
import type {Time} from './value.ts'
import {reachOf, whenOf} from './when.ts'
import {isDash, wordsOf, type Word} from './words.ts'

interface Found {
  readonly claims: readonly Claim<Time>[]
  readonly unread: readonly Unread[]
}

/** Every time of a document. Of boilerplate only the year of a copyright line is read; a day that no calendar has is read and told as unread. */
export function findTimes(document: Document): Found {
  const claims: Claim<Time>[] = []
  const unread: Unread[] = []
  let told: readonly string[] = []
  let day: {readonly day: string; readonly sentence: number; readonly block: number} | undefined
  for (const sentence of document.sentences) {
    const block = document.source.blocks[sentence.block]?.type ?? 'body'
    const nearby = day && sentence.block - day.block <= 1 && sentence.index - day.sentence <= NEAR ? day.day : undefined
    const found =
      block === 'boilerplate'
        ? findCopyright(document, sentence)
        : readSentence(document, sentence, block, told, nearby)
    for (const claim of found) {
      told = remember(told, claim.value)
      const date = dateOf(claim.value)
      const isDay = date?.length === 10 && (claim.value.type === 'DATE' || claim.value.earliest !== undefined)
      if (isDay) day = {day: date, sentence: sentence.index, block: sentence.block}
      claims.push(claim)
      if (claim.via === 'impossible') unread.push(unreadOf(claim))
    }
  }
  return {claims, unread}
}

/** How many sentences a day goes on for clock times that have none. */
const NEAR = 3

function readSentence(
  document: Document,
  sentence: Sentence,
  block: BlockType,
  before: readonly string[],
  nearby: string | undefined,
): Claim<Time>[] {
  const words = wordsOf(document.source.text.slice(sentence.start, sentence.end), sentence.start)
  const matches = shareParts(
    words,
    readTimes(words).filter(
      (match, i, all) => !isInName(document, words, match) || isPairedMonth(words, match, all[i + 1]),
    ),
  )
  const claims: Claim<Time>[] = []
  let told = before
  let sentenceDay: string | undefined
  const published = parseDay(document.source.published ?? '')
  matches.forEach((match, i) => {
    const start = words[match.first]?.start ?? 0
    const day = sentenceDay ?? dayAhead(words, matches, match, published)
    const context: Context = {
      ...(published === undefined ? {} : {published}),
      ...(day === undefined ? {} : {sentenceDay: day}),
      ...(nearby === undefined ? {} : {nearby}),
      aside: words[match.first - 1]?.text === '(',
      told,
      tense:
        needsTense(match.expression) && published !== undefined
          ? isFromNow(words, match.first)
            ? 'future'
            : reachesNow(words, match.last)
              ? 'past'
              : tenseAt(document, start, words[match.first - 1]?.lower ?? '')
          : 'none',
    }
    const last = claims[i - 1]?.value
    const toCome = published !== undefined && (last?.earliest ?? '') > isoDay(published)
    const follows =
      opensRange(words, matches, matches[i - 1]) || (toCome && isListedMonth(words, matches[i - 1], match))
    const end = follows ? last : undefined
    const expression = end ? afterEnd(match.expression, end) : match.expression
    const meant = ahead(words, match, document, start) ?? expression
    const value = resolve(meant, context)
    const date = dateOf(value)
    told = remember(told, value)
    if (date !== undefined && date.length === 10) sentenceDay = date
    claims.push(
      claimOf(document, block, words, match, value, whenOf(words, matches, match, value) ?? reachOf(meant, published)),
    )
  })
  return joinRanges(claims, i => opensRange(words, matches, matches[i]), document.source.published)
}

// "from 2009 to 2011" bounds its clause by both ends
function joinRanges(
  claims: readonly Claim<Time>[],
  opens: (i: number) => boolean,
  published: string | undefined,
): Claim<Time>[] {
  return claims.map((claim, i) => {
    const from = opens(i) ? i : opens(i - 1) ? i - 1 : undefined
    const [first, last] = from === undefined ? [] : [claims[from], claims[from + 1]]
    if (!first || !last) return claim
    const [start, end] = [first, last].map(({value}) => fromNow(value, published))
    const bounds = start && end ? joinBounds(start, end) : {}
    return (first.when ?? bounds.earliest) && (last.when ?? bounds.latest) ? {...claim, when: bounds} : claim
  })
}

// "now" at an end of a range is the day of publication
function fromNow(value: Time, published: string | undefined): Time {
  const day = published?.slice(0, 10)
  return value.timex === 'PRESENT_REF' && day !== undefined ? {...value, earliest: day, latest: day} : value
}

function claimOf(
  document: Document,
  block: BlockType,
  words: readonly Word[],
  match: Match,
  value: Time,
  when: Bounds | undefined,
): Claim<Time> {
  const start = words[match.first]?.start ?? 0
  const end = words[match.last - 1]?.end ?? start
  const frame = frameOf(document, {start, end})
  const attribute = frame.clause === undefined ? undefined : document.clauses[frame.clause]?.verb?.lemma
  return {
    kind: 'time',
    source: document.source.id,
    start,
    end,
    text: document.source.text.slice(start, end),
    value,
    via: isImpossible(match.expression) ? 'impossible' : match.via,
    block,
    frame: attribute === undefined ? frame : {...frame, attribute},
    ...(when ? {when} : {}),
  }
}

// "from Jan to Mar 2015": no Jan
function isPairedMonth(words: readonly Word[], {first, last, expression}: Match, next: Match | undefined): boolean {
  const [from, to] = [expression, next?.expression]
  const months = [from, to].every(each => each?.is === 'calendar' && each.month !== undefined && each.day === undefined)
  const joint = words[last]
  return (
    months &&
    next?.first === last + 1 &&
    (isDash(joint) || /^(?:to|until|till|through|and)$/.test(joint?.lower ?? '')) &&
    from?.is === 'calendar' &&
    (from.year !== undefined || isDated(to) || /^(?:from|between)$/.test(words[first - 1]?.lower ?? ''))
  )
}

function isDated(expression: Match['expression'] | undefined): boolean {
  return expression?.is === 'calendar' && (expression.year !== undefined || expression.relative !== undefined)
}

// "The Sunday Herald", "June Marlow", "Helena May"
function isInName(document: Document, words: readonly Word[], {first, last, expression, via}: Match): boolean {
  if (via.startsWith('holiday')) return false
  const start = words[first]?.start ?? 0
  const end = words[last - 1]?.end ?? start
  const name = nameAt(document, start)
  if (!name || end > name.end) return false
  const longer = name.start < start || name.end > end
  if (name.type === 'person') return true
  return (
    longer &&
    (name.type === 'outlet' ||
      (name.type === 'organisation' && !(expression.is === 'calendar' && expression.year !== undefined)))
  )
}

function remember(told: readonly string[], value: Time): readonly string[] {
  const date = dateOf(value)
  return date === undefined ? told : [date, ...told.slice(0, 5)]
}

/** The date that later words ("two days later", "the same day") count from. */
function dateOf({type, timex, earliest}: Time): string | undefined {
  return (type === 'DATE' || type === 'TIME') && earliest !== undefined && /^\d/.test(timex)
    ? timex.split(/[T/]/)[0]
    : undefined
}
