import {feed} from './feed/index.ts'
import {html} from './html/index.ts'
import {json} from './json/index.ts'
import {markdown} from './markdown/index.ts'
import {pdf} from './pdf/index.ts'
import {plain} from './plain/index.ts'
import type {Reader} from './reader.ts'

/** The file formats that can be read, one folder each. */
export const readers: readonly Reader[] = [plain, markdown, html, json, feed, pdf]

export {decode, type Decoded, type Refused} from './decode.ts'
export {ingest, type Ingested, type Known} from './ingest.ts'
export type {Libraries} from './libraries.ts'
export {metadata, published, type Metadata} from './metadata.ts'
export type {Collection, Entry, Reader, Reading} from './reader.ts'
