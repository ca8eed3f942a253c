import {diffArrays} from 'diff'
import {z} from 'zod'
import type {Finding} from '../../findings/index.ts'
import type {Source} from '../../text/index.ts'
import {readLines} from '../json.ts'
import {nothing, type EvalSet, type Outcome, type Prediction, type Score} from '../set.ts'
import {findingsOn} from '../remember.ts'
import {toSource} from '../sources.ts'
import {overlap, type Stretch} from '../spans.ts'

const schema = z.object({
  id: z.string(),
  error_type: z.string(),
  edit_kinds: z.array(z.string()),
  article: z.string(),
  reference_summary: z.string(),
  edited_summary: z.string(),
})

type Pair = z.infer<typeof schema>

/** Numbers, dates and names: what the program is for. */
const CORE = new Set(['name', 'number', 'date'])

/** An article against its summary with one planted error, which must be flagged, and against the right one, which must not. */
export const bump: EvalSet = {
  name: 'bump-planted',
  about: 'an article against a summary with one planted error, and against the right one',
  cases: ({text}) => {
    const articles = new Map<string, Article>()
    return readLines(text('data/bump-dev/bump-dev.jsonl'), schema).map(pair => {
      const known = articles.get(pair.article)
      const article = known ?? toArticle(pair)
      articles.set(pair.article, article)
      return {id: pair.id, judge: () => judge(pair, article, known === undefined)}
    })
  },
}

interface Article {
  readonly source: Source | undefined
  /** What is raised against the right summary, worked out when it is first asked for. */
  readonly alarms: () => readonly Finding[]
}

function toArticle({article, reference_summary: right}: Pair): Article {
  const source = toSource(article, 'article')
  let alarms: readonly Finding[] | undefined
  return {source, alarms: () => (alarms ??= flags(source, right))}
}

function judge(
  {reference_summary: right, edited_summary: edited, edit_kinds, error_type}: Pair,
  article: Article,
  isFirst: boolean,
): Outcome {
  const changed = changedParts(right, edited)
  const flagged = flags(article.source, edited)
  const alarms = article.alarms()
  const core = edit_kinds.some(kind => CORE.has(kind))
  const at = flagged.filter(finding => inSummary(finding).some(place => changed.some(part => overlap(place, part))))
  const names = ['all', core ? 'numbers, dates and names' : 'other edits']
  const details = [`planted: ${error_type.toLowerCase()}`, ...edit_kinds.map(kind => `edited: ${kind}`)]
  const score = (name: string): Score => balanced(name, flagged.length > 0, alarms.length > 0)
  return {
    scores: [...names.map(score), ...details.map(name => ({...score(name), detail: true as const}))],
    misses: [
      ...(flagged.length === 0
        ? [`not seen (${edit_kinds.join(', ')}; ${error_type}): “${edited}”; right: “${right}”`]
        : []),
      ...alarms.map(({rule, what}) => `false alarm: ${rule}: ${what}`),
      ...flagged
        .filter(each => !at.includes(each) && alarms.length === 0)
        .map(({rule, what}) => `elsewhere: ${rule}: ${what}`),
    ],
    predictions: predictionsOf(flagged, at, alarms, isFirst),
  }
}

/** How sure of what was raised between article and summary, each alarm once for its article; of slips inside a summary the set says nothing. */
function predictionsOf(
  flagged: readonly Finding[],
  at: readonly Finding[],
  alarms: readonly Finding[],
  isFirst: boolean,
): Prediction[] {
  const again = (finding: Finding): boolean =>
    alarms.some(({rule, what}) => rule === finding.rule && what === finding.what)
  const told = flagged.filter(finding => at.includes(finding) || !again(finding))
  return [
    ...told.map(finding => ({finding, right: at.includes(finding)})),
    ...(isFirst ? alarms : []).map(finding => ({finding, right: false})),
  ]
    .filter(({finding}) => finding.scope === 'cross')
    .map(({finding: {confidence}, right}) => ({confidence, right}))
}

function balanced(measure: string, found: boolean, alarmed: boolean): Score {
  const count = {hits: found ? 1 : 0, missed: found ? 0 : 1, wrong: alarmed ? 1 : 0, quiet: alarmed ? 0 : 1}
  return {measure, as: 'balanced', count: {...nothing, ...count}}
}

/** The errors and warnings that point at the summary. */
function flags(article: Source | undefined, summary: string): Finding[] {
  const sources = [article ?? [], toSource(summary, 'summary') ?? []].flat()
  return findingsOn(sources).filter(finding => finding.severity !== 'info' && inSummary(finding).length > 0)
}

function inSummary({places}: Finding): Stretch[] {
  return places.filter(({source}) => source === 'summary')
}

/** What an edit has changed, as stretches of the edited text; where it left words out, the words beside them. */
export function changedParts(right: string, edited: string): Stretch[] {
  const [a, b] = [right, edited].map(text => [...text.matchAll(/\S+/g)].map(({0: word, index}) => ({word, index})))
  const changes = diffArrays(
    (a ?? []).map(({word}) => word),
    (b ?? []).map(({word}) => word),
  )
  const parts: Stretch[] = []
  let at = 0
  for (const [i, {added, removed, value}] of changes.entries()) {
    const replaced = removed && (changes[i - 1]?.added || changes[i + 1]?.added)
    const [first, last] = added ? [at, at + value.length - 1] : removed && !replaced ? [at - 1, at] : [1, 0]
    const [from, to] = [b?.[Math.max(first, 0)], b?.[Math.min(last, (b ?? []).length - 1)]]
    if (first <= last && from && to) parts.push({start: from.index, end: to.index + to.word.length})
    if (!removed) at += value.length
  }
  return parts
}
