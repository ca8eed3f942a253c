import type {FindingBrief, SourceBrief, Status} from '../protocol/index.ts'
import {plain, spoken} from './words.ts'

/** What of the findings is shown; empty means all. */
export interface Filter {
  readonly status: Status | ''
  readonly severity: string
  readonly rule: string
  readonly verdict: string
  readonly source: string
  readonly event: string
  readonly words: string
}

export const everything: Filter = {status: '', severity: '', rule: '', verdict: '', source: '', event: '', words: ''}

export const facets = ['status', 'severity', 'rule', 'verdict', 'source', 'event'] as const
export type Facet = (typeof facets)[number]

export type Grouping = 'question' | 'rule' | 'severity' | 'event' | 'none'

/** One line of the list: the head of a group, or a finding. */
export type Row =
  | {readonly type: 'group'; readonly key: string; readonly label: string; readonly count: number}
  | {readonly type: 'finding'; readonly key: string; readonly finding: FindingBrief; readonly number: number}

/** The findings that a filter lets through. */
export function filtered(findings: readonly FindingBrief[], filter: Filter): FindingBrief[] {
  const words = filter.words.toLowerCase().split(/\s+/).filter(Boolean)
  return findings.filter(
    finding => facets.every(facet => meets(finding, facet, filter[facet])) && words.every(word => has(finding, word)),
  )
}

function meets(finding: FindingBrief, facet: Facet, wanted: string): boolean {
  return wanted === '' || valuesOf(finding, facet).includes(wanted)
}

function has({what, rule, id, decision, question}: FindingBrief, word: string): boolean {
  return [what, rule, id, question?.label, decision?.reason, decision?.note, decision?.by].some(text =>
    text?.toLowerCase().includes(word),
  )
}

function valuesOf(finding: FindingBrief, facet: Facet): readonly string[] {
  return facet === 'source' ? finding.sources : [finding[facet]]
}

/** How many findings each value of a facet would show, the other facets being as they are; the most frequent first. */
export function counts(findings: readonly FindingBrief[], filter: Filter, facet: Facet): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const finding of filtered(findings, {...filter, [facet]: ''}))
    for (const value of valuesOf(finding, facet)) found.set(value, (found.get(value) ?? 0) + 1)
  return new Map([...found].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)))
}

/** The lines of the list, findings of one group together, groups in the order of their first finding. */
export function rowsOf(
  findings: readonly FindingBrief[],
  grouping: Grouping,
  nameOf: (source: string) => string,
): Row[] {
  const groups = new Map<string, {label: string; findings: FindingBrief[]}>()
  for (const finding of findings) {
    const {key, label} = groupOf(finding, grouping, nameOf)
    const group = groups.get(key)
    if (group) group.findings.push(finding)
    else groups.set(key, {label, findings: [finding]})
  }
  let number = 0
  return [...groups].flatMap(([key, group]): Row[] => [
    ...(grouping === 'none'
      ? []
      : [{type: 'group' as const, key: `group ${key}`, label: group.label, count: group.findings.length}]),
    ...group.findings.map(finding => ({type: 'finding' as const, key: finding.id, finding, number: ++number})),
  ])
}

function groupOf(
  finding: FindingBrief,
  grouping: Grouping,
  nameOf: (source: string) => string,
): {key: string; label: string} {
  if (grouping === 'question') return byQuestion(finding, nameOf)
  if (grouping === 'none') return {key: '', label: ''}
  return {key: finding[grouping], label: plain(spoken(finding[grouping]))}
}

function byQuestion(
  {question, scope, sources}: FindingBrief,
  nameOf: (source: string) => string,
): {key: string; label: string} {
  if (question) return {key: question.id, label: question.label}
  if (scope === 'cross') return {key: 'between', label: 'Between the reports'}
  return {key: `in ${sources[0] ?? ''}`, label: `Within ${nameOf(sources[0] ?? '')}`}
}

export function namesIn(sources: readonly SourceBrief[]): (source: string) => string {
  const names = new Map(sources.map(({id, name}) => [id, name]))
  return source => names.get(source) ?? source
}
