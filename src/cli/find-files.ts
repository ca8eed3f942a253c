import {existsSync, lstatSync, realpathSync, statSync} from 'node:fs'
import {extname, join, relative, resolve, sep} from 'node:path'
import {globSync} from 'tinyglobby'
import {UsageError} from '../config/index.ts'
import {readers} from '../ingest/index.ts'

/** A file to read, by its real path, and as it is shown. */
export interface Found {
  readonly file: string
  readonly shown: string
}

const extensions = readers.flatMap(reader => reader.extensions)

/** The files that paths name, folders searched, each file once, in the order of their paths whatever the order of the arguments. */
export function findFiles(paths: readonly string[], cwd: string): Found[] {
  const files = new Set(paths.flatMap(path => filesAt(resolve(cwd, path), path)))
  return [...files].sort().map(file => ({file, shown: show(file, cwd)}))
}

function filesAt(path: string, given: string): string[] {
  if (!existsSync(path)) throw new UsageError(`no such file or folder: ${given}`)
  const real = realpathSync(path)
  return statSync(real).isDirectory() ? filesIn(real) : [real]
}

function filesIn(folder: string): string[] {
  const patterns = extensions.map(extension => `**/*${extension}`)
  return globSync(patterns, {
    cwd: folder,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**', '**/README.*'],
    caseSensitiveMatch: false,
  })
    .map(name => join(folder, name))
    .filter(file => staysInside(file, folder))
    .map(file => realpathSync(file))
}

// a link may lead to another file of the folder, not out of it
function staysInside(file: string, folder: string): boolean {
  if (!lstatSync(file).isSymbolicLink()) return true
  return existsSync(file) && realpathSync(file).startsWith(folder + sep)
}

function show(file: string, cwd: string): string {
  const path = relative(realpathSync(cwd), file)
  return (path.startsWith('..') ? file : path).split(sep).join('/')
}

/** Whether a file's name says that it can be read. */
export function readerOf(file: string): (typeof readers)[number] | undefined {
  const extension = extname(file).toLowerCase()
  return readers.find(reader => reader.extensions.includes(extension))
}

export function knownExtensions(): string {
  return extensions.join(', ')
}
