import {spawn} from 'node:child_process'
import {readdirSync, readFileSync, rmSync, truncateSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync, gzipSync} from 'node:zlib'
import {beforeAll, describe, expect, test} from 'vitest'
import {builtProgram} from './built.ts'
import {add, crosscheck, crosscheckWith, workspace, type Ran} from './workspace.ts'

const reports = {
  'sources/ferry/a.txt':
    'Varnholm: The ferry Elsin turned back on Monday with 40 passengers, the coast guard said.\n\nIt turned turned back again on Tuesday, the Tidal Board said on Telegram.\n',
  'sources/ferry/b.txt':
    'The ferry Elsin turned back on Monday with 46 passengers, the coast guard said.\n\nThe Tidal Board wrote a letter to its owner.\n',
  'sources/ferry/event.yaml': 'sources: {a.txt: {published: 2031-05-07}, b.txt: {published: 2031-05-07}}\n',
  'sources/storm/c.txt': 'A storm tore the roof roof off a school in Varnholm. Two people were hurt.\n',
}

interface Cached {
  readonly folder: string
  readonly store: string
  readonly run: (...args: readonly string[]) => Ran
}

/** A workspace of these reports with a cache of its own. */
function cached(more: Readonly<Record<string, string>> = {}, build = 'a build'): Cached {
  const folder = workspace({...reports, ...more})
  const store = join(folder, 'cache')
  return {folder, store, run: (...args) => crosscheckWith({build, env: {XDG_CACHE_HOME: store}}, folder, ...args)}
}

function entriesIn(store: string): string[] {
  return readdirSync(store, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile() && entry.name !== 'trimmed')
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
}

/** Replaces what is kept under a name, in every entry that has it. */
function plant(store: string, key: string, value: unknown): number {
  const files = entriesIn(store).filter(file => {
    const [digest, kept] = JSON.parse(gunzipSync(readFileSync(file)).toString()) as [string, Record<string, unknown>]
    if (!(key in kept)) return false
    writeFileSync(file, gzipSync(JSON.stringify([digest, {...kept, [key]: value}])))
    return true
  })
  return files.length
}

describe('what is printed is the same', () => {
  test.each([
    ['check', '--format', 'json'],
    ['check'],
    ['check', '--format', 'sarif'],
    ['check', '--events', 'auto', '--format', 'json'],
    ['check', '--events', 'one', '--format', 'markdown'],
    ['check', '--against', 'sources/storm', 'sources/ferry', '--format', 'json'],
    ['claims', '--format', 'ndjson'],
    ['report'],
    ['explain', 'sources/ferry/a.txt:1'],
  ])('by %s %s %s without a cache, with an empty one and with a full one', (...args) => {
    const {folder, run} = cached()
    const plain = crosscheck(folder, ...args)
    expect(plain.out).not.toBe('')
    expect(run(...args)).toEqual(plain)
    expect(run(...args)).toEqual(plain)
    expect(run(...args, '--no-cache')).toEqual(plain)
  })
})

describe('what is kept', () => {
  test('is used: conclusions where nothing changed, readings where another report of the event did', () => {
    const {store, folder, run} = cached()
    run('check')
    // of three files what stands in them and what is read of it, and the conclusions of two events
    expect(entriesIn(store)).toHaveLength(8)
    expect(plant(store, 'drafts', [])).toBe(2)
    expect(run('check').out).not.toContain('repeated-words')
    expect(run('check', '--no-cache').out).toContain('repeated-words')
    const names = plant(store, 'tokens', [])
    expect(names).toBe(3)
    add(folder, {'sources/storm/d.txt': 'A storm tore the roof off a school.\n'})
    const {out} = run('check')
    expect(out).not.toContain('sources/storm/c.txt')
    expect(crosscheck(folder, 'check').out).toContain('sources/storm/c.txt')
  })

  test('is used of what stands in a file, for as long as it is the same', () => {
    const {store, folder, run} = cached()
    run('check')
    expect(plant(store, 'warnings', [{of: 'a', reason: 'from the cache'}])).toBe(3)
    expect(run('check').err).toContain('from the cache')
    add(folder, Object.fromEntries(Object.entries(reports).map(([file, text]) => [file, `${text}\n`])))
    expect(run('check').err).not.toContain('from the cache')
  })

  test('is neither used nor written with --no-cache, nor where the program is run from its sources', () => {
    const {store, folder, run} = cached()
    run('check', '--no-cache')
    crosscheckWith({env: {XDG_CACHE_HOME: store}}, folder, 'check')
    expect(() => entriesIn(store)).toThrow('ENOENT')
  })

  test('is not used by another build', () => {
    const {store, folder, run} = cached()
    run('check')
    plant(store, 'drafts', [])
    const other = crosscheckWith({build: 'another build', env: {XDG_CACHE_HOME: store}}, folder, 'check')
    expect(other).toEqual(crosscheck(folder, 'check'))
  })

  test('may be deleted at any time', () => {
    const {store, folder, run} = cached()
    run('check')
    rmSync(store, {recursive: true})
    expect(run('check')).toEqual(crosscheck(folder, 'check'))
    for (const file of entriesIn(store)) truncateSync(file, 40)
    expect(run('check')).toEqual(crosscheck(folder, 'check'))
    expect(entriesIn(store).map(file => JSON.parse(gunzipSync(readFileSync(file)).toString()) as unknown)).toHaveLength(
      8,
    )
  })
})

describe('what reading depends on is read anew when it changes', () => {
  const words = (name: string): string => `organisations:\n  - {id: tidal-board, name: ${name}, type: company}\n`
  const own = (answers: string): string =>
    `questions:\n  - {id: passengers, claims: {kind: quantity, of: passenger}, answers: ${answers}, severity: error}\n`

  test.each([
    ['the text', {'sources/ferry/a.txt': reports['sources/ferry/a.txt'].replace('40', '41')}],
    ['when it was published', {'sources/ferry/event.yaml': 'sources: {a.txt: {published: 2031-06-11}}\n'}],
    ['a word of the user', {'words.yaml': words('Tidal Board')}],
    ["an outlet's own paragraph", {'crosscheck.yaml': 'boilerplate: {"*": ["It turned turned*"]}\n'}],
    ['a correction', {'claims/ferry/a.yaml': 'corrections:\n  reject:\n    - {text: 40 passengers, kind: quantity}\n'}],
    ['a rule of the user', {'own.yaml': own('equal')}],
  ])('%s', (_, change) => {
    const configured = {
      'crosscheck.yaml': 'vocabulary: words.yaml\nownRules: own.yaml\n',
      'words.yaml': words('Nobody Knows Board'),
      'own.yaml': own('{within: 50%}'),
    }
    const {folder, run} = cached(configured)
    const args = ['check', '--format', 'json']
    const claims = ['claims', '--format', 'json']
    const before = [run(...args), run(...claims)]
    expect(before.map(({err}) => err)).toEqual(['', ''])
    add(folder, change)
    const after = [crosscheck(folder, ...args), crosscheck(folder, ...claims)]
    expect(after).not.toEqual(before)
    expect([run(...args), run(...claims)]).toEqual(after)
  })

  test('a plugin is always asked', () => {
    const rule = (name: string): string =>
      `module.exports = {rules: [{name: '${name}', severity: 'error', scope: 'internal', find: () => [{rule: 'x', scope: 'internal', severity: 'error', verdict: 'slip', confidence: 1, what: 'A thing.', why: 'It is.', next: 'Look.', key: ['k'], spots: [{source: 'storm/c', start: 4, end: 10}]}]}]}\n`
    const {folder, run} = cached({'p/one.cjs': rule('one'), 'crosscheck.yaml': 'plugins: ./p/one.cjs\n'})
    expect(run('check').out).toContain('one')
    add(folder, {'p/two.cjs': rule('two'), 'crosscheck.yaml': 'plugins: ./p/two.cjs\n'})
    expect(run('check')).toEqual(crosscheck(folder, 'check'))
    expect(run('check').out).toContain('two')
  })
})

describe('several processes at once', () => {
  const folder = workspace(reports)
  const store = join(folder, 'cache')

  const made = {program: ''}
  beforeAll(async () => {
    made.program = await builtProgram()
  })

  function built(): Promise<string> {
    const child = spawn(process.execPath, [made.program, 'check', '--format', 'json'], {
      cwd: folder,
      env: {...process.env, XDG_CACHE_HOME: store},
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let out = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
    return new Promise((resolve, reject) => child.on('error', reject).on('close', () => resolve(out)))
  }

  test('print what one prints, and leave whole entries', async () => {
    const plain = crosscheck(folder, 'check', '--format', 'json').out
    expect(await Promise.all([built(), built(), built()])).toEqual([plain, plain, plain])
    const entries = entriesIn(store)
    expect(entries.filter(file => !file.endsWith('.gz'))).toEqual([])
    expect(entries).toHaveLength(8)
    expect(await built()).toBe(plain)
    expect(plant(store, 'drafts', [])).toBe(2)
    expect(await built()).not.toBe(plain)
  })
})
