import {checkstyle} from './checkstyle/index.ts'
import type {Format} from './format.ts'
import {github} from './github/index.ts'
import {gitlab} from './gitlab/index.ts'
import {html} from './html/index.ts'
import {json} from './json/index.ts'
import {junit} from './junit/index.ts'
import {markdown} from './markdown/index.ts'
import {ndjson} from './ndjson/index.ts'
import {sarif} from './sarif/index.ts'
import {text} from './text/index.ts'
import {webAnnotation} from './web-annotation/index.ts'

/** Every way to print a report, one folder each. */
export const formats: readonly Format[] = [
  text,
  json,
  ndjson,
  markdown,
  html,
  sarif,
  github,
  gitlab,
  junit,
  checkstyle,
  webAnnotation,
]

export {claimIds} from './claim-ids.ts'
export type {Format, FormatOptions, Paint} from './format.ts'
export {eventsOf, ofEvent} from './of-event.ts'
export {printable} from './printable.ts'
export {findingText, summaryText} from './text/index.ts'
