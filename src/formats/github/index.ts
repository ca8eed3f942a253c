import type {Finding, Severity} from '../../findings/index.ts'
import type {Format} from '../format.ts'
import {elsewhere, sayings} from '../message.ts'
import {printable} from '../printable.ts'
import {sitesIn, type Site} from '../site.ts'

const levels: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'notice'}

/** Workflow commands that GitHub turns into annotations, one a finding, at its first place; dismissed ones are left out. */
export const github: Format = {
  name: 'github',
  findings: report => {
    const sites = sitesIn(report)
    return report.findings
      .filter(({status}) => status !== 'dismissed')
      .map(finding => annotation(finding, sites(finding)))
      .join('')
  },
}

function annotation(finding: Finding, sites: readonly Site[]): string {
  const properties = Object.entries({...(sites[0] ? place(sites[0]) : {}), title: finding.rule})
    .map(([key, value]) => `${key}=${inProperty(String(value))}`)
    .join(',')
  const message = [...sayings(finding), ...elsewhere(sites)].join('\n')
  return `::${levels[finding.severity]} ${properties}::${inMessage(message)}\n`
}

// columns are read only where they are of one line
function place({path, line, column, endLine, endColumn, extracted}: Site): Record<string, string | number> {
  if (extracted) return {file: printable(path)}
  const lines = {file: printable(path), line, endLine}
  return line === endLine ? {...lines, col: column, endColumn} : lines
}

function inMessage(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}

function inProperty(text: string): string {
  return inMessage(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
}
