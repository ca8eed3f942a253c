import type {Block, OffsetMap} from '../text/index.ts'
import type {Metadata} from './metadata.ts'

/** One file format: which files it is, and how its decoded text becomes running text. */
export interface Reader {
  readonly name: string
  /** Lower case, with the dot. */
  readonly extensions: readonly string[]
  readonly read: (raw: string) => Reading
}

/** What a file holds; `offsets` is absent where running text and file agree unit for unit. */
export interface Reading {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly offsets?: OffsetMap
  readonly metadata: Metadata
  readonly warnings: readonly string[]
}
