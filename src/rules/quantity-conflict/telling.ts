import type {Evidence, Pair} from '../../align/index.ts'
import type {Claim} from '../../claim/index.ts'
import {quantity, type Quantity} from '../../kinds/quantity/index.ts'
import {ofVocabulary, type CountedFamily} from '../../vocabulary/index.ts'
import {isOfEvent, partAndWhole} from '../figures.ts'

type Figure = Claim<Quantity>

/** Whether two figures that clash are of one thing surely enough to be told. */
export function isTelling(pair: Pair): boolean {
  const {a, b, evidence} = pair
  if (!quantity.is(a) || !quantity.is(b) || partAndWhole({a, b})) return false
  if (areSupposed(a, b)) return false
  if (!isKnown(a) || !isKnown(b) || areOthers(a, b) || isOneOfMore(a, b)) return false
  if (a.frame.attribute === 'age' && !isOneAge(pair, a, b)) return false
  if (isTally(a) || isOfTally(a))
    return evidence.fit.subject === 'same' && (evidence.parallel > 0 || evidence.context >= CLOSE)
  if (evidence.parallel > 0) return evidence.fit.attribute === 'same' || evidence.slot > 0
  if (evidence.fit.attribute !== 'same') return isLikely(pair, a, b)
  if (isVague(a) || isVague(b) || (evidence.rivals > 1 && !isSingledOut(pair))) return false
  // each party has a share of its own, in the land and in every district
  if (/^(?:vote-share|votes|seats)$/.test(a.frame.attribute ?? '') && isOfAnother(pair)) return false
  if (isOfEvent(a)) return evidence.anchors.pinned !== 'one' && !(isMeasured(a) && evidence.fit.subject === 'different')
  if (isSoleExtent(a, evidence) || isOneNation(a, b, evidence)) return true
  return evidence.fit.subject === 'same' || isOnlyOne(pair)
}

// "the two would have 26 seats", "the three would have 29"
function areSupposed(a: Figure, b: Figure): boolean {
  return [a, b].every(
    ({frame}) => frame.standing === 'possible' && /^(?:seats|votes|vote-share)$/.test(frame.attribute ?? ''),
  )
}

// "the Liberals", "her opponent, Georg Thaler"
function isOfAnother({a, b, evidence}: Pair): boolean {
  const [x, y] = [a.frame.subject?.id, b.frame.subject?.id]
  return (
    evidence.fit.subject === 'different' ||
    (x !== undefined && y !== undefined && x !== y && evidence.fit.subject !== 'same')
  )
}

function isMeasured({value: {unit}}: Figure): boolean {
  return unit !== undefined
}

// what is told in words as like as these is one thing, though it is one of several
const CLOSE = 0.45
const NEAR = 0.25
const FAINT = 0.05

const families = ofVocabulary(({counted}) => new Map(counted.map(family => [family.attribute ?? family.id, family])))

function familyOf({frame}: Claim): CountedFamily | undefined {
  return families().get(frame.attribute ?? '')
}

// a bare number, of which nobody knows what it counts, tells nothing
function isKnown({value, frame}: Figure): boolean {
  return frame.attribute !== undefined || value.of !== undefined || value.unit !== undefined
}

function isTally(figure: Figure): boolean {
  return familyOf(figure)?.tally === true
}

// "a 41-yard touchdown"
function isOfTally({frame: {subject}}: Figure): boolean {
  return tallies().has(subject?.id ?? '')
}

const tallies = ofVocabulary(({counted}) => new Set(counted.flatMap(({tally, nouns = []}) => (tally ? nouns : []))))

// where a report gives several such figures, the words around have to say which of them is meant
function isSingledOut({a, b, evidence: {context, anchors, fit}}: Pair): boolean {
  return (
    (a.frame.attribute === 'age' && fit.subject === 'same') ||
    context >= NEAR ||
    (anchors.pinned === 'both' && anchors.likeness >= 0.5) ||
    fit.voice === 'same' ||
    sharePlace(a, b)
  )
}

// "940 miles south of Varn", "700 miles from Varn"
function sharePlace({frame: a}: Claim, {frame: b}: Claim): boolean {
  return a.scope.some(({type, id}) => type === 'place' && b.scope.some(other => other.type === type && other.id === id))
}

// the only depth or width that either report gives, and how many children somebody had
function isSoleExtent({frame: {attribute}}: Figure, {fit, rivals, anchors, context}: Evidence): boolean {
  const isExtent = /^(?:depth|width|height|wave-height)$/.test(attribute ?? '')
  return (
    rivals === 1 &&
    fit.scope === 'same' &&
    fit.subject !== 'different' &&
    anchors.pinned === 'event' &&
    (isExtent ? context >= FAINT : attribute === 'offspring' && context >= NEAR)
  )
}

// "six Indians and 14 Filipinos": a crew by its countries
function isOneNation(a: Figure, b: Figure, {fit, rivals, context}: Evidence): boolean {
  const groups = [a, b].map(({frame}) => frame.scope.filter(({type}) => type === 'group').map(({id}) => id))
  return (
    a.frame.attribute === 'people' &&
    rivals === 1 &&
    fit.scope === 'same' &&
    context >= NEAR &&
    groups.every(ids => ids.length === 1 && ids[0] === groups[0]?.[0])
  )
}

// the only boats that either report counts, told in both as fact
function isOnlyOne({a, b, evidence: {fit, context, rivals, anchors}}: Pair): boolean {
  if (a.frame.attribute === 'distance' && sharePlace(a, b)) return isNamed(a) || isNamed(b)
  if (rivals > 1 || fit.attribute !== 'same' || fit.scope !== 'same' || fit.standing === 'different') return false
  const family = familyOf(a)
  if (family?.people === true || (family?.dimension !== undefined && family.dimension !== 'count')) return false
  return family ? (anchors.pinned !== 'one' || context > 0) && context >= FAINT : context >= NEAR
}

function isNamed({frame: {subject}}: Claim): boolean {
  return /\p{Lu}/u.test(subject?.text.slice(1) ?? '') || /^\p{Lu}\p{Ll}+$/u.test(subject?.text ?? '')
}

// where only one says what it measures, the words around both have to be alike, and neither report have another such figure
function isLikely({evidence: {context, opening, rivals, fit, anchors}}: Pair, a: Figure, b: Figure): boolean {
  if (rivals > 1 || fit.subject === 'different' || anchors.pinned === 'one' || isVague(a) || isVague(b)) return false
  if (a.value.unit === undefined) return a.value.of === b.value.of && context >= CLOSE
  return context >= CLOSE || (opening && context >= FAINT)
}

// "one crewman was found" speaks of one among the 300
function isOneOfMore({value: a}: Figure, {value: b}: Figure): boolean {
  return a.unit === undefined && [a, b].some(({lower, upper}) => (upper ?? lower) === 1)
}

const MOST_YEARS = 15

// one person's ages far apart are of two times
function isOneAge({evidence}: Pair, {value: a}: Figure, {value: b}: Figure): boolean {
  return evidence.fit.subject === 'same' && Math.abs((a.lower ?? 0) - (b.lower ?? 0)) <= MOST_YEARS
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

// "a few" and "several" are scenes rather than figures
function isVague({text, value}: Figure): boolean {
  return !/\d/.test(text) && value.change === 'range'
}
