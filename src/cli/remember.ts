import {existsSync} from 'node:fs'
import {cacheFolder, memoryIn, openCache, readText} from '../archive/index.ts'
import type {Memory} from '../check.ts'
import type {Source} from '../text/index.ts'
import {version} from '../version.ts'
import type {Io} from './io.ts'
import {ledgerFile, type Workspace} from './workspace.ts'

export interface Remembering {
  readonly memory?: Memory
  /** To be called at the end of a run. */
  readonly end: () => void
}

/** What earlier runs worked out, from the user's cache folder; nothing where there is none, or where sources of the program are run. */
export function remembering(workspace: Workspace, wanted: boolean, {env, build}: Io): Remembering {
  const folder = wanted && build !== undefined ? cacheFolder(env, process.platform) : undefined
  if (folder === undefined || build === undefined) return {end: () => undefined}
  const {own, plugins} = workspace
  const {icu = '', unicode = ''} = process.versions
  const cache = openCache(folder)
  const memory = memoryIn(cache, {
    vocabulary: own.vocabulary,
    reading: [version, build, icu, unicode, JSON.stringify(own.additions)],
    // what a plugin does may depend on anything
    ...(plugins.kinds.length + plugins.rules.length > 0 || plugins.failures().length > 0
      ? {}
      : {
          conclusions: sources => [
            ...own.files.flatMap(({file, text}) => [file, text]),
            ...sources.map(source => ledger(workspace, source)),
          ],
        }),
  })
  return {memory, end: cache.tidy}
}

function ledger({base}: Workspace, {id}: Source): string {
  const file = ledgerFile(base, id)
  return existsSync(file) ? readText(file, `claims/${id}.yaml`) : ''
}
