/**
 * What plugins are made with: a kind reads claims, a rule finds what disagrees, a format prints a report. A module named under
 * `plugins` in `crosscheck.yaml` exports `plugin`, with lists of them.
 */
export {
  defineKind,
  frameOf,
  type Claim,
  type Extraction,
  type Frame,
  type Kind,
  type Relation,
  type TypedKind,
  type Unread,
} from './claim/index.ts'
export type {Draft, Finding, Place, Report, Severity, Spot, Verdict} from './findings/index.ts'
export {defineFormat, type Format, type FormatOptions} from './formats/format.ts'
export type {Document} from './reading/index.ts'
export {defineRule, spotOf, type Explanation, type Material, type Rule} from './rules/rule.ts'
export type {Source} from './text/index.ts'

import type {Kind} from './claim/index.ts'
import type {Format} from './formats/format.ts'
import type {Rule} from './rules/rule.ts'

/** What a plugin exports under the name `plugin`. */
export interface Plugin {
  readonly kinds?: readonly Kind[]
  readonly rules?: readonly Rule[]
  readonly formats?: readonly Format[]
}
