import type {Claim} from '../../claim/index.ts'
import {ladderOf} from '../../kinds/action/index.ts'
import {time, type Time} from '../../kinds/time/index.ts'
import type {Clause, Document} from '../../reading/index.ts'
import {areToldApart, deedsIn, isSameAffair, type Deed} from '../affairs.ts'
import {defineRule, spotOf, type Material} from '../rule.ts'
import {isSameStep} from '../stance.ts'
import {apartness} from './apart.ts'
import type {Drift} from './drift.ts'
import {onceTwice} from './once-twice.ts'
import {scenes} from './scene.ts'

/** A time with the act that it dates: a step of a ladder, or the announcing of one. */
interface Dated {
  readonly claim: Claim<Time>
  readonly deed: Deed
  readonly announced: boolean
}

/** One report dates one act in two ways. */
export const whenDrift = defineRule<Drift>({
  name: 'when-drift',
  severity: 'warning',
  scope: 'internal',
  verdict: 'difference',
  find: material => {
    const once = [...onceTwice(material), ...scenes(material)]
    return [...material.documents.values()].flatMap(document => [
      ...driftIn(datedIn(document, material)),
      ...once.filter(({a}) => a.source === document.source.id),
    ])
  },
  spots: ({a, b}) => [spotOf(a), spotOf(b)],
  key: ({a, b, act}) => [a, b].map(claim => `${act} ${time.show(claim)}`).sort(),
  confidence: ({a}) => (a.value.earliest === undefined ? 0.55 : 0.65),
  explain: ({a, b, announced, why, held}) => ({
    what: `The report dates one ${announced ? 'announcement' : 'act'} in two ways: “${a.text}” and “${b.text}”.`,
    why: `${why} Held to be one ${announced ? 'announcement' : 'act'} because ${held}.`,
    next: 'Look up when it was, and whether the two sentences were taken from reports of different days.',
  }),
})

function driftIn(dated: readonly Dated[]): Drift[] {
  for (const [i, a] of dated.entries())
    for (const b of dated.slice(i + 1)) {
      const why = isOneAct(a, b) ? apartness(a.claim.value, b.claim.value, a.deed.document.source.published) : undefined
      if (why !== undefined)
        return [
          {
            ...{a: a.claim, b: b.claim, announced: a.announced, why},
            act: a.deed.claim.value.action,
            held: `both tell the same step of ${ladderOf(a.deed.claim.value.action).replaceAll('-', ' ')}, and ${a.announced ? 'neither names another party or thing' : 'are done by or to the same party'}`,
          },
        ]
    }
  return []
}

function isOneAct(a: Dated, b: Dated): boolean {
  if (a.announced !== b.announced || a.claim.frame.sentence === b.claim.frame.sentence) return false
  if (areYearsApart(a.claim.value, b.claim.value)) return false
  if (!isSameStep(a.deed.claim.value, b.deed.claim.value)) return false
  return a.announced ? !areToldApart(a.deed, b.deed) : isSameAffair(withoutTime(a.deed), withoutTime(b.deed))
}

// who is arrested in 1974 and in 1988 is arrested twice
function areYearsApart({earliest: a = ''}: Time, {earliest: b = ''}: Time): boolean {
  return Math.abs(Number(a.slice(0, 4)) - Number(b.slice(0, 4))) > 1
}

// what is compared must not decide whether it is compared
function withoutTime(deed: Deed): Deed {
  return {...deed, claim: {...deed.claim, frame: {...deed.claim.frame, time: {}}}}
}

function datedIn(document: Document, material: Material): readonly Dated[] {
  const {id} = document.source
  const deeds = deedsIn(material).filter(({claim}) => claim.source === id && claim.value.polarity === '+')
  return material.alignment.claims
    .filter(time.is)
    .filter(
      ({source, block, value}) =>
        source === id && block !== 'caption' && (value.type === 'DATE' || value.type === 'TIME'),
    )
    .flatMap(claim => dated(document, claim, deeds))
}

function dated(document: Document, claim: Claim<Time>, deeds: readonly Deed[]): Dated[] {
  const {sentence, clause} = claim.frame
  const inside = deeds.filter(deed => deed.claim.frame.sentence === sentence)
  if (announces(clause === undefined ? undefined : document.clauses[clause])) {
    const [deed] = inside.filter(each => each.claim.frame.clause !== clause || isSubjectOf(document, each, clause))
    return deed ? [{claim, deed, announced: true}] : []
  }
  const deed = inside.find(
    each => each.claim.frame.clause === clause && each.claim.value.modality === 'done' && each.claim.via !== 'noun',
  )
  return deed ? [{claim, deed, announced: false}] : []
}

const ANNOUNCING = new Set(['announce', 'disclose', 'reveal', 'unveil', 'declare', 'make public', 'confirm', 'publish'])

// "announced", "made a public announcement", "the announcement came"
function announces(clause: Clause | undefined): boolean {
  const {verb, object, subject} = clause ?? {}
  if (!verb) return false
  if (ANNOUNCING.has(verb.lemma)) return true
  return MAKING.has(verb.lemma)
    ? object !== undefined && NEWS.has(object.lemma)
    : COMING.has(verb.lemma) && subject !== undefined && NEWS.has(subject.lemma)
}

const MAKING = new Set(['make', 'issue', 'give', 'release'])
const COMING = new Set(['come', 'follow', 'go out'])
const NEWS = new Set(['announcement', 'declaration', 'disclosure', 'revelation'])

// "[the withdrawal] was disclosed on Monday"
function isSubjectOf({clauses, tokens}: Document, {claim}: Deed, clause: number | undefined): boolean {
  const subject = clause === undefined ? undefined : clauses[clause]?.subject
  const start = subject && tokens[subject.first]?.start
  return subject !== undefined && start !== undefined && start <= claim.end && claim.start < subject.end
}
