import {statSync, watch, type FSWatcher} from 'node:fs'
import {UsageError} from '../../config/index.ts'
import type {Watched} from './watched.ts'

/** Milliseconds without any event after which a change is held to be whole, and how long that is waited for at most. */
const QUIET = 100
const PATIENCE = 1000
/** How often folders are looked for again while new ones keep coming. */
const ROUNDS = 10

export interface Watching {
  readonly close: () => void
}

interface Watcher {
  readonly handle: FSWatcher
  readonly inode: number
}

/**
 * Tells when what `look` sees has become another, once things have come to rest; what happens meanwhile is told afterwards. A folder
 * that cannot be watched is an UsageError.
 */
export function watchFolders(look: () => Watched, changed: () => void): Watching {
  const watchers = new Map<string, Watcher>()
  let timer: NodeJS.Timeout | undefined
  let since: number | undefined
  const stir = (): void => {
    since ??= performance.now()
    clearTimeout(timer)
    timer = setTimeout(settle, Math.max(0, Math.min(QUIET, since + PATIENCE - performance.now())))
  }
  let last = attach(look, watchers, stir).state
  const settle = (): void => {
    since = undefined
    const {state} = attach(look, watchers, stir)
    if (state === last) return
    last = state
    changed()
    stir()
  }
  return {
    close: () => {
      clearTimeout(timer)
      for (const {handle} of watchers.values()) handle.close()
      watchers.clear()
    },
  }
}

/** Watches the folders there are, and no others; what was made before its folder was watched is looked for again. */
function attach(look: () => Watched, watchers: Map<string, Watcher>, stir: () => void): Watched {
  let now = look()
  for (let round = 0; round < ROUNDS; round++) {
    const wanted = new Set(now.folders)
    for (const folder of watchers.keys()) if (!wanted.has(folder)) detach(folder, watchers)
    const added = now.folders.filter(folder => watchFolder(folder, watchers, stir))
    if (added.length === 0) break
    now = look()
  }
  return now
}

/** Whether the folder was not watched before, or is another one of the same name. */
function watchFolder(folder: string, watchers: Map<string, Watcher>, stir: () => void): boolean {
  const inode = statSync(folder, {throwIfNoEntry: false})?.ino
  if (inode === undefined || watchers.get(folder)?.inode === inode) return false
  detach(folder, watchers)
  try {
    const handle = watch(folder, stir)
    handle.on('error', () => {
      detach(folder, watchers)
      stir()
    })
    watchers.set(folder, {handle, inode})
    return true
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown cause'
    if (code === 'ENOENT') return false
    throw new UsageError(`cannot be watched (${code})`, {file: folder})
  }
}

function detach(folder: string, watchers: Map<string, Watcher>): void {
  watchers.get(folder)?.handle.close()
  watchers.delete(folder)
}
