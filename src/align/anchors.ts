import type {Claim, Scope} from '../claim/index.ts'
import {clauseAt, namesIn, type Clause, type Document} from '../reading/index.ts'
import type {Sentence} from '../text/index.ts'
import type {Weights} from './weights.ts'

/**
 * What pins a sentence to another happening than the one reported: years and months that do not stand in the openings of the
 * reports, and the places and things that mostly stand beside such. "It killed 612 in Zarand in February" is about Zarand; "ten
 * people were killed" and "the port of Zarand, 20 km away" are about the event itself.
 */
export type Anchors = (claim: Claim) => ReadonlyMap<string, number>

type Stretch = Pick<Sentence, 'first' | 'last' | 'start' | 'end'>

const OPENING_SENTENCES = 3
const SHARE_OF_REPORTS = 1 / 3
const MONTH =
  /^(?:january|february|march|april|june|july|august|september|october|november|december|(?:jan|feb|aug|sept?|oct|nov|dec)\.?)$/
const YEAR = /^(?:1[89]|20)\d\d$/
const BACKWARD = /^(?:it|its|they|that|those|this|these|there|then|he|she)$/

/** The anchors of every claim of an event's reports, each with how telling it is. */
export function findAnchors(documents: ReadonlyMap<string, Document>, weights: Weights): Anchors {
  const central = centralOf([...documents.values()])
  const isOther = othersIn([...documents.values()], central)
  const known = new Map<string, ReadonlyMap<string, number>>()
  return claim => {
    const document = documents.get(claim.source)
    const sentence = document?.sentences[claim.frame.sentence]
    if (!document || !sentence) return new Map()
    const key = `${claim.source} ${sentence.index} ${claim.start}`
    const found =
      known.get(key) ??
      new Map(
        around(document, sentence, claim.start).flatMap(anchor => (isOther(anchor) ? [[anchor, weights(anchor)]] : [])),
      )
    known.set(key, found)
    return found
  }
}

/** Frees claims of the restriction to a place that the reports open with: "in Varn" restricts nothing where all of it is about Varn. */
export function withoutCentralPlaces(claims: readonly Claim[], documents: readonly Document[]): Claim[] {
  const central = centralOf(documents, Math.max(2, documents.length * SHARE_OF_REPORTS))
  const restricts = ({type, id}: Scope): boolean => type !== 'place' || !central.has(`@${id}`)
  return claims.map(claim =>
    claim.frame.scope.every(restricts)
      ? claim
      : {...claim, frame: {...claim.frame, scope: claim.frame.scope.filter(restricts)}},
  )
}

function centralOf(
  documents: readonly Document[],
  least = Math.max(1, documents.length * SHARE_OF_REPORTS),
): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const document of documents)
    for (const anchor of new Set(openingOf(document).flatMap(sentence => anchorsIn(document, sentence))))
      counts.set(anchor, (counts.get(anchor) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count >= least).map(([anchor]) => anchor))
}

/** Tells dates outside the openings, and what stands beside such dates in at least half of its sentences. */
function othersIn(documents: readonly Document[], central: ReadonlySet<string>): (anchor: string) => boolean {
  const beside = new Map<string, {dated: number; all: number}>()
  for (const document of documents)
    for (const sentence of document.sentences) {
      const anchors = new Set(anchorsIn(document, sentence).filter(anchor => !central.has(anchor)))
      const isDated = [...anchors].some(isDate)
      for (const anchor of anchors) {
        const {dated, all} = beside.get(anchor) ?? {dated: 0, all: 0}
        beside.set(anchor, {dated: dated + (isDated ? 1 : 0), all: all + 1})
      }
    }
  return anchor => {
    const {dated, all} = beside.get(anchor) ?? {dated: 0, all: 0}
    return !central.has(anchor) && (isDate(anchor) || 2 * dated >= Math.max(1, all))
  }
}

function isDate(anchor: string): boolean {
  return !anchor.startsWith('@')
}

function openingOf(document: Document): Sentence[] {
  const types = document.source.blocks
  const titles = document.sentences.filter(({block}) => types[block]?.type === 'title').slice(0, 2)
  const body = document.sentences.filter(({block}) => types[block]?.type === 'body').slice(0, OPENING_SENTENCES)
  return [...titles, ...body]
}

// the clause with those it hangs on, up to the one that says who tells it: "the survey in Golden said" pins nothing
function around(document: Document, sentence: Sentence, offset: number): string[] {
  const stretches = told(document, sentence, offset).flatMap(stretch =>
    anchorsIn(document, withoutComparison(document, stretch, offset)),
  )
  // "It came weeks after a driver shot eight people"
  const isAfter = LONG_AFTER.test(document.source.text.slice(sentence.start, offset))
  const own = isAfter ? [...stretches, LONG_SINCE] : stretches
  const before = document.sentences[sentence.index - 1]
  const looksBack = BACKWARD.test(document.tokens[sentence.first]?.lower ?? '')
  return looksBack && before ? [...own, ...anchorsIn(document, before)] : own
}

function told(document: Document, sentence: Sentence, offset: number): readonly Stretch[] {
  const telling = document.clauses.find(clause => clause.sentence === sentence.index && isTelling(document, clause))
  if (!telling) return [sentence]
  const clause = clauseAt(document, offset)
  const chain: Stretch[] = []
  for (let at = clause; at && at !== telling; at = at.parent === undefined ? undefined : document.clauses[at.parent])
    chain.push(spanOf(document, at))
  return chain.length > 0 ? chain : [sentence]
}

function isTelling({vocabulary}: Document, {verb}: Clause): boolean {
  return verb !== undefined && vocabulary.speechVerbs.some(each => each.verb === verb.lemma && each.quote === undefined)
}

function spanOf({tokens}: Document, {first, last}: Clause): Stretch {
  return {first, last, start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0}
}

// "86 per cent, down from 89 four years ago", "the worst storm since 1998": what is compared with is another's time
const COMPARED =
  /,? (?:(?:up|down|compared (?:to|with)|against|versus|rather than|backdated to|with effect from) |(?:the|its|their) (?:\p{L}+[ -]){0,2}?(?:lowest|highest|biggest|largest|smallest|worst|best|most|first|fewest|longest|strongest|heaviest|deadliest)(?!\p{L})[^.;]{0,80}? (?:since|in) |(?:more|less|fewer|higher|lower|better|worse|later|earlier) than |than in )/u

/** The stretch up to where a comparison begins after the claim. */
function withoutComparison(document: Document, stretch: Stretch, offset: number): Stretch {
  if (offset < stretch.start || offset >= stretch.end) return stretch
  const found = COMPARED.exec(document.source.text.slice(offset, stretch.end))
  if (!found) return stretch
  const end = offset + found.index
  const after = document.tokens.slice(stretch.first, stretch.last).find(token => token.start >= end)
  return {...stretch, end, last: after?.index ?? stretch.last}
}

function anchorsIn(document: Document, sentence: Stretch): string[] {
  const names = namesIn(document, sentence).filter(({type}) => type === 'place' || type === 'thing')
  const dates = document.tokens
    .slice(sentence.first, sentence.last)
    .filter(({lower}) => MONTH.test(lower) || YEAR.test(lower))
  return [
    ...names.map(({id}) => `@${id}`),
    ...dates.map(({lower}) => lower.slice(0, YEAR.test(lower) ? 4 : 3)),
    ...(LONG_AGO.test(document.source.text.slice(sentence.start, sentence.end)) ? [LONG_SINCE] : []),
  ]
}

const LONG_SINCE = 'ago'
const LONG_AFTER = /\b(?:weeks|months|years|decades) after (?:an?|another)\s/
const LONG_AGO = /\b(?:years?|decades?) (?:ago|earlier)\b|\blast year\b/

export interface AnchorFit {
  /** `event`: neither is pinned to anything else; `one`: only one is; `both`: each is. */
  readonly pinned: 'event' | 'one' | 'both'
  /** Where both are: weighted Dice coefficient of what pins them, 0 … 1. */
  readonly likeness: number
}

/** How two claims' anchors stand to each other. */
export function compareAnchors(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): AnchorFit {
  if (a.size === 0 || b.size === 0) return {pinned: a.size === b.size ? 'event' : 'one', likeness: 0}
  const sum = (weights: Iterable<number>): number => [...weights].reduce((total, weight) => total + weight, 0)
  const shared = sum([...a].flatMap(([anchor, weight]) => (b.has(anchor) ? [weight] : [])))
  return {pinned: 'both', likeness: (2 * shared) / (sum(a.values()) + sum(b.values()))}
}
