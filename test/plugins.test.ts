import {cpSync, mkdirSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {beforeAll, describe, expect, test} from 'vitest'
import {buildLibrary} from '../src/cli/build.ts'
import {reportSchema} from '../src/config/index.ts'
import {add, crosscheck, workspace} from './workspace.ts'

const reports = {
  'sources/flood/a.txt': 'The spring tide came over the wall at Varnholm.\n',
  'sources/flood/b.txt': 'A neap tide came over the the wall, the office said.\n',
}
const example = fileURLToPath(new URL('plugin-tides', import.meta.url))
const built = workspace({})

beforeAll(async () => {
  await buildLibrary(built)
})

/** A workspace with the package at hand as a user has it, and the example plugin installed. */
function withTides(more: Readonly<Record<string, string>> = {}): string {
  const folder = workspace({...reports, 'crosscheck.yaml': 'plugins: [crosscheck-plugin-tides]\n', ...more})
  const own = join(folder, 'node_modules/crosscheck')
  mkdirSync(own, {recursive: true})
  writeFileSync(join(own, 'package.json'), '{"name": "crosscheck", "type": "module", "exports": "./index.js"}')
  symlinkSync(join(built, 'index.js'), join(own, 'index.js'))
  cpSync(example, join(folder, 'node_modules/crosscheck-plugin-tides'), {recursive: true})
  return folder
}

function rulesIn(out: string): string[] {
  return reportSchema.parse(JSON.parse(out)).findings.map(({rule, severity}) => `${severity} ${rule}`)
}

describe('the example plugin', () => {
  test('adds a kind, a rule and a format', () => {
    const folder = withTides()
    const {out, err, status} = crosscheck(folder, 'check', '--format', 'json')
    expect(err).toBe('')
    expect(status).toBe(1)
    expect(rulesIn(out)).toEqual(['error repeated-words', 'warning tide-conflict'])
    expect(crosscheck(folder, 'check', '--format', 'tally').out).toBe('2 in all\n')
    expect(crosscheck(folder, 'report', '--format', 'tally').out).toBe('2 in all\n')
    expect(crosscheck(folder, 'claims').out).toContain('tide spring tide = spring tide')
    expect(crosscheck(folder, 'rules').out).toMatch(/^tide-conflict +warning +cross +A rule of a plugin\.$/m)
    expect(crosscheck(folder, 'explain', 'tide-conflict').out).toMatch(/^# tide-conflict\n/)
    const place = crosscheck(folder, 'explain', 'sources/flood/a.txt:1').out
    expect(place).toContain('tide “spring tide” = spring tide (read by word)')
  })

  test('is weighed by the configuration, and decided about', () => {
    const folder = withTides({'crosscheck.yaml': 'plugins: [crosscheck-plugin-tides]\nrules: {tide-conflict: info}\n'})
    const {out} = crosscheck(folder, 'check', '--format', 'json')
    expect(rulesIn(out)).toEqual(['error repeated-words', 'info tide-conflict'])
    crosscheck(folder, 'baseline')
    expect(crosscheck(folder, 'check').status).toBe(0)
  })
})

const rule = (name: string, find: string): string =>
  `{name: '${name}', severity: 'error', scope: 'internal', find: ${find}}`
const plugin = (...rules: readonly string[]): string => `module.exports = {rules: [${rules.join(', ')}]}\n`
const draft =
  "{rule: 'x', scope: 'internal', severity: 'error', verdict: 'slip', confidence: 1, what: 'A thing.', why: 'It is.', next: 'Look.', key: ['k'], spots: [{source: 'flood/a', start: 4, end: 10}]}"

describe('a plugin that fails is named, and the rest runs', () => {
  const good = plugin(rule('fine', `() => [${draft}]`))

  test.each([
    ['a rule that throws', plugin(rule('bad', "() => { throw new Error('no tide') }")), 'rule bad failed: no tide'],
    [
      'a finding without a place',
      plugin(rule('bad', `() => [{...${draft}, spots: []}]`)),
      'rule bad failed: a finding has no place in a report',
    ],
    ['a module that throws', "throw new Error('out of order')\n", 'loading failed: out of order'],
    [
      'a list of something else',
      'module.exports = {rules: [4]}\n',
      'its list of rules failed: it is not made by the functions of the package',
    ],
  ])('%s', (_, text, message) => {
    const folder = workspace({
      ...reports,
      'p/bad.cjs': text,
      'p/good.cjs': good,
      'crosscheck.yaml': 'plugins: [./p/bad.cjs, ./p/good.cjs]\n',
    })
    const {out, err, status} = crosscheck(folder, 'check', '--format', 'json')
    expect(err).toBe(`crosscheck: plugin ./p/bad.cjs: ${message}\n`)
    expect(status).toBe(2)
    expect(rulesIn(out)).toEqual(['error fine', 'error repeated-words'])
    expect(reportSchema.parse(JSON.parse(out)).unread).toContainEqual({
      source: 'crosscheck.yaml',
      reason: `plugin ./p/bad.cjs: ${message}`,
    })
  })

  test('no decision is called stale by a run in which a rule failed', () => {
    const folder = workspace({
      ...reports,
      'p/x.cjs': plugin(rule('bad', `() => [${draft}]`)),
      'crosscheck.yaml': 'plugins: ./p/x.cjs\n',
    })
    crosscheck(folder, 'baseline')
    add(folder, {'p/y.cjs': plugin(rule('bad', '() => { throw 1 }')), 'crosscheck.yaml': 'plugins: ./p/y.cjs\n'})
    expect(crosscheck(folder, 'check').out).not.toContain('stale-decision')
    expect(crosscheck(folder, 'check', '--prune')).toMatchObject({status: 2})
  })

  test('a format that is not known for that', () => {
    const bad = {'p/bad.cjs': "throw new Error('out of order')\n", 'crosscheck.yaml': 'plugins: ./p/bad.cjs\n'}
    const {err, status} = crosscheck(workspace({...reports, ...bad}), 'check', '--format', 'tally')
    expect(status).toBe(2)
    expect(err).toMatch(/"tally" is not known .*; plugin \.\/p\/bad\.cjs: loading failed: out of order\n$/)
  })

  test('one that is not there', () => {
    const folder = workspace({...reports, 'crosscheck.yaml': 'plugins: ./nowhere.js\n'})
    expect(crosscheck(folder, 'check')).toMatchObject({
      status: 2,
      err: 'crosscheck: crosscheck.yaml: no such plugin: ./nowhere.js\n',
    })
  })
})

describe('what takes too long is broken off and told, and the rest runs', () => {
  const endless = '() => { for (;;); }'
  const kind = (reader: string, keys = '() => []'): string =>
    `{name: 'slow', extract: ${reader}, answers: true, relate: () => 'incomparable', show: ({text}) => text, keys: ${keys}}`
  const claim =
    "document => ({claims: [{id: document.source.id, source: document.source.id, kind: 'slow', text: 'e', start: 2, end: 3, line: 1, column: 3, value: {}, via: 'x', block: 'body', frame: {sentence: 0, scope: [], standing: 'done', negated: false}}], unread: []})"

  // words and patterns are made ready at the first reading
  beforeAll(() => void crosscheck(workspace(reports), 'check'))

  test.each([
    [
      'a rule',
      plugin(rule('bad', endless)),
      'flood/a: rule bad: takes longer than 2 seconds on this event, and was broken off',
    ],
    [
      'a rule whose pattern never comes to an end',
      plugin(rule('bad', "() => /^(?:a+)+$/.test('a'.repeat(60) + 'b') ? [] : []")),
      'flood/a: rule bad: takes longer than 2 seconds on this event, and was broken off',
    ],
    [
      'a kind, on one report',
      `module.exports = {kinds: [${kind("({source}) => { for (;source.id === 'flood/b';); return {claims: [], unread: []} }")}]}\n`,
      'flood/b: kind slow: takes longer than 1 second on this report, and was broken off',
    ],
    [
      'aligning an event',
      `module.exports = {kinds: [${kind(claim, endless)}]}\n`,
      'flood/a: aligning the reports of this event takes longer than 2 seconds, and was broken off',
    ],
  ])('%s', (_, text, message) => {
    const folder = workspace({
      ...reports,
      'p/bad.cjs': text,
      'p/good.cjs': plugin(rule('fine', `() => [${draft}]`)),
      'crosscheck.yaml': 'plugins: [./p/bad.cjs, ./p/good.cjs]\nlimits: {seconds: 1}\n',
    })
    const {out, err, status} = crosscheck(folder, 'check', '--format', 'json')
    expect(err).toBe(`crosscheck: ${message}\n`)
    expect(status).toBe(2)
    expect(rulesIn(out)).toEqual(['error fine', 'error repeated-words'])
    const [source, ...reason] = message.split(': ')
    expect(reportSchema.parse(JSON.parse(out)).unread).toContainEqual({source, reason: reason.join(': ')})
  })
})
