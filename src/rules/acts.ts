import type {Clause, Document, Name, Phrase} from '../reading/index.ts'
import {nameAt} from '../reading/index.ts'
import {ofVocabulary} from '../vocabulary/index.ts'
import {familyOf} from './verb-families.ts'

/** A clause that tells of something that happened or is to happen. */
export interface Act {
  readonly document: Document
  readonly clause: Clause
  /** The verb, or the family of verbs that say the same. */
  readonly verb: string
  readonly doer?: Party
  /** Whom or what it befell; of "the ferry sank" the ferry. */
  readonly patient?: Party
}

/** The verb of acts that a noun tells: "the shooting occurred". */
export const HAPPEN = 'happen'

export interface Party {
  readonly id: string
  readonly text: string
  readonly named: boolean
  readonly modifiers: readonly string[]
}

const EMPTY =
  /^(?:be|have|do|make|take|get|go|come|see|know|want|use|include|give|remain|continue|expect|plan|call|work|live|keep|think|believe|need|try|let|look|seem|appear|help|show|put|find|feel|stand|follow|happen|occur|become|hold|bring|lead|meet|speak|talk|play|attack)$/
// of the verbs of speech those that as often do something as say something
const DEEDS =
  /^(?:charge|indict|sentence|ban|prohibit|forbid|dismiss|reject|withdraw|approve|release|launch|introduce|unveil|publish|establish|attack|raid|censure|honou?r|open|begin|finish|air|register|submit|accept|record)$/
const speech = ofVocabulary(
  ({speechVerbs}) => new Set(speechVerbs.map(({verb}) => verb).filter(verb => !DEEDS.test(verb))),
)

/** The acts of a report's running text: clauses whose verb tells more than that something is, is said or is done. */
export function actsIn(document: Document): readonly Act[] {
  return document.clauses.flatMap(clause => {
    const lemma = clause.verb?.lemma ?? ''
    const type = document.source.blocks[document.sentences[clause.sentence]?.block ?? -1]?.type
    if (
      lemma === '' ||
      (EMPTY.test(lemma) && !isHappening(clause)) ||
      speech().has(lemma) ||
      type === 'boilerplate' ||
      type === 'caption'
    )
      return []
    if (isCompound(document, clause)) return []
    if (isHappening(clause)) return [happeningOf(document, clause)]
    const {doer, patient} = partiesOf(document, clause)
    const parties = {...(doer ? {doer} : {}), ...(patient ? {patient} : {})}
    return [{document, clause, verb: familyOf(lemma), ...parties}]
  })
}

const HAPPENING = /^(?:happen|occur|take place)$/
const EVENT =
  /^(?:shooting|crash|collision|accident|explosion|blast|fire|blaze|quake|earthquake|attack|robbery|raid|stabbing|killing|murder|slaying|bombing|hijacking|kidnapping|derailment|collapse|avalanche|landslide|arrest|wedding|funeral|ceremony|vote|election|hearing|meeting)$/

// "the shooting occurred about 3 p.m."
function isHappening({verb, subject}: Clause): boolean {
  return HAPPENING.test(verb?.lemma ?? '') && EVENT.test(subject?.lemma ?? '') && verb?.negated === false
}

function happeningOf(document: Document, clause: Clause): Act {
  const {subject} = clause
  const what = subject && partyOf(document, subject)
  const of = document.tokens
    .slice((subject?.head ?? 0) + 1, subject?.last)
    .filter(({tag}) => /^(?:NOUN|PROPN)$/.test(tag))
  const patient = what && {...what, modifiers: [...what.modifiers, ...of.map(({lemma}) => lemma)]}
  return {document, clause, verb: HAPPEN, ...(patient ? {patient} : {})}
}

// "a born-again preacher", "their hard-fought win"
function isCompound({tokens, source}: Document, {verb}: Clause): boolean {
  const [head, next] = tokens.slice(verb?.head ?? tokens.length)
  return next?.text === '-' && (next.start === head?.end || /^ - again\b/.test(source.text.slice(head?.end)))
}

function partiesOf(document: Document, {verb, subject, object, complements}: Clause): {doer?: Party; patient?: Party} {
  const by = complements.find(({preposition}) => preposition === 'by')?.phrase
  const acting = object !== undefined || TRANSITIVE.test(verb?.lemma ?? '')
  const [doing, befallen] = verb?.passive ? [by, subject] : acting ? [subject, object] : [undefined, subject]
  const doer = doing && partyOf(document, doing)
  const patient = befallen && partyOf(document, befallen)
  return {...(doer ? {doer} : {}), ...(patient ? {patient} : {})}
}

// done to somebody even where an adverb stands before him: "killing the next day an off-duty guard"
const TRANSITIVE = /^(?:kill|murder|shoot|arrest|capture|injure|wound|rescue|replace|buy|acquire|release)$/

const PRONOUN =
  /^(?:i|you|he|she|it|we|they|this|that|these|those|who|which|what|one|there|some|all|many|others?|day|night|week|month|year|time)$/

function partyOf(document: Document, phrase: Phrase): Party | undefined {
  const {id, lemma, head, start, end, modifiers} = phrase
  const apposed = apposedTo(document, phrase)
  if (apposed) return {id: apposed.id, text: apposed.text, named: true, modifiers: []}
  const name = nameAt(document, document.tokens[head]?.start ?? start)
  const named = (name !== undefined && name.type !== 'group') || id !== lemma
  if (!named && (PRONOUN.test(lemma) || /\d/.test(lemma))) return undefined
  return {id: name?.id ?? id, text: document.source.text.slice(start, end), named, modifiers}
}

// "Dara Venn, one of the oldest members of the club, was sworn in"
function apposedTo({names, tokens}: Document, {first}: Phrase): Name | undefined {
  if (tokens[first - 1]?.text !== ',' || !/^(?:one|the|an?)$/.test(tokens[first]?.lower ?? '')) return undefined
  const name = names.find(({last, type}) => last === first - 1 && type === 'person')
  return name && /^\W?$/.test(tokens[name.first - 1]?.text ?? '') ? name : undefined
}

/** Every pair of acts of two different reports that share a verb, earlier report first. */
export function actPairs<T extends {readonly act: Act}>(told: readonly T[]): [T, T][] {
  const byVerb = new Map<string, T[]>()
  for (const each of told) byVerb.set(each.act.verb, [...(byVerb.get(each.act.verb) ?? []), each])
  return [...byVerb.values()].flatMap(group =>
    group.flatMap((a, i): [T, T][] =>
      group.slice(i + 1).flatMap((b): [T, T][] => (a.act.document === b.act.document ? [] : [[a, b]])),
    ),
  )
}

/** The words of a clause, from its subject to its end, that a finding points at; cut after the span that matters. */
export function clauseSpot(
  {document, clause}: Act,
  ...spans: readonly {start: number; end: number}[]
): {
  readonly source: string
  readonly start: number
  readonly end: number
} {
  const verb = document.tokens[clause.verb?.first ?? clause.first]
  const head = document.tokens[clause.verb?.head ?? clause.first]
  const far = [verb, head, clause.subject, clause.object, ...spans].flatMap(each => (each ? [each] : []))
  const near = far.filter(({start, end}) =>
    spans.some(span => Math.abs(start - span.start) < 150 && Math.abs(end - span.end) < 150),
  )
  const all = near.length > 0 ? near : spans
  return {
    source: document.source.id,
    start: Math.min(...all.map(({start}) => start)),
    end: Math.max(...all.map(({end}) => end)),
  }
}
