import {action, ladderOf, stepOf} from '../../kinds/action/index.ts'
import {affairsAcross, deedsIn, type Deed} from '../affairs.ts'
import {defineRule} from '../rule.ts'
import {dayOf, isFinal, isFinalStep, isFirm, isPassingStep, leads, quoted, spotOfDeed} from '../stance.ts'

interface Conflict {
  readonly a: Deed
  readonly b: Deed
  /** One a report. */
  readonly deeds: readonly Deed[]
  readonly type: 'lead' | 'opposite'
}

/** Reports tell one action with steps that exclude each other. */
export const actionConflict = defineRule<Conflict>({
  name: 'action-conflict',
  severity: 'warning',
  scope: 'cross',
  verdict: 'contradiction',
  find: material => affairsAcross(deedsIn(material).filter(isFirm)).flatMap(conflictIn),
  spots: ({deeds}) => deeds.map(spotOfDeed),
  key: ({deeds}) => [...new Set(deeds.map(({claim}) => action.show(claim)))].sort(),
  confidence: ({type}) => (type === 'lead' ? 0.6 : 0.75),
  grade: ({a, b}) => (isLater(a, b) ? {severity: 'info', verdict: 'update'} : {severity: 'warning'}),
  explain: ({a, b, type}) => ({
    what: `The reports tell one action with different steps: ${quoted(a)} against ${quoted(b)}.`,
    why: `${type === 'lead' ? 'What is suspended can be taken up again, what is ended cannot, and each stands first in its report' : `To ${words(a)} and to ${words(b)} exclude each other, and neither report tells the other step too`}. Held to be one action because both are of ${ladderOf(a.claim.value.action).replaceAll('-', ' ')} and fit in who does it and what it is done to.`,
    next: isLater(a, b)
      ? 'See whether the later report tells what has happened since.'
      : 'Look up which step the statement or decision itself names.',
  }),
})

function words({claim}: Deed): string {
  return stepOf(claim.value.action).replaceAll('-', ' ')
}

function isLater(a: Deed, b: Deed): boolean {
  const [x, y] = [dayOf(a), dayOf(b)]
  return x !== undefined && y !== undefined && x !== y
}

function conflictIn(affair: readonly Deed[]): Conflict[] {
  return [byLead(affair) ?? byOpposite(affair)].filter(conflict => conflict !== undefined)
}

function byLead(affair: readonly Deed[]): Conflict | undefined {
  const first = leads(affair.filter(deed => isPassingStep(deed) || isFinalStep(deed.claim.value)))
  const a = first.find(isPassingStep)
  const b = first.find(isFinal)
  const deeds = first.filter(deed => isPassingStep(deed) || isFinal(deed))
  return a && b ? {a, b, deeds, type: 'lead'} : undefined
}

function byOpposite(affair: readonly Deed[]): Conflict | undefined {
  for (const a of affair) {
    const b = affair.find(other => other.claim.source !== a.claim.source && excludes(a, other))
    if (!b || isCleared(affair, a, b)) continue
    const deeds = leads(
      affair.filter(({claim: {value}}) => [a, b].some(each => each.claim.value.action === value.action)),
    )
    return {a, b, deeds, type: 'opposite'}
  }
  return undefined
}

// either report tells the other's step too
function isCleared(affair: readonly Deed[], a: Deed, b: Deed): boolean {
  const tells = (source: string, step: string): boolean =>
    affair.some(({claim}) => claim.source === source && claim.value.action === step)
  return tells(a.claim.source, b.claim.value.action) || tells(b.claim.source, a.claim.value.action)
}

/** Steps that leave a thing or person in states that exclude each other, at one height of their ladder. */
function excludes(a: Deed, b: Deed): boolean {
  const ladder = a.document.vocabulary.ladders.find(({id}) => id === ladderOf(a.claim.value.action))
  const [x, y] = [a, b].map(({claim}) => ladder?.steps.find(({id}) => id === stepOf(claim.value.action)))
  if (!x || !y || x === y || x.rank !== y.rank) return false
  return x.opposite === y.id || y.opposite === x.id || ALTERNATIVES.has(`${x.id} ${y.id}`)
}

const ALTERNATIVES = new Set(['resign dismiss', 'dismiss resign', 'retire dismiss', 'dismiss retire'])
