import type {Finding, Report} from '../../findings/index.ts'
import {findingText, printable, summaryText, type FormatOptions} from '../../formats/index.ts'

/** What has become of the findings of a report, by their identity. */
export interface Changes {
  readonly fresh: readonly Finding[]
  readonly fixed: readonly Finding[]
  /** Of those that stand as before, the ones that somebody has decided about since, or that weigh otherwise. */
  readonly turned: readonly Finding[]
  readonly same: number
}

export function changesBetween(before: Report, now: Report): Changes {
  const old = new Map(before.findings.map(finding => [finding.id, finding]))
  const current = new Set(now.findings.map(({id}) => id))
  const kept = now.findings.filter(({id}) => old.has(id))
  return {
    fresh: now.findings.filter(({id}) => !old.has(id)),
    fixed: before.findings.filter(({id}) => !current.has(id)),
    turned: kept.filter(
      ({id, status, severity}) => status !== old.get(id)?.status || severity !== old.get(id)?.severity,
    ),
    same: kept.length,
  }
}

/** The new findings in full, then those that are gone or that somebody has decided about, then how many there are of each. */
export function changesText({fresh, fixed, turned, same}: Changes, now: Report, options: FormatOptions): string {
  const {paint} = options
  const name = ({severity, rule, id, what}: Finding): string => `${severity} ${rule} ${id}: ${printable(what)}\n`
  return [
    ...fresh.map(finding => `${paint.strong('new')} ${findingText(finding, now, options)}\n`),
    ...fixed.map(finding => `${paint.strong('fixed')} ${name(finding)}`),
    ...turned.map(finding => `${paint.strong(`now ${finding.status}`)} ${name(finding)}`),
    `${fresh.length} new, ${fixed.length} fixed, ${same} same: ${summaryText(now, paint)}`,
  ].join('')
}
