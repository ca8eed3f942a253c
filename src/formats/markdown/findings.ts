import type {Decided, Finding, Place, Report, Severity} from '../../findings/index.ts'
import type {Source} from '../../text/index.ts'
import {around} from '../excerpt.ts'
import {escape} from './escape.ts'
import {where} from '../where.ts'

const titles: readonly (readonly [Severity, string])[] = [
  ['error', 'Errors'],
  ['warning', 'Warnings'],
  ['info', 'Notes'],
]
const MOST_PLACES = 20

/** The findings by severity, each with its number in the report and its places quoted. */
export function findingsPart(report: Report): string {
  const sources = new Map(report.sources.map(source => [source.id, source]))
  const shown = report.findings.map((finding, i) => ({finding, text: show(finding, i + 1, sources)}))
  const parts = titles.flatMap(([severity, title]) => {
    const own = shown.filter(({finding}) => finding.severity === severity)
    return own.length > 0 ? [`## ${title}`, ...own.map(({text}) => text)] : []
  })
  return parts.length > 0 ? parts.join('\n\n') : '## Findings\n\nNone.'
}

type Sources = ReadonlyMap<string, Source>

function show(finding: Finding, number: number, sources: Sources): string {
  const {what, why, next, rule, verdict, confidence, id, places, decision} = finding
  const rest = places.length - MOST_PLACES
  return [
    `### ${number}\\. ${escape(what)}`,
    `\`${rule}\`, ${verdict}, ${Math.round(confidence * 100)} % sure${decided(finding)}, \`${id}\``,
    [
      ...places.slice(0, MOST_PLACES).map(place => quoted(place, sources)),
      ...(rest > 0 ? [`- and ${rest} further place${rest === 1 ? '' : 's'}`] : []),
    ].join('\n'),
    `Why: ${escape(why)}`,
    `Next: ${escape(next)}`,
    ...(decision?.note === undefined ? [] : [`Note: ${escape(decision.note)}`]),
  ].join('\n\n')
}

function decided({status, decision = {}}: Finding): string {
  return status === 'open' ? '' : `, ${status}${because(decision)}`
}

function because({by, reason}: Decided): string {
  return (by === undefined ? '' : ` by ${escape(by)}`) + (reason === undefined ? '' : ` (“${escape(reason)}”)`)
}

function quoted(place: Place, sources: Sources): string {
  const source = sources.get(place.source)
  const {before, words, after} = source ? around(place, source.raw) : {before: '', words: place.text, after: ''}
  const path = source?.path ?? place.source
  const outlet = source?.outlet === undefined ? '' : ` (${escape(source.outlet)})`
  return `- ${escape(where(path, place, source?.extracted))}${outlet}: ${lead(before)}**${escape(words)}**${tail(after)}`
}

function lead(text: string): string {
  return escape(text) + (/\s$/.test(text) ? ' ' : '')
}

function tail(text: string): string {
  return (/^\s/.test(text) ? ' ' : '') + escape(text)
}
