import {existsSync, readdirSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join, sep} from 'node:path'
import {types} from 'node:util'
import {markOf} from '../archive/index.ts'

export interface PluginModule {
  readonly exports: () => unknown
  /** What it was loaded from, beneath its own folder: as soon as one of these is another, it is loaded anew. */
  readonly files: () => readonly string[]
}

/** By the file that is loaded first: what was loaded with it, as it was then. */
const loaded = new Map<string, ReadonlyMap<string, string>>()

/** The module of a plugin, as its files are now and not as this process may have loaded them before; found as from this folder. */
export function pluginModule(base: string, name: string): PluginModule {
  const require = createRequire(join(base, 'crosscheck.yaml'))
  const entry = require.resolve(name)
  const folder = name.startsWith(sep) ? dirname(entry) : packageOf(entry)
  return {
    exports: () => {
      const marks = loaded.get(entry) ?? new Map<string, string>()
      if ([...marks].some(([file, mark]) => markOf(file) !== mark)) forget(folder, require)
      try {
        return require(entry) as unknown
      } finally {
        const files = filesOf(entry, folder, require)
        loaded.set(entry, new Map(files.map(file => [file, markOf(file)])))
      }
    },
    files: () => [...(loaded.get(entry)?.keys() ?? [])],
  }
}

function forget(folder: string, {cache}: NodeJS.Require): void {
  const files = ownFiles(folder, cache)
  // the loader of such modules holds them for as long as the process runs
  if (files.some(file => types.isModuleNamespaceObject(cache[file]?.exports)))
    throw new Error('it has changed, and modules with “import” and “export” are loaded once: start again')
  for (const file of files) delete cache[file]
}

// what could not be loaded, or is loaded by “import”, is not listed: it may be any that stands beside
function filesOf(entry: string, folder: string, {cache}: NodeJS.Require): string[] {
  const first = cache[entry]
  const known = first !== undefined && !types.isModuleNamespaceObject(first.exports)
  const beside = known ? [] : readdirSync(dirname(entry)).filter(file => /\.[cm]?js$/.test(file))
  return [...new Set([entry, ...ownFiles(folder, cache), ...beside.map(file => join(dirname(entry), file))])]
}

function ownFiles(folder: string, cache: NodeJS.Require['cache']): string[] {
  const below = folder + sep
  return Object.keys(cache).filter(
    file => file.startsWith(below) && !file.slice(below.length).split(sep).includes('node_modules'),
  )
}

function packageOf(file: string): string {
  for (let folder = dirname(file); ; folder = dirname(folder))
    if (existsSync(join(folder, 'package.json')) || dirname(folder) === folder) return folder
}
