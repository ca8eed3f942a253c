import {markdown} from './markdown/index.ts'
import {plain} from './plain/index.ts'
import type {Reader} from './reader.ts'

/** The file formats that can be read, one folder each. */
export const readers: readonly Reader[] = [plain, markdown]

export {decode, type Decoded, type Refused} from './decode.ts'
export {ingest, type Known} from './ingest.ts'
export {metadata, published, type Metadata} from './metadata.ts'
export type {Reader, Reading} from './reader.ts'
