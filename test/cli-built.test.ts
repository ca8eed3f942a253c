import {spawn, spawnSync} from 'node:child_process'
import {statSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {beforeAll, describe, expect, test} from 'vitest'
import {rules} from '../src/rules/index.ts'
import {builtProgram} from './built.ts'
import {crosscheck, workspace} from './workspace.ts'

const text = 'The ferry Elsin turned back on 4 May 2031.\n\nIt turned turned back again on Monday.\n'
const folder = workspace({'sources/ferry/a.txt': text, 'away/b.txt': text})
const made = {program: ''}

beforeAll(async () => {
  made.program = await builtProgram()
})

function built(cwd: string, ...args: string[]): {status: number | null; out: string; err: string} {
  const {status, stdout, stderr} = spawnSync(process.execPath, [made.program, ...args], {cwd, encoding: 'utf8'})
  return {status, out: stdout, err: stderr}
}

describe('the built program', () => {
  test('is executable, and says what the sources say, from any folder', () => {
    expect(statSync(made.program).mode & 0o111).toBe(0o111)
    expect(built(folder, 'check', '--format', 'json')).toEqual(crosscheck(folder, 'check', '--format', 'json'))
    const away = join(folder, 'away')
    expect(built(away, 'claims', '../sources', '--format', 'json')).toEqual(
      crosscheck(away, 'claims', '../sources', '--format', 'json'),
    )
  })

  test('reads and finds what the sources read and find in the five reports', () => {
    const reports = fileURLToPath(new URL('../sources/iss-2022/', import.meta.url))
    for (const command of [['claims'], ['check', '--no-cache', '--fail-on', 'never']]) {
      const said = built(folder, ...command, reports, '--format', 'json')
      expect(said).toEqual(crosscheck(folder, ...command, reports, '--format', 'json'))
      expect(said.status).toBe(0)
      expect(said.out).toContain('03-techtimes')
    }
  })

  test('holds the pages of the rules', () => {
    const gists = built(folder, 'rules').out
    for (const {name} of rules) expect(gists).toMatch(new RegExp(`^${name} +\\w+ +\\w+ +.{20,}$`, 'm'))
    expect(built(folder, 'explain', 'list-duplicate').out).toMatch(/^# list-duplicate\n/)
  })

  test('ends quietly where its reader has seen enough', () => {
    const command = `"${process.execPath}" "${made.program}" claims sources --format ndjson | true; echo "\${PIPESTATUS[0]}"`
    const {stdout, stderr} = spawnSync('bash', ['-c', command], {cwd: folder, encoding: 'utf8'})
    expect(stdout).toBe('0\n')
    expect(stderr).toBe('')
  })

  test('watches until it is told to end, and ends with the status of the last check', async () => {
    const child = spawn(process.execPath, [made.program, 'check', '--watch'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const ended = new Promise(resolve => child.on('exit', (status, signal) => resolve({status, signal})))
    await new Promise<void>(resolve => {
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        if (text.includes('watching')) resolve()
      })
    })
    child.kill('SIGINT')
    expect(await ended).toEqual({status: 1, signal: null})
  })

  test('tells bad usage without a stack', () => {
    expect(built(folder, 'check', 'nowhere')).toEqual({
      status: 2,
      out: '',
      err: 'crosscheck: no such file or folder: nowhere\n',
    })
  })
})
