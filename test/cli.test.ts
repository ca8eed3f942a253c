import {chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {claimsReportSchema, reportSchema} from '../src/config/index.ts'
import {rules} from '../src/rules/index.ts'
import {add, crosscheck, workspace} from './workspace.ts'

const one =
  'The ferry Elsin turned back on 4 May 2031, the harbour office of Varn said.\n\nIt turned turned back again on Monday.\n'
const two = 'The ferry left Varn on 4 May 2031 and came back on Monday.\n'

function reportOf(text: string): ReturnType<typeof reportSchema.parse> {
  return reportSchema.parse(JSON.parse(text))
}

describe('check', () => {
  test('prints one object of the contract and nothing else', () => {
    const {out, err} = crosscheck(
      workspace({'ferry/a.txt': one, 'ferry/b.md': two}),
      'check',
      'ferry',
      '--format',
      'json',
    )
    expect(reportOf(out).sources).toEqual([
      {id: 'ferry/a', path: 'ferry/a.txt', event: 'ferry'},
      {id: 'ferry/b', path: 'ferry/b.md', event: 'ferry'},
    ])
    expect(err).toBe('')
  })

  test('status is 1 where something is at or above --fail-on', () => {
    const folder = workspace({'ferry/a.txt': one, 'calm/a.txt': two})
    expect(crosscheck(folder, 'check', 'ferry').status).toBe(1)
    expect(crosscheck(folder, 'check', 'ferry', '--fail-on', 'never').status).toBe(0)
    expect(crosscheck(folder, 'check', 'calm').status).toBe(0)
  })

  test('the order of arguments, and naming a file twice, change nothing', () => {
    const folder = workspace({'ferry/a.txt': one, 'ferry/b.txt': two})
    const [forth, back] = [
      ['ferry/a.txt', 'ferry/b.txt'],
      ['ferry/b.txt', 'ferry', 'ferry/a.txt'],
    ].map(paths => crosscheck(folder, 'check', ...paths, '--format', 'json').out)
    expect(back).toBe(forth)
  })

  test('writes to --output instead of stdout', () => {
    const folder = workspace({'ferry/a.txt': one})
    expect(crosscheck(folder, 'check', 'ferry', '--format', 'json', '--output', 'out/r.json').out).toBe('')
    expect(reportOf(readFileSync(join(folder, 'out/r.json'), 'utf8')).sources).toHaveLength(1)
  })

  test('reads the sources of the configuration, else sources/', () => {
    const folder = workspace({'sources/ferry/a.txt': one, 'other/calm/b.txt': two})
    expect(reportOf(crosscheck(folder, 'check', '--format', 'json').out).sources[0]?.id).toBe('ferry/a')
    add(folder, {'crosscheck.yaml': 'sources: other\n'})
    expect(reportOf(crosscheck(folder, 'check', '--format', 'json').out).sources[0]?.id).toBe('calm/b')
  })

  test('takes each folder as an event, or all as one', () => {
    const folder = workspace({'all/ferry/a.txt': one, 'all/calm/a.txt': two})
    const events = (mode: string): string[] =>
      reportOf(crosscheck(folder, 'check', 'all', '--events', mode, '--format', 'json').out).sources.map(({id}) => id)
    expect(events('folder')).toEqual(['calm/a', 'ferry/a'])
    expect(new Set(events('one')).size).toBe(2)
    expect(events('one').every(id => id.startsWith('all/'))).toBe(true)
  })

  test('ids are different and safe where names are the same or odd', () => {
    const folder = workspace({'x/ferry/a.txt': one, 'y/ferry/a.txt': two, 'y/ferry/a.md': two, 'z/ü (1)/b c.txt': two})
    const ids = reportOf(crosscheck(folder, 'check', '.', '--format', 'json').out).sources.map(({id}) => id)
    expect(new Set(ids).size).toBe(4)
    for (const id of ids) expect(id).toMatch(/^[\p{L}\d._-]+\/[\p{L}\d._-]+$/u)
  })

  test('metadata: front matter, then event.yaml, then the command line', () => {
    const folder = workspace({
      'ferry/a.txt': `---\noutlet: Own\n---\n${one}`,
      'ferry/b.txt': two,
      'ferry/event.yaml': 'sources:\n  a.txt: {outlet: Beside, title: A}\n  b.txt: {published: 2031-05-05}\n',
    })
    expect(
      reportOf(crosscheck(folder, 'check', 'ferry', '--published', '2031-05-09', '--format', 'json').out).sources,
    ).toMatchObject([{outlet: 'Own', title: 'A', published: '2031-05-09'}, {published: '2031-05-05'}])
  })

  test('settings switch rules off and change what they weigh; unsure findings are left out', () => {
    const folder = workspace({'ferry/a.txt': one, 'crosscheck.yaml': 'rules: {repeated-words: off}\n'})
    const severities = (...more: string[]): string[] =>
      reportOf(crosscheck(folder, 'check', 'ferry', '--format', 'json', ...more).out)
        .findings.filter(({rule}) => rule === 'repeated-words')
        .map(({severity}) => severity)
    expect(severities()).toEqual([])
    add(folder, {'crosscheck.yaml': 'rules:\n  repeated-words: info\nfailOn: info\n'})
    expect(severities()).toEqual(['info'])
    expect(crosscheck(folder, 'check', 'ferry').status).toBe(1)
    expect(severities('--min-confidence', '1')).toEqual([])
  })

  test('a dismissed finding no longer counts', () => {
    const folder = workspace({'ferry/a.txt': one})
    const [finding] = reportOf(crosscheck(folder, 'check', 'ferry', '--format', 'json').out).findings
    add(folder, {'reports/decisions.yaml': `${finding?.id}: {status: dismissed, reason: seen}\n`})
    const {out, status} = crosscheck(folder, 'check', 'ferry', '--format', 'json')
    expect(reportOf(out)).toMatchObject({findings: [{status: 'dismissed'}], summary: {error: 0, waived: 1}})
    expect(status).toBe(0)
  })

  test('a file found by way of a link is read once, and no link leads out', () => {
    const folder = workspace({'ferry/a.txt': one, 'outside/b.txt': two})
    symlinkSync(join(folder, 'ferry/a.txt'), join(folder, 'ferry/again.txt'))
    symlinkSync(join(folder, 'outside/b.txt'), join(folder, 'ferry/b.txt'))
    symlinkSync(join(folder, 'outside'), join(folder, 'ferry/more'))
    expect(reportOf(crosscheck(folder, 'check', 'ferry', '--format', 'json').out).sources.map(({id}) => id)).toEqual([
      'ferry/a',
    ])
  })
})

describe('what cannot be read is told, and the rest is checked', () => {
  const bad = {
    'ferry/a.txt': one,
    'ferry/empty.txt': '',
    'ferry/blank.txt': ' \n\n',
    'ferry/binary.txt': Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 1, 2]),
    'ferry/latin.txt': Uint8Array.from([...Buffer.from('The caf'), 0xe9, ...Buffer.from(' closed on Monday.')]),
    'ferry/big.txt': 'x'.repeat(5 * 1024 * 1024 + 1),
  }

  test.each([
    ['ferry/empty.txt: the file is empty'],
    ['ferry/blank.txt: the file holds no text'],
    ['ferry/binary.txt: the file is binary, not text'],
    ['ferry/latin.txt: not valid UTF-8; read as windows-1252'],
    ['ferry/big.txt: larger than 5 MB (5.0 MB)'],
  ])('%s', message => {
    const {out, err} = crosscheck(workspace(bad), 'check', 'ferry', '--format', 'json')
    const report = reportOf(out)
    expect(err).toContain(`crosscheck: ${message}\n`)
    expect(report.sources.map(({id}) => id)).toEqual(['ferry/a', 'ferry/latin'])
    expect(report.unread).toHaveLength(5)
  })

  test('a file that is not readable', () => {
    const folder = workspace({'ferry/a.txt': one, 'ferry/locked.txt': two})
    mkdirSync(join(folder, 'ferry/folder.txt'))
    chmodSync(join(folder, 'ferry/locked.txt'), 0)
    const {out} = crosscheck(folder, 'check', 'ferry', 'ferry/folder.txt', '--format', 'json')
    expect(reportOf(out).sources[0]?.id).toBe('ferry/a')
  })

  test('a format that is not read', () => {
    const folder = workspace({'ferry/a.txt': one, 'ferry/b.docx': 'PK'})
    const {err, status} = crosscheck(folder, 'check', 'ferry', 'ferry/b.docx')
    expect(err).toBe(
      'crosscheck: ferry/b.docx: not a format that is read (.txt, .md, .markdown, .html, .htm, .xhtml, .json, .ndjson, .jsonl, .rss, .atom, .pdf)\n',
    )
    expect(status).toBe(1)
  })
})

describe('what a user can put right ends with status 2 and one line', () => {
  const files = {'ferry/a.txt': one, 'none/readme.docx': 'x'}

  test.each<[string, readonly string[], Record<string, string>]>([
    ['no such file or folder: nowhere', ['check', 'nowhere'], {}],
    [
      'no readable report in none (read are .txt, .md, .markdown, .html, .htm, .xhtml, .json, .ndjson, .jsonl, .rss, .atom, .pdf)',
      ['check', 'none'],
      {},
    ],
    [
      '--format: "jsn" is not known; did you mean "json"? (known: text, json, ndjson, markdown, html, sarif, github, gitlab, junit, checkstyle, web-annotation)',
      ['check', 'ferry', '--format', 'jsn'],
      {},
    ],
    ['--format: "markdown" is not known (known: text, json, ndjson)', ['claims', 'ferry', '--format', 'markdown'], {}],
    [
      '--events: "fodler" is not known; did you mean "folder"? (known: folder, one, auto)',
      ['check', 'ferry', '--events', 'fodler'],
      {},
    ],
    [
      '--fail-on: "eror" is not known; did you mean "error"? (known: error, warning, info, never)',
      ['check', 'ferry', '--fail-on', 'eror'],
      {},
    ],
    ['--published should be a date such as 2031-04-09 (found: soon)', ['check', 'ferry', '--published', 'soon'], {}],
    ['--min-confidence should be a number from 0 to 1 (found: 2)', ['check', 'ferry', '--min-confidence', '2'], {}],
    ['no such file: none.yaml', ['check', 'ferry', '--config', 'none.yaml'], {}],
    [
      'ferry/event.yaml:2:11: sources.a.txt: key "outlett" is not known; did you mean "outlet"? (known: outlet, url, published, title, author)',
      ['check', 'ferry'],
      {'ferry/event.yaml': 'sources:\n  a.txt: {outlett: X}\n'},
    ],
    [
      'ferry/event.yaml:1:10: sources: should be a record (found: 4)',
      ['check', 'ferry'],
      {'ferry/event.yaml': 'sources: 4\n'},
    ],
    [
      'ferry/event.yaml:2:22: sources.a.txt.published: should be a date such as 2031-04-09 or 2031-04-09T17:30Z (found: "soon")',
      ['check', 'ferry'],
      {'ferry/event.yaml': 'sources:\n  a.txt: {published: soon}\n'},
    ],
    [
      'crosscheck.yaml:1:9: failOn: value "eror" is not known; did you mean "error"? (known: error, warning, info, never)',
      ['check', 'ferry'],
      {'crosscheck.yaml': 'failOn: eror\n'},
    ],
    [
      'crosscheck.yaml:1:1: key "source" is not known; did you mean "sources"? (known: sources, events, trusted, failOn, minConfidence, rules, perEvent, boilerplate, vocabulary, ownRules, limits, plugins)',
      ['check', 'ferry'],
      {'crosscheck.yaml': 'source: x\n'},
    ],
  ])('%s', (message, args, more) => {
    const {status, out, err} = crosscheck(workspace({...files, ...more}), ...args)
    expect(err).toBe(`crosscheck: ${message}\n`)
    expect({status, out}).toEqual({status: 2, out: ''})
  })

  test.each([
    [
      'an unknown rule in the configuration',
      {'crosscheck.yaml': 'rules:\n  repeated-word: off\n'},
      /^crosscheck: crosscheck\.yaml:2:3: rule "repeated-word" is not known; did you mean "repeated-words"\?/,
    ],
    ['broken YAML', {'ferry/event.yaml': 'sources: [\n'}, /^crosscheck: ferry\/event\.yaml:\d+:\d+: not YAML: /],
    [
      'a broken ledger',
      {'claims/ferry/a.yaml': 'source: ferry/a\ncorrections:\n  reject:\n    - text: 4\n'},
      /^crosscheck: claims\/ferry\/a\.yaml:4:13: corrections\.reject\.0\.text: should be a string/,
    ],
  ])('%s', (_, more, message) => {
    const {status, err} = crosscheck(workspace({...files, ...more}), 'check', 'ferry')
    expect(err).toMatch(message)
    expect(status).toBe(2)
  })

  test('an unknown command or option', () => {
    expect(crosscheck(workspace(files), 'chek').status).toBe(2)
    expect(crosscheck(workspace(files), 'check', '--nothing').status).toBe(2)
  })
})

describe('claims', () => {
  test('prints those of the contract, as one object or one a line', () => {
    const folder = workspace({'ferry/a.txt': one, 'ferry/b.txt': two})
    const {claims} = claimsReportSchema.parse(JSON.parse(crosscheck(folder, 'claims', 'ferry', '--format', 'json').out))
    const lines = crosscheck(folder, 'claims', 'ferry', '--format', 'ndjson').out.trimEnd().split('\n')
    expect(claims.length).toBeGreaterThan(0)
    expect(lines.map(line => JSON.parse(line) as unknown)).toEqual(claims)
  })

  test('ids stand when the text around moves', () => {
    const folder = workspace({'ferry/a.txt': two})
    const ids = (): string[] =>
      claimsReportSchema
        .parse(JSON.parse(crosscheck(folder, 'claims', 'ferry', '--format', 'json').out))
        .claims.map(({id}) => id)
    const before = ids()
    add(folder, {'ferry/a.txt': `Nobody knows why.\n\n${two}`})
    expect(ids()).toEqual(before)
  })
})

describe('ledgers', () => {
  const ledger = (folder: string): string => readFileSync(join(folder, 'claims/ferry/a.yaml'), 'utf8')
  const corrections = [
    '# what we know better',
    'corrections:',
    '  reject:   # not a date',
    '    - {text: "4 May 2031", kind: time, reason: a misprint}',
    '  add:',
    '    - {quote: The ferry, kind: place, value: {id: ferry, name: The ferry}, reason: "it is one"}',
    '',
  ].join('\n')
  const textsOf = (folder: string): string[] =>
    claimsReportSchema
      .parse(JSON.parse(crosscheck(folder, 'claims', 'ferry', '--format', 'json').out))
      .claims.map(({text}) => text)

  test('hold every claim, and do not change when nothing has', () => {
    const folder = workspace({'ferry/a.txt': two})
    expect(crosscheck(folder, 'claims', 'ferry', '--write')).toEqual({status: 0, out: '', err: ''})
    const first = ledger(folder)
    expect(first).toContain('source: ferry/a\n')
    expect(first.match(/^ {2}- line: 1$/gm)).toHaveLength(textsOf(folder).length)
    crosscheck(folder, 'claims', 'ferry', '--write')
    expect(ledger(folder)).toBe(first)
  })

  test('keep corrections byte for byte, and they are obeyed', () => {
    const folder = workspace({'ferry/a.txt': two})
    const before = textsOf(folder)
    crosscheck(folder, 'claims', 'ferry', '--write')
    add(folder, {'claims/ferry/a.yaml': ledger(folder) + corrections})
    crosscheck(folder, 'claims', 'ferry', '--write')
    expect(ledger(folder).endsWith(corrections)).toBe(true)
    expect(before).toContain('4 May 2031')
    expect(textsOf(folder)).toEqual(['The ferry', ...before.filter(text => text !== '4 May 2031')])
    const again = ledger(folder)
    crosscheck(folder, 'claims', 'ferry', '--write')
    expect(ledger(folder)).toBe(again)
  })

  test('a correction whose words are gone is told', () => {
    const folder = workspace({
      'ferry/a.txt': 'A tug left Varn.\n',
      'claims/ferry/a.yaml': `source: ferry/a\n${corrections}`,
    })
    expect(reportOf(crosscheck(folder, 'check', 'ferry', '--format', 'json').out).unread).toEqual([
      {source: 'ferry/a', reason: 'a correction adds words that are no longer there: "The ferry"'},
      {source: 'ferry/a', reason: 'a correction rejects words that are no longer there: "4 May 2031"'},
    ])
  })

  test('an added claim of no known kind or shape is refused', () => {
    const add = (kind: string, value: string): string =>
      `source: ferry/a\ncorrections: {add: [{quote: The ferry, kind: ${kind}, value: ${value}, reason: r}]}\n`
    const errOf = (text: string): string =>
      crosscheck(workspace({'ferry/a.txt': two, 'claims/ferry/a.yaml': text}), 'check', 'ferry').err
    expect(errOf(add('plase', '{}'))).toMatch(/kind: value "plase" is not known; did you mean "place"\?/)
    expect(errOf(add('place', '{id: 4}'))).toMatch(
      /^crosscheck: claims\/ferry\/a\.yaml:2:\d+: corrections\.add\.0\.value\.id: should be a string \(found: 4\)/,
    )
  })
})

describe('report, rules, explain, schema', () => {
  test('report prints Markdown or a page, or writes both by event', () => {
    const folder = workspace({'ferry/a.txt': one})
    const {out} = crosscheck(folder, 'report', 'ferry')
    const page = crosscheck(folder, 'report', 'ferry', '--format', 'html').out
    expect(out).toMatch(/^# ferry\n/)
    expect(page).toMatch(/^<!doctype html>\n/)
    expect(crosscheck(folder, 'report', 'ferry', '--write').out).toBe('')
    expect(readFileSync(join(folder, 'reports/ferry.md'), 'utf8')).toBe(out)
    expect(readFileSync(join(folder, 'reports/ferry.html'), 'utf8')).toBe(page)
  })

  test('a report is headed by the title of the event, where it has one', () => {
    const folder = workspace({'ferry/a.txt': one, 'ferry/event.yaml': 'title: A ferry turns back\n'})
    expect(crosscheck(folder, 'report', 'ferry').out).toMatch(/^# A ferry turns back\n/)
    expect(crosscheck(folder, 'report', 'ferry', '--format', 'html').out).toContain('<h1>A ferry turns back</h1>')
  })

  test('check --write writes reports and ledgers', () => {
    const folder = workspace({'sources/ferry/a.txt': one})
    crosscheck(folder, 'check', '--write')
    expect(existsSync(join(folder, 'reports/ferry.md'))).toBe(true)
    expect(existsSync(join(folder, 'claims/ferry/a.yaml'))).toBe(true)
  })

  test('rules lists every rule', () => {
    const lines = crosscheck(workspace({}), 'rules').out.trimEnd().split('\n')
    expect(lines.map(line => line.split(' ')[0])).toEqual([...rules.map(({name}) => name), 'stale-decision'])
  })

  test('rules and explain know the rules of the configuration, as it weighs them', () => {
    const folder = workspace({
      'crosscheck.yaml': 'ownRules: own.yaml\nrules: {toll: info, repeated-words: off}\n',
      'own.yaml':
        'questions:\n  - id: toll\n    claims: {kind: quantity, of: passenger}\n    answers: {within: 5%}\nfacts:\n  - fact: crew.size = 7 since 2031-03-18\n    source: the crew list\n    claims: {kind: quantity, of: crew}\n',
    })
    const lines = crosscheck(folder, 'rules').out.split('\n')
    const lineOf = (name: string): string => lines.find(line => line.startsWith(`${name} `))?.replace(/ +/g, ' ') ?? ''
    expect(lineOf('toll')).toBe('toll info cross Finds answers to toll of several reports that are not within 5%.')
    expect(lineOf('crew-size')).toMatch(
      /^crew-size error \w+ Finds what is against: crew\.size = 7 since 2031-03-18\.$/,
    )
    expect(lineOf('repeated-words')).toMatch(/^repeated-words off /)
    expect(crosscheck(folder, 'explain', 'toll').out).toMatch(
      /^# toll\n[^]*`own\.yaml`[^]*```yaml\nid: toll\nclaims: \{kind: quantity, of: passenger\}\nanswers: \{within: 5%\}\n```\n$/,
    )
    expect(crosscheck(folder, 'explain', 'crew-size').out).toContain('It is known from: the crew list')
    expect(crosscheck(folder, 'explain', 'stale-decision').out).toMatch(/^# stale-decision\n/)
    expect(crosscheck(folder, 'explain', 'tol').err).toMatch(/did you mean "toll"\?/)
    expect(crosscheck(workspace({}), 'explain', 'toll')).toMatchObject({status: 2, out: ''})
  })

  test('explain prints the page of a rule', () => {
    expect(crosscheck(workspace({}), 'explain', 'repeated-words').out).toMatch(/^# repeated-words\n/)
    expect(crosscheck(workspace({}), 'explain', 'repeated-wrds').err).toMatch(/did you mean "repeated-words"\?/)
  })

  test('explain prints a finding by its id', () => {
    const folder = workspace({'sources/ferry/a.txt': one})
    const id = reportOf(crosscheck(folder, 'check', '--format', 'json').out).findings[0]?.id ?? ''
    const out = crosscheck(folder, 'explain', id).out
    expect(out).toContain(id)
    expect(out).toMatch(/\nread at its places\n/)
    expect(out.split('what would make it go away')[1]).toContain(`crosscheck decide ${id} dismiss `)
    expect(crosscheck(folder, 'explain', '0000000000000000')).toMatchObject({status: 2})
  })

  describe('explain prints what was made of a place', () => {
    const files = {
      'sources/ferry/a.txt':
        'A ferry ran aground off Varn, and 12 people were injured, the harbour office said.\n\nIt may end a 23-year partnership of the two ports. It turned turned back.\n',
      'sources/ferry/b.txt':
        'A ferry ran aground off Varn, and about 12 people were injured, the harbour office said.\n\nTheir shared lighthouse, launched in 1998, stays open. Three sailors (Ana Holt, Jan Ruhl, Per Venn) swam ashore.\n',
    }
    const explain = (...given: readonly string[]) => crosscheck(workspace(files), 'explain', ...given).out

    test('claims with their frames, and the answers of the other reports', () => {
      const out = explain('sources/ferry/a.txt:1')
      expect(out).toMatch(/^ {2}quantity “12 people” = 12 people \(read by count\)$/m)
      expect(out).toMatch(/^ {4}tells injured; /m)
      expect(out).toMatch(/^ {6}ferry\/b: about 12 people \(“about 12 people”\): both can stand$/m)
      expect(out).toMatch(
        /^ {2}quantity-conflict\n(?: {4}ferry.*\n){2} {4}“12 people” and “about 12 people” can both stand: /m,
      )
    })

    test('a length and a beginning in another report, with the derivation', () => {
      const out = explain('sources/ferry/a.txt:3', '--published', '2022-04-02')
      expect(out).toContain(
        '23 years before 2022, when the report was published, is 1998 or 1999; “1998” lies within that. Both can stand: only one end is told',
      )
      expect(out).toContain('ferry/b:3:38 “1998”')
      expect(explain('sources/ferry/a.txt:3')).toContain('23 years from “1998” are full in 2021, and the next in 2022')
      expect(explain('sources/ferry/a.txt:3', '--published', '2050-04-02')).not.toContain('1998')
    })

    test('what was raised, at a line and at a column', () => {
      expect(explain('sources/ferry/a.txt:3')).toMatch(/raised\n {2}\w+ repeated-words [\da-f]+\n/)
      expect(explain('sources/ferry/a.txt:3:1')).toMatch(/raised\n {2}nothing\n/)
    })

    test('a list that comes to its number', () => {
      expect(explain('sources/ferry/b.txt:3')).toContain(
        '3 were announced and 3 are listed: ana-holt, jan-ruhl, per-venn.',
      )
    })

    test('a place that is not there is an error', () => {
      const folder = workspace(files)
      expect(crosscheck(folder, 'explain', 'sources/ferry/a.txt:99')).toMatchObject({status: 2})
      expect(crosscheck(folder, 'explain', 'sources/ferry/c.txt:1').err).toMatch(/not among the reports/)
    })
  })

  test.each(['report', 'claims', 'config', 'event', 'ledger', 'decisions', 'rules'])(
    'schema %s is a JSON Schema',
    name => {
      expect(JSON.parse(crosscheck(workspace({}), 'schema', name).out)).toMatchObject({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
      })
    },
  )
})
