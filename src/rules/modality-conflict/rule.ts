import {action, ladderOf, stepOf} from '../../kinds/action/index.ts'
import {affairsAcross, deedsIn, type Deed} from '../affairs.ts'
import {defineRule, type Material} from '../rule.ts'
import {dayOf, isFinalStep, isFirm, isSameStep, leads, quoted, spotOfDeed} from '../stance.ts'

type Difference = 'condition' | 'certainty' | 'denial' | 'completion'

interface Conflict {
  readonly difference: Difference
  /** The weaker telling: with a condition, possible, denied, agreed only. */
  readonly weak: readonly Deed[]
  readonly strong: readonly Deed[]
}

/** Reports tell one step as done, decided, possible, conditional or denied. */
export const modalityConflict = defineRule<Conflict>({
  name: 'modality-conflict',
  severity: 'warning',
  scope: 'cross',
  verdict: 'difference',
  find: conflictsIn,
  spots: ({weak, strong}) => [...weak, ...strong].map(spotOfDeed),
  key: ({weak, strong}) => [...new Set([...weak, ...strong].map(({claim}) => action.show(claim)))].sort(),
  confidence: ({difference}) => (difference === 'certainty' ? 0.5 : 0.6),
  grade: conflict => (isUpdate(conflict) ? {severity: 'info', verdict: 'update'} : {severity: 'warning'}),
  explain: conflict => ({
    what: `The reports differ on how settled it is: ${quoted(first(conflict.weak))} against ${quoted(first(conflict.strong))}.`,
    why: `${WHY[conflict.difference]} Held to be one action because both are of ${ladderOf(first(conflict.weak).claim.value.action).replaceAll('-', ' ')} and fit in who does it and what it is done to.`,
    next: isUpdate(conflict)
      ? 'See whether the later report tells what has happened since.'
      : 'Look up how far the statement or decision itself goes.',
  }),
})

const WHY: Readonly<Record<Difference, string>> = {
  condition: 'One side holds only on a condition, the other names none anywhere in its report.',
  certainty: 'One side tells as possible what the other tells as settled, and nowhere says more.',
  denial: 'One side says that it is so, the other that it is not.',
  completion: 'To agree on a thing is not yet to have done it, and the first report tells no more than the agreement.',
}

function first(deeds: readonly Deed[]): Deed {
  const [deed] = deeds
  if (!deed) throw new Error('A conflict needs a deed on either side')
  return deed
}

function isUpdate({weak, strong, difference}: Conflict): boolean {
  if (difference === 'condition') return false
  const days = [...weak, ...strong].map(dayOf)
  if (days.includes(undefined)) return false
  const [x, y] = [days.slice(0, weak.length), days.slice(weak.length)]
  return x.every(a => y.every(b => (a ?? '') < (b ?? '')))
}

function conflictsIn(material: Material): Conflict[] {
  return affairsAcross(deedsIn(material)).flatMap(affair => {
    const found = [byCondition(affair), byDenial(affair), byCompletion(affair), byCertainty(affair)]
    return found.find(conflict => conflict !== undefined) ?? []
  })
}

function byCondition(affair: readonly Deed[]): Conflict | undefined {
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

function byDenial(affair: readonly Deed[]): Conflict | undefined {
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

function byCompletion(affair: readonly Deed[]): Conflict | undefined {
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

function byCertainty(affair: readonly Deed[]): Conflict | undefined {
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

function conflict(difference: Difference, weak: readonly Deed[], strong: readonly Deed[]): Conflict | undefined {
  return weak.length > 0 && strong.length > 0 ? {difference, weak, strong} : undefined
}
