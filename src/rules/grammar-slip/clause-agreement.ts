import type {Clause, Document, Phrase} from '../../reading/index.ts'
import type {Token} from '../../text/index.ts'
import {ANYBODY, sentenceStart} from './clauses/opens.ts'
import type {Stretch} from './named.ts'
import {countOf, isMeasure} from './noun-count.ts'
import {personsIn} from './person-count.ts'
import {lists} from './word-lists.ts'
import {readingsOf} from '../../vocabulary/index.ts'

export interface Disagreement extends Stretch {
  readonly needs: 'one' | 'several'
}

type Count = 'one' | 'several'

const one = /^(?:is|was|has|does)(?:n't)?$/
const several = /^(?:are|were|have|do)(?:n't)?$/
const openers = new Set(
  `that because although though while when where whereas said says say whether but whose ; : — –`.split(' '),
)
const groups = new Set([...(lists['group'] ?? []), ...(lists['collective'] ?? []), ...(lists['unmarked'] ?? [])])
// "one of the mills", "all of it", "two plus two", "what the mayors said"
const PICKS =
  /\b(?:one|each|either|neither|none|every|any of|no one|half|much|rest|percent|per cent|thirds?|quarters?|fifths|tenths|number|majority|part|plus|what|whatever|whoever|rather than|as well as|against|versus|together with|along with|between|(?:several|some|many|group|pair|couple|team|crowd|family|combination|mix|mixture|variety|number|body|series|set|string|spate|wave|range|raft|list|chain|succession|sequence|run|flurry|collection) of)\b|%|["“”‘]/i
const WISH = /\b(?:if|demand|suggest|insist|recommend|propos|urg|ask|order|requir|request|wish)\w*\b/i

/** Verbs that are not of one number with the subject that the clause has, however many words stand between the two. */
export function disagreementsBetween(document: Document): readonly Disagreement[] {
  return document.clauses.flatMap(clause => {
    const found = disagreement(document, clause)
    return found ? [found] : []
  })
}

function disagreement(document: Document, clause: Clause): Disagreement | undefined {
  const {verb, subject} = clause
  if (!verb || !subject || subject.first >= verb.first || isNotOwn(document, clause, subject)) return undefined
  const word = document.tokens[verb.first]
  const form = word && formOf(word, verb.first === verb.head)
  const count = form && !isHalfRead(document, subject) ? countOfSubject(document, subject) : undefined
  if (!form || !count || form === count || !areJoined(document, clause, subject, verb.first)) return undefined
  if (count === 'one' ? !isSurelyOne(document, clause, subject, verb.first) : isSum(document, subject, verb.first))
    return undefined
  return {start: subject.start, end: word.end, needs: count}
}

// "Doyle's have", "when a pipeline burst on Tuesday", "nobody but the two guards": what is owned is left out, the last word is a verb, another is the subject
function isHalfRead({tokens}: Document, {first, last, head, members}: Phrase): boolean {
  // "the prize for men and women"
  const and = tokens.findIndex(({lower, index}) => index >= first && index < last && lower === 'and')
  if (
    members &&
    and > 0 &&
    tokens.slice(first + 1, and).some(({lower}) => /^(?:for|of|with|from|by|in|to|between|on|at)$/.test(lower))
  )
    return true
  const noun = tokens[head]?.lower ?? ''
  // "Grading papers is", "That smoking causes problems is"
  if (isActing(tokens, first)) return true
  // "one of Norvia's best-known food brands is"
  if (tokens[first - 2]?.text === '-' && tokens[first - 1]?.tag === 'VERB') return true
  if (tokens[first - 1]?.lower === 'but' && ANYBODY.test(tokens[first - 2]?.lower ?? '')) return true
  return (
    [last - 1, last].some(at => /^['’]s?$/.test(tokens[at]?.lower ?? '')) ||
    (head > first + 1 && readingsOf(noun).includes('d'))
  )
}

// an act is the subject, not what it is done to
function isActing(tokens: readonly Token[], first: number): boolean {
  const start = sentenceStart(tokens, first)
  return first - start < 4 && /^that$|ing$/.test(tokens[start]?.lower ?? '')
}

function formOf({lower, tag}: Token, isWhole: boolean): Count | undefined {
  if (one.test(lower)) return 'one'
  if (several.test(lower)) return 'several'
  return isWhole && tag === 'VERB' && lower.endsWith('s') && readingsOf(lower).includes('z') ? 'one' : undefined
}

// a subject that is taken over from the clause before has its verb there
function isNotOwn({tokens}: Document, clause: Clause, {first, last}: Phrase): boolean {
  const relative = tokens[clause.first]
  if (isRelativeTo(tokens, clause, last)) return false
  return first < clause.first || tokens[first]?.sentence !== relative?.sentence
}

// "the parties which hold", "the talks, which were"
function isRelativeTo(tokens: readonly Token[], {first, marker}: Clause, last: number): boolean {
  if (!/^(?:who|which|that)$/.test(marker ?? '')) return false
  // "the rays which the sun emits"
  if (!/^(?:VERB|AUX|ADV|PART)$/.test(tokens[first + 1]?.tag ?? '')) return false
  return last === first || (last === first - 1 && tokens[last]?.lower === ',')
}

function countOfSubject(document: Document, phrase: Phrase): Count | undefined {
  const {tokens} = document
  const head = tokens[phrase.head]
  if (!head) return undefined
  const persons = personsIn(document, phrase)
  if (persons !== undefined) return persons ?? undefined
  const isLed = phrase.head > phrase.first || tokens[phrase.last]?.tag === 'ADP'
  if (!phrase.members) return countOf(head, tokens[phrase.head - 1]?.lower ?? '', isLed)
  // "fish and chips", "a mix of sleet and showers"
  const opening = tokens.slice(phrase.first, phrase.last).some(({tag}) => tag === 'NUM')
    ? 'the'
    : tokens[phrase.first]?.lower
  if (!/^(?:the|these|those|his|her|its|their|both|several|many)$/.test(opening ?? '')) return undefined
  const last = tokens[phrase.last - 1]
  const and = tokens.findIndex(({lower, index}) => index >= phrase.first && index < phrase.last && lower === 'and')
  // "the misery and wretchedness of those slums"
  if (tokens.slice(and, phrase.last).some(({lower}) => lower === 'of')) return undefined
  const isAnd = and > 0
  return isAnd && last && countOf(last, tokens[phrase.last - 2]?.lower ?? '', true) === 'several'
    ? 'several'
    : undefined
}

/** Whether the subject begins its clause, and between it and the verb stand only phrases with a preposition, adverbs and relative clauses. */
function areJoined(document: Document, clause: Clause, subject: Phrase, verb: number): boolean {
  const {tokens, sentences} = document
  const {first, last, head} = subject
  const from = sentences[tokens[first]?.sentence ?? 0]?.first ?? 0
  const isRelative = isRelativeTo(tokens, clause, last)
  if (isRelative && (last !== head + 1 || (last !== clause.first && first !== from))) return false
  if (isRelative ? /^(?:ADP|CCONJ)$/.test(tokens[first - 1]?.tag ?? '') : !opensClause(document, clause, from, first))
    return false
  const text = (start: number, end: number): string =>
    tokens
      .slice(start, end)
      .map(({lower}) => lower)
      .join(' ')
  if (PICKS.test(text(Math.max(from, first - 3), verb).replace(/ (?:who|which|that)$/, ''))) return false
  if (WISH.test(text(Math.max(from, first - 6), first))) return false
  if (/^(?:ADJ|NOUN|NUM|DET|PROPN)$/.test(tokens[head + 1]?.tag ?? '') && last === head + 1) return false
  const inner = document.clauses.filter(one => isAbout(document, one, clause, subject, verb))
  return tokens.slice(Math.max(last, head + 1), verb).every(one => isBetween(one, isRelative, inner))
}

function opensClause(document: Document, clause: Clause, from: number, first: number): boolean {
  const {tokens} = document
  const before = tokens[first - 1]
  if (first === from || openers.has(before?.lower ?? '')) return true
  if (first === clause.first && before && isToldOf(before, tokens[first], clause)) return true
  return isJoinedOn(document, clause, first) || isAside(tokens.slice(from, first))
}

// "noticed the lamps were out"
function isToldOf(before: Token, {tag}: Token = before, {subject, verb}: Clause): boolean {
  const readings = readingsOf(before.lower)
  const isPast = before.tag === 'VERB' && readings.includes('d') && !readings.includes('b')
  return isPast && /^(?:DET|PRON|NUM)$/.test(tag) && subject?.last === verb?.first && verb?.first !== verb?.head
}

// ", and the crews", "and so the crews"
function isJoinedOn({tokens, clauses}: Document, {first, index, sentence}: Clause, subject: number): boolean {
  const former = clauses[index - 1]
  if (tokens[first]?.tag !== 'CCONJ' || former?.sentence !== sentence || (former.verb?.tense ?? 'none') === 'none')
    return false
  const between = tokens.slice(first + 1, subject)
  return between.every(({tag}) => tag === 'ADV') && (tokens[first - 1]?.lower === ',' || between.length > 0)
}

// "the man who was seen on the quay", "the crews hit by the storm"
function isAbout({tokens}: Document, one: Clause, clause: Clause, subject: Phrase, verb: number): boolean {
  const {first, last, marker, index} = one
  const inner = tokens[one.verb?.head ?? -1]
  if (index === clause.index || first < subject.last || verb < last || !inner) return false
  if (/^(?:who|which|that)$/.test(marker ?? '')) return /^(?:VERB|AUX)$/.test(inner.tag)
  const readings = readingsOf(inner.lower)
  if (/ing$/.test(inner.lower))
    return /^(?:has|have|were|are)$/.test(tokens[verb]?.lower ?? '') && inner.index === first
  const isParticiple = readings.includes('e') && (!readings.includes('d') || tokens[inner.index + 1]?.lower === 'by')
  return one.subject?.first === subject.first && inner.index === first && isParticiple
}

function isBetween({tag, lower, index}: Token, isRelative: boolean, inner: readonly Clause[]): boolean {
  if (isRelative && /^(?:who|which|that|,)$/.test(lower)) return true
  if (inner.some(({first, last}) => first <= index && index < last)) return true
  if (lower === ',') return inner.some(({first, last}) => index === first - 1 || index === last)
  return (
    /^(?:ADP|ADV|DET|NOUN|PROPN|ADJ|NUM|PART)$/.test(tag) && !/^(?:and|or|nor|to|with|than|as|who|that)$/.test(lower)
  )
}

// "In May, the", "In Norwick, where she was born, the": what stands before the comma is no subject
function isAside(before: readonly Token[]): boolean {
  return before.at(-1)?.lower === ',' && before.length <= 20 && /^(?:ADP|ADV|SCONJ)$/.test(before[0]?.tag ?? '')
}

// "the crew are", "a lot of them have": what is one and stands for several
function isSurelyOne({tokens, names}: Document, clause: Clause, {first, last, head}: Phrase, verb: number): boolean {
  const word = tokens[head]
  if (!word || groups.has(word.lower)) return false
  // "a lock that have rusted"
  if (isRelativeTo(tokens, clause, last)) return /^(?:an?|this|each|every)$/.test(tokens[first]?.lower ?? '')
  if (names.some(one => one.first === first && one.last === last))
    return !/^(?:and|or|,)$/.test(tokens[first - 1]?.lower ?? '')
  const isLed = /^(?:the|this|that|a|an|his|her|its|their|my)$/.test(tokens[first]?.lower ?? '')
  const isOwned = tokens[first - 1]?.lower === 'whose' || tokens.slice(first, head).some(({lower}) => lower === "'s")
  if (!isLed && !isOwned) return false
  if (last === verb || readingsOf(word.lower).includes('h')) return true
  const next = tokens[last]
  return last === head + 1 && next?.tag === 'ADP' && !/^(?:of|with|to)$/.test(next.lower)
}

// "two soldiers is too few", "three goals was the difference"
function isSum({tokens}: Document, {first, head, members}: Phrase, verb: number): boolean {
  const word = tokens[head]
  if (!word || (members === undefined && isMeasure(word.lower))) return true
  const isCounted = tokens.slice(first, head).some(({tag, text}) => tag === 'NUM' || /^\d/.test(text))
  return isCounted && tokens[verb + 1]?.tag !== 'VERB' && !/^(?:been|being|still)$/.test(tokens[verb + 1]?.lower ?? '')
}
