import {dirname, join, resolve} from 'node:path'
import {UsageError} from '../../config/index.ts'
import type {Report} from '../../findings/index.ts'
import {printable} from '../../formats/index.ts'
import {checkOnce, type CheckOptions} from '../check-once.ts'
import type {Io} from '../io.ts'
import {formatOptions, printer} from '../printing.ts'
import {changesBetween, changesText} from '../watch/changes.ts'
import {watchFolders} from '../watch/watch-folders.ts'
import {lookAt} from '../watch/watched.ts'
import {configFile, decisionsFile, openWorkspace} from '../workspace.ts'

/** Checks, and checks again whenever a report or what it is checked by changes; prints what has become of the findings. */
export function watchCommand(paths: readonly string[], raw: CheckOptions, io: Io): number {
  if (!io.atEnd) throw new UsageError('--watch wants somebody who can end it')
  let roots = rootsOf(paths, raw, io)
  let status = 0
  const check = checker(paths, raw, io)
  const watching = watchFolders(
    () => {
      roots = attempt(
        () => rootsOf(paths, raw, io),
        () => roots,
      )
      return lookAt(roots)
    },
    () => {
      status = attempt(check, message => {
        io.err(`crosscheck: ${printable(message)}\n`)
        return 2
      })
    },
  )
  status = attempt(check, message => {
    watching.close()
    throw new UsageError(message)
  })
  io.atEnd(() => {
    watching.close()
    return status
  })
  io.err('crosscheck: watching; Ctrl+C ends it\n')
  return status
}

/** Checks and prints: the first time everything, then what has become of it. Returns the exit status. */
function checker(paths: readonly string[], raw: CheckOptions, io: Io): () => number {
  const files = formatsToFiles(raw)
  let before: Report | undefined
  return () => {
    const workspace = openWorkspace(io.cwd, raw.config)
    const printFiles = printer('findings', files, raw.output, io, workspace.parts)
    const print = (report: Report): void => {
      printFiles(report)
      if (before)
        io.out(changesText(changesBetween(before, report), report, formatOptions(io, undefined, workspace.parts)))
      else printer('findings', ['text'], undefined, io, workspace.parts)(report)
      before = report
    }
    return checkOnce(paths, raw, io, workspace, print)
  }
}

// the screen is for what changes, as text
function formatsToFiles({format = ['text'], output}: CheckOptions): readonly string[] {
  if (output !== undefined) return format
  const other = format.find(name => !name.includes('=') && name !== 'text')
  if (other !== undefined) throw new UsageError(`with --watch, --format ${other} wants a file: --format ${other}=FILE`)
  return format.filter(name => name.includes('='))
}

function attempt<T>(act: () => T, otherwise: (message: string) => T): T {
  try {
    return act()
  } catch (cause) {
    if (cause instanceof UsageError) return otherwise(cause.message)
    throw cause
  }
}

/** The files and folders that a check depends on. */
function rootsOf(paths: readonly string[], raw: CheckOptions, io: Io): string[] {
  const {base, settings, sources, trusted, plugins} = openWorkspace(io.cwd, raw.config)
  const given = [...paths, ...(raw.new ?? []), ...(raw.against === undefined ? [] : [raw.against])]
  const reports = [...given.map(path => resolve(io.cwd, path)), ...(paths.length > 0 ? [] : sources), ...trusted]
  const own = [...(settings.vocabulary ?? []), ...(settings.ownRules ?? [])].map(path => resolve(base, path))
  return [
    ...reports,
    ...reports.map(path => join(dirname(path), 'event.yaml')),
    ...own,
    ...plugins.files,
    configFile(io.cwd, raw.config),
    join(base, 'claims'),
    decisionsFile(base),
  ]
}
