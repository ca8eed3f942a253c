import {closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeSync} from 'node:fs'
import {hostname} from 'node:os'
import {dirname} from 'node:path'
import {UsageError} from '../config/index.ts'

const PAUSE = 10
const PATIENCE = 5000
/** A lock older than this, in milliseconds, was left by a program that was stopped: what is done under it takes a few. */
const FORGOTTEN = 10_000

/** Does something while no other program does anything under the lock of the same file. A lock that a killed program left is taken over. */
export function locked<T>(file: string, act: () => T): T {
  const lock = `${file}.lock`
  mkdirSync(dirname(lock), {recursive: true})
  for (let waited = 0; !take(lock); waited += PAUSE) {
    if (waited >= PATIENCE) throw new UsageError('another program is writing it', {file})
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE)
  }
  try {
    return act()
  } finally {
    rmSync(lock, {force: true})
  }
}

function take(lock: string): boolean {
  try {
    const descriptor = openSync(lock, 'wx')
    writeSync(descriptor, holder(process.pid))
    closeSync(descriptor)
    return true
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
    if (code !== 'EEXIST') throw new UsageError(`cannot be written (${String(code)})`, {file: lock})
    if (isForgotten(lock)) rmSync(lock, {force: true})
    return false
  }
}

function isForgotten(lock: string): boolean {
  try {
    const [host, id] = readFileSync(lock, 'utf8').split(' ')
    const dead = host === hostname() && id !== undefined && !isAlive(Number(id))
    return dead || Date.now() - statSync(lock).mtimeMs > FORGOTTEN
  } catch {
    return false
  }
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0)
    return true
  } catch (cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM'
  }
}

function holder(id: number): string {
  return `${hostname()} ${id}`
}
