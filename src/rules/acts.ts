import {termsOf, type Parallel} from '../align/index.ts'
import type {Clause, Document, Phrase} from '../reading/index.ts'
import {nameAt} from '../reading/index.ts'
import {vocabulary} from '../vocabulary/index.ts'

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

interface Party {
  readonly id: string
  readonly text: string
  readonly named: boolean
  readonly modifiers: readonly string[]
}

const FAMILIES: readonly (readonly string[])[] = [
  ['kill', 'murder', 'slay', 'assassinate'],
  ['die', 'perish', 'pass away', 'succumb'],
  ['arrest', 'capture', 'detain', 'apprehend', 'seize', 'nab'],
  ['injure', 'wound', 'hurt'],
  ['begin', 'start', 'commence'],
  ['end', 'finish', 'conclude'],
  ['buy', 'purchase', 'acquire'],
  ['hit', 'strike', 'shake', 'jolt'],
  ['found', 'establish', 'set up'],
  ['wed', 'marry'],
  ['sink', 'go down'],
]
const familyOf = new Map(FAMILIES.flatMap(([first = '', ...rest]) => rest.map(verb => [verb, first] as const)))
const EMPTY =
  /^(?:be|have|do|make|take|get|go|come|see|know|want|use|include|give|remain|continue|expect|plan|call|work|live|keep|think|believe|need|try|let|look|seem|appear|help|show|put|find|feel|stand|follow|happen|occur|become|hold|bring|lead|meet|speak|talk|play|attack)$/
const speech = new Set(vocabulary.speechVerbs.map(({verb}) => verb))

/** The acts of a report's running text: clauses whose verb tells more than that something is, is said or is done. */
export function actsIn(document: Document): readonly Act[] {
  return document.clauses.flatMap(clause => {
    const lemma = clause.verb?.lemma ?? ''
    const type = document.source.blocks[document.sentences[clause.sentence]?.block ?? -1]?.type
    if (lemma === '' || EMPTY.test(lemma) || speech.has(lemma) || type === 'boilerplate' || type === 'caption')
      return []
    const {doer, patient} = partiesOf(document, clause)
    const parties = {...(doer ? {doer} : {}), ...(patient ? {patient} : {})}
    return [{document, clause, verb: familyOf.get(lemma) ?? lemma, ...parties}]
  })
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

function partyOf(document: Document, {id, lemma, head, start, end, modifiers}: Phrase): Party | undefined {
  const name = nameAt(document, document.tokens[head]?.start ?? start)
  const named = (name !== undefined && name.type !== 'group') || id !== lemma
  if (!named && (PRONOUN.test(lemma) || /\d/.test(lemma))) return undefined
  return {id: name?.id ?? id, text: document.source.text.slice(start, end), named, modifiers}
}

/** How surely two clauses of different reports tell of one act, with the reasons; undefined where they cannot. */
export interface Sameness {
  readonly score: number
  readonly reasons: readonly string[]
}

const PEOPLE = /^(?:people|person|man|woman|child|victim|number|official|officer|police|member|soldier|civilian|group)$/
const SAME = {named: 0.5, common: 0.3, people: 0.1, like: 0.2} as const
const DOER_SHARE = 0.7
const COMPLEMENT = 0.2
const WORD = 0.08
const MOST_WORDS = 4
const PARALLEL = 0.4

const BRIDGE = 0.5

/** Whether two acts that look alike are one through a third report, whose telling fits both. */
export function bridged(a: Act, b: Act, all: readonly Act[], parallels: readonly Parallel[]): Sameness | undefined {
  for (const c of all) {
    if (c.verb !== a.verb || c.document === a.document || c.document === b.document) continue
    const [left, right] = [sameAct(a, c, parallels), sameAct(c, b, parallels)]
    const score = Math.min(left?.score ?? 0, right?.score ?? 0)
    if (left && right && score >= BRIDGE && Math.max(left.score, right.score) >= BRIDGE + WORD)
      return {
        score: Math.max(BRIDGE, score) + WORD,
        reasons: [...left.reasons, `a third report (${c.document.source.id}) tells what fits both`],
      }
  }
  return undefined
}

/** Compares verb, doer, patient, complements and the words around. */
export function sameAct(a: Act, b: Act, parallels: readonly Parallel[]): Sameness | undefined {
  if (a.verb !== b.verb || a.clause.verb?.negated !== b.clause.verb?.negated || tell(a) !== tell(b)) return undefined
  const [patient, doer] = [compare(a.patient, b.patient), compare(a.doer, b.doer)]
  if (patient === 'different' || doer === 'different') return undefined
  const words = sharedWords(a, b)
  const parallel = likeness(a, b, parallels)
  const score =
    (patient ? SAME[patient] : 0) +
    (doer ? SAME[doer] * DOER_SHARE : 0) +
    COMPLEMENT * sharedComplements(a, b).length +
    WORD * Math.min(MOST_WORDS, words.length) +
    PARALLEL * parallel
  const reasons = [
    `both tell that somebody or something did or underwent one thing (“${a.clause.verb?.lemma ?? ''}”)`,
    patient ? `it befell ${quoted(a.patient, b.patient)}` : '',
    doer ? `it was done by ${quoted(a.doer, b.doer)}` : '',
    parallel > 0 ? 'the sentences say nearly the same' : '',
    words.length > 0
      ? `both stand among ${words
          .slice(0, MOST_WORDS)
          .map(word => `“${word}”`)
          .join(', ')}`
      : '',
  ]
  return {score: Math.min(1, score), reasons: reasons.filter(reason => reason !== '')}
}

function quoted(a: Party | undefined, b: Party | undefined): string {
  return a?.text === b?.text ? `“${a?.text ?? ''}”` : `“${a?.text ?? ''}” or “${b?.text ?? ''}”`
}

// told as a fact, as a plan, or as neither
function tell({clause}: Act): string {
  const standing = clause.verb?.standing ?? 'done'
  return standing === 'done' ? 'fact' : standing === 'decided' || standing === 'planned' ? 'plan' : standing
}

function compare(a: Party | undefined, b: Party | undefined): keyof typeof SAME | 'different' | undefined {
  if (!a || !b || a.named !== b.named) return undefined
  if (a.named) return within(a.id, b.id) || within(b.id, a.id) ? 'named' : 'different'
  if (a.id !== b.id) return areLike(a.id, b.id) ? 'like' : undefined
  const clash =
    a.modifiers.length > 0 && b.modifiers.length > 0 && !a.modifiers.some(word => b.modifiers.includes(word))
  return clash ? undefined : PEOPLE.test(a.id) ? 'people' : 'common'
}

function within(part: string, whole: string): boolean {
  return `-${whole}-`.includes(`-${part}-`)
}

function areLike(a: string, b: string): boolean {
  return vocabulary.counted.some(({nouns}) => nouns?.includes(a) === true && nouns.includes(b))
}

function sharedComplements(a: Act, b: Act): string[] {
  const keys = ({clause}: Act): string[] =>
    clause.complements
      .filter(({preposition, phrase}) => preposition !== 'by' && !/\d/.test(phrase.id) && !DATE.test(phrase.lemma))
      .map(({preposition, phrase}) => `${preposition} ${phrase.id}`)
  const others = new Set(keys(b))
  return [...new Set(keys(a))].filter(key => others.has(key)).slice(0, 2)
}

const DATE =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|day|week|month|year|morning|afternoon|evening|night|way)$/

function sharedWords(a: Act, b: Act): string[] {
  const own = new Set([a.patient?.id, b.patient?.id, a.doer?.id, b.doer?.id].map(id => `@${id ?? ''}`))
  const others = new Set(wordsOf(b))
  return [...new Set(wordsOf(a))]
    .filter(word => others.has(word) && !own.has(word) && !/\d/.test(word) && !DATE.test(word.replace('@', '')))
    .map(word => word.replace('@', '').replaceAll('-', ' '))
}

function wordsOf({document, clause}: Act): string[] {
  const sentence = document.sentences[clause.sentence]
  const verb = clause.verb?.head
  return termsOf(document)
    .slice(sentence?.first, sentence?.last)
    .flatMap((term, i) => (term === undefined || (sentence?.first ?? 0) + i === verb ? [] : [term]))
}

/** How like the sentences of two acts are, 0 … 1; 0 where they are not parallel. */
function likeness(a: Act, b: Act, parallels: readonly Parallel[]): number {
  const is = (placed: Parallel['a'], act: Act): boolean =>
    placed.document === act.document && placed.sentence.index === act.clause.sentence
  const found = parallels.find(each => (is(each.a, a) && is(each.b, b)) || (is(each.a, b) && is(each.b, a)))
  return found?.likeness ?? 0
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
