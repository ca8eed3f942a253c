import type {Report} from '../../src/findings/index.ts'
import {locate, type Source} from '../../src/text/index.ts'
import {undressed} from './undressed.ts'

/** Something said at a place of the file: a claim, or one finding with its places. */
interface Said {
  readonly what: string
  readonly places: readonly {readonly source: string; readonly start: number; readonly end: number}[]
}

export type Back = (source: string, offset: number) => number

/** How many of the things that were said are said again, how many were, and which are lost and which new. */
export interface Kept {
  readonly kept: number
  readonly all: number
  readonly lost: readonly Said[]
  readonly added: readonly Said[]
}

export function claimsOf({claims, sources}: Report, back: Back): Said[] {
  const byId = new Map(sources.map(source => [source.id, source]))
  return claims
    .filter(({block}) => block !== 'boilerplate')
    .map(({kind, value, source, start, end}) => ({
      what: `${kind} ${undressed(JSON.stringify(value))}`,
      places: [placed(byId.get(source), source, start, end, back)],
    }))
}

export function findingsOf({findings}: Report, back: Back): Said[] {
  return findings.map(({rule, severity, places}) => ({
    what: `${severity} ${rule}`,
    places: places.map(({source, start, end}) => ({
      source,
      start: back(source, start),
      end: back(source, end - 1) + 1,
    })),
  }))
}

function placed(
  source: Source | undefined,
  id: string,
  start: number,
  end: number,
  back: Back,
): Said['places'][number] {
  const place = locate(source?.offsets, start, end)
  return {source: id, start: back(id, place.start), end: back(id, place.end - 1) + 1}
}

export function compare(before: readonly Said[], after: readonly Said[]): Kept {
  const byWhat = new Map<string, Said[]>()
  for (const said of after) byWhat.set(said.what, [...(byWhat.get(said.what) ?? []), said])
  const lost: Said[] = []
  for (const said of before) {
    const same = byWhat.get(said.what) ?? []
    const match = same.findIndex(other => meet(said, other))
    if (match < 0) lost.push(said)
    else byWhat.set(said.what, same.toSpliced(match, 1))
  }
  return {kept: before.length - lost.length, all: before.length, lost, added: [...byWhat.values()].flat()}
}

function meet(a: Said, b: Said): boolean {
  return (
    a.places.length === b.places.length &&
    a.places.every(here =>
      b.places.some(there => there.source === here.source && there.start < here.end && here.start < there.end),
    )
  )
}
