import type {Finding, Place, Report, Severity} from '../../findings/index.ts'
import {around} from '../excerpt.ts'
import {escape} from './escape.ts'

const titles: readonly (readonly [Severity, string])[] = [
  ['error', 'Errors'],
  ['warning', 'Warnings'],
  ['info', 'Notes'],
]

/** The findings by severity, each with its places quoted. */
export function findingsPart(report: Report): string {
  const parts = titles.flatMap(([severity, title]) => {
    const findings = report.findings.filter(finding => finding.severity === severity)
    return findings.length > 0 ? [`## ${title}`, ...findings.map(finding => show(finding, report))] : []
  })
  return parts.length > 0 ? parts.join('\n\n') : '## Findings\n\nNone.'
}

function show({what, why, next, rule, verdict, confidence, id, status, places}: Finding, report: Report): string {
  const state = status === 'open' ? '' : `, ${status}`
  return [
    `### ${escape(what)}`,
    `\`${rule}\`, ${verdict}, ${Math.round(confidence * 100)} % sure${state}, \`${id}\``,
    places.map(place => quoted(place, report)).join('\n'),
    `Why: ${escape(why)}`,
    `Next: ${escape(next)}`,
  ].join('\n\n')
}

function quoted(place: Place, {sources}: Report): string {
  const source = sources.find(({id}) => id === place.source)
  const {before, words, after} = source ? around(place, source.raw) : {before: '', words: place.text, after: ''}
  const path = source?.path ?? place.source
  const outlet = source?.outlet === undefined ? '' : ` (${escape(source.outlet)})`
  return `- ${escape(path)}:${place.line}:${place.column}${outlet}: ${lead(before)}**${escape(words)}**${tail(after)}`
}

function lead(text: string): string {
  return escape(text) + (/\s$/.test(text) ? ' ' : '')
}

function tail(text: string): string {
  return (/^\s/.test(text) ? ' ' : '') + escape(text)
}
