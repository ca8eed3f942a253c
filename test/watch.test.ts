import {mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, describe, expect, test} from 'vitest'
import {add, crosscheckWith, workspace} from './workspace.ts'

const good = 'The ferry Elsin turned back on 4 May 2031.\n\nNobody was hurt.\n'
const slip = 'The ferry Elsin turned turned back on 4 May 2031.\n\nNobody was hurt.\n'

interface Session {
  readonly folder: string
  /** Waits until so many checks have been told of, and gives what the last one said. */
  readonly checks: (count: number) => Promise<string>
  readonly err: () => string
  readonly end: () => number | undefined
}

const ends: (() => void)[] = []
afterEach(() => {
  for (const end of ends.splice(0)) end()
})

const LIMIT = 30_000

async function until(met: () => boolean, what: () => string): Promise<void> {
  const began = performance.now()
  while (!met()) {
    if (performance.now() - began > LIMIT) throw new Error(`waited too long: ${what()}`)
    await new Promise(resolve => setTimeout(resolve, 10))
  }
}

/** A program that watches a workspace, started in it. */
function watching(files: Readonly<Record<string, string>>, ...args: readonly string[]): Session {
  const folder = workspace(files)
  const out: string[] = []
  const err: string[] = []
  let end: (() => number) | undefined
  const {status} = crosscheckWith(
    {out: text => out.push(text), err: text => err.push(text), atEnd: act => (end = act)},
    folder,
    'check',
    '--watch',
    ...args,
  )
  ends.push(() => end?.())
  expect(err.join('')).toMatch(/watching; Ctrl\+C ends it\n$/)
  expect(status).toBeLessThan(2)
  return {
    folder,
    checks: async count => {
      await until(
        () => out.length >= count,
        () => `${out.length} of ${count} checks\n${out.join('---\n')}${err.join('')}`,
      )
      expect(out).toHaveLength(count)
      return out.at(-1) ?? ''
    },
    err: () => err.join(''),
    end: () => end?.(),
  }
}

describe('check --watch', () => {
  test('prints everything first, then what is new, fixed and the same', async () => {
    const {folder, checks, end} = watching({'sources/ferry/a.txt': slip, 'sources/ferry/b.txt': good})
    expect(await checks(1)).toContain('error repeated-words')
    writeFileSync(join(folder, 'sources/ferry/b.txt'), `${good}\nIt sailed sailed again on Monday.\n`)
    const second = await checks(2)
    expect(second).toMatch(/^new error repeated-words/)
    expect(second).toContain('sources/ferry/b.txt:5:4')
    expect(second).not.toContain('sources/ferry/a.txt')
    expect(second).toMatch(/\n1 new, 0 fixed, \d+ same: 2 errors.* in 2 reports with \d+ claims\n$/)
    writeFileSync(join(folder, 'sources/ferry/a.txt'), good)
    expect(await checks(3)).toMatch(/^fixed error repeated-words [\da-f]{16}: .*\n0 new, 1 fixed, \d+ same: 1 error,/)
    expect(end()).toBe(1)
  })

  test('sees files that another takes the place of, and that are removed', async () => {
    const {folder, checks, end} = watching({'sources/ferry/a.txt': good, 'sources/ferry/b.txt': good})
    await checks(1)
    writeFileSync(join(folder, 'sources/ferry/.a.txt.swp'), slip)
    renameSync(join(folder, 'sources/ferry/.a.txt.swp'), join(folder, 'sources/ferry/a.txt'))
    expect(await checks(2)).toContain('1 new, 0 fixed')
    rmSync(join(folder, 'sources/ferry/a.txt'))
    expect(await checks(3)).toMatch(/0 new, \d+ fixed, .* in 1 report /)
    expect(end()).toBe(0)
  })

  test('sees a single file that is given, by whatever way it is saved', async () => {
    const {folder, checks} = watching({'a.txt': good, 'other.txt': good}, 'a.txt')
    await checks(1)
    writeFileSync(join(folder, 'a.new'), slip)
    renameSync(join(folder, 'a.new'), join(folder, 'a.txt'))
    expect(await checks(2)).toContain('1 new, 0 fixed')
    writeFileSync(join(folder, 'other.txt'), slip)
    writeFileSync(join(folder, 'a.txt'), good)
    expect(await checks(3)).toContain('0 new, 1 fixed')
  })

  test('sees folders that are added, and what comes into them later', async () => {
    const {folder, checks} = watching({'sources/ferry/a.txt': good})
    await checks(1)
    mkdirSync(join(folder, 'sources/storm/north'), {recursive: true})
    add(folder, {'sources/storm/north/c.txt': slip.replace('ferry', 'boat')})
    expect(await checks(2)).toContain('sources/storm/north/c.txt:1:16')
    add(folder, {'sources/storm/north/d.txt': 'A storm storm tore the roof off a school.\n'})
    expect(await checks(3)).toContain('sources/storm/north/d.txt:1:3')
    rmSync(join(folder, 'sources/storm'), {recursive: true})
    expect(await checks(4)).toContain('0 new, 2 fixed')
    add(folder, {'sources/storm/north/d.txt': 'A storm storm tore the roof off a school.\n'})
    expect(await checks(5)).toContain('1 new, 0 fixed')
  })

  test('sees the configuration, corrections and decisions', async () => {
    const {folder, checks, end} = watching({'sources/ferry/a.txt': slip})
    expect(await checks(1)).toContain('repeated-words')
    add(folder, {'crosscheck.yaml': 'rules: {repeated-words: warning}\n'})
    expect(await checks(2)).toMatch(/^now open warning repeated-words/)
    const {out} = crosscheckWith({}, folder, 'baseline')
    expect(out).toContain('dismissed 1 finding')
    expect(await checks(3)).toMatch(/^now dismissed warning repeated-words/)
    add(folder, {'crosscheck.yaml': 'rules: {repeated-words: off}\n'})
    expect(await checks(4)).toContain('fixed warning repeated-words')
    expect(end()).toBe(0)
  })

  test('tells what is wrong with a configuration that is half written, and goes on', async () => {
    const {folder, checks, err} = watching({'sources/ferry/a.txt': slip, 'crosscheck.yaml': 'failOn: error\n'})
    await checks(1)
    add(folder, {'crosscheck.yaml': 'rules: {repeeted-words: off}\n'})
    await until(() => err().includes('repeeted-words'), err)
    add(folder, {'crosscheck.yaml': 'rules: {repeated-words: off}\n'})
    expect(await checks(2)).toContain('fixed error repeated-words')
  })

  test('loads a plugin anew where it changes, or a module that it requires', async () => {
    const finding = (what: string): string =>
      `{scope: 'internal', severity: 'error', verdict: 'slip', confidence: 1, what: ${what}, why: 'It is.', next: 'Look.', key: [${what}], spots: [{source: 'ferry/a', start: 4, end: 9}]}`
    const rule = (what: string): string =>
      `module.exports = {rules: [{name: 'own', severity: 'error', scope: 'internal', find: () => [${finding(what)}]}]}\n`
    const {folder, checks, err, end} = watching({
      'sources/ferry/a.txt': good,
      'crosscheck.yaml': 'plugins: ./p/own.cjs\n',
      'p/own.cjs': rule("'Of old.'"),
    })
    expect(await checks(1)).toContain('Of old.')
    add(folder, {'p/own.cjs': `const {what} = require('./words/what.cjs')\n${rule('what')}`})
    expect(await checks(2)).toContain('fixed error own')
    expect(err()).toContain("plugin ./p/own.cjs: loading failed: Cannot find module './words/what.cjs'")
    add(folder, {'p/words/what.cjs': "exports.what = 'Of today.'\n", 'p/own.cjs': `// now\n${rule("'Of noon.'")}`})
    expect(await checks(3)).toMatch(/^new error own[^]*Of noon\./)
    add(folder, {'p/own.cjs': `const {what} = require('./words/what.cjs')\n${rule('what')}`})
    expect(await checks(4)).toMatch(/^new error own[^]*Of today\.[^]*\nfixed error own [\da-f]{16}: Of noon\.\n/)
    add(folder, {'p/words/what.cjs': "exports.what = 'Of tomorrow.'\n"})
    expect(await checks(5)).toMatch(/^new error own[^]*Of tomorrow\.[^]*\nfixed error own [\da-f]{16}: Of today\.\n/)
    add(folder, {'sources/ferry/a.txt': `${good}\nIt left.\n`})
    writeFileSync(join(folder, 'p/unused.cjs'), '')
    expect(await checks(6)).toMatch(/^0 new, 0 fixed, /)
    expect(end()).toBe(1)
  })

  test('says that a plugin with import and export is not loaded anew', async () => {
    const plugin = 'export const plugin = {rules: []}\n'
    const files = {'crosscheck.yaml': 'plugins: ./p/own.mjs\n', 'p/own.mjs': plugin}
    const {folder, checks, err, end} = watching({'sources/ferry/a.txt': good, ...files})
    await checks(1)
    add(folder, {'p/own.mjs': `${plugin}// again\n`})
    expect(await checks(2)).toContain('0 new, 0 fixed')
    expect(err()).toContain('plugin ./p/own.mjs: loading failed: it has changed, and modules with “import” and')
    expect(end()).toBe(2)
  })

  test('does nothing where nothing that is read has changed', async () => {
    const {folder, checks} = watching({'sources/ferry/a.txt': good})
    await checks(1)
    add(folder, {'sources/ferry/notes.tmp': 'x', 'sources/ferry/a.txt~': 'y'})
    await new Promise(resolve => setTimeout(resolve, 300))
    await checks(1)
    writeFileSync(join(folder, 'sources/ferry/a.txt'), slip)
    await checks(2)
  })

  test('writes files anew each time, and wants a file for what is no text', async () => {
    const {folder, checks} = watching({'sources/ferry/a.txt': good}, '--format', 'json=out/now.json')
    await checks(1)
    const now = (): unknown => JSON.parse(crosscheckWith({}, folder, 'check', '--format', 'json').out)
    writeFileSync(join(folder, 'sources/ferry/a.txt'), slip)
    await checks(2)
    expect(JSON.parse(readFileSync(join(folder, 'out/now.json'), 'utf8'))).toEqual(now())
    const refused = crosscheckWith({atEnd: () => undefined}, folder, 'check', '--watch', '--format', 'json')
    expect(refused).toMatchObject({status: 2, out: ''})
    expect(refused.err).toBe('crosscheck: with --watch, --format json wants a file: --format json=FILE\n')
  })

  test('does not start where nothing can be read', () => {
    const folder = workspace({'notes/a.tmp': ''})
    const {status, err} = crosscheckWith({atEnd: () => undefined}, folder, 'check', 'notes', '--watch')
    expect(status).toBe(2)
    expect(err).toMatch(/^crosscheck: no readable report in notes/)
  })
})
