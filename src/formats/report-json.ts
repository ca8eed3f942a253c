import {type Claim, type Unread} from '../claim/index.ts'
import {linesBySource, placeOf, type Lines, type Place, type Report} from '../findings/index.ts'
import {locate, type Source} from '../text/index.ts'
import {claimIds} from './claim-ids.ts'

export const schemaVersion = 1

/** A claim as other programs read it: its place indexes the file, and `id` stands while the claim does. */
export interface ClaimJson extends Place {
  readonly id: string
  readonly kind: string
  readonly value: unknown
  readonly via: string
  readonly block: string
}

export function claimsJson({claims, sources}: Report): ClaimJson[] {
  const ids = claimIds(claims)
  const lines = linesBySource(sources)
  const bySource = new Map<string, {source: Source; lines: Lines}>(
    sources.map(source => [source.id, {source, lines: lines.get(source.id) ?? []}]),
  )
  return claims.flatMap((claim, i) => {
    const found = bySource.get(claim.source)
    return found ? [claimJson(claim, ids[i] ?? '', placeOf(found.source, claim, found.lines))] : []
  })
}

function claimJson({kind, value, via, block}: Claim, id: string, place: Place): ClaimJson {
  return {id, kind, value, via, block, ...place}
}

export function sourceJson({id, path, event, outlet, url, published, title}: Source): Record<string, string> {
  const known = Object.entries({outlet, url, published, title}).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
  return {id, path, event, ...Object.fromEntries(known)}
}

/** Things not understood, by source and place in the file. */
export function unreadJson({unread, sources}: Report): Unread[] {
  const bySource = new Map(sources.map(source => [source.id, source]))
  return unread
    .map(({source, start, end, reason}) =>
      start === undefined || end === undefined
        ? {source, reason}
        : {source, ...locate(bySource.get(source)?.offsets, start, end), reason},
    )
    .sort(
      (a, b) =>
        compare(a.source, b.source) ||
        ('start' in a ? a.start : -1) - ('start' in b ? b.start : -1) ||
        compare(a.reason, b.reason),
    )
}

export function summaryJson({findings, sources, claims}: Report): Record<string, number> {
  const open = findings.filter(({status}) => status !== 'dismissed')
  const count = (severity: string): number => open.filter(finding => finding.severity === severity).length
  return {
    error: count('error'),
    warning: count('warning'),
    info: count('info'),
    waived: findings.length - open.length,
    sources: sources.length,
    claims: claims.length,
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
