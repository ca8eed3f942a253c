import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {readInProcess} from '../src/cli/pdf-process.ts'
import {libraries} from '../src/cli/libraries.ts'
import {reportSchema} from '../src/config/index.ts'
import {ingest, readers, type Ingested, type Refused} from '../src/ingest/index.ts'
import type {Source} from '../src/text/index.ts'
import {column, pdfOf, type Words} from './pdf-file.ts'
import {crosscheck, workspace} from './workspace.ts'

const first = [
  [
    'The ferry Elsin left Port Varn at noon on Monday with 40 people on',
    'board and turned back after an hour, the harbour office said.',
  ],
  [
    'The harbour master, Ada Brook, said that the engine had stopped be-',
    'cause of a well-',
    'known fault, and that nobody had been hurt by the half-',
  ],
]
const second = [
  ['hour wait. The Franco-', 'Prussian museum lent the 28-', 'year-old boat to the town.'],
  ['Two tugs brought the ferry in. It carried carried 38 people, the owner', 'said in the evening.'],
]
const text = `Ferry turns back off Port Varn

The ferry Elsin left Port Varn at noon on Monday with 40 people on board and turned back after an hour, the harbour office said.

The harbour master, Ada Brook, said that the engine had stopped because of a well-known fault, and that nobody had been hurt by the half-hour wait. The Franco-Prussian museum lent the 28-year-old boat to the town.

Two tugs brought the ferry in. It carried carried 38 people, the owner said in the evening.`

const furniture = (page: number): Words[] => [
  {text: 'Elsin Press', y: 800, size: 9},
  {text: `Varn edition, page ${page}`, y: 50, size: 9},
  {text: String(page), x: 290, y: 30, size: 9},
]
const headline = {text: 'Ferry turns back off Port Varn', y: 770, size: 20}
const report = pdfOf(
  [
    [...furniture(1), headline, ...column(first)],
    [...furniture(2), ...column(second)],
  ],
  {
    info: "/Title (Ferry turns back) /Author (Tom Venn) /CreationDate (D:20310505093000+02'00') /Producer (Varn Setter 3)",
  },
)

function read(bytes: Uint8Array): Ingested | Refused {
  const reader = readers.find(({name}) => name === 'pdf')
  if (!reader) throw new Error('no reader of PDF')
  return ingest(bytes, {id: 'ferry/a', path: 'a.pdf', event: 'ferry', beside: {}, given: {}}, reader, libraries)
}

function only(bytes: Uint8Array): Source {
  const result = read(bytes)
  if ('reason' in result) throw new Error(result.reason)
  const [source] = result.sources
  if (!source) throw new Error('no report')
  return source
}

function findingsOf(folder: string, file: string): object[] {
  const {out} = crosscheck(folder, 'check', file, '--format', 'json')
  return reportSchema
    .parse(JSON.parse(out))
    .findings.map(({rule, what, places}) => ({rule, what, places: places.map(place => [place.start, place.text])}))
}

describe('a report of two pages', () => {
  test('is its text: paragraphs whole, words undivided, no heads, feet and numbers of pages', () => {
    const source = only(report)
    expect(source.raw).toBe(text)
    const [title] = source.blocks
    expect(title).toMatchObject({type: 'title', start: 0, end: headline.text.length})
    expect(source).toMatchObject({
      extracted: true,
      title: 'Ferry turns back',
      author: 'Tom Venn',
      published: '2031-05-05',
    })
  })

  test('has the findings that its text has', () => {
    const plain = pdfOf([
      [...furniture(1), headline, ...column(first)],
      [...furniture(2), ...column(second)],
    ])
    const folder = workspace({'a/report.pdf': plain, 'b/report.txt': text})
    const findings = findingsOf(folder, 'a/report.pdf')
    expect(findings.length).toBeGreaterThan(0)
    expect(findings).toEqual(findingsOf(folder, 'b/report.txt'))
  })

  test('gives no line of the file, which has none', () => {
    const folder = workspace({'sources/ferry/report.pdf': report})
    const formats = ['text', 'markdown', 'github', 'checkstyle', 'gitlab', 'junit', 'sarif', 'web-annotation']
    crosscheck(folder, 'check', ...formats.flatMap(format => ['--format', `${format}=${format}.out`]))
    const printed = (format: string): string => readFileSync(join(folder, `${format}.out`), 'utf8')
    expect(printed('text')).toContain('sources/ferry/report.pdf (line 7 of its text)')
    expect(printed('markdown')).toContain('sources/ferry/report.pdf (line 7 of its text)')
    expect(printed('github')).toMatch(/^::\w+ file=sources\/ferry\/report\.pdf,title=/m)
    expect(printed('checkstyle')).toContain('line="0"')
    expect(printed('gitlab')).toMatch(/"begin": 1,\s+"end": 1\s/)
    expect(printed('sarif')).not.toContain('"region"')
    expect(printed('web-annotation')).not.toContain('TextPositionSelector')
    for (const format of ['text', 'markdown', 'github', 'checkstyle', 'junit'])
      expect(printed(format)).not.toMatch(/\.pdf:\d/)
    expect(crosscheck(folder, 'claims').out).toContain('sources/ferry/report.pdf (line 3 of its text)')
  })
})

describe('what is no sign of a paragraph, a head or a report', () => {
  const sentence = ['The tug left the harbour of Varn on Monday.', 'It came back in the evening, the office said.']

  test('lines that are alike inside the text, and numbers that are no page’s', () => {
    const page = (above: string, below: string): Words[] => column([[above, 'It was calm.', ...sentence, '12', below]])
    const {raw} = only(pdfOf([page('Two tugs left.', 'All were well.'), page('One came back.', 'So it ended.')]))
    expect(raw.match(/It was calm/g)).toHaveLength(2)
    expect(raw.match(/ 12 /g)).toHaveLength(2)
    expect(only(pdfOf([column([sentence]), column([['3', ...sentence]])])).raw).toContain('3 The tug')
  })

  test('a number of a page is one in a volume too', () => {
    const page = (number: string, words: string): Words[] => [{text: number, y: 30}, ...column([[words]])]
    const pages = [page('57', 'The tug left.'), page('58', 'It came back.'), page('- 59 -', 'All were well.')]
    expect(only(pdfOf(pages)).raw).toBe('The tug left.\n\nIt came back.\n\nAll were well.')
  })

  test('what a browser prints around a page is none of its text', () => {
    const page = (number: number, words: string): Words[] => [
      {text: '5/6/31, 9:40 PM', y: 820, size: 8},
      {text: 'Ferry turns back', x: 300, y: 820, size: 8},
      ...column([[words]]),
      {text: `https://elsin.example/ferry ${number}/2`, y: 20, size: 8},
    ]
    const pages = [page(1, 'The tug left at 9:40 PM.'), page(2, 'It came back.')]
    expect(only(pdfOf(pages)).raw).toBe('The tug left at 9:40 PM.\n\nIt came back.')
    expect(only(pdfOf(pages.slice(0, 1))).raw).toBe('The tug left at 9:40 PM.')
  })

  test('an indented line begins a paragraph where there is no gap', () => {
    const lines = [
      'The tug left the harbour of Varn on Monday and',
      'came back in the evening.',
      'The office said',
      'that nobody was hurt, and that it',
      'would leave again.',
    ]
    const set = lines.map((line, i) => ({text: line, y: 700 - 14 * i, x: i === 2 ? 90 : 72}))
    expect(only(pdfOf([set])).raw.split('\n\n')).toHaveLength(2)
  })

  test('words in pieces on one line are one line', () => {
    const pieces = [
      {text: 'The tug left', y: 700},
      {text: 'on Monday.', x: 140, y: 700},
      {text: 'It came back.', y: 686},
    ]
    expect(only(pdfOf([pieces])).raw).toBe('The tug left on Monday. It came back.')
  })

  test.each([
    '/Title (Microsoft Word - ferry.doc) /Author (tvenn) /CreationDate (D:2031) /Producer (Varn Setter)',
    '/Title (ferry final.docx) /Author (User 1) /CreationDate (D:20310230) /Producer (Varn Setter)',
    '/Title (Untitled document) /Author () /CreationDate (D:20310505) /Producer (Skia/PDF m140)',
  ])('%s', info => {
    const source = only(pdfOf([column([sentence])], {info}))
    expect([source.title, source.author, source.published]).toEqual([undefined, undefined, undefined])
  })
})

test('what cannot be read is told by name, and the rest is checked', () => {
  const encryption = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'4f'.repeat(32)}> /U <${'55'.repeat(32)}> >> /ID [<00> <00>]`
  const folder = workspace({
    'sources/ferry/a.pdf': report,
    'sources/ferry/broken.pdf': '%PDF-1.4\nnothing of the sort',
    'sources/ferry/empty.pdf': '',
    'sources/ferry/locked.pdf': pdfOf([column(first)], {trailer: encryption}),
    'sources/ferry/long.pdf': pdfOf(Array.from({length: 201}, () => column([['The tug left.']]))),
    'sources/ferry/scan.pdf': pdfOf([[], []]),
    'sources/ferry/words.pdf': 'The ferry turned back.',
  })
  const {err, out, status} = crosscheck(folder, 'check')
  expect(err.trimEnd().split('\n').sort()).toEqual([
    'crosscheck: sources/ferry/broken.pdf: broken, or no PDF',
    'crosscheck: sources/ferry/empty.pdf: the file is empty',
    'crosscheck: sources/ferry/locked.pdf: encrypted: it opens with a password only',
    'crosscheck: sources/ferry/long.pdf: of more than 200 pages (201)',
    'crosscheck: sources/ferry/scan.pdf: no text in it, only pictures, it seems: a scan needs its text recognised first',
    'crosscheck: sources/ferry/words.pdf: broken, or no PDF',
  ])
  expect(out).toContain('repeated-words')
  expect(status).not.toBe(2)
  expect(crosscheck(folder, 'check', 'sources/ferry/scan.pdf').status).toBe(2)
})

test('a process that takes too long, or too much memory, is ended', () => {
  expect(readInProcess(report, 0.01)).toEqual({reason: 'takes longer than 0.01 seconds to read'})
  expect(readInProcess(report, 20, 2)).toEqual({reason: 'cannot be read with 2 MB of memory, or at all'})
})
