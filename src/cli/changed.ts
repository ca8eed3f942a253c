import {existsSync, realpathSync} from 'node:fs'
import {basename, dirname, join, relative, resolve, sep} from 'node:path'
import {readEvent, UsageError} from '../config/index.ts'
import type {Report} from '../findings/index.ts'
import type {Source} from '../text/index.ts'
import {findFiles} from './find-files.ts'
import {baseOf, changesSince, headOf, notStaged, rootOf, stagedBytes, textIn, type Change} from './git.ts'
import {entryOf, keptEntries} from './kept-entries.ts'
import {textOf, type BytesOf} from './text-of.ts'

export interface NewOptions {
  /** Files and folders that are new. */
  readonly new?: readonly string[]
  /** A commit, branch or tag: what differs from where it was left is new. */
  readonly changedSince?: string
  /** What is staged for the next commit is new. */
  readonly staged?: boolean
}

/** What is new or changed. */
export interface Changed {
  /** Files by their real paths; `FILE#2` where only what is known of an entry is another. */
  readonly files: ReadonlySet<string>
  /** By file: the numbers of entries that stood in it before. */
  readonly kept: ReadonlyMap<string, ReadonlySet<string>>
  /** What is staged of a file where that is not what is in its folder. */
  readonly bytesOf?: BytesOf
}

/** What is new or changed; undefined where nothing says that only that counts. */
export function changedFiles(options: NewOptions, cwd: string): Changed | undefined {
  const ways = [options.new, options.changedSince, options.staged].filter(way => way !== undefined && way !== false)
  if (ways.length === 0) return undefined
  if (ways.length > 1) throw new UsageError('one of --new, --changed-since and --staged is enough')
  if (options.new) return {files: new Set(findFiles(options.new, cwd).map(({file}) => file)), kept: new Map()}
  const root = rootOf(cwd)
  const base = options.changedSince === undefined ? headOf(root) : baseOf(root, options.changedSince)
  const changes = changesSince(root, base, options.staged === true)
  const texts = changes.filter(({moved}) => moved !== true).map(({path}) => join(root, path))
  const bytesOf = options.staged === true ? stagedIn(root) : undefined
  const files = new Set([...texts, ...withOtherMetadata(root, base, changes, bytesOf)].map(real))
  const kept = new Map(changes.flatMap(change => keptIn(root, base, change, options.staged === true)))
  return {files, kept, ...(bytesOf ? {bytesOf} : {})}
}

// of an `event.yaml` that git does not know, nothing is staged
function stagedIn(root: string): BytesOf {
  const top = realpathSync(root)
  const {changed, unknown} = notStaged(root)
  const others = new Set(changed)
  const fresh = new Set(unknown.filter(path => basename(path) === 'event.yaml'))
  return file => {
    const path = slashed(relative(top, file))
    if (fresh.has(path)) return new Uint8Array()
    return others.has(path) ? stagedBytes(root, path) : undefined
  }
}

// files of one article each are new as a whole
function keptIn(root: string, base: string, {path, before}: Change, staged: boolean): [string, ReadonlySet<string>][] {
  if (before === undefined || !/\.(?:json|ndjson|jsonl|rss|atom|xml)$/i.test(path)) return []
  const text = textIn(root, base, before)
  const file = join(root, path)
  return text === undefined ? [] : [[real(file), keptEntries(file, text, staged ? stagedBytes(root, path) : undefined)]]
}

function real(file: string): string {
  return existsSync(file) ? realpathSync(file) : file
}

/** Files whose entry in an `event.yaml` is another than before, under whatever name they stood there. */
function withOtherMetadata(root: string, base: string, changes: readonly Change[], bytesOf?: BytesOf): string[] {
  const old = new Map(changes.map(({path, before}) => [path, before]))
  return changes
    .filter(({path}) => basename(path) === 'event.yaml')
    .flatMap(({path, before}) => {
      const text = textOf(real(join(root, path)), path, bytesOf)
      const now = text === undefined ? {} : readEvent(text, path).sources
      const then = eventIn(root, base, before)
      const wasCalled = (name: string): string => basename(old.get(slashed(join(dirname(path), name))) ?? name)
      return Object.entries(now)
        .filter(([name, known]) => JSON.stringify(known) !== JSON.stringify(then[wasCalled(name)] ?? {}))
        .map(([name]) => join(root, dirname(path), name))
    })
}

function eventIn(root: string, base: string, path: string | undefined): ReturnType<typeof readEvent>['sources'] {
  const text = path === undefined ? undefined : textIn(root, base, path)
  if (text === undefined) return {}
  try {
    return readEvent(text, path ?? '').sources
  } catch (cause) {
    if (cause instanceof UsageError) return {}
    throw cause
  }
}

function slashed(path: string): string {
  return path.split(sep).join('/')
}

/** What a report says of these files: findings that have any of their places in one of them, whatever files the others stand in. */
export function ofChanged(report: Report, {files, kept}: Changed, cwd: string): Report {
  const here = realpathSync(cwd)
  const isNew = ({id, path}: Source): boolean => {
    const [file, entry] = [resolve(here, path), entryOf(id)]
    if (entry === undefined) return files.has(file)
    return files.has(`${file}#${entry}`) || (files.has(file) && kept.get(file)?.has(entry) !== true)
  }
  const old = new Set(report.sources.filter(source => !isNew(source)).map(({id}) => id))
  const sources = new Set(report.sources.map(({id}) => id))
  const counts = (source: string): boolean =>
    sources.has(source) ? !old.has(source) : files.has(resolve(here, source))
  return {
    ...report,
    findings: report.findings.filter(({places}) => places.some(({source}) => counts(source))),
    unread: report.unread.filter(({source}) => !old.has(source)),
  }
}
