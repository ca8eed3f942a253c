import type {Claim} from '../claim/index.ts'
import {ofVocabulary} from '../vocabulary/index.ts'
import type {AnchorFit} from './anchors.ts'
import {similarity, type Context} from './context.ts'
import {fit, type Fit} from './fit.ts'
import type {Evidence} from './pair.ts'

/** What each piece of evidence adds; weighed on the labelled events that serve development. */
const WEIGHT = {
  context: 0.6,
  match: 0.7,
  slot: 0.4,
  parallel: 0.3,
  attribute: {event: 0.35, counted: 0.28, same: 0.16, different: -0.6, unknown: 0},
  subject: {same: 0.2, different: -0.15, unknown: 0},
  voice: {same: 0.2, different: -0.1, unknown: 0},
  scope: {same: 0.05, narrower: -0.1, different: -0.4},
  time: {same: 0.05, different: -0.3, unknown: 0},
  standing: {same: 0, different: -0.3},
  pinned: {event: 0.15, one: -0.15, both: -0.1},
  anchor: 0.4,
  opening: 0.1,
  sole: 0.12,
  alone: 0.2,
} as const

export interface Clues {
  /** How surely both fill one slot of two parallel sentences, and how like those are; 0 where there are none. */
  readonly slot: number
  readonly parallel: number
  /** What the kind's own comparison of the values says, where it has one. */
  readonly match: number | undefined
  /** What the kind knows of whether the attributes are one. */
  readonly attribute: Fit['attribute'] | undefined
  readonly anchors: AnchorFit
  /** How many values each report gives for the attribute: the more, the less it tells that both have it. */
  readonly rivals: number
  /** Whether both stand in the openings of their reports. */
  readonly opening: boolean
}

/** How surely two claims speak of one thing, 0 … 1, and why. */
export function scorePair(
  a: Claim,
  b: Claim,
  left: Context,
  right: Context,
  {slot, parallel, match, attribute, anchors, rivals, opening}: Clues,
): {score: number; evidence: Omit<Evidence, 'shared' | 'margin'>} {
  const context = similarity(left, right)
  const frames = fit(a, b, attribute)
  const words = match === undefined ? WEIGHT.context * context : WEIGHT.match * match + (1 - WEIGHT.match) * context
  const sum =
    words +
    WEIGHT.slot * slot +
    WEIGHT.parallel * parallel +
    WEIGHT.pinned[anchors.pinned] +
    WEIGHT.anchor * anchors.likeness +
    (opening ? WEIGHT.opening : 0) +
    (opening && rivals === 1 && attribute === 'unknown' ? WEIGHT.alone : 0) +
    ofFit(frames, a.frame.attribute, rivals)
  return {
    score: Math.max(0, Math.min(1, sum)),
    evidence: {fit: frames, context, slot, parallel, anchors, rivals, opening},
  }
}

function ofFit(frames: Fit, attribute: string | undefined, rivals: number): number {
  return (
    attributeWeight(frames, attribute, rivals) +
    WEIGHT.subject[frames.subject] +
    WEIGHT.voice[frames.voice] +
    WEIGHT.scope[frames.scope] +
    WEIGHT.time[frames.time] +
    WEIGHT.standing[frames.standing]
  )
}

// one figure an event has ("deaths") tells more than a thing counted ("boats"), that more than a measure that many things have ("price")
function attributeWeight(frames: Fit, attribute: string | undefined, rivals: number): number {
  if (frames.attribute !== 'same') return WEIGHT.attribute[frames.attribute]
  const sole = rivals === 1 && families().has(attribute ?? '') ? WEIGHT.sole : 0
  return sole + WEIGHT.attribute[families().get(attribute ?? '') ?? 'same'] / Math.sqrt(rivals)
}

const families = ofVocabulary(
  ({counted}) =>
    new Map(
      counted.map(({id, attribute, event, dimension, people}) => [
        attribute ?? id,
        event ? ('event' as const) : dimension === undefined && !people ? ('counted' as const) : ('same' as const),
      ]),
    ),
)
