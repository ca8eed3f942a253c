import type {Claim} from '../claim/index.ts'
import {time, type Time} from '../kinds/time/index.ts'
import type {Document} from '../reading/index.ts'
import type {Token} from '../text/index.ts'
import {actsIn, type Act} from './acts.ts'
import type {Material} from './rule.ts'

/** An act with the time that its clause is put in. */
export interface Dated {
  readonly act: Act
  readonly claim: Claim<Time>
}

/** Every act of the reports with the dates and clock times told of it. */
export function datedActs({documents, alignment}: Material): readonly Dated[] {
  const times = alignment.claims.filter(time.is).filter(({value: {type}}) => type === 'DATE' || type === 'TIME')
  return [...documents.values()].flatMap(document => {
    const own = times.filter(({source}) => source === document.source.id)
    return actsIn(document)
      .filter(isOnOneOccasion)
      .flatMap(act => timesOf(act, own).map(claim => ({act, claim})))
  })
}

// "usually votes on the second Tuesday"
function isOnOneOccasion({document: {tokens}, clause}: Act): boolean {
  return !tokens.slice(clause.first, clause.last).some(({lower}) => HABIT.test(lower))
}

const HABIT = /^(?:usually|typically|normally|generally|regularly|routinely|often|traditionally|always|every|each)$/

function timesOf({document, clause}: Act, times: readonly Claim<Time>[]): Claim<Time>[] {
  return times.filter(claim => {
    if (claim.frame.sentence !== clause.sentence || !isAdverbial(document, claim)) return false
    return claim.frame.clause === clause.index || (clause.parent === undefined && opens(document, claim))
  })
}

// "Later that day, as he fled, he shot …": what opens a sentence dates its main clause
function opens({sentences, tokens}: Document, {start, end, frame}: Claim<Time>): boolean {
  const sentence = sentences[frame.sentence]
  if (!sentence || start - sentence.start > 12) return false
  return tokens
    .slice(sentence.first, sentence.first + 12)
    .some(token => token.start >= end && token.start <= end + 1 && token.text === ',')
}

const OPEN = /^(?:since|until|till|by|before|after|from|of|between|than|to|through)$/
const LONG_AGO = /^(?:ago|old|later|earlier|before|after)$/

/** Whether a time stands for itself ("on Monday"), and neither bounds ("since Monday") nor modifies ("the Monday shootings", "Monday's vote"). */
export function isAdverbial({tokens}: Document, {start, end, value}: Claim<Time>): boolean {
  const first = tokens.findIndex(token => token.end > start)
  const next = tokens.find(token => token.start >= end)
  const before = tokens[first - 1]
  if (OPEN.test(before?.lower ?? '') || (before?.lower === 'the' && isNoun(next))) return false
  if (isListed(before) || isOfEarlier(tokens, first - 1) || isTitle(tokens[first - 2], before, next)) return false
  return (
    !(next && next.start === end && /^['’]/.test(next.text)) &&
    !(isNoun(next) && !isVerbal(before)) &&
    (before?.lower === 'on' ||
      !LONG_AGO.test(next?.lower ?? '') ||
      // "laughed Tuesday after hearing it"
      (/^XXXX-WXX-\d/.test(value.timex) && before?.lower !== 'the'))
  )
}

// "pitched for four seasons before surgery in 2006": when the surgery was
function isOfEarlier(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:in|on|at)$/.test(tokens[at]?.lower ?? '')) return false
  let from = at - 1
  while (from > at - LONGEST && /^(?:NOUN|ADJ|DET|PROPN|PRON)$/.test(tokens[from]?.tag ?? '')) from--
  return from < at - 1 && /^(?:before|until|till|since)$/.test(tokens[from]?.lower ?? '')
}

const LONGEST = 6

// "stars of the 1940s and 1950s"
function isListed(before: Token | undefined): boolean {
  return before?.lower === 'and' || before?.lower === 'or' || before?.lower === '&'
}

// "convicted of the 20 June attempted murder"
function isTitle(link: Token | undefined, before: Token | undefined, next: Token | undefined): boolean {
  return (
    before?.lower === 'the' &&
    /^(?:of|for|in|to|after|before)$/.test(link?.lower ?? '') &&
    /^[\p{L},]/u.test(next?.text ?? '')
  )
}

function isNoun(token: Token | undefined): boolean {
  return token?.tag === 'NOUN' && token.lower !== 'end'
}

function isVerbal(token: Token | undefined): boolean {
  return token?.tag === 'VERB' || token?.tag === 'NOUN' || token?.lower === 'on'
}
