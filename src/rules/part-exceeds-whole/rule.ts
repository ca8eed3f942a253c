import type {Pair} from '../../align/index.ts'
import type {Claim} from '../../claim/index.ts'
import {quantity, type Quantity} from '../../kinds/quantity/index.ts'
import type {Document} from '../../reading/index.ts'
import {because} from '../because.ts'
import {areDaysApart} from '../days.ts'
import {figureSpot, isOfEvent, isTotal, partAndWhole, updateOf} from '../figures.ts'
import {defineRule, type Material} from '../rule.ts'

interface Excess {
  readonly pair: Pair
  readonly part: Claim<Quantity>
  readonly whole: Claim<Quantity>
  readonly update: string | undefined
  readonly documents: ReadonlyMap<string, Document>
}

const LEAST_SCORE = 0.5

/** A sub-group is given a larger figure than the whole. */
export const partExceedsWhole = defineRule<Excess>({
  name: 'part-exceeds-whole',
  severity: 'error',
  scope: 'cross',
  verdict: 'contradiction',
  find: excessesIn,
  spots: ({part, whole, documents}) => [part, whole].map(claim => figureSpot(documents.get(claim.source), claim)),
  compared: ({part, whole}) => [part, whole],
  key: ({part, whole}) => [part, whole].map(claim => `${claim.frame.attribute ?? ''} ${quantity.show(claim)}`),
  confidence: ({pair}) => Math.min(0.95, pair.score),
  grade: ({update}) => (update === undefined ? {severity: 'error'} : {severity: 'info', verdict: 'update'}),
  explain: ({pair, part, whole, update}) => ({
    what: `A part has a larger figure (“${part.text}”) than the whole (“${whole.text}”).`,
    why: `“${part.text}” counts ${narrowed(part)}, “${whole.text}” counts all, and a part cannot be larger than its whole. Held to be of one event because ${because(pair)}.${update === undefined ? '' : ` It may be an update: ${update}.`}`,
    next: 'See which of the two figures is out of date or of something else.',
  }),
})

function narrowed({frame: {scope, attribute = ''}}: Claim<Quantity>): string {
  const words = scope.filter(({type}) => type !== 'time').map(({text}) => `“${text}”`)
  return words.length > 0 ? `only what is ${words.join(', ')}` : `only ${attribute.replaceAll('-', ' ')}`
}

function excessesIn({alignment, documents}: Material): Excess[] {
  const pairs = [...alignment.questions.flatMap(question => question.pairs), ...alignment.internal]
  return pairs.flatMap(pair => {
    const {a, b, relation, score} = pair
    if (relation !== 'conflict' || score < LEAST_SCORE || !quantity.is(a) || !quantity.is(b)) return []
    const found = a.value.unit === undefined && a.frame.attribute !== undefined ? partAndWhole({a, b}) : undefined
    const sameSentence = a.source === b.source && a.frame.sentence === b.frame.sentence
    if (!found || sameSentence || !isCount(found.whole) || !(isOfEvent(found.whole) || isTotal(found.whole))) return []
    // so many for each party
    if (/^(?:seats|votes)$/.test(found.whole.frame.attribute ?? '')) return []
    if (
      isTotal(found.part) ||
      isInAll(documents.get(found.part.source), found.part) ||
      isOfSome(documents.get(found.whole.source), found.whole)
    )
      return []
    if (isElsewhere(pair) || areDaysApart(a, b, alignment.claims)) return []
    return [{pair, ...found, update: updateOf(pair, documents), documents}]
  })
}

// "Of the 34, two have died"
function isOfSome(document: Document | undefined, {frame, start}: Claim): boolean {
  const sentence = document?.sentences[frame.sentence]
  return /\bOf (?:the|these|those|its|their|all) [\d,]+/i.test(
    document?.source.text.slice(sentence?.start, start) ?? '',
  )
}

// "In all, 648 captives have been freed in the exchanges"
function isInAll(document: Document | undefined, {frame}: Claim): boolean {
  const {start = 0, end = 0} = document?.sentences[frame.sentence] ?? {}
  return /\b(?:in all|in total|altogether|overall|so far)\b/i.test(document?.source.text.slice(start, end) ?? '')
}

// "one person was found", "fourteen others" and "several died" count no whole, nor does a magnitude
function isCount({text, value: {lower, upper, change}, frame: {attribute}}: Claim<Quantity>): boolean {
  return (
    !/\bothers?$/i.test(text) &&
    (upper ?? lower) !== 1 &&
    (/\d/.test(text) || change !== 'range') &&
    attribute !== 'magnitude'
  )
}

// figures pinned to two happenings have no part in each other
function isElsewhere({evidence: {anchors, fit}}: Pair): boolean {
  return anchors.pinned === 'both' && anchors.likeness < 0.5
    ? true
    : fit.time === 'different' || fit.subject === 'different'
}
