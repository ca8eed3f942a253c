import type {Source} from '../text/index.ts'
import type {Draft, Finding, Place, Spot} from './finding.ts'
import {fingerprint} from './fingerprint.ts'
import {linesBySource, placeOf} from './place.ts'
import {rank} from './rank.ts'
import {dropToldAlready} from './told-already.ts'

/** What is done to drafts, in this order, before they are findings. */
const steps: readonly ((drafts: readonly Draft[], eventOf: EventOf) => readonly Draft[])[] = [
  merge,
  dropCovered,
  dropToldAlready,
  arrange,
]

type EventOf = (draft: Draft) => string

/** Drafts of all rules as findings: joined, ordered, with identity and places in the files. */
export function finish(drafts: readonly Draft[], sources: readonly Source[]): Finding[] {
  const lines = linesBySource(sources)
  const byId = new Map(sources.map(source => [source.id, {source, lines: lines.get(source.id) ?? []}]))
  const places = (spots: readonly Spot[]) =>
    spots.flatMap(spot => {
      const found = byId.get(spot.source)
      return found ? [placeOf(found.source, spot, found.lines)] : []
    })
  const eventOf: EventOf = ({spots}) => byId.get(spots[0]?.source ?? '')?.source.event ?? ''
  const trusted = new Set(sources.filter(source => source.trusted).map(({id}) => id))
  const asked = drafts.filter(({spots}) => spots.some(({source}) => !trusted.has(source)))
  const done = steps.reduce<readonly Draft[]>((before, step) => step(before, eventOf), asked)
  const ids = identities(done, ({spots: [first]}) => {
    const source = byId.get(first?.source ?? '')?.source
    return [source?.published ?? LATEST, first ? passage(source, first) : '']
  })
  return done.map((draft, i) => finding(draft, ids[i] ?? '', places(draft.spots)))
}

function finding(draft: Draft, id: string, places: readonly Place[]): Finding {
  const {rule, severity, scope, verdict, confidence, what, why, next, question} = draft
  const asked = question === undefined ? {} : {question}
  return {id, rule, severity, scope, verdict, confidence, what, why, next, ...asked, places, status: 'open'}
}

const LATEST = '9999'

/**
 * What each says, as a fingerprint; the same in a second report or event is told from the first by its number. They are numbered by
 * the day of publication and by their words, so that a new report, or a file under another name, leaves the others theirs.
 */
function identities(drafts: readonly Draft[], standing: (draft: Draft) => readonly string[]): string[] {
  const alike = new Map<string, number[]>()
  drafts.forEach(({rule, key}, i) => {
    const first = fingerprint([rule, ...key])
    alike.set(first, [...(alike.get(first) ?? []), i])
  })
  const ids = drafts.map(() => '')
  for (const [first, indexes] of alike)
    ranked(indexes, drafts, standing).forEach((i, nth) => {
      const {rule = '', key = []} = drafts[i] ?? {}
      ids[i] = nth === 0 ? first : fingerprint([rule, ...key, String(nth + 1)])
    })
  return ids
}

function ranked(
  indexes: readonly number[],
  drafts: readonly Draft[],
  standing: (draft: Draft) => readonly string[],
): readonly number[] {
  if (indexes.length === 1) return indexes
  const ranks = new Map(indexes.flatMap(i => (drafts[i] ? [[i, JSON.stringify(standing(drafts[i]))]] : [])))
  return [...indexes].sort((a, b) => compare(ranks.get(a) ?? '', ranks.get(b) ?? '') || a - b)
}

// the line that a place stands on
function passage(source: Source | undefined, {start, end}: Spot): string {
  if (!source) return ''
  const until = source.text.indexOf('\n', end)
  return source.text.slice(source.text.lastIndexOf('\n', start) + 1, until < 0 ? undefined : until)
}

/** Drafts with one identity, of one event or inside one report, are one finding with all their places; the surest of them speaks. */
function merge(drafts: readonly Draft[], eventOf: EventOf): Draft[] {
  const alike = new Map<string, Draft[]>()
  for (const draft of drafts) {
    const within = draft.scope === 'internal' ? draft.spots[0]?.source : eventOf(draft)
    const id = JSON.stringify([draft.rule, draft.key, draft.scope, within])
    const group = alike.get(id)
    if (group) group.push(draft)
    else alike.set(id, [draft])
  }
  return [...alike.values()].flatMap(join)
}

function join([first, ...rest]: readonly Draft[]): Draft[] {
  if (!first) return []
  const surest = rest.reduce((best, draft) => (draft.confidence > best.confidence ? draft : best), first)
  return [{...surest, spots: distinct([first, ...rest].flatMap(({spots}) => spots))}]
}

/** A draft at the places of a graver or surer one, or at some of those of one of its own rule that is as grave, says nothing new. */
function dropCovered(drafts: readonly Draft[]): Draft[] {
  const seen = new Map<string, Draft>()
  for (const draft of drafts.filter(({own}) => own !== true)) {
    const id = JSON.stringify(draft.spots)
    const before = seen.get(id)
    if (!before || graver(draft, before)) seen.set(id, draft)
  }
  const left = [...seen.values()]
  return drafts.filter(
    draft =>
      draft.own === true ||
      (seen.get(JSON.stringify(draft.spots)) === draft && !left.some(other => isWithin(draft, other))),
  )
}

function isWithin(a: Draft, b: Draft): boolean {
  return (
    a.rule === b.rule &&
    a.spots.length < b.spots.length &&
    rank[b.severity] <= rank[a.severity] &&
    a.spots.every(spot => b.spots.some(other => compareSpots(spot, other) === 0))
  )
}

function graver(a: Draft, b: Draft): boolean {
  return rank[a.severity] < rank[b.severity] || (a.severity === b.severity && a.confidence > b.confidence)
}

/** By severity, then first place, then rule. */
function arrange(drafts: readonly Draft[]): Draft[] {
  return [...drafts].sort(
    (a, b) =>
      rank[a.severity] - rank[b.severity] ||
      compareSpots(a.spots[0], b.spots[0]) ||
      compare(a.rule, b.rule) ||
      compare(JSON.stringify(a.key), JSON.stringify(b.key)),
  )
}

function distinct(spots: readonly Spot[]): Spot[] {
  const byPlace = new Map(spots.map(({source, start, end}) => [`${source} ${start} ${end}`, {source, start, end}]))
  return [...byPlace.values()].sort(compareSpots)
}

function compareSpots(a: Spot | undefined, b: Spot | undefined): number {
  if (!a || !b) return a ? -1 : b ? 1 : 0
  return compare(a.source, b.source) || a.start - b.start || a.end - b.end
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
