import type {Bounds, Claim} from '../../claim/index.ts'
import type {Finding, Report} from '../../findings/index.ts'
import {rowsOf} from '../answers.ts'
import type {FormatOptions} from '../format.ts'
import {sayBounds, spanOf} from './days.ts'

/** A time that reports name, or at which they came out. */
export interface Moment {
  readonly words: string
  /** In days, the end exclusive; an end that is not known is absent. */
  readonly from?: number
  readonly to?: number
  readonly claims: readonly Claim[]
  /** The ids of the sources that were published then. */
  readonly published: readonly string[]
  readonly findings: readonly Finding[]
}

export interface Times {
  readonly moments: readonly Moment[]
  /** Claims of a day or a moment that nothing ties to one. */
  readonly open: readonly Claim[]
}

/** The times that reports name, in their order, those with the same bounds together. */
export function timesOf(report: Report, {dated}: Pick<FormatOptions, 'dated'>): Times {
  const disputes = disputesIn(report)
  const told = report.claims.flatMap(claim => {
    const bounds = claim.block === 'boilerplate' ? undefined : dated(claim)
    return bounds ? [{claim, bounds}] : []
  })
  const tied = told.filter(({bounds}) => spanOf(bounds) !== undefined)
  const out = report.sources.flatMap(({id, published}) =>
    published === undefined ? [] : [{id, bounds: {earliest: published, latest: published}}],
  )
  const keys = new Map([...tied, ...out].map(({bounds}) => [keyOf(bounds), bounds]))
  const moments = [...keys].flatMap(([key, bounds]) => {
    const claims = tied.filter(each => keyOf(each.bounds) === key).map(({claim}) => claim)
    const published = out.filter(each => keyOf(each.bounds) === key).map(({id}) => id)
    const findings = [...new Set(claims.flatMap(disputes))]
    const span = spanOf(bounds)
    return span ? [{words: sayBounds(bounds), ...span, claims, published, findings}] : []
  })
  return {moments: [...moments].sort(byTime), open: told.filter(each => !tied.includes(each)).map(({claim}) => claim)}
}

// a time is in dispute where it is itself an answer, not where it stands among words that are
function disputesIn(report: Report): (claim: Claim) => readonly Finding[] {
  const found = new Map<Claim, readonly Finding[]>()
  for (const {state, cells, findings} of rowsOf(report))
    for (const {disputed, claims} of state === 'disputed' ? [...cells.values()].flat() : [])
      for (const claim of disputed ? claims : []) found.set(claim, findings)
  return claim => found.get(claim) ?? []
}

function keyOf({earliest = '', latest = ''}: Bounds): string {
  return `${earliest}/${latest}`
}

function byTime(a: Moment, b: Moment): number {
  return (a.from ?? a.to ?? 0) - (b.from ?? b.to ?? 0) || (a.to ?? Infinity) - (b.to ?? Infinity) || 0
}
