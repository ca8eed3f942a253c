import type {Block, OffsetMap} from '../text/index.ts'
import type {Refused} from './decode.ts'
import type {Libraries} from './libraries.ts'
import type {Metadata} from './metadata.ts'

/** One file format: which files it is, and how its decoded text becomes running text. */
export interface Reader {
  readonly name: string
  /** Lower case, with the dot. */
  readonly extensions: readonly string[]
  /** The encoding that a file says it is in. */
  readonly declared?: (bytes: Uint8Array, libraries: Libraries) => string | undefined
  /** Takes the text out of a file that is no text; others are decoded. */
  readonly extract?: (bytes: Uint8Array, libraries: Libraries) => Extracted | Refused
  readonly read: (raw: string, libraries: Libraries) => Reading | Collection | Refused
}

/** Text that was taken out of a file, and what the file says of it. */
export interface Extracted {
  readonly raw: string
  readonly metadata: Metadata
}

/** What a report holds; `offsets` is absent where running text and file agree unit for unit. */
export interface Reading {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly offsets?: OffsetMap
  readonly metadata: Metadata
  readonly warnings: readonly string[]
}

/** What a file holds that has several reports in it. */
export interface Collection {
  readonly entries: readonly Entry[]
  readonly warnings: readonly string[]
}

export interface Entry extends Reading {
  /** Which of the file it is, from 1. */
  readonly number: number
}
