import {createHash, randomUUID} from 'node:crypto'
import {mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {gunzipSync, gzipSync} from 'node:zlib'
import {trim} from './trim.ts'

const DAY = 24 * 60 * 60 * 1000
/** Characters: what is longer than this is not kept. */
const LONGEST = 64 * 1024 * 1024

/** Values kept from one run to the next, each under all that it depends on. What cannot be read or written is as if it were not there. */
export interface Cache {
  readonly get: (basis: string) => unknown
  readonly put: (basis: string, value: unknown) => void
  /** Removes what has not been used for long, and what is too much, where something was added; at most once a day. */
  readonly tidy: () => void
}

/** Opens the cache in a folder, which need not be there. Programs may share it, and anybody may delete it, or any file in it, at any time. */
export function openCache(folder: string): Cache {
  let writable = true
  let written = false
  return {
    get: basis => load(folder, digestOf(basis)),
    put: (basis, value) => {
      if (!writable) return
      writable = store(folder, digestOf(basis), value)
      written = true
    },
    tidy: () => {
      if (written && writable) trim(folder)
    },
  }
}

function digestOf(basis: string): string {
  return createHash('sha256').update(basis).digest('hex')
}

function fileOf(folder: string, digest: string): string {
  return join(folder, digest.slice(0, 2), `${digest.slice(2)}.gz`)
}

// the checksum of the packed file tells whether it is whole, the digest whether it is the one that is asked for
function load(folder: string, digest: string): unknown {
  const file = fileOf(folder, digest)
  try {
    const text = gunzipSync(readFileSync(file), {maxOutputLength: 4 * LONGEST}).toString('utf8')
    const entry: unknown = JSON.parse(text)
    if (!Array.isArray(entry) || entry[0] !== digest) return undefined
    markUsed(file)
    return entry[1]
  } catch {
    return undefined
  }
}

function markUsed(file: string): void {
  const now = Date.now()
  if (now - statSync(file).mtimeMs > DAY) utimesSync(file, now / 1000, now / 1000)
}

/** Writes by way of a temporary file beside it, so that nobody ever reads half of one; whether that can be done. */
function store(folder: string, digest: string, value: unknown): boolean {
  const text = JSON.stringify([digest, value])
  if (text.length > LONGEST) return true
  const file = fileOf(folder, digest)
  const temporary = `${file}.${randomUUID()}.tmp`
  try {
    mkdirSync(dirname(file), {recursive: true, mode: 0o700})
    writeFileSync(temporary, gzipSync(text, {level: 1}), {mode: 0o600})
    renameSync(temporary, file)
    return true
  } catch {
    remove(temporary)
    return false
  }
}

function remove(file: string): void {
  try {
    rmSync(file, {force: true})
  } catch {
    // it was never there
  }
}
