import {clauseAt, tokenAt, type Document} from '../../reading/index.ts'
import type {Token} from '../../text/index.ts'
import type {Reading} from './reading.ts'
import {isActing} from './families.ts'
import {indexFrom} from './token-index.ts'

/** The verb that a quantity's noun phrase belongs to, and whether the phrase is what the verb befalls or who does it. */
export interface Governor {
  readonly verb: Token
  readonly side: 'object' | 'subject'
  readonly passive: boolean
}

const SKIPPED = new Set([
  'of',
  'them',
  'who',
  'that',
  'which',
  'whom',
  'others',
  'more',
  'people',
  'also',
  'both',
  'all',
  'alone',
  'then',
  'now',
  'so',
  'far',
  'inside',
  'aboard',
])
const BE = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', 'get', 'got', "'re", "'s"])

/** Verbs whose subject is who is counted: "12 people drowned". */
export const INTRANSITIVE = new Set(
  'die perish drown suffocate disappear vanish survive march demonstrate protest picket gather assemble flee attend participate take watch recover turn vote abstain live tune weigh cost stand measure last rise fall go come'.split(
    ' ',
  ),
)

export function governorOf(document: Document, {start, end, core, counted}: Reading): Governor | undefined {
  if (isWhole(document, start)) return undefined
  const right =
    counted?.of !== undefined || counted || end === core.end
      ? rightOf(document, Math.max(end, counted?.head.end ?? 0))
      : undefined
  return right ?? leftOf(document, start) ?? fromClause(document, core.start)
}

/** Whether a number is the whole of which another is a part: the 40 of "12 of the 40 passengers were hurt". */
export function isWhole({source: {text}}: Document, start: number): boolean {
  return /(?:(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|most|some|none|any) of|(?:nobody|none|no one|not one|nothing) (?:of|among)) (?:the |its |their |those )?$/i.test(
    text.slice(Math.max(0, start - 20), start),
  )
}

// "12 people were killed", "two soldiers have died", "10 dead", "12 killed in"
function rightOf(document: Document, end: number): Governor | undefined {
  const {tokens} = document
  const last = indexFrom(document, end) - 1
  const from = pastWhole(tokens, pastAside(tokens, last))
  let passive = false
  let auxiliary = false
  for (let i = from + 1; i < Math.min(from + 9, tokens.length); i++) {
    const token = tokens[i]
    if (!token || token.sentence !== tokens[from]?.sentence) return undefined
    if (token.tag === 'AUX' || BE.has(token.lower)) {
      auxiliary = true
      passive = BE.has(token.lower) && token.lower !== "'s"
    } else if (token.tag === 'VERB' || isTakenForState(token)) return subjectOf(tokens, token, passive, auxiliary)
    else if (token.tag !== 'ADV' && token.lower !== 'to' && token.lower !== 'not' && !SKIPPED.has(token.lower))
      return undefined
  }
  return undefined
}

const ASIDE =
  /^(?:including|among|most|mostly|all|some|many|nearly|almost|one|two|three|four|five|six|seven|eight|nine|ten|half|both|aged|from|at|\d+)$/
const MOST_ASIDE = 14

// "three people, including a child, were killed": the comma before the verb
function pastAside(tokens: readonly Token[], last: number): number {
  if (tokens[last + 1]?.lower !== ',' || !ASIDE.test(tokens[last + 2]?.lower ?? '')) return last
  const closing = tokens
    .slice(last + 3, last + MOST_ASIDE)
    .find(({lower, index}) => lower === ',' && /^(?:AUX|VERB|ADV)$/.test(tokens[index + 1]?.tag ?? ''))
  return closing && closing.sentence === tokens[last]?.sentence ? closing.index : last
}

const MOST_OF_WHOLE = 7

// "four of the six accused were convicted": the last word before the verb
function pastWhole(tokens: readonly Token[], last: number): number {
  if (
    tokens[last + 1]?.lower !== 'of' ||
    !/^(?:the|its|their|his|her|those|these)$/.test(tokens[last + 2]?.lower ?? '')
  )
    return last
  const verb = tokens.slice(last + 4, last + 2 + MOST_OF_WHOLE).find(({tag, lower}) => tag === 'AUX' || BE.has(lower))
  const before = tokens.slice(last + 3, verb?.index ?? last)
  return verb && before.every(({tag}) => /^(?:NUM|ADJ|NOUN|PROPN|VERB|PART)$/.test(tag)) ? verb.index - 1 : last
}

// "12 people drowned", which the tagger takes for what the drowned are
function isTakenForState({tag, lemma, lower}: Token): boolean {
  return tag === 'ADJ' && lemma !== lower && INTRANSITIVE.has(lemma)
}

function subjectOf(tokens: readonly Token[], verb: Token, passive: boolean, auxiliary: boolean): Governor | undefined {
  if (/ing$/.test(verb.lower) && !auxiliary) return undefined
  const reported =
    passive && /^(?:reported|feared|believed|confirmed|found|presumed|left|made|said|known|thought)$/.test(verb.lower)
  const inner = reported
    ? tokens
        .slice(verb.index + 1, verb.index + 5)
        .findLast(token => token.tag === 'VERB' && token.sentence === verb.sentence)
    : undefined
  if (inner) return {verb: inner, side: 'subject', passive: true}
  const bare = !auxiliary && /(?:ed|en|wn|ung|lt|nt|rt)$/.test(verb.lower) && !takesObject(tokens, verb)
  const active = passive && /ing$/.test(verb.lower)
  return {verb, side: 'subject', passive: (passive && !active) || bare}
}

function takesObject(tokens: readonly Token[], verb: Token): boolean {
  const next = tokens[verb.index + 1]
  return next !== undefined && next.sentence === verb.sentence && /^(?:DET|NUM|NOUN|PROPN|PRON|ADJ)$/.test(next.tag)
}

// "killed at least 12", "raised a further $5m", "weighs about 4 tonnes"
function leftOf(document: Document, start: number): Governor | undefined {
  const {tokens} = document
  const from = tokenAt(document, start)?.index ?? 0
  for (let i = from - 1; i >= Math.max(0, from - 4); i--) {
    const token = tokens[i]
    if (!token || token.sentence !== tokens[from]?.sentence) return undefined
    if (token.tag === 'VERB' || (i === from - 1 && isActing(document, token.lower)))
      return {verb: token, side: 'object', passive: isPassive(tokens, token)}
    if (/^(?:him|her|them|it|us)$/.test(token.lower)) continue
    if (!/^(?:ADV|DET|ADP|PART)$/.test(token.tag) || token.lower === 'of') return undefined
  }
  return undefined
}

function isPassive(tokens: readonly Token[], verb: Token): boolean {
  const before = tokens.slice(Math.max(0, verb.index - 3), verb.index)
  return before.some(token => BE.has(token.lower) && token.sentence === verb.sentence)
}

// further objects of one verb: "killed 12 soldiers and three civilians"
function fromClause(document: Document, at: number): Governor | undefined {
  const clause = clauseAt(document, at)
  const verb = clause?.verb && document.tokens[clause.verb.head]
  if (!verb || verb.start > at || !clause?.verb) return undefined
  return {verb, side: 'object', passive: clause.verb.passive}
}
