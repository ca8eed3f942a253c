import {action, ladderOf} from '../../kinds/action/index.ts'
import {deedsIn, isSameAffair, type Deed} from '../affairs.ts'
import type {Clause, Document} from '../../reading/index.ts'
import {listed} from '../because.ts'
import {defineRule, type Material} from '../rule.ts'
import {distinct, isFinal, isFirm, isPassing, isSameStep, quoted, spotOfDeed} from '../stance.ts'

interface Drift {
  readonly type: 'passing-final' | 'fact-hypothesis'
  readonly firm: readonly Deed[]
  readonly other: readonly Deed[]
}

/** One report tells one action in ways that cannot all hold. */
export const statusDrift = defineRule<Drift>({
  name: 'status-drift',
  severity: 'warning',
  scope: 'internal',
  verdict: 'difference',
  find: driftsIn,
  spots: ({firm, other}) => inOrder([...firm, ...other]).map(spotOfDeed),
  key: ({type, firm, other}) => [type, ...new Set([...firm, ...other].map(({claim}) => action.show(claim)))].sort(),
  confidence: ({type, firm, other}) =>
    Math.min(0.85, (type === 'passing-final' ? 0.65 : 0.55) + 0.05 * (firm.length + other.length - 2)),
  explain: ({type, firm, other}) => ({
    what: what(type, firm, other),
    why: `${WHY[type]} Held to be one action because both are of ${ladderOf(firm[0]?.claim.value.action ?? '').replaceAll('-', ' ')}, by the same party and in no other period.`,
    next: 'Find out which the source says, and tell it in the same way throughout; where the two are different steps, say which comes when.',
  }),
})

const WHY = {
  'passing-final': 'What is suspended, or holds only until something, can be taken up again; what is ended cannot.',
  'fact-hypothesis':
    'What has been announced is no longer in question, so “if” and a question take back what the report has told.',
}

function what(type: Drift['type'], firm: readonly Deed[], other: readonly Deed[]): string {
  const [a, b] = [firm[0], other[0]].map(deed => (deed ? quoted(deed) : ''))
  return type === 'passing-final'
    ? `The report tells ${b ?? ''} as passing and ${a ?? ''} as final.`
    : `The report tells ${a ?? ''} as settled and then treats it as open: ${listed([b ?? ''])}.`
}

function inOrder(deeds: readonly Deed[]): Deed[] {
  return deeds.toSorted((a, b) => a.claim.start - b.claim.start)
}

function driftsIn(material: Material): Drift[] {
  const deeds = deedsIn(material)
  return [...material.documents.keys()].flatMap(id => ofReport(deeds.filter(({claim}) => claim.source === id)))
}

function ofReport(deeds: readonly Deed[]): Drift[] {
  const seen = new Set<string>()
  return deeds.filter(isFirm).flatMap(lead => {
    const ladder = ladderOf(lead.claim.value.action)
    if (seen.has(ladder)) return []
    const affair = deeds.filter(deed => deed === lead || isSameAffair(lead, deed))
    const found = [passingFinal(affair), factHypothesis(affair)].flatMap(drift => drift ?? [])
    if (found.length > 0) seen.add(ladder)
    return found
  })
}

function passingFinal(affair: readonly Deed[]): Drift | undefined {
  const passing = affair.filter(deed => isFirm(deed) && isPassing(deed))
  const final = affair.filter(isFinal)
  const firm = final.filter(
    deed => isFirm(deed) && passing.every(other => other.claim.frame.sentence !== deed.claim.frame.sentence),
  )
  if (passing.length === 0 || firm.length === 0) return undefined
  const planned = final.filter(({claim}) => claim.value.modality === 'planned' && claim.value.polarity === '+')
  return {type: 'passing-final', firm: distinct([...firm, ...planned]), other: distinct(passing)}
}

function factHypothesis(affair: readonly Deed[]): Drift | undefined {
  const [fact] = affair.filter(isFirm)
  if (!fact) return undefined
  const open = affair.filter(
    deed =>
      deed.claim.start > fact.claim.start &&
      isSameStep(fact.claim.value, deed.claim.value) &&
      isOpen(deed) &&
      (fact.claim.value.object === undefined) === (deed.claim.value.object === undefined),
  )
  const enough = open.length > 1 || fact.claim.value.modality === 'done'
  return enough && open.length > 0 ? {type: 'fact-hypothesis', firm: [fact], other: distinct(open)} : undefined
}

// the report itself says "if" or asks
function isOpen({claim: {value, frame}, document}: Deed): boolean {
  if (value.modality !== 'possible' || frame.voice) return false
  const clause = frame.clause === undefined ? undefined : document.clauses[frame.clause]
  return clause?.marker === 'if' || (clause !== undefined && isAsked(document, clause))
}

// "Will Norvia leave?", not "You have not heard that it left?"
function isAsked({tokens, sentences}: Document, {sentence, verb, subject}: Clause): boolean {
  if (tokens[(sentences[sentence]?.last ?? 0) - 1]?.lower !== '?') return false
  return (
    verb !== undefined &&
    (subject === undefined || subject.first > verb.first || ASKING.test(tokens[subject.first - 1]?.lower ?? ''))
  )
}

const ASKING = /^(?:will|would|can|could|may|might|shall|should|is|are|was|were|has|have|had|do|does|did)$/
