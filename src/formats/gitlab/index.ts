import type {Finding, Severity} from '../../findings/index.ts'
import type {Format} from '../format.ts'
import {sayings} from '../message.ts'
import {sitesIn, type Site} from '../site.ts'

const severities: Readonly<Record<Severity, string>> = {error: 'major', warning: 'minor', info: 'info'}

/** GitLab's code quality report: an array of issues, each with its own fingerprint; dismissed findings are left out. */
export const gitlab: Format = {
  name: 'gitlab',
  findings: report => {
    const sites = sitesIn(report)
    const issues = report.findings
      .filter(({status}) => status !== 'dismissed')
      .flatMap(finding => issue(finding, sites(finding)))
    return `${JSON.stringify(issues, null, 2)}\n`
  },
}

function issue(finding: Finding, [first, ...rest]: readonly Site[]): object[] {
  if (!first) return []
  return [
    {
      type: 'issue',
      check_name: finding.rule,
      description: sayings(finding).join(' '),
      categories: ['Bug Risk'],
      severity: severities[finding.severity],
      fingerprint: finding.id,
      location: location(first),
      ...(rest.length > 0 ? {other_locations: rest.map(location)} : {}),
    },
  ]
}

// an issue has a line; one about a file that has none is at its first
function location({path, line, endLine, extracted}: Site): object {
  if (extracted) return {path, lines: {begin: 1, end: 1}}
  return {path, lines: {begin: line, end: endLine}}
}
