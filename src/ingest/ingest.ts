import type {Source} from '../text/index.ts'
import {decode, type Refused} from './decode.ts'
import type {Metadata} from './metadata.ts'
import type {Reader} from './reader.ts'

/** What is known of a file from outside it. */
export interface Known {
  readonly id: string
  readonly path: string
  readonly event: string
  /** From `event.yaml`: gives way to the file's own front matter. */
  readonly beside: Metadata
  /** From the command line: gives way to everything else. */
  readonly given: Metadata
}

/** Makes a source of a file's bytes, or says why it cannot. */
export function ingest(
  bytes: Uint8Array,
  {beside, given, ...identity}: Known,
  reader: Reader,
): {readonly source: Source; readonly warnings: readonly string[]} | Refused {
  const decoded = decode(bytes)
  if ('reason' in decoded) return decoded
  if (decoded.raw.trim() === '') return {reason: 'the file holds no text'}
  const {metadata, warnings, ...reading} = reader.read(decoded.raw)
  if (reading.blocks.length === 0) return {reason: 'the file holds no running text'}
  const source = {...identity, raw: decoded.raw, ...reading, ...stated(given), ...stated(beside), ...stated(metadata)}
  return {source, warnings: [...decoded.warnings, ...warnings]}
}

type Stated = {readonly [key in keyof Metadata]?: string}

function stated(metadata: Metadata): Stated {
  return Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== undefined))
}
