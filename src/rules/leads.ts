import {termsOf} from '../align/index.ts'
import type {Claim} from '../claim/index.ts'
import {time, type Time} from '../kinds/time/index.ts'
import type {Clause, Document} from '../reading/index.ts'
import {oncePer, type Sentence} from '../text/index.ts'
import {actsIn, type Act} from './acts.ts'
import {isAdverbial} from './dated-acts.ts'
import {apart} from './days.ts'
import type {Material} from './rule.ts'

/** A sentence at the head of a report that tells what happened, with the one day it puts that on. */
export interface Lead {
  readonly document: Document
  readonly sentence: Sentence
  readonly day: Claim<Time>
  readonly acts: readonly Act[]
}

const FIRST = 3

/** The first sentences of the running text of every report that tell of one day. */
export const leadsOf: (material: Material) => readonly Lead[] = oncePer(({documents, alignment}: Material): Lead[] => {
  const times = alignment.claims.filter(time.is)
  return [...documents.values()].flatMap(document => {
    const own = times.filter(({source}) => source === document.source.id)
    const acts = actsIn(document)
    return telling(document)
      .slice(0, FIRST)
      .flatMap(sentence => leadAt(document, sentence, own, acts))
  })
})

/** The sentences of the running text that have a verb, in their order. */
export function telling({sentences, clauses, source}: Document): Sentence[] {
  const verbal = new Set(
    clauses.flatMap(({verb, subject, sentence}) => (verb && subject && verb.tense !== 'none' ? [sentence] : [])),
  )
  return sentences.filter(
    ({index, block, first, last}) =>
      verbal.has(index) && source.blocks[block]?.type === 'body' && last - first > LEAST_WORDS,
  )
}

const LEAST_WORDS = 9

function leadAt(document: Document, sentence: Sentence, times: readonly Claim<Time>[], acts: readonly Act[]): Lead[] {
  const days = times.filter(claim => claim.frame.sentence === sentence.index && isDay(claim))
  const [day] = days.filter(claim => isAdverbial(document, claim) && isOfAct(document, claim))
  if (!day || days.some(other => other !== day && apart(other, day) !== undefined)) return []
  const own = acts.filter(({clause}) => clause.sentence === sentence.index && isMain(document, clause))
  return [{document, sentence, day, acts: own}]
}

/** Whether a time is a weekday or a day of the month. */
export function isDay({value: {type, timex}}: Claim<Time>): boolean {
  return (type === 'DATE' || type === 'TIME') && /^(?:XXXX-WXX-\d|(?:\d{4}|XXXX)-\d\d-\d\d)/.test(timex)
}

const SAID =
  /^(?:say|tell|announce|report|add|state|confirm|disclose|reveal|note|claim|warn|explain|write|quote|learn|accord)/

// a day in a clause of its own ("who was hurt on Friday", "said on Friday") is not that of what the lead tells
function isOfAct(document: Document, {frame}: Claim<Time>): boolean {
  const clause = frame.clause === undefined ? undefined : document.clauses[frame.clause]
  return clause !== undefined && !SAID.test(clause.verb?.lemma ?? '') && isMain(document, clause)
}

/** Whether a clause is the main one, one beside it, or a participle that hangs on it. */
function isMain({clauses}: Document, {marker, parent, verb}: Clause): boolean {
  if (!verb || verb.negated || verb.standing !== 'done' || marker !== undefined) return false
  const above = parent === undefined ? undefined : clauses.find(({index}) => index === parent)
  return above === undefined || SAID.test(above.verb?.lemma ?? '') || verb.tense === 'none'
}

/** What the words of two leads have in common, the days and numbers left out. */
export function sharedTerms(a: Lead, b: Lead): string[] {
  const others = new Set(termsIn(b.document, b.sentence))
  return [...new Set(termsIn(a.document, a.sentence))].filter(term => others.has(term))
}

/** The telling words of a sentence. */
export function termsIn(document: Document, {first, last}: Sentence): string[] {
  return termsOf(document)
    .slice(first, last)
    .flatMap(term => (term === undefined || /\d/.test(term) || DAY.test(term) ? [] : [term]))
}

const DAY = /^@?(?:mon|tues|wednes|thurs|fri|satur|sun)day$/
