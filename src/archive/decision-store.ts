import {createHash} from 'node:crypto'
import {existsSync} from 'node:fs'
import {editDecisions, readDecisions, type DecisionChanges, type Decisions} from '../config/index.ts'
import {locked} from './lock.ts'
import {readText, writeWhole} from './whole-file.ts'

/** The decisions of a file as they stood when they were read. */
export interface StoredDecisions {
  readonly decisions: Decisions
  readonly text: string
  /** Of the file's text: another one as soon as anybody has changed the file. */
  readonly revision: string
}

export interface Saved {
  /** False: the file was no longer at the revision that was expected, and nothing is changed. */
  readonly saved: boolean
  /** The decisions as they stand now. */
  readonly now: StoredDecisions
}

/** Reads a file of decisions; one that is not there holds none. `shown` is what messages call it. */
export function loadDecisions(file: string, shown = file): StoredDecisions {
  const text = existsSync(file) ? readText(file, shown) : ''
  return stored(text, shown)
}

/** Changes decisions if the file is still at a revision; other entries and comments stay. Safe against other programs that do the same, and against being killed. */
export function saveDecisions(file: string, expected: string, changes: DecisionChanges, shown = file): Saved {
  return locked(file, () => {
    const before = loadDecisions(file, shown)
    if (before.revision !== expected) return {saved: false, now: before}
    return {saved: true, now: write(file, before, changes, shown)}
  })
}

/** Changes decisions whatever else has been changed in the file meanwhile. */
export function changeDecisions(file: string, changes: DecisionChanges, shown = file): StoredDecisions {
  return locked(file, () => write(file, loadDecisions(file, shown), changes, shown))
}

function write(file: string, before: StoredDecisions, changes: DecisionChanges, shown: string): StoredDecisions {
  if (changes.size === 0) return before
  const after = stored(editDecisions(before.text, changes), shown)
  writeWhole(file, after.text)
  return after
}

function stored(text: string, shown: string): StoredDecisions {
  return {
    text,
    decisions: readDecisions(text, shown),
    revision: createHash('sha256').update(text).digest('hex').slice(0, 32),
  }
}
