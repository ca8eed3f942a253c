import type {Document} from '../../reading/index.ts'
import {actPairs, actsIn, type Act} from '../acts.ts'
import type {Material} from '../rule.ts'
import {sameAct, type Sameness} from '../same-act.ts'

/** An act that reports deny or have still to come, and others tell as done. */
export interface ActConflict {
  readonly difference: 'denial' | 'plan'
  readonly weak: readonly Act[]
  readonly strong: readonly Act[]
  readonly sameness: Sameness
}

interface Told {
  readonly act: Act
  readonly as: 'fact' | 'denied' | 'plan'
}

const LEAST_SAME = 0.6

/** Acts of one verb that fit in doer and in whom they befell, told as done here and as not done or still to come there. */
export function actConflicts({documents, alignment}: Material): readonly ActConflict[] {
  const told = [...documents.values()].flatMap(document => actsIn(document).flatMap(act => toldOf(document, act)))
  const found = actPairs(told).flatMap(pair => {
    const strong = pair.find(({as}) => as === 'fact')
    const weak = pair.find(({as}) => as !== 'fact')
    if (!strong || !weak || !isPinned(weak.act, strong.act)) return []
    const sameness = sameAct(strong.act, likened(weak.act, strong.act), alignment.parallels)
    if (!sameness || sameness.score < LEAST_SAME) return []
    if (tellsToo(told, weak, strong) || tellsToo(told, strong, weak)) return []
    if (weak.as === 'plan' && !isPastFor(strong.act, weak.act)) return []
    return [{weak, strong, sameness}]
  })
  return grouped(found)
}

interface Found {
  readonly weak: Told
  readonly strong: Told
  readonly sameness: Sameness
}

function grouped(found: readonly Found[]): readonly ActConflict[] {
  const keys = found.map(({weak: {act, as}}) => [as, act.verb, act.patient?.id].join(' '))
  return [...new Set(keys)].flatMap(key => {
    const group = found.filter((_, i) => keys[i] === key).toSorted((a, b) => b.sameness.score - a.sameness.score)
    return group.slice(0, 1).map(({weak: {as}, sameness}) => ({
      difference: as === 'denied' ? 'denial' : 'plan',
      weak: onePerReport(group.map(({weak}) => weak.act)),
      strong: onePerReport(group.map(({strong}) => strong.act)),
      sameness,
    }))
  })
}

function onePerReport(acts: readonly Act[]): readonly Act[] {
  return acts.filter(({document}, i) => acts.findIndex(other => other.document === document) === i)
}

// as if it were told in the same way, so that only the rest is compared
function likened(act: Act, {clause: {verb: like}}: Act): Act {
  const {clause} = act
  if (!clause.verb || !like) return act
  return {...act, clause: {...clause, verb: {...clause.verb, negated: like.negated, standing: like.standing}}}
}

// both parties are told, and one of them by name
function isPinned(a: Act, b: Act): boolean {
  if (!a.patient || !b.patient || !a.doer || !b.doer) return false
  return a.patient.named ? b.patient.named : a.patient.id === b.patient.id && a.doer.named && b.doer.named
}

const MONTH = 'january|february|march|april|may|june|july|august|september|october|november|december'
// "a fortnight ago", "last month", "early December", "in late March"
const PAST = new RegExp(
  `\\b(?:ago|last (?:week|month|year)|(?:in|early|late|mid) (?:early |late |mid-)?(?:${MONTH}))\\b`,
  'i',
)
// done again and again between the same two
const RECURRING = /^(?:host|miss|visit|face|beat|defeat|address|interview|join|hit|win|lose|attend|tour)$/

// what the other report has still to come is no later news
function isPastFor(strong: Act, weak: Act): boolean {
  if (RECURRING.test(strong.verb) || strong.patient?.named !== true) return false
  const [done, planned] = [strong, weak].map(({document}) => document.source.published?.slice(0, 10))
  if (done !== undefined && planned !== undefined) return done < planned
  const {tokens, source} = strong.document
  const [first, last] = [tokens[strong.clause.first], tokens[strong.clause.last - 1]]
  return PAST.test(source.text.slice(first?.start, last?.end))
}

function tellsToo(all: readonly Told[], one: Told, other: Told): boolean {
  return all.some(({act, as}) => act.document === one.act.document && act.verb === one.act.verb && as === other.as)
}

function toldOf(document: Document, act: Act): Told[] {
  const {clause} = act
  const {verb} = clause
  if (!verb || isLeftOpen(document, act)) return []
  const group = document.tokens.slice(Math.max(clause.first, verb.first - 2), verb.last + 1).map(({lower}) => lower)
  if (group.some(word => NARROWING.test(word))) return []
  const past = verb.tense === 'past' && !verb.progressive
  if (verb.negated) return past && !group.includes('had') ? [{act, as: 'denied'}] : []
  if (verb.standing === 'done') return past ? [{act, as: 'fact'}] : []
  return verb.tense === 'future' && /^(?:decided|planned)$/.test(verb.standing) ? [{act, as: 'plan'}] : []
}

const NARROWING =
  /^(?:only|just|merely|simply|necessarily|until|always|all|every|any|longer|again|would|could|should|barely|hardly|scarcely|yet)$/

// conditions, questions, and what hangs on somebody's belief
function isLeftOpen({tokens, sentences}: Document, {clause}: Act): boolean {
  if (/^(?:if|unless|until|before|whether|lest|provided|once|why|how)$/.test(clause.marker ?? '')) return true
  return tokens[(sentences[clause.sentence]?.last ?? 0) - 1]?.lower === '?'
}
