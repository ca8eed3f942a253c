import type {Pair} from '../../align/index.ts'
import type {Claim} from '../../claim/index.ts'
import {time, type Time} from '../../kinds/time/index.ts'
import {actPairs, actsIn, clauseSpot} from '../acts.ts'
import {areOfOthers, bridged, sameAct, sharedMatter, type Sameness} from '../same-act.ts'
import {because, listed} from '../because.ts'
import {defineRule, spotOf, type Material} from '../rule.ts'
import {agree, apart, isExactDay} from '../days.ts'
import {isOnceOnly} from '../once-only.ts'
import {datedActs, type Dated} from '../dated-acts.ts'
import {foundings} from './foundings.ts'
import {leadClashes, type LeadClash} from './leads.ts'
import type {Clash} from './clash.ts'
import {joinShifted} from './shifted.ts'

const LEAST_SAME = 0.5
const NEARLY_SAME = 0.3
const SURE = 0.75
const LEAST_PARALLEL = 0.6
const LEAST_SLOT = 0.5

/** Reports date the same act differently. */
export const timeConflict = defineRule<Clash>({
  name: 'time-conflict',
  severity: 'warning',
  scope: 'cross',
  verdict: 'contradiction',
  find: material => {
    const acts = fromActs(material)
    const known = new Set(acts.flatMap(({a, b}) => [a, b]))
    const leads = leadClashes(material).filter(({a, b}) => !known.has(a.day) || !known.has(b.day))
    const clashes = [...acts, ...fromParallels(material), ...leads.map(ofLeads)]
    return joinShifted(clashes.filter(clash => !areBothTold(clash, material)))
  },
  spots: ({spots}) => spots,
  compared: ({a, b}) => [a, b],
  key: ({a, b, act}) => [act, ...[a, b].map(({value}) => `${value.timex} ${value.modifier ?? ''}`).sort()],
  confidence: ({score, differ}) => Math.min(0.95, differ === 'day' ? score : score * 0.8),
  grade: ({a, b, score, differ, update}) =>
    update
      ? {severity: 'info', verdict: 'update'}
      : {severity: differ === 'day' && score >= SURE && isExactDay(a) && isExactDay(b) ? 'error' : 'warning'},
  explain: ({a, b, differ, reason, update, shifted}) => ({
    what: `The reports put one act at different times: ${listed([`“${a.text}”`, `“${b.text}”`])}.`,
    why: `“${a.text}” (${time.show(a)}) and “${b.text}” (${time.show(b)}) have no ${differ} in common. Held to be one act because ${reason}.${update ? ' It is planned, and the report with the other date was published on another day.' : ''}`,
    next: update
      ? 'See whether the plan was changed, and which date holds now.'
      : shifted
        ? `See whether the report that has “${shifted.text}” was copied under a later date.`
        : 'Look up when it was; see whether an announcement, the act itself or its taking effect is dated.',
  }),
})

function fromActs(material: Material): Clash[] {
  const dated = datedActs(material)
  const {parallels} = material.alignment
  const acts = [...material.documents.values()].flatMap(actsIn)
  const same = actPairs(dated).flatMap(([a, b]) => {
    const direct = sameAct(a.act, b.act, parallels)
    const near = direct !== undefined && direct.score >= NEARLY_SAME && direct.score < LEAST_SAME
    const sameness = near ? (bridged(a.act, b.act, acts, parallels) ?? direct) : direct
    return sameness && sameness.score >= LEAST_SAME ? [{a, b, sameness}] : []
  })
  const told = [...same, ...foundings(dated).filter(({a, b}) => !same.some(one => one.a === a && one.b === b))]
  const agreed = new Set(told.flatMap(({a, b}) => (agree(a.claim, b.claim) ? [pairKey(a, b)] : [])))
  return told.flatMap(({a, b, sameness}) => {
    const differ = apart(a.claim, b.claim)
    return !differ ||
      agreed.has(pairKey(a, b)) ||
      recurs(a, b, dated) ||
      areYearsApart(a.claim, b.claim) ||
      areOfSeveralYears(a, b)
      ? []
      : [clash(material, a, b, sameness, differ)]
  })
}

function ofLeads({a, b, act, shared}: LeadClash): Clash {
  const words = shared.slice(0, 4).map(word => `“${word.replace('@', '').replaceAll('-', ' ')}”`)
  return {
    ...{a: a.day, b: b.day, differ: 'day', act, score: 0.65, update: false},
    spots: [a, b].flatMap(lead =>
      lead.acts
        .filter(({verb}) => verb === act)
        .slice(0, 1)
        .map(own => clauseSpot(own, lead.day)),
    ),
    reason: `both reports begin with it (“${act}”), among ${words.join(', ')}`,
  }
}

// the news of the day against a year of the past: two acts, or a date that was read with the wrong verb
function areYearsApart(a: Claim<Time>, b: Claim<Time>): boolean {
  const [x, y] = [a, b].map(({value}) => Date.parse((value.earliest ?? '').slice(0, 10)))
  const isDated = ({text}: Claim<Time>): boolean => /\d{4}|\b(?:years?|decades?)\b/.test(text)
  return isDated(a) !== isDated(b) && !(Math.abs((x ?? NaN) - (y ?? NaN)) <= 300 * 86_400_000)
}

const YEARLY = /^(?:win|lose|beat|defeat|play|meet|hold|host|stage|elect|vote)$/
const LONG_AGO = 400 * 86_400_000

// a cup that was won in two years of the past
function areOfSeveralYears(a: Dated, b: Dated): boolean {
  const isOld = ({act, claim}: Dated): boolean =>
    Date.parse(act.document.source.published ?? '') - Date.parse((claim.value.latest ?? '').slice(0, 10)) > LONG_AGO
  return YEARLY.test(a.act.verb) && [a, b].every(isOld)
}

// two reports that give one date for the act in any of its tellings agree
function pairKey(a: Dated, b: Dated): string {
  const whom = a.act.patient?.named === true ? (a.act.patient.id.split('-').at(-1) ?? '') : ''
  return `${a.act.verb} ${whom} ${a.act.document.source.id} ${b.act.document.source.id}`
}

// what one report tells of twice, on two days, happens more than once
function recurs(a: Dated, b: Dated, dated: readonly Dated[]): boolean {
  if (isOnceOnly(a.act) && isOnceOnly(b.act)) return false
  const isOfMatter = sharedMatter(a.act, b.act) !== undefined
  return [a, b].some(one =>
    dated.some(
      other =>
        (!isOfMatter || sharedMatter(other.act, one.act) !== undefined) &&
        other.act.document === one.act.document &&
        other.act.verb === one.act.verb &&
        other.act.clause !== one.act.clause &&
        !areOfOthers(other.act, one.act) &&
        apart(other.claim, one.claim) !== undefined,
    ),
  )
}

function clash({documents}: Material, a: Dated, b: Dated, {score, reasons}: Sameness, differ: 'day' | 'hour'): Clash {
  const planned = [a, b].every(({act}) => act.clause.verb?.standing !== 'done')
  const [x, y] = [a, b].map(({claim}) => documents.get(claim.source)?.source.published?.slice(0, 10))
  return {
    ...{a: a.claim, b: b.claim, differ, score, act: a.act.verb},
    spots: [a, b].map(({act, claim}) => clauseSpot(act, claim)),
    reason: reasons.join('; '),
    update: planned && x !== undefined && y !== undefined && x !== y,
  }
}

// one sentence has both: "stars of the 1940s and 1950s"
function areBothTold({a, b}: Clash, {documents}: Material): boolean {
  const told = (claim: Claim, words: string): boolean => {
    const document = documents.get(claim.source)
    const sentence = document?.sentences[claim.frame.sentence]
    return (
      sentence !== undefined && (document?.source.text.slice(sentence.start, sentence.end).includes(words) ?? false)
    )
  }
  return told(a, b.text) || told(b, a.text)
}

function fromParallels({alignment}: Material): Clash[] {
  return alignment.questions.filter(({kind}) => kind === time.name).flatMap(({pairs}) => pairs.flatMap(ofPair))
}

function ofPair(pair: Pair): Clash[] {
  const {a, b, evidence, score} = pair
  if (evidence.parallel < LEAST_PARALLEL || evidence.slot < LEAST_SLOT || !time.is(a) || !time.is(b)) return []
  const differ = isMoment(a) && isMoment(b) ? apart(a, b) : undefined
  if (!differ || !isOfAct(a) || !isOfAct(b)) return []
  return [
    {
      a,
      b,
      differ,
      score,
      act: a.frame.attribute ?? '',
      spots: [spotOf(a), spotOf(b)],
      reason: because(pair),
      update: false,
    },
  ]
}

// a dateline or time stamp dates no act
function isOfAct({frame: {attribute}}: Claim): boolean {
  return attribute !== undefined && !/^(?:publish|update|post|be)$/.test(attribute)
}

function isMoment({value: {type}}: Claim<Time>): boolean {
  return type === 'DATE' || type === 'TIME'
}
