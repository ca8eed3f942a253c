import type {LedgerFile} from '../archive/index.ts'
import type {Kind} from '../claim/index.ts'
import type {Report} from '../findings/index.ts'
import type {Source} from '../text/index.ts'
import type {Vocabulary} from '../vocabulary/index.ts'

/** Where the reports that are reviewed come from, and where what is decided goes. */
export interface Workplace {
  /** Reads and checks all reports as the files are now; an UsageError where that cannot be done. One reading after the other. */
  readonly read: (hear: Hear) => Promise<Read>
  /** Lets go of whatever reads. */
  readonly end: () => Promise<void>
  /** What tells whether any of the files that `read` looks at has changed. */
  readonly stamp: () => Stamp
  /** The file of decisions, and what messages call it. */
  readonly decisions: {readonly file: string; readonly shown: string}
  readonly ledger: (source: Source) => LedgerFile
  /** Writes what was read out of a source into its ledger. */
  readonly writeLedger: (read: Read, source: Source) => void
  /** ISO 8601. */
  readonly today: () => string
  /** Who decides here, where that is known. */
  readonly by?: string
}

/** What is told while reports are read. */
export interface Hear {
  readonly read: (done: number, of: number) => void
  /** What is known by then: of all reports, the findings of some events. */
  readonly soFar: (read: Read) => void
}

/** What one reading of all reports gave. */
export interface Read {
  readonly report: Report
  readonly kinds: readonly Kind[]
  readonly vocabulary: Vocabulary
}

/** By file: what is another one as soon as the file is written. */
export type Stamp = ReadonlyMap<string, string>
