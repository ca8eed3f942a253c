import {createHash} from 'node:crypto'
import {existsSync} from 'node:fs'
import {
  editCorrections,
  printLedger,
  readCorrections,
  writtenCorrections,
  type CorrectionChanges,
  type Corrections,
} from '../config/index.ts'
import {locked} from './lock.ts'
import {readText, writeWhole} from './whole-file.ts'

/** The corrections of a source's ledger as they stood when they were read. */
export interface StoredCorrections {
  readonly corrections: Corrections
  /** Of the corrections as they are written: another one as soon as anybody has changed them. */
  readonly revision: string
}

/** A ledger's file, and the source that a new one is about. */
export interface LedgerFile {
  readonly file: string
  /** What messages call it. */
  readonly shown: string
  readonly source: string
  readonly path: string
}

export interface SavedCorrections {
  /** False: the corrections were no longer at the revision that was expected, and nothing is changed. */
  readonly saved: boolean
  readonly now: StoredCorrections
}

/** Reads the corrections of a ledger; one that is not there holds none. */
export function loadCorrections(ledger: LedgerFile): StoredCorrections {
  return stored(textOf(ledger), ledger.shown)
}

/** Changes the corrections of a ledger if they are still at a revision; the rest of it stays. Safe against other programs that do the same, and against being killed. */
export function saveCorrections(ledger: LedgerFile, expected: string, changes: CorrectionChanges): SavedCorrections {
  const {file, shown} = ledger
  return locked(file, () => {
    const text = textOf(ledger)
    const before = stored(text, shown)
    if (before.revision !== expected) return {saved: false, now: before}
    const after = editCorrections(text, changes)
    const now = stored(after, shown)
    writeWhole(file, after)
    return {saved: true, now}
  })
}

function textOf({file, shown, source, path}: LedgerFile): string {
  return existsSync(file) ? readText(file, shown) : printLedger({source, path}, [])
}

function stored(text: string, shown: string): StoredCorrections {
  return {
    corrections: readCorrections(text, shown),
    revision: createHash('sha256').update(writtenCorrections(text)).digest('hex').slice(0, 32),
  }
}
