import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {basename, dirname, join, relative, resolve} from 'node:path'
import {readText, writeWhole} from '../../archive/index.ts'
import {UsageError} from '../../config/index.ts'
import {published, type Metadata} from '../../ingest/index.ts'
import type {Source} from '../../text/index.ts'
import {eventName, withSource} from '../event-file.ts'
import {readerOf, knownExtensions} from '../find-files.ts'
import {gather} from '../gather.ts'
import type {Io} from '../io.ts'
import {openWorkspace} from '../workspace.ts'

export interface AddOptions {
  readonly event?: string
  readonly outlet?: string
  readonly url?: string
  readonly published?: string
  readonly title?: string
  readonly author?: string
  readonly config?: string
}

type Key = keyof Metadata

const keys: readonly Key[] = ['outlet', 'url', 'published', 'title', 'author']
const asked: readonly Key[] = ['outlet', 'published', 'url']

/** Brings reports into the folder of an event, with what is known of them: given, read in the file, or asked for on a terminal. */
export function addCommand(files: readonly string[], raw: AddOptions, io: Io): number {
  if (raw.published !== undefined) checkDay(raw.published)
  const {base, sources: [first = join(io.cwd, 'sources')] = []} = openWorkspace(io.cwd, raw.config)
  const event = eventName(raw.event ?? askEvent(first, io))
  const folder = join(first, event)
  const plans = files.map(file => plan(file, folder, raw, io))
  for (const {from, to, known} of plans) {
    if (from !== to) writeWhole(to, readFileSync(from))
    const beside = join(folder, 'event.yaml')
    const before = existsSync(beside) ? readText(beside) : ''
    if (Object.keys(known).length > 0)
      writeWhole(beside, withSource(before, relative(io.cwd, beside), basename(to), known))
    io.out(`${relative(base, to)}\n`)
  }
  return 0
}

interface Plan {
  readonly from: string
  readonly to: string
  /** What the file itself does not say. */
  readonly known: Metadata
}

function plan(file: string, folder: string, raw: AddOptions, io: Io): Plan {
  const from = resolve(io.cwd, file)
  const name = basename(from)
  if (!readerOf(name)) throw new UsageError(`${file}: not a format that is read (${knownExtensions()})`)
  if (!/^[\p{L}\p{N}_]/u.test(name) || name === 'event.yaml')
    throw new UsageError(`${file}: a report's file name begins with a letter or a digit`)
  const to = join(folder, name)
  if (dirname(from) !== folder && existsSync(to)) throw new UsageError(`${relative(io.cwd, to)} is there already`)
  const {sources} = gather([file], {events: 'one'}, io)
  const [source] = sources
  return {from, to, known: source && sources.length === 1 ? metadataOf(source, raw, io) : given(raw)}
}

// what stands in the file stays there; what is given on the command line is written beside it
function metadataOf(source: Source, raw: AddOptions, io: Io): Metadata {
  const known = given(raw)
  const missing = asked.filter(key => known[key] === undefined && source[key] === undefined)
  return {...known, ...ask(source.path, missing, io)}
}

function given(raw: AddOptions): Metadata {
  return Object.fromEntries(keys.flatMap(key => (raw[key] === undefined ? [] : [[key, raw[key]]])))
}

function ask(path: string, missing: readonly Key[], io: Io): Metadata {
  const answers = missing.map((key): [Key, string | undefined] => [key, io.ask?.(`${path}: ${key}? `)?.trim()])
  const known = answers.filter(([, answer]) => answer !== undefined && answer !== '')
  const day = known.find(([key]) => key === 'published')?.[1]
  if (day !== undefined) checkDay(day)
  return Object.fromEntries(known)
}

function askEvent(folder: string, io: Io): string {
  const there = existsSync(folder)
    ? readdirSync(folder, {withFileTypes: true}).filter(entry => entry.isDirectory())
    : []
  const answer = io.ask?.(`event${there.length > 0 ? ` (${there.map(({name}) => name).join(', ')})` : ''}? `)?.trim()
  const [only] = there
  if (answer) return answer
  if (there.length === 1 && only) return only.name
  throw new UsageError('say which event it tells of: --event NAME')
}

function checkDay(text: string): void {
  if (!published.safeParse(text).success)
    throw new UsageError(`published should be a date such as 2031-04-09 (found: ${text})`)
}
