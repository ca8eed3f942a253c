import type {Claim, Reference} from '../../claim/index.ts'
import {quantity, type Quantity} from '../../kinds/quantity/index.ts'
import type {Document} from '../../reading/index.ts'
import {groupBy} from '../../text/index.ts'
import {areOfOneEvent} from '../one-event.ts'
import type {Material} from '../rule.ts'

type Figure = Claim<Quantity>

/** What is measured, with a figure of each report that gives one such measure alone, where two of them exclude each other. */
export interface Measured {
  readonly of: string
  readonly figures: readonly Figure[]
}

/** Measures (a weight, a speed, a depth) of which every report gives one, and not the same. */
export function soleMeasures({alignment, documents}: Material): Measured[] {
  const all = alignment.claims
    .filter(quantity.is)
    .filter(claim => isMeasure(claim) && isOfNow(documents.get(claim.source), claim))
  return [...groupBy(all, ({frame}) => frame.attribute ?? '')].flatMap(([of, figures]) => {
    const sole = [...groupBy(figures, ({source}) => source).values()].flatMap(soleOf)
    const odd = sole.filter(a => sole.some(b => areApart(a, b, all) && areOfOne(documents, a, b)))
    return odd.length > 1 ? [{of, figures: odd}] : []
  })
}

/** What one thing of an event has, where many things have distances, ages and prices. */
const SINGLE =
  /^(?:weight|speed|height|length|depth|width|area|temperature|magnitude|volume|wave-height|wind-speed|altitude|power|capacity)$/

function isMeasure({block, value: {unit, lower, upper, change}, frame}: Figure): boolean {
  return (
    block !== 'boilerplate' &&
    unit !== undefined &&
    SINGLE.test(frame.attribute ?? '') &&
    lower !== undefined &&
    lower === upper &&
    (change === '=' || change === '~') &&
    /^(?:done|decided)$/.test(frame.standing) &&
    !frame.negated
  )
}

// the first satellite, years ago; and what is not called a weight is that of some part
function isOfNow(document: Document | undefined, {frame}: Figure): boolean {
  const sentence = document?.sentences[frame.sentence]
  const text = document?.source.text.slice(sentence?.start, sentence?.end) ?? ''
  return !OTHER.test(text) && (frame.attribute !== 'weight' || WEIGHED.test(text))
}

const OTHER =
  /\b(?:(?:19|20)\d\d|last year|years? (?:ago|earlier)|previous\w*|predecessor|another|other|each|every|record|average|usual\w*|normal\w*|typical\w*|forecast\w*|expected|up to)\b/i
const WEIGHED = /\b(?:weigh\w*|weight|mass|heav(?:y|ier|iest))\b|-(?:kg|kilo\w*|tonne?|ton|pound)\b/i

// "214 kg (472 pounds)" is one
function soleOf(own: readonly Figure[]): readonly Figure[] {
  return own.every((a, i) => own.slice(i + 1).every(b => quantity.relate(a, b) !== 'conflict')) ? own.slice(0, 1) : []
}

function areApart(a: Figure, b: Figure, all: readonly Figure[]): boolean {
  const has = (source: string, other: Figure): boolean =>
    all.some(one => one.source === source && quantity.relate(one, other) === 'same')
  return a.source !== b.source && quantity.relate(a, b) === 'conflict' && !has(a.source, b) && !has(b.source, a)
}

// a recorder and a train have one speed, a tunnel and a line two lengths
function areOfOne(documents: ReadonlyMap<string, Document>, a: Figure, b: Figure): boolean {
  const [one, other] = [documents.get(a.source), documents.get(b.source)]
  const [x, y] = [a.frame.subject, b.frame.subject]
  if (MANY.test(a.frame.attribute ?? '') ? x?.id !== y?.id : x && y && x.id !== y.id && [x, y].every(isNamed))
    return false
  return one !== undefined && other !== undefined && areOfOneEvent(one, other)
}

const MANY = /^(?:length|width|height|depth|area|capacity)$/

function isNamed({text}: Reference): boolean {
  return /\p{Lu}/u.test(text.slice(1))
}
