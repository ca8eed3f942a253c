import type {Finding, Report} from '../../findings/index.ts'
import type {Source} from '../../text/index.ts'
import type {Format} from '../format.ts'
import {elsewhere, sayings, spot} from '../message.ts'
import {printable} from '../printable.ts'
import {unreadJson} from '../report-json.ts'
import {sitesIn, type Site} from '../site.ts'
import {element, escapeXml} from '../xml.ts'

/**
 * JUnit's XML: a suite for each event, a case for each finding and for each report without one. Errors and warnings fail, dismissed
 * findings are skipped, notes pass and say what they say.
 */
export const junit: Format = {
  name: 'junit',
  findings: report => {
    const suites = suitesOf(report)
    const all = {name: 'crosscheck', ...count(suites.flatMap(({cases}) => cases))}
    const written = suites.map(suite => `  ${showSuite(suite)}\n`).join('')
    return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', all, `\n${written}`)}\n`
  },
}

interface Case {
  readonly outcome: 'passed' | 'failed' | 'skipped'
  readonly xml: string
}

interface Suite {
  readonly name: string
  readonly cases: readonly Case[]
  readonly messages: readonly string[]
}

function suitesOf(report: Report): Suite[] {
  const sites = sitesIn(report)
  const eventOf = new Map(report.sources.map(({id, event}) => [id, event]))
  const home = ({places: [first]}: Finding): string => eventOf.get(first?.source ?? '') ?? 'crosscheck'
  const unread = unreadJson(report)
  const names = [...new Set([...eventOf.values(), ...report.findings.map(home)])]
  return names.map(name => ({
    name,
    cases: [
      ...report.findings.filter(finding => home(finding) === name).map(finding => caseOf(finding, sites(finding))),
      ...report.sources.filter(({id, event}) => event === name && !isMentioned(id, report)).map(silent),
    ],
    messages: unread
      .filter(({source}) => (eventOf.get(source) ?? source.split('/')[0]) === name)
      .map(({source, reason}) => printable(`${source}: ${reason}`)),
  }))
}

function isMentioned(source: string, {findings}: Report): boolean {
  return findings.some(({places}) => places.some(place => place.source === source))
}

function silent({path}: Source): Case {
  return {outcome: 'passed', xml: element('testcase', {classname: printable(path), name: 'nothing found', time: 0})}
}

function caseOf(finding: Finding, sites: readonly Site[]): Case {
  const [what = '', ...more] = sayings(finding)
  const classname = printable(sites[0]?.path ?? '')
  const attributes = {classname, name: `${finding.rule} ${finding.id}: ${what}`, time: 0}
  const lines = [...more, ...(sites[0] ? [`At ${spot(sites[0])}`] : []), ...elsewhere(sites)]
  const text = escapeXml(lines.join('\n')).replaceAll('&#10;', '\n')
  const [outcome, content] = body(finding, what, text)
  return {outcome, xml: element('testcase', attributes, content)}
}

function body({status, severity, verdict}: Finding, what: string, text: string): [Case['outcome'], string] {
  if (status === 'dismissed') return ['skipped', element('skipped', {message: 'dismissed by a reviewer'})]
  if (severity === 'info') return ['passed', element('system-out', {}, text)]
  return ['failed', element('failure', {message: what, type: `${severity}: ${verdict}`}, text)]
}

function showSuite({name, cases, messages}: Suite): string {
  const lines = cases.map(({xml}) => `    ${xml}\n`).join('')
  const told = messages.length > 0 ? `    ${element('system-err', {}, escapeXml(messages.join('; ')))}\n` : ''
  return element('testsuite', {name: printable(name), ...count(cases)}, `\n${lines}${told}  `)
}

function count(cases: readonly Case[]): Record<string, number> {
  const of = (wanted: Case['outcome']): number => cases.filter(({outcome}) => outcome === wanted).length
  return {tests: cases.length, failures: of('failed'), errors: 0, skipped: of('skipped'), time: 0}
}
