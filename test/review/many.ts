import type {Finding, Report} from '../../src/findings/index.ts'
import {kinds} from '../../src/kinds/index.ts'
import type {Workplace} from '../../src/review/index.ts'
import type {Source} from '../../src/text/index.ts'
import {vocabulary} from '../../src/vocabulary/index.ts'

/** A workplace of as many reports and findings as an archive has; nothing is read, so that the page alone is measured. */
export function manyFindings(folder: string, sources: number, findings: number): Workplace {
  const report = reportOf(sources, findings)
  return {
    read: () => Promise.resolve({report, kinds, vocabulary}),
    end: () => Promise.resolve(),
    stamp: () => new Map(),
    decisions: {file: `${folder}/decisions.yaml`, shown: 'decisions.yaml'},
    ledger: ({id, path}) => ({file: `${folder}/claims/${id}.yaml`, shown: id, source: id, path}),
    writeLedger: () => undefined,
    today: () => '2031-06-01',
  }
}

function reportOf(sources: number, findings: number): Report {
  const all = Array.from({length: sources}, (_, i) => sourceOf(i))
  return {
    tool: {name: 'crosscheck', version: '0'},
    sources: all,
    claims: [],
    questions: [],
    findings: Array.from({length: findings}, (_, i) => findingOf(i, all)),
    unread: [],
  }
}

function sourceOf(i: number): Source {
  const paragraph = `The harbour office of Varn said on day ${i} that the ferry had struck the pier and that nobody was hurt. `
  const text = Array.from({length: 30}, () => paragraph.repeat(3).trim()).join('\n\n')
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({index, 0: words}) => ({
    type: 'body' as const,
    start: index,
    end: index + words.length,
  }))
  return {
    id: `event-${i % 50}/report-${i}`,
    event: `event-${i % 50}`,
    path: `sources/event-${i % 50}/report-${i}.txt`,
    raw: text,
    text,
    blocks,
    outlet: `Herald of place ${i}`,
  }
}

const SEVERITIES = ['error', 'warning', 'info'] as const
const RULES = ['quantity-conflict', 'name-drift', 'time-conflict', 'quote-drift']

function findingOf(i: number, sources: readonly Source[]): Finding {
  const places = [sources[i % sources.length], sources[(i + 50) % sources.length]].flatMap((source, nth) =>
    source
      ? [{source: source.id, start: 4, end: 11 + nth, text: source.text.slice(4, 11 + nth), line: 1, column: 5}]
      : [],
  )
  return {
    id: i.toString(16).padStart(16, '0'),
    rule: RULES[i % RULES.length] ?? '',
    severity: SEVERITIES[i % SEVERITIES.length] ?? 'info',
    scope: 'cross',
    verdict: 'difference',
    confidence: 0.5,
    what: `The reports differ on matter ${i}: one has it one way, the other another way, and both cannot stand.`,
    why: 'Because.',
    next: 'Look.',
    places,
    status: 'open',
  }
}
