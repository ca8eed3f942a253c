import {stepOf} from '../../kinds/action/index.ts'
import {affairsAcross, deedsIn, type Deed} from '../affairs.ts'
import type {Material} from '../rule.ts'
import {isFinalStep, isFirm, isSameStep, leads} from '../stance.ts'

/** Deeds of one affair that reports tell as more and as less settled. */
export interface DifferingDeeds {
  readonly difference: 'condition' | 'certainty' | 'denial' | 'completion'
  readonly weak: readonly Deed[]
  readonly strong: readonly Deed[]
}

/** One difference an affair: by a condition, a denial, an agreement not yet carried out, or a mere possibility. */
export function differingDeeds(material: Material): readonly DifferingDeeds[] {
  return affairsAcross(deedsIn(material)).flatMap(affair => {
    const found = [byCondition(affair), byDenial(affair), byCompletion(affair), byCertainty(affair)]
    return found.find(each => each !== undefined) ?? []
  })
}

function byCondition(affair: readonly Deed[]): DifferingDeeds | undefined {
  const lead = leads(affair.filter(isFirm))
  const weak = lead.filter(isConditional)
  const free = lead.filter(
    deed =>
      deed.claim.value.condition === undefined &&
      !affair.some(other => other.claim.source === deed.claim.source && isConditional(other)),
  )
  const strong = free.filter(
    ({claim: {value}}) =>
      isFinalStep(value) ||
      (value.modality === 'decided' && weak.some(({claim}) => claim.value.action === value.action)),
  )
  return conflict('condition', weak, strong)
}

function isConditional({claim: {value}}: Deed): boolean {
  return /^(?:until|unless|only if|provided)\b/i.test(value.condition ?? '')
}

function byDenial(affair: readonly Deed[]): DifferingDeeds | undefined {
  const weak = leads(affair.filter(isDenied))
  const strong = leads(
    affair.filter(deed => isFirm(deed) && weak.some(({claim}) => claim.value.action === deed.claim.value.action)),
  )
  const both = (deed: Deed, others: readonly Deed[]): boolean =>
    others.some(({claim}) => claim.source === deed.claim.source)
  return conflict(
    'denial',
    weak.filter(deed => !both(deed, strong)),
    strong.filter(deed => !both(deed, weak)),
  )
}

function isDenied({claim: {value}}: Deed): boolean {
  return (
    value.modality === 'denied' ||
    (value.polarity === '-' && (value.modality === 'done' || value.modality === 'decided'))
  )
}

const AGREED = new Set(['negotiate', 'bid', 'agree', 'propose'])
const COMPLETED = new Set(['acquire', 'merge', 'sign'])

function byCompletion(affair: readonly Deed[]): DifferingDeeds | undefined {
  const is =
    (steps: ReadonlySet<string>) =>
    (deed: Deed): boolean =>
      isFirm(deed) && steps.has(stepOf(deed.claim.value.action))
  const complete = affair.filter(is(COMPLETED))
  const weak = leads(affair.filter(is(AGREED))).filter(deed =>
    complete.every(({claim}) => claim.source !== deed.claim.source),
  )
  const strong = leads(complete.filter(({claim}) => claim.value.modality === 'done' && claim.block !== 'title')).filter(
    deed => !affair.some(other => is(AGREED)(other) && other.claim.source === deed.claim.source),
  )
  return conflict('completion', weak, strong)
}

function byCertainty(affair: readonly Deed[]): DifferingDeeds | undefined {
  const unsure = affair.filter(isUnsure)
  const strong = leads(
    affair.filter(deed => isFirm(deed) && unsure.some(({claim}) => isSameStep(claim.value, deed.claim.value))),
  )
  const weak = leads(unsure).filter(
    deed => !affair.some(other => isFirm(other) && other.claim.source === deed.claim.source),
  )
  return conflict('certainty', weak, strong)
}

// "may", "might", "could" in the report's own voice; "if" and questions leave open for other reasons
function isUnsure({claim: {value, frame}, document}: Deed): boolean {
  const verb = frame.clause === undefined ? undefined : document.clauses[frame.clause]?.verb
  return (
    value.modality === 'possible' &&
    verb !== undefined &&
    document.tokens.slice(verb.first, verb.head).some(({lower}) => /^(?:may|might|could)$/.test(lower))
  )
}

function conflict(
  difference: DifferingDeeds['difference'],
  weak: readonly Deed[],
  strong: readonly Deed[],
): DifferingDeeds | undefined {
  return weak.length > 0 && strong.length > 0 ? {difference, weak, strong} : undefined
}
