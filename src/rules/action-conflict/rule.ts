import type {Spot} from '../../findings/index.ts'
import {action, ladderOf, stepOf} from '../../kinds/action/index.ts'
import {affairsAcross, deedsIn, type Deed} from '../affairs.ts'
import {defineRule} from '../rule.ts'
import {dayOf, isFinal, isFinalStep, isFirm, isPassingStep, leads, quoted, spotOfDeed} from '../stance.ts'
import {conditionsIn, type Condition} from './conditions.ts'

interface Conflict {
  readonly spots: readonly Spot[]
  readonly key: readonly string[]
  readonly confidence: number
  readonly what: string
  readonly why: string
  readonly update: boolean
}

/** Reports tell one action with steps that exclude each other, or leave one thing in states that do. */
export const actionConflict = defineRule<Conflict>({
  name: 'action-conflict',
  severity: 'warning',
  scope: 'cross',
  verdict: 'contradiction',
  find: material => [
    ...affairsAcross(deedsIn(material).filter(isFirm)).flatMap(conflictIn).map(ofSteps),
    ...conditionsIn(material).map(ofCondition),
  ],
  spots: ({spots}) => spots,
  key: ({key}) => key,
  confidence: ({confidence}) => confidence,
  grade: ({update}) => (update ? {severity: 'info', verdict: 'update'} : {severity: 'warning'}),
  explain: ({what, why, update}) => ({
    what,
    why,
    next: update
      ? 'See whether the later report tells what has happened since.'
      : 'Look up what the statement, decision or first report itself says.',
  }),
})

function ofSteps({a, b, deeds, type}: Steps): Conflict {
  const opposed =
    type === 'lead'
      ? 'What is suspended can be taken up again, what is ended cannot, and each stands first in its report'
      : `To ${words(a)} and to ${words(b)} exclude each other, and neither report tells the other step too`
  const ladder = ladderOf(a.claim.value.action).replaceAll('-', ' ')
  return {
    spots: deeds.map(spotOfDeed),
    key: [...new Set(deeds.map(({claim}) => action.show(claim)))].sort(),
    confidence: type === 'lead' ? 0.6 : 0.75,
    what: `The reports tell one action with different steps: ${quoted(a)} against ${quoted(b)}.`,
    why: `${opposed}. Held to be one action because both are of ${ladder} and fit in who does it and what it is done to.`,
    update: isLater(a, b),
  }
}

const WHY: Readonly<Record<Condition['type'], string>> = {
  spared: 'What was not affected has not been cut, damaged or restored, and neither report tells both.',
  restored:
    'The report that has it restored is no later than the one that has it still to be restored, so no news lies between them.',
  part: 'What fell in part or was damaged still stands, what was destroyed does not.',
}

function ofCondition({thing, type, better, worse}: Condition): Conflict {
  const told = [...better, ...worse]
  const [x, y] = [better[0], worse[0]].map(state => `“${(state?.claim.text ?? '').replace(/\s+/g, ' ')}”`)
  return {
    spots: told.map(({spot}) => spot),
    key: [thing, type, ...told.map(({is}) => is).sort()],
    confidence: type === 'part' ? 0.5 : 0.6,
    what: `The reports differ on what became of one thing (${thing}): ${x ?? ''} against ${y ?? ''}.`,
    why: `${WHY[type]} Held to be one thing because a place has one ${thing === 'power' ? 'supply of power' : thing} and no two places are named.`,
    update: false,
  }
}

interface Steps {
  readonly a: Deed
  readonly b: Deed
  /** One a report. */
  readonly deeds: readonly Deed[]
  readonly type: 'lead' | 'opposite'
}

function words({claim}: Deed): string {
  return stepOf(claim.value.action).replaceAll('-', ' ')
}

function isLater(a: Deed, b: Deed): boolean {
  const [x, y] = [dayOf(a), dayOf(b)]
  return x !== undefined && y !== undefined && x !== y
}

function conflictIn(affair: readonly Deed[]): Steps[] {
  return [byLead(affair) ?? byOpposite(affair)].filter(conflict => conflict !== undefined)
}

function byLead(affair: readonly Deed[]): Steps | undefined {
  const first = leads(affair.filter(deed => isPassingStep(deed) || isFinalStep(deed.claim.value)))
  const a = first.find(isPassingStep)
  const b = first.find(isFinal)
  const deeds = first.filter(deed => isPassingStep(deed) || isFinal(deed))
  return a && b ? {a, b, deeds, type: 'lead'} : undefined
}

function byOpposite(affair: readonly Deed[]): Steps | undefined {
  const told = affair.filter(deed => !PRONOUN.test(deed.claim.text))
  for (const a of told) {
    const b = told.find(other => other.claim.source !== a.claim.source && excludes(a, other))
    if (!b || isCleared(affair, a, b)) continue
    const deeds = leads(
      affair.filter(({claim: {value}}) => [a, b].some(each => each.claim.value.action === value.action)),
    )
    return {a, b, deeds, type: 'opposite'}
  }
  return undefined
}

// whom a pronoun stands for is too unsure to rest a contradiction on
const PRONOUN = /^(?:he|she|it|they|we|who|which)\b/i

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
