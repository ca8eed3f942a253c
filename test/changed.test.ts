import {execFileSync} from 'node:child_process'
import {renameSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {reportSchema} from '../src/config/index.ts'
import {add, crosscheck, workspace} from './workspace.ts'

const toll = (dead: number): string =>
  `Bridge falls at Varnholm\n\nThe Orsa bridge at Varnholm fell on 4 May 2031. It killed ${dead} people, the road office said.\n\nThe bridge was 40 years old.\n`
const slip = 'Everybody was on the the ferry on Monday, he said.\n'

function git(cwd: string, ...args: readonly string[]): string {
  return execFileSync(
    'git',
    ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', '-c', 'protocol.file.allow=always', ...args],
    {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null'},
    },
  )
}

/** A repository whose only commit, on `main`, holds these files. */
function repository(files: Readonly<Record<string, string>>): string {
  const folder = workspace(files)
  git(folder, 'init', '-q', '-b', 'main')
  commit(folder)
  return folder
}

function commit(folder: string): void {
  git(folder, 'add', '-A')
  git(folder, 'commit', '-qm', 'as it stands', '--allow-empty')
}

function found(folder: string, ...args: readonly string[]): string[] {
  const {out, err} = crosscheck(folder, 'check', '--format', 'json', ...args)
  if (out === '') throw new Error(err)
  return reportSchema
    .parse(JSON.parse(out))
    .findings.map(({rule, places}) => `${rule}: ${[...new Set(places.map(({source}) => source))].join(', ')}`)
}

const old = {'sources/bridge/a.txt': toll(12), 'sources/ferry/a.txt': slip}

describe('--changed-since', () => {
  test('counts what is in new files, and keeps a finding whose other place is in an old one', () => {
    const folder = repository(old)
    git(folder, 'checkout', '-qb', 'news')
    add(folder, {'sources/bridge/b.txt': toll(21), 'sources/ferry/b.txt': 'The ferry left.\n'})
    commit(folder)
    expect(found(folder)).toEqual(['quantity-conflict: bridge/a, bridge/b', 'repeated-words: ferry/a'])
    expect(found(folder, '--changed-since', 'main')).toEqual(['quantity-conflict: bridge/a, bridge/b'])
    expect(crosscheck(folder, 'check', '--changed-since', 'main').status).toBe(1)
    expect(found(folder, '--changed-since', 'HEAD')).toEqual([])
    expect(crosscheck(folder, 'check', '--changed-since', 'HEAD').status).toBe(0)
  })

  test('counts what is not committed and what git does not know yet, not what main went on to do', () => {
    const folder = repository(old)
    git(folder, 'checkout', '-qb', 'news')
    git(folder, 'checkout', '-q', 'main')
    add(folder, {'sources/ferry/a.txt': `${slip}\nIt left on Monday.\n`})
    commit(folder)
    git(folder, 'checkout', '-q', 'news')
    expect(found(folder, '--changed-since', 'main')).toEqual([])
    add(folder, {'sources/tug/ü “1”.txt': slip})
    expect(found(folder, '--changed-since', 'main')).toEqual(['repeated-words: tug/ü-1'])
    add(folder, {'sources/bridge/a.txt': toll(12).replace('on 4 May', 'on the the 4 May')})
    expect(found(folder, '--changed-since', 'main')).toHaveLength(2)
  })

  test('of a file of many articles only those that are new or changed count', () => {
    const article = (text: string): object => ({title: 'The ferry', text})
    const feed = (...texts: readonly string[]): string => JSON.stringify(texts.map(article))
    const other = 'It sailed sailed again on Monday.'
    const folder = repository({'sources/ferry/feed.json': feed(slip, 'The ferry left.')})
    add(folder, {'sources/ferry/feed.json': feed(other, slip, 'The ferry left.')})
    expect(found(folder)).toHaveLength(2)
    expect(found(folder, '--changed-since', 'HEAD')).toEqual(['repeated-words: ferry/feed#1'])
    add(folder, {'sources/ferry/feed.json': feed(`${slip} Then it left.`, other)})
    commit(folder)
    expect(found(folder, '--changed-since', 'HEAD')).toEqual([])
    add(folder, {'sources/ferry/event.yaml': 'sources: {"feed.json#2": {published: 2031-05-06}}\n'})
    expect(found(folder, '--changed-since', 'HEAD')).toEqual(['repeated-words: ferry/feed#2'])
  })

  test('a file that is only moved is not new; one that is moved and changed is', () => {
    const folder = repository(old)
    const from = git(folder, 'rev-parse', 'HEAD').trim()
    renameSync(join(folder, 'sources/ferry'), join(folder, 'sources/boat'))
    commit(folder)
    expect(found(folder, '--changed-since', from)).toEqual([])
    add(folder, {'sources/boat/a.txt': `${slip}\nIt left.\n`})
    expect(found(folder, '--changed-since', from)).toEqual(['repeated-words: boat/a'])
  })

  test('a report whose entry in event.yaml changes is changed, the others of the event are not', () => {
    const slips = {'sources/ferry/a.txt': slip, 'sources/ferry/b.txt': slip.replace('ferry', 'tug')}
    const folder = repository({...slips, 'sources/ferry/event.yaml': 'sources:\n  a.txt: {outlet: A}\n'})
    add(folder, {'sources/ferry/event.yaml': 'sources:\n  a.txt: {outlet: A}\n  b.txt: {outlet: B}\n'})
    expect(found(folder, '--changed-since', 'main')).toEqual(['repeated-words: ferry/b'])
    renameSync(join(folder, 'sources/ferry/a.txt'), join(folder, 'sources/ferry/c.txt'))
    add(folder, {'sources/ferry/event.yaml': 'sources:\n  c.txt: {outlet: A}\n'})
    git(folder, 'add', '-A')
    expect(found(folder, '--changed-since', 'main')).toEqual([])
  })

  test('a run from a folder below the root', () => {
    const folder = repository({'desk/sources/ferry/a.txt': slip, 'desk/sources/ferry/b.txt': 'The ferry left.\n'})
    add(folder, {'desk/sources/ferry/b.txt': slip.replace('ferry', 'tug')})
    expect(found(join(folder, 'desk'), '--changed-since', 'main')).toEqual(['repeated-words: ferry/b'])
  })

  test.each([
    [['--changed-since', 'nowhere'], 'git knows no commit nowhere'],
    [['--changed-since', '--output=x'], 'git knows no commit --output=x'],
    [['--changed-since', 'main', '--staged'], 'one of --new, --changed-since and --staged is enough'],
  ])('%j is refused', (args, message) => {
    expect(crosscheck(repository(old), 'check', ...args)).toMatchObject({status: 2, err: `crosscheck: ${message}\n`})
  })

  test('outside a repository', () => {
    const {status, err} = crosscheck(workspace(old), 'check', '--changed-since', 'main')
    expect(err).toMatch(/^crosscheck: not inside a git repository/)
    expect(status).toBe(2)
  })

  test('histories without a commit in common', () => {
    const folder = repository(old)
    git(folder, 'checkout', '-q', '--orphan', 'other')
    add(folder, {'sources/tug/a.txt': slip})
    commit(folder)
    expect(crosscheck(folder, 'check', '--changed-since', 'main').err).toMatch(/have no commit in common/)
  })

  test('a shallow clone says what it lacks, and works once it has it', () => {
    const origin = repository(old)
    git(origin, 'checkout', '-qb', 'news')
    add(origin, {'sources/tug/a.txt': slip})
    commit(origin)
    const clone = join(workspace({}), 'clone')
    git(origin, 'clone', '-q', '--depth', '1', '--branch', 'news', `file://${origin}`, clone)
    expect(crosscheck(clone, 'check', '--changed-since', 'origin/main')).toMatchObject({
      status: 2,
      err: expect.stringMatching(/this shallow clone does not hold origin\/main: fetch it first/) as unknown,
    })
    git(clone, 'fetch', '-q', '--depth', '1', 'origin', 'main:refs/remotes/origin/main')
    expect(crosscheck(clone, 'check', '--changed-since', 'origin/main').err).toMatch(
      /does not reach back to where it left origin\/main: fetch more/,
    )
    git(clone, 'fetch', '-q', '--unshallow', 'origin')
    expect(found(clone, '--changed-since', 'origin/main')).toEqual(['repeated-words: tug/a'])
  })
})

describe('--staged', () => {
  test('reads a report as it is staged, whatever has become of its file since', () => {
    const folder = repository({'sources/ferry/a.txt': 'Everybody was on the ferry on Monday, he said.\n'})
    add(folder, {'sources/ferry/a.txt': slip})
    git(folder, 'add', '-A')
    add(folder, {'sources/ferry/a.txt': 'Everybody was on the ferry on Monday, he said.\n'})
    expect(found(folder, '--staged')).toEqual(['repeated-words: ferry/a'])
    expect(found(join(folder, 'sources'), '--staged', 'ferry')).toEqual(['repeated-words: ferry/a'])
    expect(found(folder)).toEqual([])

    git(folder, 'add', '-A')
    add(folder, {'sources/ferry/b.txt': 'The tug was late on Monday, he said.\n'})
    git(folder, 'add', '-A')
    add(folder, {'sources/ferry/b.txt': slip})
    expect(found(folder, '--staged')).toEqual([])
    expect(found(folder)).toEqual(['repeated-words: ferry/b'])
  })

  test('reads event.yaml as it is staged, and reports that are not', () => {
    const text = 'The ferry Elsin left.\n'
    const known = (outlet: string): string => `sources: {a.txt: {outlet: ${outlet}}}\n`
    const outlets = (folder: string): (string | undefined)[] => {
      const {out} = crosscheck(folder, 'check', '--staged', '--format', 'json')
      return reportSchema.parse(JSON.parse(out)).sources.map(({outlet}) => outlet)
    }
    const file = 'sources/ferry/event.yaml'
    const folder = repository({'sources/ferry/a.txt': text, 'sources/ferry/b.txt': slip})
    add(folder, {[file]: known('Nobody yet')})
    expect(outlets(folder)).toEqual([undefined, undefined])
    git(folder, 'add', '-A')
    expect(outlets(folder)).toEqual(['Nobody yet', undefined])
    add(folder, {[file]: 'sources: [half written\n'})
    expect(outlets(folder)).toEqual(['Nobody yet', undefined])
    rmSync(join(folder, file))
    expect(outlets(folder)).toEqual(['Nobody yet', undefined])
    add(folder, {[file]: 'sources: {b.txt: {outlet: Varn Gazette}}\n'})
    git(folder, 'add', '-A')
    rmSync(join(folder, file))
    add(folder, {'sources/ferry/b.txt': text})
    expect(found(folder, '--staged')).toEqual(['repeated-words: ferry/b'])
  })

  test('of a file of many articles, compares what is staged with what there was', () => {
    const entry = (text: string): string => `${JSON.stringify({title: 'The ferry', text})}\n`
    const file = 'sources/ferry/a.ndjson'
    const folder = repository({[file]: entry(slip)})
    add(folder, {[file]: entry(slip) + entry(slip.replace('ferry', 'tug'))})
    git(folder, 'add', '-A')
    add(folder, {[file]: entry('The tug was late on Monday, he said.\n')})
    expect(found(folder, '--staged')).toEqual(['repeated-words: ferry/a#2'])
  })

  test('reads of a file that is too large when staged nothing at all', () => {
    const folder = repository({'sources/ferry/a.txt': slip})
    add(folder, {'sources/ferry/b.txt': 'The tug was late. '.repeat(300_000)})
    git(folder, 'add', '-A')
    add(folder, {'sources/ferry/b.txt': 'The tug was late.\n'})
    expect(crosscheck(folder, 'check', '--staged').err).toContain('sources/ferry/b.txt: larger than 5 MB (5.1 MB)')
  })

  test('counts what is staged, in the first commit too', () => {
    const folder = workspace(old)
    git(folder, 'init', '-q', '-b', 'main')
    git(folder, 'add', 'sources/ferry')
    expect(found(folder, '--staged')).toEqual(['repeated-words: ferry/a'])
    commit(folder)
    expect(found(folder, '--staged')).toEqual([])
    add(folder, {'sources/tug/a.txt': slip, 'sources/tug/b.txt': slip.replace('ferry', 'tug')})
    git(folder, 'add', 'sources/tug/a.txt')
    expect(found(folder, '--staged')).toEqual(['repeated-words: tug/a'])
    rmSync(join(folder, 'sources/tug/a.txt'))
    expect(found(folder, '--staged')).toEqual([])
  })
})

describe('--new', () => {
  test('counts what is in these files, and reads them besides all else', () => {
    const folder = workspace({...old, 'inbox/b.txt': slip.replace('ferry', 'tug'), 'sources/bridge/b.txt': toll(21)})
    expect(found(folder, '--new', 'sources/bridge/b.txt')).toEqual(['quantity-conflict: bridge/a, bridge/b'])
    expect(found(folder, '--new', 'inbox', 'sources/bridge/b.txt')).toHaveLength(2)
    expect(crosscheck(folder, 'check', '--new', 'nowhere')).toMatchObject({status: 2})
  })

  test('what is written with --write is whole', () => {
    const folder = workspace(old)
    crosscheck(folder, 'check', '--write')
    const again = found(folder, '--new', 'sources/bridge', '--write')
    expect(again).toEqual([])
    expect(crosscheck(folder, 'report').out).toContain('the the')
  })
})
