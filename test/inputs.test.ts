import {describe, expect, test} from 'vitest'
import {within} from '../src/cli/within.ts'
import {claimsReportSchema, reportSchema} from '../src/config/index.ts'
import {crosscheck, workspace, type Ran} from './workspace.ts'

const files = {
  'sources/bridge/a.html': `<html><head><title>Bridge falls at Varnholm</title><meta property="og:site_name" content="Varn Gazette">
<meta property="article:published_time" content="2031-05-04T18:00:00Z"></head><body><nav>Home</nav><article><h1>Bridge falls at Varnholm</h1>
<p>The Orsa bridge at Varnholm fell on 4 May 2031. It killed <b>12&nbsp;people</b>, the road office said.</p>
<p>The bridge was 40 years old, and it was to be closed for repairs in the summer of that year.</p></article></body></html>`,
  'sources/bridge/wire.json': JSON.stringify([
    {
      title: 'Bridge falls at Varnholm',
      text: 'The Orsa bridge at Varnholm fell on 4 May 2031. It killed 21 people, the road office said.\n\nThe bridge was 40 years old.',
      outlet: 'Elsin Press',
    },
    {text: 'The Orsa bridge at Varnholm fell on 4 May 2031. It was was 40 years old.'},
  ]),
  'sources/bridge/event.yaml': 'sources:\n  wire.json#2: {outlet: Orsa Wire}\n',
}

function reportOf({out, err}: Ran): ReturnType<typeof reportSchema.parse> {
  if (out === '') throw new Error(err)
  return reportSchema.parse(JSON.parse(out))
}

describe('pages and entries of files', () => {
  const folder = workspace(files)
  const ran = crosscheck(folder, 'check', '--format', 'json')
  const report = reportOf(ran)

  test('are reports like others', () => {
    expect(ran.err).toBe('')
    expect(report.sources).toMatchObject([
      {id: 'bridge/a', path: 'sources/bridge/a.html', outlet: 'Varn Gazette', published: '2031-05-04T18:00:00Z'},
      {id: 'bridge/wire#1', path: 'sources/bridge/wire.json', outlet: 'Elsin Press'},
      {id: 'bridge/wire#2', path: 'sources/bridge/wire.json', outlet: 'Orsa Wire'},
    ])
    expect(report.findings.map(({rule}) => rule).sort()).toEqual(['quantity-conflict', 'repeated-words'])
  })

  test('have their places in the file as it is', () => {
    const raws: Readonly<Record<string, string>> = {
      'bridge/a': files['sources/bridge/a.html'],
      'bridge/wire#1': files['sources/bridge/wire.json'],
      'bridge/wire#2': files['sources/bridge/wire.json'],
    }
    const {claims} = claimsReportSchema.parse(JSON.parse(crosscheck(folder, 'claims', '--format', 'json').out))
    const places = [...claims, ...report.findings.flatMap(({places: each}) => each)]
    expect(places.length).toBeGreaterThan(10)
    for (const {source, start, end, text} of places) expect(raws[source]?.slice(start, end)).toBe(text)
    const texts = report.findings.flatMap(({places: each}) => each.map(({text}) => text))
    expect(texts.some(text => text.includes('12&nbsp;people'))).toBe(true)
  })

  test('are written to ledgers of their own, and printed in every format', () => {
    expect(crosscheck(folder, 'check', '--write').status).toBe(1)
    expect(crosscheck(folder, 'check').out).toContain('sources/bridge/wire.json:1:')
    for (const format of ['sarif', 'junit', 'github', 'web-annotation'])
      expect(crosscheck(folder, 'check', '--format', format).out).toContain('sources/bridge/wire.json')
  })

  test('an event.yaml that names a file that is not there says so', () => {
    const wrong = workspace({...files, 'sources/bridge/event.yaml': 'sources:\n  wires.json#2: {outlet: Orsa Wire}\n'})
    expect(crosscheck(wrong, 'check').err).toContain('there is no file wires.json#2')
  })
})

test('what cannot be read is told once each, the rest is checked', () => {
  const folder = workspace({
    'sources/ferry/a.txt': 'The ferry turned turned back on Monday.\n',
    'sources/ferry/deep.html': '<div>'.repeat(5000),
    'sources/ferry/deep.json': '['.repeat(5000),
    'sources/ferry/half.json':
      '[{"body": "The tug left."}, {"body": "Das Schiff ist nicht mehr da, es wurde von dem Sturm auf die Felsen geworfen und ist nach einer Stunde gesunken."}, {}]',
    'sources/ferry/package.json': '{"name": "x"}',
    'sources/ferry/broken.rss': '<rss><channel>',
    'sources/ferry/fr.txt':
      'Le ferry a fait demi-tour lundi avec quarante personnes à bord, selon les autorités du port, qui ont parlé d’une panne dans la nuit.\n',
  })
  const ran = crosscheck(folder, 'check', '--format', 'json')
  expect(ran.status).toBe(1)
  expect(ran.err.trimEnd().split('\n').sort()).toEqual([
    expect.stringMatching(/^crosscheck: sources\/ferry\/broken\.rss: not a feed that can be read: /),
    'crosscheck: sources/ferry/deep.html: elements of the page are nested deeper than 250',
    'crosscheck: sources/ferry/deep.json: nested deeper than 100',
    'crosscheck: sources/ferry/fr.txt: not in English, it seems (French): not read',
    'crosscheck: sources/ferry/half.json: entry 2: not in English, it seems (German): not read',
    'crosscheck: sources/ferry/half.json: entry 3 has no text',
    'crosscheck: sources/ferry/package.json: no article in it: none has a text, body or content',
  ])
  const report = reportOf(ran)
  expect(report.sources.map(({id}) => id)).toEqual(['ferry/a', 'ferry/half#1'])
  expect(report.unread).toHaveLength(7)
  expect(crosscheck(folder, 'check', 'sources/ferry/fr.txt').status).toBe(2)
})

describe('work that takes too long', () => {
  test('is broken off', () => {
    const forever = (): never => {
      for (;;) if (Number.isNaN(performance.now())) throw new Error('not a time')
    }
    expect(within(0.05, forever)).toBeUndefined()
    expect(within(5, () => 'done')).toBe('done')
  })

  test('and what it throws is thrown', () => {
    expect(() =>
      within(5, () => {
        throw new TypeError('a bug')
      }),
    ).toThrow(TypeError)
  })
})
