import {termsOf, type Parallel} from '../align/index.ts'
import {vocabularyInUse} from '../vocabulary/index.ts'
import type {Phrase} from '../reading/index.ts'
import {HAPPEN, type Act, type Party} from './acts.ts'
import {asWritten} from './common-terms.ts'
import {familyOf} from './verb-families.ts'

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
const UNLIKE = 0.1
const MATTER = 0.3
const HAPPENING = 0.25

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
  if (a.verb === HAPPEN && !patient) return undefined
  const words = sharedWords(a, b)
  const parallel = likeness(a, b, parallels)
  const matter = sharedMatter(a, b)
  const score =
    (patient ? SAME[patient] : 0) +
    (doer ? SAME[doer] * DOER_SHARE : 0) -
    (areUnlike(a.patient, b.patient) ? UNLIKE : 0) +
    COMPLEMENT * sharedComplements(a, b).length +
    (matter === undefined ? 0 : MATTER) +
    (a.verb === HAPPEN && patient ? HAPPENING : 0) +
    WORD * Math.min(MOST_WORDS, words.length) +
    PARALLEL * parallel
  const reasons = [
    `both tell of one act (“${a.clause.verb?.lemma ?? ''}”)`,
    patient ? `it befell ${quoted(a.patient, b.patient)}` : '',
    doer ? `it was done by ${quoted(a.doer, b.doer)}` : '',
    matter === undefined ? '' : `it was over one matter (“${matter}”)`,
    parallel > 0 ? 'the sentences say nearly the same' : '',
    words.length > 0
      ? `both stand among ${asWritten(words.slice(0, MOST_WORDS), a.document)
          .map(word => `“${word}”`)
          .join(', ')}`
      : '',
  ]
  return {score: Math.min(1, score), reasons: reasons.filter(reason => reason !== '')}
}

function quoted(a: Party | undefined, b: Party | undefined): string {
  return a?.text === b?.text ? `“${a?.text ?? ''}”` : `“${a?.text ?? ''}” or “${b?.text ?? ''}”`
}

/** Whether two acts befell two that are known to be different. */
export function areOfOthers(a: Act, b: Act): boolean {
  return compare(a.patient, b.patient) === 'different'
}

// told as a fact, as a plan, or as neither
function tell({clause}: Act): string {
  const standing = clause.verb?.standing ?? 'done'
  return standing === 'done' ? 'fact' : standing === 'decided' || standing === 'planned' ? 'plan' : standing
}

function compare(a: Party | undefined, b: Party | undefined): keyof typeof SAME | 'different' | undefined {
  if (!a || !b || a.named !== b.named) return undefined
  if (a.named) return within(a.id, b.id) || within(b.id, a.id) ? 'named' : mayBeOne(a, b) ? undefined : 'different'
  if (a.id !== b.id) return areLike(a.id, b.id) ? 'like' : undefined
  const clash =
    a.modifiers.length > 0 && b.modifiers.length > 0 && !a.modifiers.some(word => b.modifiers.includes(word))
  return clash ? undefined : PEOPLE.test(a.id) ? 'people' : 'common'
}

// "he", taken for a namesake who was told of before
function mayBeOne(a: Party, b: Party): boolean {
  const [x, y] = [a.id, b.id].map(id => id.split('-').at(-1))
  return x === y && [a, b].some(({text}) => /^(?:he|she|him|her)$/i.test(text))
}

/** What two acts are both about: "was indicted for bribing the five-man force". */
export function sharedMatter(a: Act, b: Act): string | undefined {
  const [own, others] = [mattersOf(a), mattersOf(b)]
  const found = own.find(({verb, object}) =>
    others.some(
      other =>
        other.verb === verb &&
        other.object.id === object.id &&
        (object.id !== object.lemma || object.modifiers.some(word => other.object.modifiers.includes(word))),
    ),
  )
  return found && `${found.verb} ${found.object.lemma}`
}

function mattersOf({document, clause}: Act): {verb: string; object: Phrase}[] {
  return document.clauses.flatMap(({parent, verb, object}) =>
    parent === clause.index && verb && object ? [{verb: familyOf(verb.lemma), object}] : [],
  )
}

// "signed an order", "signed a bill"
function areUnlike(a: Party | undefined, b: Party | undefined): boolean {
  return a?.named === false && b?.named === false && a.id !== b.id && !areLike(a.id, b.id)
}

function within(part: string, whole: string): boolean {
  return `-${whole}-`.includes(`-${part}-`)
}

function areLike(a: string, b: string): boolean {
  return vocabularyInUse().counted.some(({nouns}) => nouns?.includes(a) === true && nouns.includes(b))
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
