import type {Pair} from '../../align/index.ts'
import type {Claim} from '../../claim/index.ts'
import type {Spot} from '../../findings/index.ts'
import {action, ladderOf} from '../../kinds/action/index.ts'
import {list} from '../../kinds/list/index.ts'
import {quantity} from '../../kinds/quantity/index.ts'
import type {Document} from '../../reading/index.ts'
import {groupBy} from '../../text/index.ts'
import {deedsIn, isSameAffair, sidesOf, type Deed} from '../affairs.ts'
import {because, listed, wordsAt} from '../because.ts'
import {defineRule, spotOf, type Material} from '../rule.ts'
import {distinct, isSameStep, quoted, spotOfDeed} from '../stance.ts'
import {overstatedIn, spotOfAct, type Overstated} from './certainty.ts'
import {prematureIn, type Premature} from './outcomes.ts'
import {isOfEach, miscountedIn, type Miscounted} from './figures.ts'
import {labelsIn, type Label} from './labels.ts'

interface Mismatch {
  readonly type: 'number' | 'count' | 'set' | 'status' | 'certainty' | 'outcome'
  readonly spots: readonly Spot[]
  readonly values: readonly string[]
  readonly what: string
  readonly why: string
  readonly confidence: number
}

/** A headline or first sentence says what its own text does not bear out. */
export const headlineMismatch = defineRule<Mismatch>({
  name: 'headline-mismatch',
  severity: 'warning',
  scope: 'internal',
  verdict: 'slip',
  find: material => [
    ...figuresIn(material),
    ...countsIn(material),
    ...[...material.documents.values()].flatMap(overstatedIn).map(ofCertainty),
    ...[...material.documents.values()].flatMap(document => prematureIn(document).map(one => ofOutcome(document, one))),
    ...[...material.documents.values()].flatMap(document => labelsIn(document).map(label => ofLabel(document, label))),
    ...deedsOf(material).flatMap(deeds => [...setsIn(deeds), ...statusIn(deeds)]),
  ],
  spots: ({spots}) => spots,
  key: ({type, values}) => [type, ...[...new Set(values)].sort()],
  confidence: ({confidence}) => confidence,
  grade: ({type}) =>
    type === 'status' || type === 'certainty' || type === 'count'
      ? {severity: 'warning', verdict: 'difference'}
      : {severity: 'error'},
  explain: ({what, why}) => ({
    what,
    why,
    next: 'See which of the two the source bears out, and bring headline, first sentence and text together.',
  }),
})

function ofCertainty({head, body}: Overstated): Mismatch {
  const spots = [head, spotOfAct(body)]
  const [above, below] = spots.map(spot => wordsAt(body.document, spot))
  return {
    type: 'certainty',
    spots,
    values: [body.verb, body.doer?.id ?? '', body.patient?.id ?? ''],
    what: `The headline tells as a fact (“${above ?? ''}”) what the text holds as a suspicion (“${below ?? ''}”).`,
    why: 'The text hedges it where it first tells it, and nowhere tells it without a hedge.',
    confidence: 0.55,
  }
}

function ofOutcome(document: Document, {head, body, of}: Premature): Mismatch {
  const [above, below] = [head, body].map(spot => wordsAt(document, spot))
  return {
    type: 'outcome',
    spots: [head, body],
    values: [of],
    what: `The headline has “${above ?? ''}”, the text “${below ?? ''}”.`,
    why: `In the text ${of} is still to come, and nothing there says that it has.`,
    confidence: 0.8,
  }
}

function ofLabel({source}: Document, {head, body, label}: Label): Mismatch {
  const [above, below] = [head, body].map(({start, end}) => source.text.slice(start, end).replace(/\s+/g, ' '))
  return {
    type: 'certainty',
    spots: [head, body],
    values: [label],
    what: `The headline or first sentence has “${above ?? ''}” as a fact, the text “${below ?? ''}”.`,
    why: 'The rest hedges it wherever it has it.',
    confidence: 0.6,
  }
}

function countsIn({alignment, documents}: Material): Mismatch[] {
  const bySource = groupBy(alignment.claims, ({source}) => source)
  return [...documents.values()].flatMap(document =>
    miscountedIn(document, bySource.get(document.source.id) ?? []).map(ofCount),
  )
}

function ofCount({head, body, sure}: Miscounted): Mismatch {
  return {
    type: sure ? 'number' : 'count',
    spots: [head, body].map(spotOf),
    values: [head, body].map(showing).sort(),
    what: `The headline has “${head.text}”, the text “${body.text}”.`,
    why: `Both count ${(head.frame.attribute ?? '').replaceAll('-', ' ')}, and the headline’s number stands nowhere in the text, nor do the counts of any of its sentences come to it.`,
    confidence: sure ? 0.8 : 0.6,
  }
}

const LEAST_SURE = 0.65

function figuresIn({alignment, documents}: Material): Mismatch[] {
  return alignment.internal
    .filter(pair => isMismatch(pair, documents))
    .map(pair => ({
      type: pair.a.kind === list.name ? 'set' : 'number',
      spots: [spotOf(pair.a), spotOf(pair.b)],
      values: [pair.a, pair.b].map(showing).sort(),
      what: `The ${placeOf(pair.a, documents)} has “${pair.a.text}”, the text “${pair.b.text}”.`,
      why: `Both cannot hold of one thing. Held to be one thing because ${because(pair)}.`,
      confidence: Math.min(0.9, pair.score),
    }))
}

function showing(claim: Claim): string {
  return claim.kind === list.name ? list.show(claim) : quantity.show(claim)
}

function isMismatch(
  {a, b, relation, score, evidence: {fit, anchors}}: Pair,
  documents: Material['documents'],
): boolean {
  const readable = (quantity.is(a) && quantity.is(b)) || (list.is(a) && list.is(b))
  const [x, y] = [a, b].map(claim => placeOf(claim, documents))
  return (
    readable &&
    relation === 'conflict' &&
    fit.attribute === 'same' &&
    anchors.pinned === 'event' &&
    sameThing(a, b) &&
    (!list.is(a) || [a, b].every(claim => isNamed(claim, documents))) &&
    score >= LEAST_SURE &&
    x !== 'text' &&
    y === 'text' &&
    b.block !== 'caption'
  )
}

// "banks and shops" may be other words for "stores and a bank"; names are not
function isNamed({source, start, end}: Claim, documents: Material['documents']): boolean {
  const names = documents.get(source)?.names.filter(name => name.start >= start && name.end <= end) ?? []
  return names.length > 1
}

function sameThing(a: Claim, b: Claim): boolean {
  if (!quantity.is(a) || !quantity.is(b)) return true
  return !isOfEach(a) && a.value.unit === b.value.unit && a.value.of !== undefined && a.value.of === b.value.of
}

function placeOf(
  {source, block, frame}: Claim,
  documents: Material['documents'],
): 'headline' | 'first sentence' | 'text' {
  if (block === 'title') return 'headline'
  const document = documents.get(source)
  return document && frame.sentence === firstSentence(document) ? 'first sentence' : 'text'
}

function firstSentence({sentences, source}: Document): number | undefined {
  return sentences.find(({block}) => source.blocks[block]?.type === 'body')?.index
}

function deedsOf(material: Material): readonly (readonly Deed[])[] {
  const deeds = deedsIn(material)
  return [...material.documents.keys()].map(id => deeds.filter(({claim}) => claim.source === id))
}

function isOnTop({claim, document}: Deed): boolean {
  return claim.block === 'title' || claim.frame.sentence === firstSentence(document)
}

/** Whom it is done with: neither set within the other. */
function setsIn(deeds: readonly Deed[]): Mismatch[] {
  const top = deeds.filter(deed => isOnTop(deed) && sidesOf(deed).length > 1)
  const below = deeds.filter(deed => !isOnTop(deed) && sidesOf(deed).length > 1)
  const found = below.flatMap(deed => {
    const others = top.filter(
      other =>
        isSameAffair(other, deed) &&
        isSameStep(other.claim.value, deed.claim.value) &&
        isCrossing(sidesOf(other), sidesOf(deed)),
    )
    return others.length > 0 ? [{deed, others: distinct(others)}] : []
  })
  return found.slice(0, 1).map(({deed, others}) => ({
    type: 'set',
    spots: [...others, deed].map(spotOfDeed),
    values: [...others, deed].map(each => sidesOf(each).join(' ')),
    what: `The headline or first sentence names ${namesOf(others[0] ?? deed)}, the text ${namesOf(deed)}.`,
    why: `Both tell whom the same step concerns (${ladderOf(deed.claim.value.action).replaceAll('-', ' ')}), and each names somebody whom the other leaves out, so neither is a shorter form of the other.`,
    confidence: 0.8,
  }))
}

// as the report writes them
function namesOf(deed: Deed): string {
  const shown = (id: string): string =>
    deed.document.names.find(name => name.id === id)?.text ?? id.replaceAll('-', ' ')
  return listed([...new Set(sidesOf(deed))].map(shown))
}

function isCrossing(a: readonly string[], b: readonly string[]): boolean {
  return a.some(each => !b.includes(each)) && b.some(each => !a.includes(each))
}

/** A headline that only plans what the text has under way, or has what the text only plans. */
function statusIn(deeds: readonly Deed[]): Mismatch[] {
  return deeds
    .filter(({claim}) => claim.block === 'title' && claim.value.polarity === '+')
    .flatMap(head => {
      const body = deeds.filter(
        deed =>
          deed.claim.block !== 'title' &&
          isSameStep(head.claim.value, deed.claim.value) &&
          isSameAffair(head, deed) &&
          deed.claim.value.polarity === '+',
      )
      const against = isPlan(head) ? body.filter(isUnderWay) : isTold(head) && body.every(isMerelyPlanned) ? body : []
      return against.length > 0
        ? [
            {
              type: 'status' as const,
              spots: [head, ...distinct(against)].map(spotOfDeed),
              values: [head, ...against].map(({claim}) => action.show(claim)),
              what: `The headline has ${quoted(head)}, the text ${quoted(against[0] ?? head)}.`,
              why: isPlan(head)
                ? 'What is planned has not begun; the text tells the same step as under way or done.'
                : 'The headline tells as happening what its text nowhere tells as more than planned or possible.',
              confidence: 0.6,
            },
          ]
        : []
    })
    .slice(0, 1)
}

const PLANNING = /^(?:plan(?:s|ned|ning)?|intends?|aims?|considers?|mulls?|weighs?|eyes?|threatens?|may|might|could)$/

function isPlan({claim: {frame}, document: {clauses, tokens}}: Deed): boolean {
  const verb = frame.clause === undefined ? undefined : clauses[frame.clause]?.verb
  return verb !== undefined && tokens.slice(verb.first, verb.last).some(({lower}) => PLANNING.test(lower))
}

function isTold({claim}: Deed): boolean {
  return (claim.via === 'verb' || claim.via === 'heading') && claim.value.modality === 'done'
}

function isUnderWay({claim}: Deed): boolean {
  return claim.via === 'verb' && claim.value.modality === 'done'
}

function isMerelyPlanned({claim: {value}}: Deed): boolean {
  return value.modality === 'planned' || value.modality === 'possible' || value.modality === 'threatened'
}
