import type {Finding} from '../../findings/index.ts'
import type {Format} from '../format.ts'
import {elsewhere, sayings} from '../message.ts'
import {sitesIn, type Site} from '../site.ts'
import {element} from '../xml.ts'

/** Checkstyle's XML, which many review tools read: one `error` a finding, in the file of its first place; dismissed ones are left out. */
export const checkstyle: Format = {
  name: 'checkstyle',
  findings: report => {
    const sites = sitesIn(report)
    const byFile = new Map<string, string[]>()
    for (const finding of report.findings.filter(({status}) => status !== 'dismissed')) {
      const [first, ...rest] = sites(finding)
      if (first) byFile.set(first.path, [...(byFile.get(first.path) ?? []), error(finding, first, rest)])
    }
    const files = [...byFile].map(([name, errors]) => `  ${element('file', {name}, `\n${errors.join('')}  `)}\n`)
    return `<?xml version="1.0" encoding="UTF-8"?>\n${element('checkstyle', {version: '4.3'}, `\n${files.join('')}`)}\n`
  },
}

function error(finding: Finding, first: Site, rest: readonly Site[]): string {
  // checkstyle itself gives what is about a whole file the line 0
  const {line, column} = first.extracted ? {line: 0, column: 0} : first
  const message = [...sayings(finding), ...elsewhere([first, ...rest])].join('\n')
  const source = `crosscheck.${finding.rule}`
  return `    ${element('error', {line, column, severity: finding.severity, message, source})}\n`
}
