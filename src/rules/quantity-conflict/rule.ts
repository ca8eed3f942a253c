import type {Pair, Question} from '../../align/index.ts'
import type {Claim} from '../../claim/index.ts'
import {interval, quantity, type Quantity} from '../../kinds/quantity/index.ts'
import type {Document} from '../../reading/index.ts'
import {because, listed} from '../because.ts'
import {areDaysApart} from '../days.ts'
import {figureSpot, isOfEvent, partAndWhole, updateOf} from '../figures.ts'
import {defineRule, type Material} from '../rule.ts'

const SURE = 0.55

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
  find: material => material.alignment.questions.flatMap(question => evidenceIn(question, material)),
  spots: ({claims, documents}) => claims.map(claim => figureSpot(documents.get(claim.source), claim)),
  key: ({claims}) => [...new Set(claims.map(claim => quantity.show(claim)))].sort(),
  confidence: ({best}) => best.score,
  grade: ({best, update}) =>
    update === undefined ? {severity: isDoubtful(best) ? 'warning' : 'error'} : {severity: 'info', verdict: 'update'},
  explain: ({best, claims, update}) => ({
    what: `The reports give different figures${aboutWhat(best)}: ${listed([...new Set(claims.map(({text}) => `“${text}”`))].slice(0, 6))}.`,
    why: `No value fits both: ${reason(best.a)}; ${reason(best.b)}. Held to be about one thing because ${because(best)}.${voices(best)}${update === undefined ? '' : ` It may be an update: ${update}.`}`,
    next:
      update === undefined
        ? 'Look up which figure the source of each report gives, and for which moment and group it holds.'
        : 'Use the latest figure, and say as of when it holds.',
  }),
})

function evidenceIn({kind, claims, pairs}: Question, {documents, alignment}: Material): Evidence[] {
  if (kind !== quantity.name) return []
  const clashes = pairs.filter(
    pair =>
      pair.relation === 'conflict' &&
      isTelling(pair) &&
      !areDaysApart(pair.a, pair.b, alignment.claims) &&
      !isAgreed(pair, alignment.claims),
  )
  const [best] = clashes
  if (!best) return []
  const figures = claims.filter(quantity.is)
  const opposed = figures.filter(claim => clashes.some(({a, b}) => a === claim || b === claim))
  if (best.evidence.parallel === 0 && isMixed(opposed)) return []
  const others = figures.filter(
    claim => !opposed.includes(claim) && [best.a, best.b].some(end => quantity.relate(claim, end) === 'same'),
  )
  return [{documents, best, claims: [...opposed, ...others], update: updateOf(best, documents)}]
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

// one report has the other's figure too, for another of these things: "13 home runs this season, 33 the last"
function isAgreed({a, b, evidence}: Pair, claims: readonly Claim[]): boolean {
  const says = (source: string, figure: Claim, but: Claim): boolean =>
    claims.some(
      other =>
        other.source === source &&
        other !== but &&
        other.frame.attribute === figure.frame.attribute &&
        quantity.relate(other, figure) === 'same' &&
        !(evidence.fit.voice === 'same' && other.frame.voice?.id !== figure.frame.voice?.id),
    )
  return says(b.source, a, b) || says(a.source, b, a)
}

// a bare number, of which nobody knows what it counts, tells nothing
function isKnown({value, frame}: Claim<Quantity>): boolean {
  return frame.attribute !== undefined || value.of !== undefined || value.unit !== undefined
}

// "a few" and "several" are scenes rather than figures: they conflict only where the sentences are parallel
function isTelling({a, b, evidence}: Pair): boolean {
  if (!quantity.is(a) || !quantity.is(b) || partAndWhole({a, b})) return false
  if (!isKnown(a) || !isKnown(b) || (a.frame.attribute === 'age' && evidence.fit.subject !== 'same')) return false
  if (evidence.parallel > 0) return !areOthers(a, b)
  return !(isVague(a) || isVague(b)) && (isOfEvent(a) || evidence.fit.subject === 'same') && !areOthers(a, b)
}

// "the basic model" and "the larger model" are two things of one name
function areOthers({frame: {subject: a}}: Claim, {frame: {subject: b}}: Claim): boolean {
  if (a && a.id === b?.id && DESIGNATED.test(a.text)) return true
  const [x, y] = [a, b].map(subject => modifiersOf(subject?.text ?? ''))
  return a?.id === b?.id && !!x?.length && !!y?.length && !x.some(word => y.includes(word))
}

function modifiersOf(text: string): readonly string[] {
  return /\p{Lu}\p{Ll}+$/u.test(text)
    ? []
    : text
        .toLowerCase()
        .split(/[\s-]+/)
        .slice(0, -1)
        .filter(word => !ARTICLE.test(word))
}

// "the 15-inch model" and "the 11-inch model" are told apart by what is measured
const DESIGNATED = /(?:model|version|edition|variant|type|size|category)s?$/i

const ARTICLE = /^(?:the|a|an|this|that|these|those|its|his|her|their|our|one)$/

function isVague({text, value}: Claim<Quantity>): boolean {
  return !/\d/.test(text) && value.change === 'range'
}

function isDoubtful({a, b, score, evidence}: Pair): boolean {
  return score < SURE || evidence.fit.voice === 'different' || [a, b].some(isHedged)
}

function isHedged(claim: Claim): boolean {
  return quantity.is(claim) && claim.value.change !== '='
}
