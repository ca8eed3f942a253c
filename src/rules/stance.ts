import {wordsAt} from './because.ts'
import type {Spot} from '../findings/index.ts'
import {stepOf, type Action} from '../kinds/action/index.ts'
import type {Deed} from './affairs.ts'

// steps after which a thing may go on, and steps after which it does not, on whatever ladder they stand
const PASSING = new Set(['suspend', 'postpone', 'delay', 'leave-of-absence'])
const FINAL = new Set([
  'end',
  'leave',
  'terminate',
  'cancel',
  'call-off',
  'abandon',
  'scrub',
  'discontinue',
  'collapse',
  'withdraw',
  'resign',
  'dismiss',
])

/** Whether a deed leaves a thing to be taken up again: a step such as suspending, or one that holds only until something. */
export function isPassing({claim: {value}}: Deed): boolean {
  return PASSING.has(stepOf(value.action)) || (isFinalStep(value) && /^until\b/i.test(value.condition ?? ''))
}

/** Whether a deed's step, whatever its conditions, leaves a thing to be taken up again. */
export function isPassingStep({claim: {value}}: Deed): boolean {
  return PASSING.has(stepOf(value.action))
}

/** Whether a deed ends a thing for good. */
export function isFinal(deed: Deed): boolean {
  return isFinalStep(deed.claim.value) && !isPassing(deed)
}

/** Whether a step ends a thing, whatever its conditions. */
export function isFinalStep({action}: Action): boolean {
  return FINAL.has(stepOf(action))
}

/** Whether two actions are the same step, or two words for ending the same thing. */
export function isSameStep(a: Action, b: Action): boolean {
  return a.action === b.action || (isFinalStep(a) && isFinalStep(b))
}

/** Whether a deed is told as done or decided, not denied. */
export function isFirm({claim: {value}}: Deed): boolean {
  return value.polarity === '+' && (value.modality === 'done' || value.modality === 'decided')
}

/** The first deed of each report. */
export function leads(deeds: readonly Deed[]): readonly Deed[] {
  return deeds.filter((deed, i) => deeds.findIndex(other => other.claim.source === deed.claim.source) === i)
}

/** The day a report was published, where that is known. */
export function dayOf({document}: Deed): string | undefined {
  return document.source.published?.slice(0, 10)
}

const LONGEST = 190
const FARTHEST = 70

/** The clause of a deed as a place: from its subject, where that is near, to its condition, where that is short. */
export function spotOfDeed({claim, document}: Deed): Spot {
  const {source, frame} = claim
  const near = frame.subject && frame.subject.start < claim.start && claim.start - frame.subject.start <= FARTHEST
  const own =
    near && document.tokens.some(({start, sentence}) => start === frame.subject?.start && sentence === frame.sentence)
  const start = own && frame.subject ? frame.subject.start : claim.start
  const limit = frame.scope.find(({type}) => type === 'limit')
  const end = limit && limit.end > claim.end && limit.end - start <= LONGEST ? limit.end : claim.end
  return {source, start, end}
}

/** The words of a place. */
function wordsOf(deed: Deed): string {
  return wordsAt(deed.document, spotOfDeed(deed))
}

/** Deeds told in different words: of those in the same words, the first. */
export function distinct(deeds: readonly Deed[]): readonly Deed[] {
  const words = deeds.map(deed => wordsOf(deed).toLowerCase())
  return deeds.filter((_, i) => words.indexOf(words[i] ?? '') === i)
}

/** The words of a deed's place for a sentence, cut where they are long. */
export function quoted(deed: Deed): string {
  const words = wordsOf(deed)
  return words.length <= 90 ? `“${words}”` : `“${words.slice(0, 88)} …”`
}
