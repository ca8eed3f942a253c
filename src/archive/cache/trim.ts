import {readdirSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

const DAY = 24 * 60 * 60 * 1000
/** What has not been used for so long goes. */
const OLDEST = 30 * DAY
/** Bytes: where there is more than this, what was used longest ago goes. */
const MOST = 256 * 1024 * 1024
/** A temporary file older than this was left by a program that was stopped. */
const FORGOTTEN = DAY / 24

interface Entry {
  readonly file: string
  readonly size: number
  /** Milliseconds since it was used. */
  readonly age: number
}

export interface Bounds {
  readonly oldest: number
  readonly most: number
}

/** Keeps a cache within its bounds, where that was not done today: at most 30 days old and 256 MB large, unless told otherwise. */
export function trim(folder: string, bounds: Bounds = {oldest: OLDEST, most: MOST}): void {
  try {
    if (!isDue(join(folder, 'trimmed'))) return
    let size = 0
    for (const entry of entriesIn(folder).sort((a, b) => a.age - b.age)) {
      size += entry.size
      const forgotten = entry.file.endsWith('.tmp') && entry.age > FORGOTTEN
      if (forgotten || size > bounds.most || entry.age > bounds.oldest) rmSync(entry.file, {force: true})
    }
  } catch {
    // somebody else may be tidying it, or removing it
  }
}

function isDue(mark: string): boolean {
  const last = statSync(mark, {throwIfNoEntry: false})
  if (last && Date.now() - last.mtimeMs < DAY) return false
  writeFileSync(mark, '')
  return true
}

function entriesIn(folder: string): Entry[] {
  const now = Date.now()
  return readdirSync(folder)
    .filter(name => /^[\da-f]{2}$/.test(name))
    .flatMap(name => readdirSync(join(folder, name)).map(file => join(folder, name, file)))
    .flatMap(file => {
      const found = statSync(file, {throwIfNoEntry: false})
      return found ? [{file, size: found.size, age: now - found.mtimeMs}] : []
    })
}
