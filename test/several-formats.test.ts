import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {crosscheck, workspace} from './workspace.ts'

const files = {'sources/ferry/a.txt': 'The ferry turned turned back on Monday.\n'}

describe('several formats at once', () => {
  test('each goes to its own file, one to stdout', () => {
    const folder = workspace(files)
    const args = ['check', '--format', 'text', '--format', 'json=out/a.json', '-f', 'github=a=b.txt']
    const {out, status} = crosscheck(folder, ...args)
    expect(status).toBe(1)
    expect(out).toBe(crosscheck(folder, 'check').out)
    for (const [file, name] of [
      ['out/a.json', 'json'],
      ['a=b.txt', 'github'],
    ])
      expect(readFileSync(join(folder, file ?? ''), 'utf8')).toBe(
        crosscheck(folder, 'check', '--format', name ?? '').out,
      )
  })

  test('nothing goes to stdout where every one has a file', () => {
    const folder = workspace(files)
    expect(crosscheck(folder, 'check', '--format', 'sarif=a.sarif').out).toBe('')
    expect(existsSync(join(folder, 'a.sarif'))).toBe(true)
  })

  test('--output is the file of the one that names none', () => {
    const folder = workspace(files)
    const args = ['--format', 'ndjson=b.ndjson', '--format', 'json', '--output', 'a.json']
    expect(crosscheck(folder, 'claims', ...args).out).toBe('')
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toContain('"claims"')
    expect(readFileSync(join(folder, 'b.ndjson'), 'utf8')).toContain('"kind":')
  })

  test.each([
    [
      ['--format', 'text', '--format', 'json'],
      'only one --format can go to stdout or --output: give the others a file',
    ],
    [['--format', 'json=a', '--format', 'text=a'], 'two formats go to a'],
    [['--format', 'json=a', '--format', 'text', '--output', 'a'], 'two formats go to a'],
    [['--format', 'json='], '--format: no file after json='],
    [['--format', 'sarf=a'], 'did you mean "sarif"?'],
  ])('%j is refused before anything is read', (args, message) => {
    const folder = workspace({})
    const {status, err, out} = crosscheck(folder, 'check', ...args)
    expect(err).toContain(message)
    expect({status, out}).toEqual({status: 2, out: ''})
  })
})
