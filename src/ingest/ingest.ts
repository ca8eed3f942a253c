import type {Source} from '../text/index.ts'
import {addressDay, dateLine} from './date-line.ts'
import {decode, type Decoded, type Refused} from './decode.ts'
import {foreign} from './language.ts'
import type {Libraries} from './libraries.ts'
import type {Metadata} from './metadata.ts'
import type {Entry, Reader, Reading} from './reader.ts'
import {respellReading} from './respelling.ts'

/** What is known of a file from outside it. */
export interface Known {
  readonly id: string
  readonly path: string
  readonly event: string
  /** From `event.yaml`: gives way to the file's own front matter. */
  readonly beside: Metadata
  /** The same for single entries of a file, by their numbers. */
  readonly besideEntries?: ReadonlyMap<number, Metadata>
  /** From the command line: gives way to everything else. */
  readonly given: Metadata
}

/** The reports of a file, of which most hold one, and what was noticed; `of` is the report that a warning is about, where it is about one. */
export interface Ingested {
  readonly sources: readonly Source[]
  readonly warnings: readonly {readonly of: string; readonly reason: string}[]
}

/** Makes sources of a file's bytes, or says why it cannot. */
export function ingest(
  bytes: Uint8Array,
  known: Known,
  reader: Reader,
  libraries: Libraries = none,
): Ingested | Refused {
  const decoded = textOf(bytes, reader, libraries)
  if ('reason' in decoded) return decoded
  if (decoded.raw.trim() === '') return {reason: 'the file holds no text'}
  const read = reader.read(decoded.raw, libraries)
  if ('reason' in read) return read
  const warnings = decoded.warnings.map(reason => ({of: known.id, reason}))
  if ('entries' in read) return collect(read, decoded.raw, known, warnings)
  const reason = unreadable(read)
  if (reason !== undefined) return {reason}
  return {
    sources: [{...sourceOf(read, decoded.raw, known, decoded.metadata), ...(reader.extract ? {extracted: true} : {})}],
    warnings: [...warnings, ...read.warnings.map(each => ({of: known.id, reason: each}))],
  }
}

function textOf(
  bytes: Uint8Array,
  reader: Reader,
  libraries: Libraries,
): (Decoded & {readonly metadata?: Metadata}) | Refused {
  if (!reader.extract) return decode(bytes, reader.declared?.(bytes, libraries))
  const extracted = reader.extract(bytes, libraries)
  return 'reason' in extracted ? extracted : {...extracted, warnings: []}
}

function collect(
  {entries, warnings: noticed}: {readonly entries: readonly Entry[]; readonly warnings: readonly string[]},
  raw: string,
  known: Known,
  before: Ingested['warnings'],
): Ingested | Refused {
  const sources: Source[] = []
  const warnings = [...before, ...noticed.map(reason => ({of: known.id, reason}))]
  for (const {number, ...reading} of entries) {
    const id = `${known.id}#${number}`
    const beside = {...known.beside, ...known.besideEntries?.get(number)}
    const reason = unreadable(reading)
    if (reason === undefined) sources.push(sourceOf(reading, raw, {...known, id, beside}))
    const told = reason === undefined ? reading.warnings : [reason]
    warnings.push(...told.map(each => ({of: id, reason: `entry ${number}: ${each}`})))
  }
  if (sources.length > 0) return {sources, warnings}
  return {
    reason: warnings.length === 1 && warnings[0] ? warnings[0].reason : 'the file holds no article that can be read',
  }
}

function unreadable({text, blocks}: Reading): string | undefined {
  if (blocks.length === 0) return 'the file holds no running text'
  const language = foreign(text)
  return language === undefined ? undefined : `not in English, it seems (${language}): not read`
}

function sourceOf(
  {metadata, text, blocks, offsets}: Reading,
  raw: string,
  known: Known,
  embedded: Metadata = {},
): Source {
  const {id, path, event, beside, given} = known
  const reading = respellReading({text, blocks, ...(offsets ? {offsets} : {})})
  const url = metadata.url ?? beside.url
  const published = dateLine(reading.text) ?? (url === undefined ? undefined : addressDay(url))
  return {
    id,
    path,
    event,
    raw,
    ...reading,
    ...stated(embedded),
    ...stated(given),
    ...(published === undefined ? {} : {published}),
    ...stated(beside),
    ...stated(metadata),
  }
}

type Stated = {readonly [key in keyof Metadata]?: string}

function stated(metadata: Metadata): Stated {
  return Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== undefined))
}

function absent(): never {
  throw new Error('this format needs a library')
}

/** For formats that need none. */
const none: Libraries = {
  parse5: absent,
  readability: absent,
  sniffer: absent,
  jsonc: absent,
  saxes: absent,
  pdf: absent,
}
