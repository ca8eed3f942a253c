import {groupBy} from '../text/index.ts'
import type {Draft, Spot} from './finding.ts'
import {rank} from './rank.ts'

/** Leaves out drafts whose figures or times a graver or surer one sets against each other already, be it in another rule's words. */
export function dropToldAlready(drafts: readonly Draft[]): Draft[] {
  const told = drafts.map(draft => ({draft, ends: endsOf(draft)}))
  // whatever tells the same has ends in the same reports
  const bySource = groupBy(
    told.flatMap(one => sourcesOf(one).map(source => ({source, one}))),
    ({source}) => source,
  )
  const near = (one: Told): readonly Told[] =>
    sourcesOf(one).flatMap(source => (bySource.get(source) ?? []).map(each => each.one))
  return told
    .filter(
      one =>
        one.draft.own === true ||
        !near(one).some(other => other !== one && comesFirst(other.draft, one.draft) && isTold(one, other)),
    )
    .map(({draft}) => draft)
}

interface Told {
  readonly draft: Draft
  /** What it sets against each other: the claims, else its places where they are no longer than a claim. */
  readonly ends: readonly Spot[]
}

function sourcesOf({ends}: Told): readonly string[] {
  return [...new Set(ends.map(({source}) => source))]
}

const LONGEST = 40
const MOST = 2 / 3

function endsOf({compared, spots, scope}: Draft): readonly Spot[] {
  if (scope !== 'cross') return []
  return compared ?? (spots.every(({start, end}) => end - start <= LONGEST) ? spots : [])
}

// a note where most of its ends are told of louder, all else only as a whole
function isTold({draft, ends}: Told, {draft: other, ends: others}: Told): boolean {
  const met = ends.filter(end => others.some(each => areOne(end, each)))
  const isNote = draft.severity === 'info' && other.severity !== 'info'
  return new Set(met.map(({source}) => source)).size > 1 && met.length >= ends.length * (isNote ? MOST : 1)
}

// "three boats" and "three", but not a figure and the clause it stands in
function areOne(a: Spot, b: Spot): boolean {
  if (a.source !== b.source) return false
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared * LEAST_SHARED > Math.max(a.end - a.start, b.end - b.start)
}

const LEAST_SHARED = 3

function comesFirst(a: Draft, b: Draft): boolean {
  return (
    (rank[a.severity] - rank[b.severity] ||
      b.spots.length - a.spots.length ||
      b.confidence - a.confidence ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0) ||
      (JSON.stringify([a.key, a.spots]) < JSON.stringify([b.key, b.spots]) ? -1 : 1)) < 0
  )
}
