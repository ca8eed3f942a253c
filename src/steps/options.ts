import type {Claim, Kind, Unread} from '../claim/index.ts'
import type {Draft, Question, Report} from '../findings/index.ts'
import {kinds as everyKind} from '../kinds/index.ts'
import type {Document} from '../reading/index.ts'
import type {Rule} from '../rules/index.ts'
import type {Source} from '../text/index.ts'
import type {Vocabulary} from '../vocabulary/index.ts'
import type {Limit} from './limit.ts'

export interface Options {
  readonly kinds?: readonly Kind[]
  readonly rules?: readonly Rule[]
  readonly vocabulary?: Vocabulary
  /** Groups the reports by what they tell, whatever events they were given under. */
  readonly group?: boolean
  /** An editor's hand on what was read out of a source: claims rejected, claims added. */
  readonly correct?: (claims: readonly Claim[], document: Document) => Extracted
  readonly memory?: Memory
  /** What is broken off where it takes too long; without it nothing is. */
  readonly limit?: Limit
  /** Told after each event, of what is known by then. */
  readonly heard?: (soFar: () => Report) => void
}

/** What was worked out before, where that is kept; else what the function makes. */
export interface Memory {
  /** What the program's own kinds read in a source, before any correction. */
  readonly reading: (source: Source, read: () => Reading) => Reading
  /** What came of the reports of one event; absent where not all that it depends on is known. */
  readonly conclusions?: (sources: readonly Source[], conclude: () => Conclusions) => Conclusions
}

/** What comes of the reports of one event. */
export interface Conclusions {
  readonly claims: readonly Claim[]
  readonly questions: readonly Question[]
  readonly drafts: readonly Draft[]
  /** By report, in their order. */
  readonly unread: readonly (readonly Unread[])[]
  /** Those of it that say what took too long: there is more to find. */
  readonly brokenOff: readonly Unread[]
}

export interface Extracted {
  readonly claims: readonly Claim[]
  readonly unread: readonly Unread[]
}

export interface Reading extends Extracted {
  readonly document: Document
  /** Those of `unread` that say what took too long: there is more to read. */
  readonly brokenOff: readonly Unread[]
}

/** The kinds that are read and aligned. */
export function kindsOf(options: Options): readonly Kind[] {
  return options.kinds ?? everyKind
}
