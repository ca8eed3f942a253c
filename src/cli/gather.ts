import {existsSync, readFileSync, statSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import type {Unread} from '../claim/index.ts'
import {filesIn, type FileMemory} from '../archive/index.ts'
import {readEvent, UsageError, type EventFile} from '../config/index.ts'
import {printable} from '../formats/index.ts'
import {ingest, published, type Ingested, type Known, type Metadata, type Refused} from '../ingest/index.ts'
import type {Source} from '../text/index.ts'
import {entriesOf, fileOf} from './entries.ts'
import {findFiles, knownExtensions, readerOf, type Found} from './find-files.ts'
import {identify} from './identity.ts'
import type {Io} from './io.ts'
import {writtenOf, type Kept} from './kept.ts'
import {libraries} from './libraries.ts'
import {textOf, type BytesOf} from './text-of.ts'
import {userCache} from './user-cache.ts'
import {within} from './within.ts'

const LARGEST = 5 * 1024 * 1024
const LONGEST_SECONDS = 30

export interface Gathered {
  readonly sources: readonly Source[]
  readonly unread: readonly Unread[]
}

export interface GatherOptions {
  readonly events: 'folder' | 'one'
  readonly published?: string
  readonly bytesOf?: BytesOf
  /** What this process has read before. */
  readonly kept?: Kept
  /** False: nothing that earlier runs read is used or kept. */
  readonly cache?: boolean
}

/** Reads the reports at paths; what cannot be read is told and left out, and only where nothing can be is that an error. */
export function gather(paths: readonly string[], options: GatherOptions, io: Io): Gathered {
  const given = givenMetadata(options)
  const files = findFiles(paths, io.cwd)
  const identities = identify(
    files.map(({file}) => file),
    options.events,
  )
  const events = eventFiles(files, options, io)
  const kept = options.cache === false ? undefined : userCache(io)
  const earlier = kept ? filesIn(kept.cache, kept.program) : afresh
  const sources: Source[] = []
  const unread: Unread[] = []
  for (const found of files) {
    const {id, event} = identities.get(found.file) ?? {id: found.shown, event: ''}
    const known = {
      id,
      event,
      path: found.shown,
      given,
      ...entriesOf(basename(found.file), events.get(dirname(found.file))),
    }
    const result = readAgain(found, known, options, earlier)
    const title = events.get(dirname(found.file))?.title
    const about = title === undefined ? {} : {eventTitle: title}
    if ('sources' in result) sources.push(...result.sources.map(source => ({...source, ...about})))
    const messages = 'sources' in result ? result.warnings : [{of: id, reason: result.reason}]
    for (const {of, reason} of messages) {
      io.err(`crosscheck: ${printable(`${found.shown}: ${reason}`)}\n`)
      unread.push({source: of, reason: 'sources' in result ? reason : `${found.shown}: ${reason}`})
    }
  }
  if (sources.length === 0)
    throw new UsageError(`no readable report in ${paths.join(', ')} (read are ${knownExtensions()})`)
  return {sources, unread}
}

const afresh: FileMemory = (_bytes, _grounds, read) => read()

function readAgain(
  found: Found,
  known: Known,
  {bytesOf, kept}: GatherOptions,
  earlier: FileMemory,
): Ingested | Refused {
  const bytes = bytesOf?.(found.file)
  if (bytes) return readOne(found, known, earlier, bytes)
  const read = (): Ingested | Refused => readOne(found, known, earlier)
  return kept?.file(found.file, known, read) ?? read()
}

function readOne(found: Found, known: Known, earlier: FileMemory, given?: Uint8Array): Ingested | Refused {
  const reader = readerOf(found.file)
  if (!reader) return {reason: `not a format that is read (${knownExtensions()})`}
  try {
    const file = statSync(found.file)
    if (!file.isFile()) return {reason: 'not a file'}
    const size = given?.length ?? file.size
    if (size > LARGEST) return {reason: `larger than 5 MB (${(size / 1024 / 1024).toFixed(1)} MB)`}
    const bytes = given ?? readFileSync(found.file)
    return earlier(
      bytes,
      [reader.name, writtenOf(known)],
      () =>
        within(LONGEST_SECONDS, () => ingest(bytes, known, reader, libraries)) ?? {
          reason: `takes longer than ${LONGEST_SECONDS} seconds to read`,
        },
    )
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause) return {reason: `cannot be read (${String(cause.code)})`}
    throw cause
  }
}

function eventFiles(files: readonly Found[], {bytesOf}: GatherOptions, io: Io): ReadonlyMap<string, EventFile> {
  const folders = [...new Set(files.map(({file}) => dirname(file)))]
  return new Map(
    folders.flatMap((folder): [string, EventFile][] => {
      const file = join(folder, 'event.yaml')
      const shown = files.find(found => dirname(found.file) === folder)?.shown ?? file
      const name = shown.replace(/[^/]*$/, 'event.yaml')
      const text = textOf(file, name, bytesOf)
      if (text === undefined) return []
      const event = readEvent(text, name)
      for (const source of Object.keys(event.sources))
        if (!existsSync(join(folder, source)) && !existsSync(join(folder, fileOf(source))))
          io.err(`crosscheck: ${printable(`${name}: there is no file ${source}`)}\n`)
      return [[folder, event]]
    }),
  )
}

function givenMetadata(options: GatherOptions): Metadata {
  if (options.published === undefined) return {}
  const date = published.safeParse(options.published)
  if (!date.success)
    throw new UsageError(`--published should be a date such as 2031-04-09 (found: ${options.published})`)
  return {published: date.data}
}
