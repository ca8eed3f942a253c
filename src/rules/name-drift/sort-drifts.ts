import type {Document} from '../../reading/index.ts'
import {groupBy, type Token} from '../../text/index.ts'
import {areTakenForEachOther, sortedNamesOf, type Sorted} from '../body-sorts.ts'
import {nameOf} from './as-name.ts'
import type {Drift} from './rule.ts'

/** A body that a report calls by two words for its sort, one of which it uses once: "the Ada Marn Clinic", "the Ada Marn Center". */
export function sortDrifts(document: Document): Drift[] {
  const sorted = sortedNamesOf(document)
  return [...groupBy(sorted, ({stem}) => stem).values()].flatMap(alike =>
    alike.flatMap((a, i) =>
      alike.slice(i + 1).flatMap(b => (areTakenForEachOther(a.sort, b.sort) ? driftOf(document, a, b) : [])),
    ),
  )
}

function driftOf(document: Document, a: Sorted, b: Sorted): Drift[] {
  const [one, other] = [a, b].map(name => placesOf(document, name))
  if (!one || !other || areTwo(document, one, other)) return []
  const [odd, usual] = one.length < other.length ? [one[0], other[0]] : [other[0], one[0]]
  if (Math.min(one.length, other.length) > 1 || !odd || !usual) return []
  const [oddName, usualName] = [odd, usual].map(([first, ...more]) => first && nameOf(document, first, more.at(-1)))
  return oddName && usualName
    ? [
        {
          source: document.source.id,
          how: 'sort',
          odd: oddName,
          usual: usualName,
          before: [],
          confidence: 0.75,
        },
      ]
    : []
}

type Place = readonly Token[]

function placesOf({tokens}: Document, {name}: Sorted): readonly Place[] {
  const words = name.tokens.map(({lower}) => lower)
  return tokens.flatMap((token, i) => {
    const own = token.lower === words[0] ? tokens.slice(i, i + words.length) : []
    return own.length === words.length && own.every(({lower}, j) => lower === words[j]) ? [own] : []
  })
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
