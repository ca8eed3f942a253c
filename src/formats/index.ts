import type {Format} from './format.ts'
import {json} from './json/index.ts'
import {markdown} from './markdown/index.ts'
import {ndjson} from './ndjson/index.ts'
import {text} from './text/index.ts'

/** Every way to print a report, one folder each. */
export const formats: readonly Format[] = [text, json, ndjson, markdown]

export type {Format, FormatOptions, Paint} from './format.ts'
export {printable} from './printable.ts'
