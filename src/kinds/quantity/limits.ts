import type {Scope} from '../../claim/index.ts'
import {clauseAt, sentenceAt, type Document} from '../../reading/index.ts'
import {fold} from '../../text/index.ts'
import type {Reading} from './reading.ts'
import {at} from './scope-at.ts'

// "last year", "this season", "last year's", "yesterday"
const TIME =
  /(?<!\p{L})(?:(?:last|this|next|the previous|the past|the same) (?:year|month|week|season|quarter|decade|century|spring|summer|autumn|winter|weekend|night)(?:'s)?|yesterday|a year (?:ago|earlier))(?!\p{L})/gu

/** The periods that the clause of a quantity speaks of. */
export function times(document: Document, {core}: Reading): Scope[] {
  const sentence = sentenceAt(document, core.start)
  if (!sentence) return []
  const {source, tokens} = document
  const clause = clauseAt(document, core.start)
  const from = tokens[clause?.first ?? sentence.first]?.start ?? sentence.start
  const to = tokens[(clause?.last ?? sentence.last) - 1]?.end ?? sentence.end
  return [...fold(source.text.slice(from, to)).matchAll(TIME)].map(found => {
    const start = from + found.index
    const id = found[0].replace(/'s$/, '').replace(/^the /, '').replace(/ /g, '-')
    return at(document, {start, end: start + found[0].length}, id, 'time')
  })
}

// "so far", "in all", "alone", "over three nights", "a day", "per person", "each", "a barrel"
const AFTER =
  /(?<limit>so far|in all|in total|altogether|overall|combined|alone|of them|(?:over|during|in) the course of \p{L}[\p{L}'-]{1,20}(?: \p{L}[\p{L}'-]{1,20}){0,2}|(?:over|during|across) (?:the (?:last|past|first) )?(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|several|a few|consecutive) (?:straight |consecutive )?(?:nights|days|weeks|months)|(?:over|in|during) (?:a|one) (?:single )?(?:night|weekend))|(?<rate>(?:per|an?|each|every) (?:second|minute|hour|day|night|week|month|year|season|game|person|head|share|barrel|ton|tonne|litre|liter|gallon|unit|vote|ounce|pound|student|child|family|household|ticket|seat|square (?:metre|meter|mile|foot|kilometre|kilometer)|acre|kilo|kilogram|kg|km|kilometre|mile|annum|capita|piece|copy|device|month)|(?:per|for (?:each|every)) (?:\p{L}[\p{L}'&-]{0,20} ){1,2}share|for (?:each|every) share|(?:per|(?:for|in|of) every) \d[\d,]{0,9}(?: \p{L}+)?|each|apiece|annually|daily|weekly|monthly|yearly)/uy
const BEFORE =
  /(?<![\p{L}])(?<limit>a total of|total of|another|an additional|a further|an extra|the remaining|the other|the first|the last|only|just|a combined|each|some other|a record)(?: (?:of|at least|about|nearly|around|more than|over|estimated|up to|almost|some))* ?$/u

// "18 other ships and some 380 crew": theirs
const OTHERS =
  /(?<!\p{L})other \p{L}[\p{L}-]{2,20} and (?:(?:some|about|around|nearly|almost|at least|more than|over|up to|an estimated) )?$/u

/** Limits and rates before and after a quantity. */
export function limits(document: Document, {start, end, core}: Reading): Scope[] {
  const {text} = document.source
  const sentence = sentenceAt(document, core.start)
  const from = Math.max(sentence?.start ?? 0, start - 40)
  const before = BEFORE.exec(fold(text.slice(from, start)))
  const scopes: Scope[] = []
  if (before?.groups?.limit !== undefined) {
    const limit = before.groups.limit
    scopes.push(
      at(
        document,
        {start: from + before.index, end: from + before.index + limit.length},
        limit
          .replace(/^(?:an?|the) /, '')
          .replace(/ of$/, '')
          .replace(/ /g, '-'),
        'limit',
      ),
    )
  }
  const others = OTHERS.exec(fold(text.slice(from, start)))
  if (others)
    scopes.push(at(document, {start: from + others.index, end: from + others.index + 'other'.length}, 'other', 'limit'))
  return [...scopes, ...limitsAfter(document, end, sentence?.end ?? text.length)]
}

// "chased for an hour", "left with a family": no rate
const GOVERNED =
  /(?<!\p{L})(?:for|within|in|after|over|under|half|than|about|nearly|almost|of|from|with|at|by|to|on|into|before|until|as|like|behind|is|was|quarter) $/u

function limitsAfter(document: Document, end: number, last: number): Scope[] {
  const line = fold(document.source.text.slice(end, Math.min(last, end + 90)))
  const scopes: Scope[] = []
  const stop =
    /[.;:]|,(?! (?:so far|each|in all|in total|a (?:day|year)))|(?<= )(?:and|but|while|when|after|although) |(?<!(?:per|every) [\d,]{0,9})\d/.exec(
      line,
    )?.index ?? line.length
  for (const found of line.slice(0, stop).matchAll(/(?<![\p{L}-])\p{L}/gu)) {
    AFTER.lastIndex = found.index
    const hit = AFTER.exec(line)
    if (!hit?.groups || /^\p{L}/u.test(line.slice(found.index + hit[0].length))) continue
    if (/^an? /.test(hit[0]) && GOVERNED.test(line.slice(0, found.index))) continue
    const type = hit.groups.rate === undefined ? 'limit' : 'rate'
    const start = end + found.index
    scopes.push(
      at(
        document,
        {start, end: start + hit[0].length},
        hit[0]
          .replace(/^.* share$/, 'per share')
          .replace(/^(?:an?|per|each|every) /, 'per ')
          .replace(/ /g, '-'),
        type,
      ),
    )
  }
  return scopes
}
