import type {Bounds, Claim} from '../claim/index.ts'
import type {Report} from '../findings/index.ts'

/** A way to print what a run found: pure, the same report gives the same bytes. */
export interface Format {
  readonly name: string
  /** The findings, where the format has a way to show them. */
  readonly findings?: (report: Report, options: FormatOptions) => string
  /** What was read, where the format has a way to show it. */
  readonly claims?: (report: Report, options: FormatOptions) => string
}

export interface FormatOptions {
  /** One line for a claim's value, as its kind shows it. */
  readonly show: (claim: Claim) => string
  /** The outlet that a claim names as where something was read, if it does. */
  readonly cites: (claim: Claim) => string | undefined
  /** The bounds of a day or a moment that a claim names, both absent where nothing ties it to one; undefined for any other claim. */
  readonly dated: (claim: Claim) => Bounds | undefined
  /** What a rule looks for, in a sentence and on a page of Markdown; empty where nothing is known of it. */
  readonly help: (rule: string) => {readonly gist: string; readonly page: string}
  readonly paint: Paint
}

/** A format, as it is written: for those who add one of their own. */
export function defineFormat(format: Format): Format {
  return format
}

/** What sets words apart on a terminal; each returns its text as it is where there is no colour. */
export interface Paint {
  readonly error: (text: string) => string
  readonly warning: (text: string) => string
  readonly info: (text: string) => string
  readonly strong: (text: string) => string
  readonly dim: (text: string) => string
  readonly underline: (text: string) => string
  /** False where underlining has to be done with a line of marks. */
  readonly coloured: boolean
}
