import type {Log, Notification, Run} from 'sarif'
import type {Finding, Report} from '../../findings/index.ts'
import type {Format, FormatOptions} from '../format.ts'
import {printable} from '../printable.ts'
import {unreadJson} from '../report-json.ts'
import {sitesIn} from '../site.ts'
import {uriOf} from '../uri.ts'
import {message} from './message.ts'
import {resultOf} from './result.ts'
import {ruleOf} from './rule.ts'

/** GitHub takes no more results of one run, and shows the first 5,000 by severity. */
export const MOST_RESULTS = 25_000

/** SARIF 2.1.0, inside the limits of GitHub's code scanning. */
export const sarif: Format = {
  name: 'sarif',
  findings: (report, options) => `${JSON.stringify(log(report, options), null, 2)}\n`,
}

function log(report: Report, options: FormatOptions): Log {
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [run(report, options)],
  }
}

function run(report: Report, options: FormatOptions): Run {
  const shown = report.findings.slice(0, MOST_RESULTS)
  const rules = [...new Set(shown.map(({rule}) => rule))].sort()
  const sites = sitesIn(report)
  const decided = report.findings.some(({status}) => status !== 'open')
  return {
    tool: {
      driver: {
        name: report.tool.name,
        semanticVersion: report.tool.version,
        rules: rules.map(rule => ruleOf(rule, options.help(rule), severityOf(rule, shown))),
      },
    },
    automationDetails: {id: 'crosscheck/'},
    columnKind: 'utf16CodeUnits',
    invocations: [{executionSuccessful: true, toolExecutionNotifications: notifications(report)}],
    artifacts: artifacts(report),
    results: shown.map(finding => resultOf(finding, sites(finding), rules.indexOf(finding.rule), decided)),
  }
}

// findings are ordered by severity, so that the first of a rule is its gravest
function severityOf(rule: string, findings: readonly Finding[]): Finding['severity'] {
  return findings.find(finding => finding.rule === rule)?.severity ?? 'warning'
}

function artifacts({sources}: Report): NonNullable<Run['artifacts']> {
  const paths = [...new Set(sources.map(({path}) => path))]
  return paths.map(path => ({location: {uri: uriOf(path)}, roles: ['analysisTarget']}))
}

/** What was not understood, and how much was left out. */
function notifications(report: Report): Notification[] {
  const paths = new Map(report.sources.map(({id, path}) => [id, path]))
  const unread = unreadJson(report).map(({source, reason}): Notification => {
    const path = paths.get(source)
    const at = path === undefined ? {} : {locations: [{physicalLocation: {artifactLocation: {uri: uriOf(path)}}}]}
    return {level: 'note', message: message(printable(`${source}: ${reason}`)), ...at}
  })
  const over = report.findings.length - MOST_RESULTS
  if (over <= 0) return unread
  const text = `${over} findings of the least severity are left out: a run holds ${MOST_RESULTS} at most.`
  return [{level: 'warning', message: message(text)}, ...unread]
}
