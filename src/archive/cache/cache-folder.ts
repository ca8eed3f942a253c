import {isAbsolute, join} from 'node:path'

/** Where a user's caches stand, by the customs of the platform; undefined where nothing says where the user is at home. */
export function cacheFolder(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): string | undefined {
  const base = absolute(env['XDG_CACHE_HOME']) ?? usualFolder(env, platform)
  return base === undefined ? undefined : join(base, 'crosscheck')
}

function usualFolder(env: Readonly<Record<string, string | undefined>>, platform: NodeJS.Platform): string | undefined {
  if (platform === 'win32') return absolute(env['LOCALAPPDATA'])
  const home = absolute(env['HOME'])
  if (home === undefined) return undefined
  return platform === 'darwin' ? join(home, 'Library', 'Caches') : join(home, '.cache')
}

// a path that is not absolute is to be ignored (XDG Base Directory Specification 0.8)
function absolute(path: string | undefined): string | undefined {
  return path !== undefined && isAbsolute(path) ? path : undefined
}
