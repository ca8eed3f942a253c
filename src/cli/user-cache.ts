import {cacheFolder, openCache, type Cache} from '../archive/index.ts'
import {version} from '../version.ts'
import type {Io} from './io.ts'

export interface UserCache {
  readonly cache: Cache
  /** What all that is kept depends on: the program and the engine that runs it. */
  readonly program: readonly string[]
}

/** The user's cache folder; nothing where there is none, or where sources of the program are run. */
export function userCache({env, build}: Pick<Io, 'env' | 'build'>): UserCache | undefined {
  const folder = build === undefined ? undefined : cacheFolder(env, process.platform)
  if (folder === undefined || build === undefined) return undefined
  const {icu = '', unicode = ''} = process.versions
  return {cache: openCache(folder), program: [version, build, icu, unicode]}
}
