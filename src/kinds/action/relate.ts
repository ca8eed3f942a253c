import type {Claim, Relation} from '../../claim/index.ts'
import {vocabularyInUse} from '../../vocabulary/index.ts'
import {ladderOf, laddersOf, type Step} from './ladders.ts'
import type {Action} from './value.ts'

/** How two actions on one ladder stand to each other, by rank, standing and negation. */
export function relate({value: a}: Claim<Action>, {value: b}: Claim<Action>): Relation {
  if (ladderOf(a.action) !== ladderOf(b.action)) return 'incomparable'
  const {steps} = laddersOf(vocabularyInUse())
  const [x, y] = [steps.get(a.action), steps.get(b.action)]
  if (!x || !y) return 'incomparable'
  return x.action === y.action ? sameStep(a, b) : twoSteps(a, b, x, y)
}

/** How far a standing is from the deed. */
const STAGE: Readonly<Record<Action['modality'], number>> = {
  asked: 0,
  possible: 0,
  threatened: 1,
  planned: 1,
  decided: 2,
  done: 3,
  denied: 0,
}

function sameStep(a: Action, b: Action): Relation {
  if (isDenied(a) !== isDenied(b)) return isFirm(a) && isFirm(b) ? 'conflict' : 'compatible'
  return a.modality === b.modality && a.condition === b.condition ? 'same' : 'compatible'
}

function twoSteps(a: Action, b: Action, x: Step, y: Step): Relation {
  if (isDenied(a) || isDenied(b)) return 'compatible'
  if (!isFirm(a) || !isFirm(b)) return 'compatible'
  const opposed = x.opposite === y.step || y.opposite === x.step
  if (opposed || (a.modality === b.modality && excludes(x, y))) return 'conflict'
  return x.rank === y.rank || excludes(x, y) ? 'compatible' : 'update'
}

/** Whether two steps cannot both be the state of a thing at one time: either of one rank, or both near the top of their ladder. */
function excludes(x: Step, y: Step): boolean {
  return x.rank === y.rank || (ENDINGS.has(x.step) && ENDINGS.has(y.step))
}

// steps that leave a thing in a state of its own, wherever they stand
const ENDINGS = new Set([
  'suspend',
  'end',
  'leave',
  'terminate',
  'expire',
  'collapse',
  'cancel',
  'postpone',
  'delay',
  'call-off',
  'reduce',
  'ease',
  'lift',
  'stop',
  'abandon',
  'withdraw',
])

function isDenied({polarity, modality}: Action): boolean {
  return polarity === '-' || modality === 'denied'
}

function isFirm({modality}: Action): boolean {
  return STAGE[modality] >= 2 || modality === 'denied'
}
