import type {Document} from '../../reading/index.ts'
import {groupBy} from '../../text/index.ts'
import {addressesIn, brokenIn} from './addresses.ts'
import type {Identifier} from './identifier.ts'
import {ANOTHER, slipBetween} from './near.ts'
import {numbersIn} from './numbers.ts'
import {misdialled, phonesIn} from './phones.ts'

export interface Mismatch {
  readonly one: Identifier
  /** The other of the two; absent where the one is malformed. */
  readonly other?: Identifier
  /** Where they stand, once for each report. */
  readonly places: readonly Identifier[]
  readonly how: string
  readonly sure: 'error' | 'warning'
}

/** Identifiers that are not written as any of their sort is, and those of one sort that a slip of the fingers tells apart. */
export function mismatchesIn(documents: ReadonlyMap<string, Document>): readonly Mismatch[] {
  const all = [...documents.values()].flatMap(identifiersOf)
  const apart = apartIn(all)
  const told = new Set(apart.flatMap(({places}) => places.map(({source, start}) => `${source} ${start}`)))
  const malformed = [...documents.values()].flatMap(malformedIn)
  return [...apart, ...malformed.filter(({places: [one]}) => !told.has(`${one?.source} ${one?.start}`))]
}

function identifiersOf(document: Document): readonly Identifier[] {
  return sentencesOf(document).flatMap(({text, start, index}) =>
    [...phonesIn(text), ...addressesIn(text), ...numbersIn(text)].map(one => ({
      ...one,
      source: document.source.id,
      start: start + one.start,
      end: start + one.end,
      sentence: index,
    })),
  )
}

function sentencesOf({source, sentences}: Document) {
  return sentences
    .filter(({block}) => source.blocks[block]?.type !== 'boilerplate')
    .map(({start, end, index}) => ({text: source.text.slice(start, end), start, index}))
}

function malformedIn(document: Document): readonly Mismatch[] {
  return sentencesOf(document).flatMap(({text, start, index}) => {
    const phones = phonesIn(text).flatMap(one => {
      const why = misdialled(one.text)
      return why === undefined ? [] : [{...one, why}]
    })
    const broken = brokenIn(text).map(one => ({
      ...one,
      text: text.slice(one.start, one.end),
      sort: 'web address' as const,
      of: '',
      value: '',
    }))
    return [...phones, ...broken].map(({why, ...one}) => ({
      ...aloneAt({...one, source: document.source.id, start: start + one.start, end: start + one.end, sentence: index}),
      how: why,
      sure: 'error' as const,
    }))
  })
}

function apartIn(all: readonly Identifier[]): readonly Mismatch[] {
  const first = all.filter(
    (one, i) => all.findIndex(other => other.sort === one.sort && other.value === one.value) === i,
  )
  const pairs = first.flatMap((a, i) =>
    first.slice(i + 1).flatMap(b => {
      const slip = slipBetween(a, b)
      return slip === undefined ? [] : [{a, b, slip}]
    }),
  )
  const near = groupBy(
    pairs.filter(({slip}) => slip === ANOTHER).flatMap(({a, b}) => [a, b]),
    ({sort, value}) => `${sort} ${value}`,
  )
  // "-0141", "-0142", "-0143": the lines of several offices
  const isInSeries = ({sort, value}: Identifier): boolean => (near.get(`${sort} ${value}`)?.length ?? 0) > 1
  return pairs
    .filter(({a, b, slip}) => !(slip === ANOTHER && (isInSeries(a) || isInSeries(b))) && !areTwo(all, a, b, slip))
    .map(({a, b, slip}) => ({
      one: a,
      other: b,
      places: placesOf(all, a, b),
      how: slip,
      sure: isSure(a, slip) ? ('error' as const) : ('warning' as const),
    }))
}

function aloneAt(one: Identifier): Pick<Mismatch, 'one' | 'places'> {
  return {one, places: [one]}
}

// the first of either in each report
function placesOf(all: readonly Identifier[], a: Identifier, b: Identifier): readonly Identifier[] {
  const both = all.filter(({sort, value}) => sort === a.sort && (value === a.value || value === b.value))
  return both.filter(
    (one, i) => both.findIndex(({source, value}) => source === one.source && value === one.value) === i,
  )
}

/** Whether a report has both and means both: in one sentence, or the one after the other in a row of numbers. */
function areTwo(all: readonly Identifier[], a: Identifier, b: Identifier, slip: string): boolean {
  const sources = new Set(
    all
      .filter(one => one.sort === a.sort && (one.value === a.value || one.value === b.value))
      .map(({source}) => source),
  )
  return [...sources].some(source => {
    const own = all.filter(one => one.source === source && one.sort === a.sort)
    const [as, bs] = [own.filter(({value}) => value === a.value), own.filter(({value}) => value === b.value)]
    if (as.length === 0 || bs.length === 0) return isOneOfMany(as.length === 0 ? b : a, own)
    if (as.some(one => bs.some(other => other.sentence === one.sentence))) return true
    return !MEANT_ONCE.has(a.sort) || (slip === ANOTHER && a.sort !== 'web address')
  })
}

// of roads and papers a report may name any number
const MEANT_ONCE = new Set(['telephone number', 'web address', 'e-mail address', 'flight number'])

function isOneOfMany({sort, value}: Identifier, own: readonly Identifier[]): boolean {
  return (
    (sort === 'road number' || sort === 'number' || sort === 'flight number') &&
    own.some(other => other.value !== value && other.sort === sort)
  )
}

function isSure({sort}: Identifier, slip: string): boolean {
  return slip !== ANOTHER && sort !== 'road number' && sort !== 'number'
}
