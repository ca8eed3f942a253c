import type {Claim} from '../src/claim/index.ts'
import {placeOf, type Finding, type Report} from '../src/findings/index.ts'
import {formats, type FormatOptions} from '../src/formats/index.ts'
import {divide, type Source} from '../src/text/index.ts'

const plain = (text: string): string => text
const options: FormatOptions = {
  show: claim => `shown ${claim.text}`,
  cites: claim => (claim.text === 'Varn Weekly' ? claim.text : undefined),
  dated: () => undefined,
  help: rule => ({gist: `Finds ${rule}.`, page: `# ${rule}\n\nFinds ${rule}.\n`}),
  paint: {error: plain, warning: plain, info: plain, strong: plain, dim: plain, underline: plain, coloured: false},
}

export function source(name: string, raw: string, outlet?: string): Source {
  const more = outlet === undefined ? {} : {outlet}
  return {id: `ferry/${name}`, path: `ferry/${name}.txt`, event: 'ferry', raw, text: raw, blocks: divide(raw), ...more}
}

export const sources = [
  source(
    'a',
    'A ferry turned back on Monday.\n\nThere were 40 people on board, the Varn Weekly said.\n',
    'Elsin Press',
  ),
  source('b', 'The ferry with 46 people | on board <b>turned</b> back.\n\nThe Varn Weekly cited *nobody*.\n'),
]

export function claim(index: number, words: string, value: unknown, kind = 'quantity'): Claim {
  const {id, text} = sources[index] ?? {id: '', text: ''}
  const start = text.indexOf(words)
  const frame = {sentence: 0, scope: [], standing: 'done' as const, negated: false}
  return {kind, source: id, start, end: start + words.length, text: words, value, via: 'test', block: 'body', frame}
}

export const a = claim(0, '40 people', {change: '=', lower: 40, upper: 40, of: 'person'})
export const b = claim(1, '46 people', {change: '=', lower: 46, upper: 46, of: 'person'})
const outlets = [0, 1].map(i => claim(i, 'Varn Weekly', {id: 'varn-weekly', name: 'Varn Weekly'}, 'outlet'))

export const finding: Finding = {
  id: '0123456789abcdef',
  rule: 'quantity-conflict',
  severity: 'error',
  scope: 'cross',
  verdict: 'contradiction',
  confidence: 0.9,
  what: 'Elsin Press says 40 people, b says 46.',
  why: 'Both count the people on board of the ferry.',
  next: 'Ask the harbour office.',
  status: 'open',
  places: [a, b].flatMap(each => {
    const found = sources.find(({id}) => id === each.source)
    return found ? [placeOf(found, each)] : []
  }),
}

export const report: Report = {
  tool: {name: 'crosscheck', version: '0.0.0'},
  sources,
  claims: [a, ...outlets.slice(0, 1), b, ...outlets.slice(1)],
  questions: [
    {
      id: 'q1',
      label: 'count · people | aboard',
      kind: 'quantity',
      answers: [a, b].map(each => ({source: each.source, claim: each, shown: each.text})),
    },
    {id: 'q2', label: 'asked of one', kind: 'quantity', answers: [{source: a.source, claim: a, shown: a.text}]},
  ],
  findings: [
    finding,
    {
      ...finding,
      id: 'fedcba9876543210',
      severity: 'info',
      what: '1. A *note*',
      status: 'dismissed',
      decision: {reason: 'both counts are of the same day'},
    },
  ],
  unread: [{source: 'ferry/b', start: 4, end: 9, reason: 'not understood'}],
}

/** What a format prints of a report; of this one unless told otherwise. */
export function print(
  name: string,
  part: 'findings' | 'claims' = 'findings',
  of = report,
  more: Partial<FormatOptions> = {},
): string {
  return formats.find(format => format.name === name)?.[part]?.(of, {...options, ...more}) ?? ''
}

/** Marks that mean something to XML, to Markdown, to a workflow's log, to a terminal or to an address. */
const nasty =
  '<script>alert(1)</script> ]]> &amp; "\'` \u0000\u0008\u001B[31m\uFFFE\uD800 \u202E 100% ::error::x,y:z [a](1) {0} \r\n::stop-commands::t'

/** A report in which everything that others wrote is nasty: names, titles, words and what is said of them. */
export const hostile: Report = (() => {
  const path = `ferry/a ${nasty}#1?.txt`
  const evil = {...source('a', `The ${nasty} turned turned back.\n`, nasty), path, event: nasty, title: nasty}
  const places = [evil.raw.indexOf('turned'), 0].map(start => placeOf(evil, {start, end: evil.raw.length - 1}))
  const said = {what: `It says ${nasty}`, why: nasty, next: nasty, places}
  return {
    ...report,
    sources: [evil],
    claims: [],
    questions: [],
    findings: [
      {...finding, ...said},
      {...finding, ...said, id: 'fedcba9876543210', status: 'dismissed'},
    ],
    unread: [{source: 'ferry/a', start: 0, end: 3, reason: nasty}],
  }
})()
