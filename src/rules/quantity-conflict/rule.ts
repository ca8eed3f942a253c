import type {Pair, Question} from '../../align/index.ts'
import type {Claim} from '../../claim/index.ts'
import {interval, isMoney, quantity, type Quantity} from '../../kinds/quantity/index.ts'
import type {Document} from '../../reading/index.ts'
import {because, listed} from '../because.ts'
import {areDaysApart} from '../days.ts'
import {figureSpot, isOfEvent, isPassing, updateOf} from '../figures.ts'
import {defineRule, type Material} from '../rule.ts'
import {haveAged} from './aged.ts'
import {agreements} from './agreed.ts'
import {clearedPairs} from './cleared.ts'
import {areOfOthers} from './of-others.ts'
import {isTelling} from './telling.ts'

const SURE = 0.55
/** No more than nine in ten of the surest were right where it was measured. */
const MOST_SURE = 0.95

interface Evidence {
  readonly documents: ReadonlyMap<string, Document>
  readonly best: Pair
  readonly claims: readonly Claim<Quantity>[]
  /** Why the later figure may replace the earlier, where it may. */
  readonly update: string | undefined
}

/** Two reports give different figures for the same thing. */
export const quantityConflict = defineRule<Evidence>({
  name: 'quantity-conflict',
  severity: 'error',
  scope: 'cross',
  verdict: 'contradiction',
  find: material => {
    const isAgreed = agreements(material.alignment.claims)
    return material.alignment.questions.flatMap(question => evidenceIn(question, material, isAgreed))
  },
  considered: clearedPairs,
  spots: ({claims, documents}) => claims.map(claim => figureSpot(documents.get(claim.source), claim)),
  compared: ({claims}) => claims,
  key: ({claims}) => [...new Set(claims.map(claim => quantity.show(claim)))].sort(),
  confidence: ({best}) => Math.min(MOST_SURE, best.score),
  grade: ({best, update, documents}) =>
    update !== undefined
      ? {severity: 'info', verdict: 'update'}
      : best.score < HALF || mayHavePassed(best, documents)
        ? {severity: 'info'}
        : {severity: isDoubtful(best) || mayHaveAged(best, documents) ? 'warning' : 'error'},
  explain: ({best, claims, update}) => ({
    what: `The reports give different figures${aboutWhat(best)}: ${listed([...new Set(claims.map(({text}) => `“${text}”`))].slice(0, 6))}.`,
    why: `No value fits both: ${reason(best.a)}; ${reason(best.b)}. Held to be about one thing because ${because(best)}.${voices(best)}${update === undefined ? '' : ` It may be an update: ${update}.`}`,
    next:
      update === undefined
        ? 'Look up which figure the source of each report gives, and for which moment and group it holds.'
        : 'Use the latest figure, and say as of when it holds.',
  }),
})

function evidenceIn(
  {kind, claims, pairs}: Question,
  {documents, alignment}: Material,
  isAgreed: (pair: Pair) => boolean,
): Evidence[] {
  if (kind !== quantity.name) return []
  const clashes = pairs.filter(
    pair =>
      pair.relation === 'conflict' &&
      !isConverted(pair) &&
      isTelling(pair) &&
      !areOfOthers(pair, documents) &&
      !areMovesOfTwoDays(pair, documents) &&
      !areDaysApart(pair.a, pair.b, alignment.claims) &&
      !isAgreed(pair),
  )
  const [best] = clashes
  if (!best || haveAged(best, clashes, documents)) return []
  const figures = claims.filter(quantity.is)
  const opposed = figures.filter(claim => clashes.some(({a, b}) => a === claim || b === claim))
  if (best.evidence.parallel === 0 && isMixed(opposed)) return []
  const others = figures.filter(
    claim => !opposed.includes(claim) && [best.a, best.b].some(end => quantity.relate(claim, end) === 'same'),
  )
  const again = alignment.claims
    .filter(quantity.is)
    .filter(claim => !figures.includes(claim) && opposed.some(other => saysAgain(claim, other)))
  return [
    {
      documents,
      best,
      claims: [...opposed, ...others, ...again],
      update: updateAmong(best, clashes, documents),
    },
  ]
}

/** Why one figure replaces the other, as any of the reports that give the two tells. */
function updateAmong(
  best: Pair,
  clashes: readonly Pair[],
  documents: ReadonlyMap<string, Document>,
): string | undefined {
  const alike = clashes.filter(({a, b}) => [best.a, best.b].every(end => [a, b].some(claim => isOfValue(claim, end))))
  return [best, ...alike].map(pair => updateOf(pair, documents)).find(update => update !== undefined)
}

function isOfValue(a: Claim, b: Claim): boolean {
  return quantity.is(a) && quantity.is(b) && quantity.relate(a, b) === 'same'
}

// shares move every day: by 2 per cent on the one, by 9 on the other
function areMovesOfTwoDays({a, b}: Pair, documents: ReadonlyMap<string, Document>): boolean {
  const days = [a, b].map(({source}) => documents.get(source)?.source.published?.slice(0, 10))
  const areMoves = [a, b].every(({frame}) => frame.attribute === 'percent-change')
  return areMoves && days[0] !== undefined && days[1] !== undefined && days[0] !== days[1]
}

// a sum in brackets after one of another currency is worked out from it
function isConverted({a, b}: Pair): boolean {
  return [a, b].some(claim => claim.via === 'conversion' && quantity.is(claim) && isMoney(claim.value))
}

// "about 50 hurt", and further down "50 were injured"
function saysAgain(claim: Claim<Quantity>, {source, value, frame}: Claim<Quantity>): boolean {
  if (claim.source !== source || claim.frame.attribute !== frame.attribute) return false
  const numbers = [value.lower, value.upper].filter(number => number !== undefined)
  const isSame = [claim.value.lower, claim.value.upper].some(number => number !== undefined && numbers.includes(number))
  return (
    isSame &&
    claim.value.unit === value.unit &&
    claim.frame.scope.every(({id}) => frame.scope.some(scope => scope.id === id))
  )
}

// a report that gives several figures here speaks of several things
function isMixed(figures: readonly Claim<Quantity>[]): boolean {
  const bySource = new Map<string, Set<string>>()
  for (const figure of figures)
    bySource.set(figure.source, (bySource.get(figure.source) ?? new Set()).add(quantity.show(figure)))
  return [...bySource.values()].some(values => values.size > 1)
}

function aboutWhat({a}: Pair): string {
  const of = quantity.is(a) ? (a.frame.attribute ?? a.value.of) : undefined
  return of === undefined ? '' : ` for ${of.replaceAll('-', ' ')}`
}

function voices({a, b, evidence}: Pair): string {
  const [x, y] = [a.frame.voice?.text, b.frame.voice?.text]
  return evidence.fit.voice === 'different' ? ` One is given by “${x ?? ''}”, the other by “${y ?? ''}”.` : ''
}

function reason(claim: Claim): string {
  return quantity.is(claim) ? interval(claim).reason : claim.text
}

function isDoubtful({a, b, score, evidence}: Pair): boolean {
  const isOwned = evidence.fit.subject === 'same' || (quantity.is(a) && isOfEvent(a))
  return score < SURE || evidence.fit.voice === 'different' || !isOwned || [a, b].some(isHedged)
}

const HALF = 0.5
const LEAP = 31 * 24 * 3600 * 1000

// a year or two lie between reports of an arrest and of the verdict
function mayHaveAged({a, b}: Pair, documents: ReadonlyMap<string, Document>): boolean {
  if (a.frame.attribute !== 'age') return false
  const [x = NaN, y = NaN] = [a, b].map(({source}) => Date.parse(documents.get(source)?.source.published ?? ''))
  return !(Math.abs(x - y) <= LEAP)
}

// the missing of a report that does not say when it appeared may be those of another day
function mayHavePassed({a, b}: Pair, documents: ReadonlyMap<string, Document>): boolean {
  return (
    [a, b].every(claim => quantity.is(claim) && isPassing(claim)) &&
    [a, b].some(({source}) => documents.get(source)?.source.published === undefined)
  )
}

function isHedged(claim: Claim): boolean {
  return quantity.is(claim) && claim.value.change !== '='
}
