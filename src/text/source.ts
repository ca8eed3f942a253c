import type {Block} from './block.ts'
import type {OffsetMap} from './offsets.ts'

/** One report as it is read: the decoded file, the running text taken from it, and what is known about it. */
export interface Source {
  readonly id: string
  readonly path: string
  readonly event: string
  /** What happened, in a few words, where the event's own file says so. */
  readonly eventTitle?: string
  /** The decoded file without its byte-order mark; every place that is printed indexes it. */
  readonly raw: string
  /** The running text; equal to `raw` for plain text, else joined to it by `offsets`. */
  readonly text: string
  readonly offsets?: OffsetMap
  readonly blocks: readonly Block[]
  readonly outlet?: string
  readonly url?: string
  /** Whether `raw` is text taken out of a file that is none, so that its lines are no lines of the file. */
  readonly extracted?: true
  /** ISO 8601 date or date-time. */
  readonly published?: string
  readonly title?: string
  readonly author?: string
  /** What the other sources are checked against (`--against`). */
  readonly trusted?: true
}
