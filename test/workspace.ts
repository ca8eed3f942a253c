import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll} from 'vitest'
import type {Io} from '../src/cli/io.ts'
import {run} from '../src/cli/run.ts'

/** A folder of its own with these files in it, removed after the tests. */
export function workspace(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'crosscheck-')))
  afterAll(() => rmSync(folder, {recursive: true, force: true}))
  add(folder, files)
  return folder
}

export function add(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), {recursive: true})
    writeFileSync(join(folder, name), content)
  }
}

export interface Ran {
  readonly status: number
  readonly out: string
  readonly err: string
}

/** Runs the program in a folder. */
export function crosscheck(cwd: string, ...args: readonly string[]): Ran {
  return crosscheckWith({}, cwd, ...args)
}

/** Runs the program in a folder, in a world that differs from the usual one. */
export function crosscheckWith(world: Partial<Io>, cwd: string, ...args: readonly string[]): Ran {
  const out: string[] = []
  const err: string[] = []
  const io: Io = {
    cwd,
    out: text => out.push(text),
    err: text => err.push(text),
    outIsTerminal: false,
    errIsTerminal: false,
    now: () => 0,
    today: () => '2031-06-01',
    env: {},
    ...world,
  }
  const status = run(args, io)
  return {status, out: out.join(''), err: err.join('')}
}

/** The world as a command sees it in a folder, on 1 June 2031; nothing is printed. */
export function ioIn(cwd: string): Io {
  return {
    cwd,
    out: () => undefined,
    err: () => undefined,
    outIsTerminal: false,
    errIsTerminal: false,
    now: () => 0,
    today: () => '2031-06-01',
    env: {},
  }
}
