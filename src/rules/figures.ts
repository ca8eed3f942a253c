import type {Pair} from '../align/index.ts'
import type {Claim} from '../claim/index.ts'
import type {Spot} from '../findings/index.ts'
import {attributes, interval, isCumulative, type Quantity} from '../kinds/quantity/index.ts'
import {clauseAt, type Document} from '../reading/index.ts'
import {ofVocabulary} from '../vocabulary/index.ts'

type Figure = Claim<Quantity>

const LONGEST = 120

/** The place of a figure: the number with the noun phrase it stands in, and the words that restrict it, where they are near. */
export function figureSpot(document: Document | undefined, {source, start, end, frame}: Figure): Spot {
  const clause = document && clauseAt(document, start)
  const phrases = [clause?.subject, clause?.object, ...(clause?.complements ?? []).map(({phrase}) => phrase)]
  const around = phrases.find(phrase => phrase && phrase.start < end && start < phrase.end)
  const near = [...(around ? [around] : []), ...frame.scope].filter(
    span => Math.abs(span.start - start) < LONGEST && Math.abs(span.end - end) < LONGEST / 2,
  )
  const from = Math.min(start, ...near.map(span => span.start))
  const to = Math.max(end, ...near.map(span => span.end))
  return to - from > LONGEST ? {source, start, end} : {source, start: from, end: to}
}

const OPEN = 0.5

/** What a figure leaves possible where an open end is no wide one: nobody calls 250 “more than 105”, though it is. */
export function boundsOf(figure: Figure): readonly [low: number, high: number] {
  const {low, high} = interval(figure)
  return [low === -Infinity ? high * (1 - OPEN) : low, high === Infinity ? low * (1 + OPEN) : high]
}

/** The first plain count that a stretch of a report holds. */
export function countIn(figures: readonly Figure[], {start, end}: Pick<Spot, 'start' | 'end'>): Figure | undefined {
  return figures.find(
    figure =>
      figure.start < end && start < figure.end && figure.value.unit === undefined && figure.start >= start - HEDGES,
  )
}

/** The longest words of a hedge, which may stand before the stretch. */
const HEDGES = 20

/** Whether a figure says of itself that it is the whole. */
export function isTotal({frame}: Figure): boolean {
  return frame.scope.some(({id}) => /^(?:total|in-all|in-total|altogether|overall|combined)$/.test(id))
}

const FREE = /^(?:total|in-all|in-total|so-far|altogether|overall|combined|only|just|record)$/

/** Of two figures of which one counts a sub-group of the other: the part and the whole. */
export function partAndWhole({
  a,
  b,
}: {
  readonly a: Figure
  readonly b: Figure
}): {part: Figure; whole: Figure} | undefined {
  const [x, y] = [isNarrower(a, b), isNarrower(b, a)]
  return x === y ? undefined : x ? {part: a, whole: b} : {part: b, whole: a}
}

function isNarrower(a: Figure, b: Figure): boolean {
  const more = a.frame.scope.some(
    ({id, type}) => type !== 'time' && !FREE.test(id) && !b.frame.scope.some(other => other.id === id),
  )
  const [x, y] = [a.frame.attribute, b.frame.attribute]
  return more || (x !== y && attributes(a, b) === undefined && isWithin(x, y))
}

const families = ofVocabulary(({counted}) => new Map(counted.map(family => [family.attribute ?? family.id, family])))

function isWithin(inner: string | undefined, outer: string | undefined): boolean {
  for (let id = inner, steps = 0; id !== undefined && steps < 5; id = families().get(id)?.within, steps++)
    if (id === outer) return true
  return false
}

/** Whether an event has one such figure, so that two reports of it must mean the same one. */
export function isOfEvent({frame}: Figure): boolean {
  return families().get(frame.attribute ?? '')?.event === true
}

const REVISED =
  /\b(?:revised?|revising|corrected|updated|upgraded|downgraded|lowered|raised|rose|risen|climbed|has grown|no longer|earlier (?:figure|estimate|toll|count)|initially|previously|final (?:estimate|figure|count|tally|reading)|preliminary|provisional)\b/i

/** Why the later of two figures may replace the earlier: it says so, or it is higher and can only grow; undefined where nothing shows it. */
export function updateOf({a, b}: Pick<Pair, 'a' | 'b'>, documents: ReadonlyMap<string, Document>): string | undefined {
  if ([a, b].some(claim => hasGrown(claim, claim === a ? b : a, documents)))
    return 'the report with the higher figure says itself that it has grown'
  const [x, y] = [a, b].map(({source}) => documents.get(source)?.source.published)
  if (x === undefined || y === undefined || x.slice(0, 10) === y.slice(0, 10)) return undefined
  const [earlier, later] = x < y ? [a, b] : [b, a]
  const document = documents.get(later.source)
  const sentence = document?.sentences[later.frame.sentence]
  const said = document?.source.text.slice(sentence?.start, sentence?.end) ?? ''
  if (REVISED.test(said)) return 'the later report says that the figure was changed'
  if (isGrowing(earlier, later)) return 'such a count can only grow, and the later report has the higher one'
  return [earlier, later].every(isOfDay)
    ? 'the reports are of two days, and such a count changes from day to day'
    : undefined
}

// "bringing the number of people detained in the case to 11"
const GROWN =
  /\b(?:(?:bring(?:s|ing)?|brought|tak(?:es|ing)|took|rais(?:es?|ed|ing)|push(?:es|ed|ing)) (?:the |its |their )?[^.;]{0,60}?\bto|(?:rose|risen|rises|climbed|climbs|increased|grown|grew|gone up|went up) (?:\w+ )?to|the (?:latest|new|updated|revised) (?:count|tally|toll|figures?) (?:is|are|was|stands at|puts it at)) [^.;]{0,30}$/i

// "nine deaths are now put down to it"
const NOW = /^ (?:are|have|is|has) now\b/

function hasGrown(claim: Claim, other: Claim, documents: ReadonlyMap<string, Document>): boolean {
  if (!isFigure(claim) || !isFigure(other)) return false
  const document = documents.get(claim.source)
  const start = document?.sentences[claim.frame.sentence]?.start ?? claim.start
  const before = document?.source.text.slice(start, claim.start) ?? ''
  const behind = document?.source.text.slice(claim.end, claim.end + 12) ?? ''
  return (claim.value.lower ?? 0) > (other.value.upper ?? Infinity) && (GROWN.test(before) || NOW.test(behind))
}

// officers at work, schools that are shut, people who are missing
function isOfDay(claim: Claim): boolean {
  return (
    isFigure(claim) &&
    claim.value.unit === undefined &&
    families().has(claim.frame.attribute ?? '') &&
    (!isOfEvent(claim) || families().get(claim.frame.attribute ?? '')?.passing === true)
  )
}

/** Whether what is counted changes from hour to hour: the missing, the evacuated, the area burnt. */
export function isPassing({frame}: Figure): boolean {
  return families().get(frame.attribute ?? '')?.passing === true
}

function isGrowing(earlier: Claim, later: Claim): boolean {
  if (!isFigure(earlier) || !isFigure(later) || !isCumulative(later)) return false
  const [low, high] = [earlier.value.lower ?? earlier.value.upper ?? 0, later.value.upper ?? later.value.lower ?? 0]
  return high > low
}

function isFigure(claim: Claim): claim is Figure {
  return claim.kind === 'quantity'
}
