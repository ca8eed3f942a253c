import {wordsAt} from '../because.ts'
import type {Spot} from '../../findings/index.ts'
import {action, ladderOf} from '../../kinds/action/index.ts'
import {clauseSpot, type Act} from '../acts.ts'
import type {Deed} from '../affairs.ts'
import {defineRule, type Material} from '../rule.ts'
import {dayOf, quoted, spotOfDeed} from '../stance.ts'
import {actConflicts, type ActConflict} from './acts-told.ts'
import {differingDeeds, type DifferingDeeds} from './deeds-told.ts'

type Difference = DifferingDeeds['difference'] | ActConflict['difference']

interface Conflict {
  readonly difference: Difference
  /** The weaker telling: with a condition, possible, planned, denied, agreed only. */
  readonly weak: readonly Telling[]
  readonly strong: readonly Telling[]
  readonly held: string
  readonly confidence: number
}

interface Telling {
  readonly spot: Spot
  readonly words: string
  readonly shown: string
  readonly day?: string
}

/** Reports tell one step as done, decided, possible, conditional or denied. */
export const modalityConflict = defineRule<Conflict>({
  name: 'modality-conflict',
  severity: 'warning',
  scope: 'cross',
  verdict: 'difference',
  find: material => onePerPlace([...fromDeeds(material), ...fromActs(material)]),
  spots: ({weak, strong}) => [...weak, ...strong].map(({spot}) => spot),
  key: ({weak, strong}) => [...new Set([...weak, ...strong].map(({shown}) => shown))].sort(),
  confidence: ({confidence}) => confidence,
  grade: conflict => (isUpdate(conflict) ? {severity: 'info', verdict: 'update'} : {severity: 'warning'}),
  explain: conflict => ({
    what: `The reports differ on how settled it is: ${first(conflict.weak).words} against ${first(conflict.strong).words}.`,
    why: `${WHY[conflict.difference]} Held to be one action because ${conflict.held}.`,
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
  plan: 'What is still to come in one report has been done in the other, which is no later news.',
}

function first(tellings: readonly Telling[]): Telling {
  const [telling] = tellings
  if (!telling) throw new Error('A conflict needs a telling on either side')
  return telling
}

function isUpdate({weak, strong, difference}: Conflict): boolean {
  if (difference === 'condition') return false
  const days = [...weak, ...strong].map(({day}) => day)
  if (days.includes(undefined)) return false
  const [x, y] = [days.slice(0, weak.length), days.slice(weak.length)]
  return x.every(a => y.every(b => (a ?? '') < (b ?? '')))
}

// a deed of a ladder is an act too
function onePerPlace(conflicts: readonly Conflict[]): Conflict[] {
  const places = ({weak, strong}: Conflict): readonly Spot[] => [...weak, ...strong].map(({spot}) => spot)
  const meet = (a: Spot, b: Spot): boolean => a.source === b.source && a.start < b.end && b.start < a.end
  return conflicts.filter(
    (one, i) =>
      !conflicts.slice(0, i).some(other => places(one).filter(a => places(other).some(b => meet(a, b))).length > 1),
  )
}

function fromActs(material: Material): Conflict[] {
  return actConflicts(material).map(({difference, weak, strong, sameness: {score, reasons}}) => ({
    difference,
    weak: weak.map(act => tellingOfAct(act, difference)),
    strong: strong.map(act => tellingOfAct(act, 'done')),
    held: reasons.join('; '),
    confidence: Math.min(0.8, score * 0.8),
  }))
}

function tellingOfAct(act: Act, as: string): Telling {
  const {published} = act.document.source
  const spot = clauseSpot(
    act,
    act.clause.object ?? act.clause.subject ?? act.document.tokens[act.clause.first] ?? {start: 0, end: 0},
  )
  return {
    spot,
    words: `“${wordsAt(act.document, spot)}”`,
    shown: [act.verb, act.doer?.id, act.patient?.id, as].join(' '),
    ...(published === undefined ? {} : {day: published.slice(0, 10)}),
  }
}

function fromDeeds(material: Material): Conflict[] {
  return differingDeeds(material).map(conflictOf)
}

function conflictOf({difference, weak, strong}: DifferingDeeds): Conflict {
  const ladder = ladderOf(weak[0]?.claim.value.action ?? '').replaceAll('-', ' ')
  return {
    difference,
    weak: weak.map(tellingOf),
    strong: strong.map(tellingOf),
    held: `both are of ${ladder} and fit in who does it and what it is done to`,
    confidence: difference === 'certainty' ? 0.5 : 0.6,
  }
}

function tellingOf(deed: Deed): Telling {
  const day = dayOf(deed)
  return {
    spot: spotOfDeed(deed),
    words: quoted(deed),
    shown: action.show(deed.claim),
    ...(day === undefined ? {} : {day}),
  }
}
