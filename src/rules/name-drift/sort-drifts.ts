import type {Document, Name} from '../../reading/index.ts'
import {groupBy, type Token} from '../../text/index.ts'
import {areTakenForEachOther, sortedNamesOf, sortOf, type Sorted} from '../body-sorts.ts'
import {isTelling} from '../long-names.ts'
import {nameOf} from './as-name.ts'
import type {Drift} from './rule.ts'

/** A body that a report calls by two words for its sort, one of which it uses once: "the Ada Marn Clinic", "the Ada Marn Center". */
export function sortDrifts(document: Document): Drift[] {
  const stems = groupBy(sortedNamesOf(document), ({stem}) => stem)
  return [...stems.values()].flatMap(([name]) => (name ? driftOf(document, name) : []))
}

function driftOf(document: Document, {stem, sort}: Sorted): Drift[] {
  const places = placesOf(document, stem)
  const one = places.filter(place => sortOf(place.at(-1)) === sort)
  const other = places.filter(place => areTakenForEachOther(sortOf(place.at(-1)), sort))
  const isOne = new Set(other.map(place => sortOf(place.at(-1)))).size === 1
  if (!isOne || Math.min(one.length, other.length) !== 1 || areTwo(document, one, other)) return []
  const [odd, usual] = (one.length < other.length ? [one, other] : [other, one]).map(([place]) =>
    nameAt(document, place),
  )
  return odd && usual ? [{source: document.source.id, how: 'sort', odd, usual, before: [], confidence: 0.75}] : []
}

type Place = readonly Token[]

// a headline in capitals is no name, but has it all the same
function placesOf({tokens}: Document, stem: string): readonly Place[] {
  const words = stem.split(' ')
  return tokens.flatMap((token, i) => {
    const own = token.lower === words[0] ? tokens.slice(i, i + words.length + 1) : []
    const isAll = own.length > words.length && words.every((word, j) => own[j]?.lower === word)
    return isAll && own.every(each => each.sentence === token.sentence && isTelling(each)) ? [own] : []
  })
}

function nameAt(document: Document, place: Place | undefined): Name | undefined {
  const [first] = place ?? []
  return first && nameOf(document, first, place?.at(-1))
}

// one sentence names both, or says where the one stands by the other, or the other is introduced as something else
function areTwo(document: Document, one: readonly Place[], other: readonly Place[]): boolean {
  const sentences = new Set(one.map(([first]) => first?.sentence))
  return (
    other.some(([first]) => sentences.has(first?.sentence)) ||
    [...one, ...other].some(place => isToldApart(document, place))
  )
}

function isToldApart({source: {text}}: Document, place: Place): boolean {
  const [start, end] = [place[0]?.start ?? 0, place.at(-1)?.end ?? 0]
  return BESIDE.test(text.slice(Math.max(0, start - 40), start)) || ASIDE.test(text.slice(end, end + 30))
}

const BESIDE =
  /\b(?:(?:besides?|near|nearby|opposite|behind|across|adjoining|neighbou?ring|next|unlike|former|formerly|renamed|merged)\b[^.]{0,15}|(?:and|or|than|not|with) (?:the )?)$/i
const ASIDE = /^,? ?(?:and|or|which|where|next|nearby|formerly|now|later)\b/i
