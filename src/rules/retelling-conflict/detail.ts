import type {Claim} from '../../claim/index.ts'
import {quantity, type Quantity} from '../../kinds/quantity/index.ts'
import {time, type Time} from '../../kinds/time/index.ts'
import {compareNames, plain, tokensIn, type Document, type Name} from '../../reading/index.ts'
import {agree, apart} from '../days.ts'
import {boundsOf} from '../figures.ts'
import {ordinalsOf, scoresOf, type Ordinal, type Score} from './marks.ts'

/** Where a detail stands. Offsets are in `source.text`, `first` and `last` (exclusive) are tokens. */
export interface Place {
  readonly source: string
  readonly start: number
  readonly end: number
  readonly first: number
  readonly last: number
  readonly text: string
}

/** What can be got wrong when a sentence is told again: a name, a figure, a time, a place in a row, a score, a word that has an opposite. */
export type Detail =
  | (Place & {readonly kind: 'name'; readonly name: Name; readonly words: readonly string[]})
  | (Place & {readonly kind: 'figure'; readonly claim: Claim<Quantity>})
  | (Place & {readonly kind: 'time'; readonly claim: Claim<Time>})
  | (Place & {readonly kind: 'word'})
  | Ordinal
  | Score

/** The details of a report, in their order. */
export function detailsOf(document: Document, claims: readonly Claim[]): Detail[] {
  const read = claims
    .filter(({source}) => source === document.source.id)
    .flatMap((claim): Detail[] => {
      const place = placeOf(document, claim)
      if (!place) return []
      if (quantity.is(claim)) return isExact(claim.value) ? [{...place, kind: 'figure', claim}] : []
      return time.is(claim) && isAnchored(claim.value) && !isStamp(document, claim)
        ? [{...place, kind: 'time', claim}]
        : []
    })
  const names = document.names
    .filter(({how, type}) => how !== 'description' && type !== 'outlet')
    .filter(({start, end}) => !read.some(other => isSum(other) && other.start <= start && end <= other.end))
    .map(name => fromName(document, name))
  const marks = [...ordinalsOf(document), ...scoresOf(document)].filter(({start, end}) =>
    [...names, ...read].every(other => other.end <= start || end <= other.start),
  )
  return [...names, ...read, ...marks].sort((a, b) => a.start - b.start)
}

// "$500 Canadian", whose country is told with its unit
function isSum(detail: Detail): boolean {
  return detail.kind === 'figure' && /^[A-Z]{3}$/.test(detail.claim.value.unit ?? '')
}

function fromName(document: Document, name: Name): Detail {
  const {start, end, first, last, text} = name
  return {source: document.source.id, start, end, first, last, text, kind: 'name', name, words: nameWords(text)}
}

function placeOf(document: Document, {source, start, end, text}: Claim): Place | undefined {
  const tokens = tokensIn(document, {start, end})
  const [first, last] = [tokens[0], tokens.at(-1)]
  return first && last && {source, start, end, text, first: first.index, last: last.index + 1}
}

// a line that says when the report was written
function isStamp({sentences}: Document, {start, end, frame}: Claim): boolean {
  const sentence = sentences[frame.sentence]
  return sentence !== undefined && sentence.end - sentence.start < 2 * (end - start)
}

// "several people", "dozens": no figure that can be got wrong
function isExact({lower, upper, change}: Quantity): boolean {
  return (lower ?? upper) !== undefined && change !== 'range'
}

// "recently", "now", "the future", "days"
function isAnchored({timex}: Time): boolean {
  return /\d/.test(timex) || /^XXXX-WXX-\d/.test(timex)
}

const SMALL = /^(?:the|of|and|a|an|in|for|at|on|de|la|mr|mrs|ms|dr|sir|jr|sr|saint|st)$/

/** The telling words of a name, plain, without the possessive. */
export function nameWords(text: string): string[] {
  return text
    .replace(/['’]s?(?=\s|$)/g, '')
    .split(/[\s-]+/)
    .map(plain)
    .filter(word => word !== '' && !SMALL.test(word))
    .map(word => (word.length > 3 ? word.replace(/s$/, '') : word))
}

/** Whether two details of one kind say one thing, as far as their words tell. */
export function saySame(a: Detail, b: Detail): boolean {
  if (a.kind === 'name' && b.kind === 'name')
    return (
      a.name.id === b.name.id ||
      isOneLand(a.name, b.name) ||
      ((isPart(a.words, b.words) || isPart(b.words, a.words)) && !areNamesakes(a, b))
    )
  if (a.kind === 'figure' && b.kind === 'figure') return sameFigure(a.claim, b.claim)
  if (a.kind === 'ordinal' && b.kind === 'ordinal') return a.nth === b.nth
  if (a.kind === 'score' && b.kind === 'score') return a.points.every((points, i) => points === b.points[i])
  if (a.kind !== 'time' || b.kind !== 'time') return false
  // "Saturday night" in reports of two weeks is copied
  if (a.claim.value.timex === b.claim.value.timex || a.text.toLowerCase() === b.text.toLowerCase()) return true
  const lengths = [a, b].filter(({claim}) => claim.value.type === 'DURATION' || claim.value.type === 'SET').length
  return lengths === 0 ? agree(a.claim, b.claim) || apart(a.claim, b.claim) === undefined : false
}

// "British" and "UK"
function isOneLand(a: Name, b: Name): boolean {
  return a.country !== undefined && a.country === b.country && typeOf(a) === 'place' && typeOf(b) === 'place'
}

type Called = Detail & {readonly kind: 'name'}

// "Sutton", whom the report calls John Sutton elsewhere, and "Doris Sutton"
function areNamesakes(a: Called, b: Called): boolean {
  const areWhole = [a, b].every(({name: {type, name}}) => type === 'person' && /\S\s+\S/.test(name))
  return areWhole && a.words.length !== b.words.length && compareNames(a.name.name, b.name.name, 'person') === 'other'
}

function isPart(some: readonly string[], all: readonly string[]): boolean {
  return some.length > 0 && some.every(word => all.includes(word))
}

function sameFigure(a: Claim<Quantity>, b: Claim<Quantity>): boolean {
  const [x, y] = [a, b].map(({value}) => value.lower ?? value.upper ?? 0)
  if (x === y) return true
  const [one, other] = [boundsOf(a), boundsOf(b)]
  return (a.value.unit ?? '') === (b.value.unit ?? '') && one[0] <= other[1] && other[0] <= one[1]
}

/** Whether one detail could stand in place of the other: names of one type, figures of one unit, times of one type. */
export function areAlike(a: Detail, b: Detail): boolean {
  if (a.kind === 'name' && b.kind === 'name') return typeOf(a.name) === typeOf(b.name)
  if (a.kind === 'figure' && b.kind === 'figure') return (a.claim.value.unit ?? '') === (b.claim.value.unit ?? '')
  if (a.kind === 'ordinal' && b.kind === 'ordinal') return a.of === b.of
  if (a.kind === 'score' && b.kind === 'score') return true
  return a.kind === 'time' && b.kind === 'time' && a.claim.value.type === b.claim.value.type
}

/** Whether two figures, lengths of time, places in a row or scores tell of one sort of thing: two counts of games, two sums in euros. */
export function areOneSort(a: Detail, b: Detail): boolean {
  if (a.kind === 'figure' && b.kind === 'figure') {
    const [x, y] = [a.claim.value, b.claim.value]
    return x.unit === y.unit && (x.of === undefined ? x.unit !== undefined : x.of === y.of)
  }
  if (a.kind === 'time' && b.kind === 'time') return isLength(a) && isLength(b) && unitOf(a) === unitOf(b)
  return (a.kind === 'ordinal' || a.kind === 'score') && areAlike(a, b)
}

function isLength({claim}: Detail & {kind: 'time'}): boolean {
  return claim.value.type === 'DURATION'
}

function unitOf({claim}: Detail & {kind: 'time'}): string {
  return claim.value.timex.replace(/[\d.]+/, '')
}

/** Whether one name may be of the type of the other, as far as the type of either is known. */
export function mayBeAlike(a: Detail, b: Detail): boolean {
  return a.kind === 'name' && b.kind === 'name' && [a, b].some(({name}) => name.type === 'thing')
}

/** Whether a detail is a person or a body by its name, or a name of two words that tells no type. */
export function isSomebody(detail: Detail): boolean {
  if (detail.kind !== 'name') return false
  const {type} = detail.name
  return type === 'person' || type === 'organisation' || (type === 'thing' && detail.words.length > 1)
}

function typeOf({type}: Name): string {
  return type === 'group' ? 'place' : type
}
