import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {reportSchema} from '../src/config/index.ts'
import type {Io} from '../src/cli/io.ts'
import {run} from '../src/cli/run.ts'
import {add, crosscheck, workspace} from './workspace.ts'

const slip = 'Everybody was on the the ferry on Monday, he said.\n'
const other = 'Everybody was on the the tug on Monday, she said.\n'
const text = (...lines: readonly string[]): string => lines.map(line => `${line}\n`).join('')

type Report = ReturnType<typeof reportSchema.parse>

function reportOf(folder: string, ...args: readonly string[]): Report {
  const {out, err} = crosscheck(folder, 'check', '--format', 'json', ...args)
  if (out === '') throw new Error(err)
  return reportSchema.parse(JSON.parse(out))
}

function severities(folder: string, ...args: readonly string[]): string[] {
  return reportOf(folder, ...args).findings.map(
    ({rule, severity, places: [place]}) => `${severity} ${rule} ${place?.source}`,
  )
}

describe('crosscheck.yaml', () => {
  test('is found in a folder above, up to the repository, and its paths start from its own folder', () => {
    const folder = workspace({
      'crosscheck.yaml': 'sources: reports-in\nrules: {repeated-words: info}\n',
      'desk/.git/HEAD': '',
      'desk/sources/ferry/a.txt': other,
      'reports-in/ferry/a.txt': slip,
      'below/deep/x.md': slip,
    })
    expect(severities(join(folder, 'below/deep'))).toEqual(['info repeated-words ferry/a'])
    expect(severities(join(folder, 'desk'))).toEqual(['error repeated-words ferry/a'])
    crosscheck(join(folder, 'below/deep'), 'baseline')
    expect(existsSync(join(folder, 'reports/decisions.yaml'))).toBe(true)
  })

  test('weighs a rule otherwise for one event', () => {
    const folder = workspace({
      'sources/ferry/a.txt': slip,
      'sources/tug/a.txt': other,
      'sources/constructor/a.txt': 'It was in the the harbour on Friday.\n',
      'crosscheck.yaml': text(
        'rules: {repeated-words: warning}',
        'perEvent:',
        '  tug: {rules: {repeated-words: off}}',
        '  ferry: {rules: {repeated-words: info}}',
      ),
    })
    expect(severities(folder)).toEqual(['warning repeated-words constructor/a', 'info repeated-words ferry/a'])
  })

  test('tells of an event that is not there, where all that is configured is read', () => {
    const folder = workspace({
      'sources/bridge-fall/a.txt': slip,
      'crosscheck.yaml': text('perEvent:', '  bridge-fal:', '    rules: {repeated-words: off}'),
    })
    const {err, status} = crosscheck(folder, 'check')
    expect(err).toBe(
      'crosscheck: crosscheck.yaml:2:3: event "bridge-fal" is not known; did you mean "bridge-fall"? (known: bridge-fall)\n',
    )
    expect(status).toBe(1)
    expect(crosscheck(folder, 'check', 'sources/bridge-fall').err).toBe('')
  })

  test('says how events are told apart, and --events is stronger', () => {
    const files = {'sources/x/a.txt': slip, 'sources/y/a.txt': other, 'crosscheck.yaml': 'events: one\n'}
    const events = (...args: readonly string[]): number =>
      new Set(reportOf(workspace(files), ...args).sources.map(({event}) => event)).size
    expect(events()).toBe(1)
    expect(events('--events', 'folder')).toBe(2)
  })

  test('holds reports against trusted ones of their event', () => {
    const told = 'The Orsa bridge fell on 4 May 2031. It killed 12 people, the road office said.\n'
    const folder = workspace({
      'sources/bridge/a.txt': told.replace('12 people', '12 people and injured 40 others'),
      'sources/ferry/a.txt': 'The ferry Elsin carried 80 people on 6 May 2031.\n',
      'trusted/bridge/t.txt': told,
      'crosscheck.yaml': 'trusted: [trusted]\n',
    })
    const {findings, sources} = reportOf(folder)
    expect(sources.map(({id}) => id)).toEqual(['against/bridge/t', 'bridge/a', 'ferry/a'])
    const unsupported = findings.filter(({rule}) => rule === 'unsupported')
    expect(unsupported.map(({places: [place]}) => `${place?.source} ${place?.text}`)).toEqual([
      expect.stringMatching(/^bridge\/a .*40/),
    ])
    add(folder, {'trusted/tug/t.txt': told})
    expect(crosscheck(folder, 'check').err).toBe('crosscheck: trusted reports of no event that is read: tug\n')
  })

  test('knows an outlet’s own paragraphs of every day', () => {
    const folder = workspace({
      'sources/ferry/a.txt': `---\noutlet: Varn Gazette\n---\nThe ferry left Varn.\n\nRead the the best 12 tales of the week here.\n`,
      'sources/ferry/b.txt': `---\noutlet: Elsin Herald\n---\nThe ferry came.\n\nRead the the best 14 tales of the week here.\n`,
      'crosscheck.yaml': "boilerplate: {varn gazette: ['Read the the best * tales*here.']}\n",
    })
    expect(severities(folder)).toEqual(['error repeated-words ferry/b'])
  })

  test.each([
    [
      'events: fodler',
      /^crosscheck\.yaml:1:9: events: value "fodler" is not known; did you mean "folder"\? \(known: folder, one, auto\)/,
    ],
    [
      'perEvent: {tug: {rule: {}}}',
      /^crosscheck\.yaml:1:18: perEvent\.tug: key "rule" is not known; did you mean "rules"\? \(known: rules\)/,
    ],
    [
      'perEvent:\n  tug:\n    rules: {repeated-word: off}',
      /^crosscheck\.yaml:3:13: rule "repeated-word" is not known; did you mean "repeated-words"\?/,
    ],
    ['minConfidence: high', /^crosscheck\.yaml:1:16: minConfidence: should be a number \(found: "high"\)/],
    [
      'rules: {quote-drift: of}',
      /^crosscheck\.yaml:1:22: rules\.quote-drift: value "of" is not known; did you mean "off"\?/,
    ],
    [
      `a: &a [x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nsources: [*c,*c,*c,*c,*c,*c]`,
      /^crosscheck\.yaml: more than 50 aliases of one anchor/,
    ],
    [`sources: ${'['.repeat(30_000)}`, /^crosscheck\.yaml/],
    ['__proto__: {failOn: never}', /^crosscheck\.yaml:1:1: key "__proto__" is not known/],
  ])('%s', (config, message) => {
    const {status, err} = crosscheck(workspace({'sources/a.txt': slip, 'crosscheck.yaml': config}), 'check')
    expect(err.replace(/^crosscheck: /, '')).toMatch(message)
    expect(status).toBe(2)
  })
})

describe('init', () => {
  test('writes a configuration that is read, its schema, and a first event', () => {
    const folder = workspace({})
    expect(crosscheck(folder, 'init', 'bridge-closure').out).toMatch(
      /^crosscheck\.yaml\ncrosscheck\.schema\.json\nsources\/bridge-closure\/event\.yaml\n/,
    )
    const config = readFileSync(join(folder, 'crosscheck.yaml'), 'utf8')
    const [, schema = ''] = /^# yaml-language-server: \$schema=(.+)$/m.exec(config) ?? []
    const validate = new Ajv2020({strict: false}).compile(
      JSON.parse(readFileSync(join(folder, schema), 'utf8')) as object,
    )
    expect(validate(parse(config)), JSON.stringify(validate.errors)).toBe(true)
    expect(validate({...(parse(config) as object), soruces: []})).toBe(false)
    add(folder, {'sources/bridge-closure/a.txt': slip})
    expect(crosscheck(folder, 'check').status).toBe(1)
    expect(crosscheck(folder, 'report').out).toMatch(/^# bridge-closure\n/)
    expect(crosscheck(folder, 'init')).toMatchObject({
      status: 2,
      err: 'crosscheck: there is a crosscheck.yaml already\n',
    })
    expect(readFileSync(join(folder, 'crosscheck.yaml'), 'utf8')).toBe(config)
  })

  test.each(['../out', '.hidden', 'a/b', '', 'x\u0000y'])('an event called %j is refused', name => {
    const folder = workspace({})
    expect(crosscheck(folder, 'init', name)).toMatchObject({status: 2})
    expect(existsSync(join(folder, 'crosscheck.yaml'))).toBe(false)
  })
})

describe('add', () => {
  test('brings reports in with what is given, and keeps what stands in event.yaml', () => {
    const beside = '# ours\ntitle: A ferry # seen\nsources:\n  z.txt: {outlet: Z}\n'
    const folder = workspace({
      'inbox/a.txt': slip,
      'inbox/b.md': other,
      'sources/ferry/z.txt': slip,
      'sources/ferry/event.yaml': beside,
    })
    const {out, status} = crosscheck(
      folder,
      'add',
      'inbox/a.txt',
      'inbox/b.md',
      '--event',
      'ferry',
      '--outlet',
      'Varn: "Gazette"',
      '--published',
      '2031-05-04',
    )
    expect({out, status}).toEqual({status: 0, out: 'sources/ferry/a.txt\nsources/ferry/b.md\n'})
    expect(readFileSync(join(folder, 'sources/ferry/event.yaml'), 'utf8')).toContain(beside)
    expect(reportOf(folder).sources).toMatchObject([
      {id: 'ferry/a', outlet: 'Varn: "Gazette"', published: '2031-05-04'},
      {id: 'ferry/b', outlet: 'Varn: "Gazette"'},
      {id: 'ferry/z', outlet: 'Z'},
    ])
    expect(crosscheck(folder, 'add', 'inbox/a.txt', '--event', 'ferry').err).toMatch(
      /sources\/ferry\/a\.txt is there already/,
    )
  })

  test('asks on a terminal for what the file does not say', () => {
    const folder = workspace({'inbox/a.txt': `---\noutlet: Own\n---\n${slip}`, 'sources/ferry/event.yaml': ''})
    const questions: string[] = []
    const answers = ['ferry', '2031-05-04', '']
    const io: Io = {
      cwd: folder,
      out: () => undefined,
      err: () => undefined,
      outIsTerminal: true,
      errIsTerminal: true,
      ask: question => {
        questions.push(question)
        return answers.shift() ?? ''
      },
      now: () => 0,
      today: () => '2031-06-01',
      env: {},
    }
    expect(run(['add', 'inbox/a.txt'], io)).toBe(0)
    expect(questions).toEqual(['event (ferry)? ', 'inbox/a.txt: published? ', 'inbox/a.txt: url? '])
    expect(readFileSync(join(folder, 'sources/ferry/event.yaml'), 'utf8')).toBe(
      'sources:\n  a.txt: {published: 2031-05-04}\n',
    )
  })

  test.each([
    [['inbox/a.txt', '--event', '../x'], /an event is named by letters/],
    [['inbox/a.txt', '--event', 'x', '--published', 'soon'], /published should be a date/],
    [['inbox/a.xyz', '--event', 'x'], /not a format that is read/],
    [['inbox/none.txt', '--event', 'x'], /no such file or folder/],
    [['inbox/.a.txt', '--event', 'x'], /file name begins with a letter/],
    [['inbox/a.txt'], /say which event it tells of/],
  ])('%j is refused and writes nothing', (args, message) => {
    const folder = workspace({'inbox/a.txt': slip, 'inbox/a.xyz': slip, 'inbox/.a.txt': slip})
    const {status, err} = crosscheck(folder, 'add', ...args)
    expect(err).toMatch(message)
    expect(status).toBe(2)
    expect(existsSync(join(folder, 'sources'))).toBe(false)
  })

  test('bytes are brought in as they are', () => {
    const folder = workspace({})
    mkdirSync(join(folder, 'in'))
    const bytes = Buffer.from([...Buffer.from('The caf'), 0xe9, ...Buffer.from(' closed on Monday.')])
    writeFileSync(join(folder, 'in/a.txt'), bytes)
    crosscheck(folder, 'add', 'in/a.txt', '--event', 'cafe')
    expect(readFileSync(join(folder, 'sources/cafe/a.txt')).equals(bytes)).toBe(true)
  })
})
