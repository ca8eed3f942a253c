import {allIn} from '../../text/index.ts'
import type {Claim} from '../../claim/index.ts'
import {list} from '../../kinds/list/index.ts'
import {quantity, type Quantity} from '../../kinds/quantity/index.ts'
import type {Document} from '../../reading/index.ts'
import {ofVocabulary} from '../../vocabulary/index.ts'
import {isOfEvent} from '../figures.ts'

type Figure = Claim<Quantity>

/** A count that the headline has and the text gives otherwise, and the headline's nowhere. */
export interface Miscounted {
  readonly head: Figure
  readonly body: Figure
  /** Whether no value at all fits both. */
  readonly sure: boolean
}

const OPENING = 4

/** Counts of the headline for which the opening of the text has other ones, while the headline's number stands nowhere below, nor as a sum. */
export function miscountedIn(document: Document, claims: readonly Claim[]): readonly Miscounted[] {
  const figures = claims.filter(quantity.is).filter(isCount)
  const heads = figures.filter(({block}) => block === 'title')
  const below = figures.filter(({block}) => block === 'body' || block === 'quote')
  const opening = openingOf(document)
  return heads.flatMap(head => {
    const like = below.filter(body => isLike(head, body))
    const body = like.find(one => opening.has(one.frame.sentence))
    if (
      !body ||
      !like.every(one => isOther(head, one)) ||
      isGiven(document, numberOf(head), ofThat(head, body, claims))
    )
      return []
    return [{head, body, sure: isOfEvent(head) && quantity.relate(head, body) === 'conflict'}]
  })
}

/** Every candidate and party has a number of its own of these, and the margin is another one. */
export function isOfEach({value: {of}, frame: {attribute}}: Figure): boolean {
  return /^(?:vote|seat|share)s?$/.test(attribute ?? of ?? '')
}

function isCount(figure: Figure): boolean {
  return !isOfEach(figure) && isPlainCount(figure)
}

function isPlainCount({value: {unit, lower, change, of}, text, frame}: Figure): boolean {
  return (
    unit === undefined &&
    lower !== undefined &&
    lower > 1 &&
    (change === '=' || change === '>') &&
    !VAGUE.test(text) &&
    !frame.negated &&
    (frame.attribute ?? of) !== undefined &&
    frame.scope.every(({type, id}) => type === 'time' || WHOLE.test(id) || type === 'place')
  )
}

const VAGUE = /\b(?:dozens?|scores|hundreds|thousands|millions|several|few|many|couple)\b/i
const WHOLE = /^(?:total|in-all|in-total|so-far|altogether|overall|only|just|now)$/

function openingOf({sentences, source}: Document): ReadonlySet<number> {
  const body = sentences.filter(({block}) => source.blocks[block]?.type === 'body')
  return new Set(body.slice(0, OPENING).map(({index}) => index))
}

function isLike(head: Figure, body: Figure): boolean {
  const place = body.frame.scope.some(
    ({type, id}) => type === 'place' && !head.frame.scope.some(other => other.id === id) && !isOfEvent(body),
  )
  return head.frame.attribute === body.frame.attribute && !place
}

function numberOf({value}: Figure): number {
  return value.lower ?? 0
}

function isOther(head: Figure, body: Figure): boolean {
  return (
    numberOf(head) !== numberOf(body) && (quantity.relate(head, body) === 'conflict' || numberOf(body) < numberOf(head))
  )
}

const GENERAL =
  /^(?:people|person|man|woman|other|officer|official|employee|worker|member|staff|suspect|individual|victim|resident|thing|item|unit|one)s?$/

// "three inmates" are not the three guards of a headline whose text has two guards
function ofThat(head: Figure, body: Figure, claims: readonly Claim[]): readonly Claim[] {
  const {of} = head.value
  if (of === undefined || body.value.of !== of) return claims
  return claims.filter(
    claim =>
      !quantity.is(claim) || claim.value.of === undefined || claim.value.of === of || GENERAL.test(claim.value.of),
  )
}

/** Whether a number stands anywhere in the text, or is what the counts of one sentence come to, or how many a list names. */
function isGiven(document: Document, number: number, claims: readonly Claim[]): boolean {
  const below = claims.filter(({block}) => block !== 'title')
  if (below.some(claim => list.is(claim) && claim.value.members.length === number)) return true
  const figures = below.filter(quantity.is)
  const bySentence = new Map<number, number[]>()
  for (const {value, frame} of figures)
    for (const one of new Set([value.lower, value.upper]))
      if (one !== undefined) bySentence.set(frame.sentence, [...(bySentence.get(frame.sentence) ?? []), one])
  return document.sentences.some(sentence => {
    const numbers = [...(bySentence.get(sentence.index) ?? []), ...singlesIn(document, sentence)]
    return sumsTo(number, numbers.slice(0, MOST_PARTS))
  })
}

const MOST_PARTS = 10
const SINGLE =
  /(?<joined>(?:\band|\bplus|\balong with) (?=an?\b|another\b|his\b|her\b|one\b))?\b(?:an?|another|the|his|her|one) (?:[\p{L}-]+ ){0,2}?(?<who>[\p{L}-]+)(?!\p{L})|\b(?:himself|herself|suicide)\b/giu
const MOST_SINGLES = 3

// "killed two soldiers and a driver", "two people and himself"
function singlesIn({source}: Document, {start, end}: {start: number; end: number}): readonly number[] {
  const single = allIn(SINGLE, source.text.slice(start, end)).filter(
    ({groups}) =>
      groups?.['joined'] !== undefined || groups?.['who'] === undefined || isPerson(groups['who'].toLowerCase()),
  )
  return single.slice(0, MOST_SINGLES).map(() => 1)
}

function isPerson(noun: string): boolean {
  return people().has(noun) || /(?:[^n]er|or|man|woman|ist|ian|ant|ent|boy|girl)$/.test(noun)
}

const people = ofVocabulary(
  ({counted}) => new Set(counted.flatMap(({people: ofPeople, nouns = []}) => (ofPeople === true ? nouns : []))),
)

function sumsTo(number: number, parts: readonly number[]): boolean {
  const sums = new Set<number>([0])
  for (const part of parts) for (const sum of [...sums]) sums.add(sum + part)
  return parts.includes(number) || (number > 0 && sums.has(number))
}
