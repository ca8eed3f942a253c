import {execFileSync} from 'node:child_process'
import {UsageError} from '../config/index.ts'

/** Runs git without what a repository's configuration could make it run; undefined where it ends with an error or is not there. */
export function git(cwd: string, ...args: readonly string[]): string | undefined {
  try {
    return execFileSync('git', ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', ...args], {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 256 * 1024 * 1024,
    })
  } catch {
    return undefined
  }
}

/** The folder of the repository that a folder stands in. */
export function rootOf(cwd: string): string {
  const root = git(cwd, 'rev-parse', '--show-toplevel')?.trimEnd()
  if (root === undefined || root === '')
    throw new UsageError('not inside a git repository, or there is no git: name what is new with --new')
  return root
}

/** The commit at which what is checked out here left a branch, a tag or a commit. */
export function baseOf(root: string, ref: string): string {
  const shallow = git(root, 'rev-parse', '--is-shallow-repository')?.trim() === 'true'
  const commit = git(root, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`)?.trim()
  if (commit === undefined || commit === '')
    throw new UsageError(
      shallow
        ? `this shallow clone does not hold ${ref}: fetch it first (git fetch --unshallow, or fetch-depth: 0 in a workflow)`
        : `git knows no commit ${ref}`,
    )
  const base = git(root, 'merge-base', commit, 'HEAD')?.trim()
  if (base !== undefined && base !== '') return base
  throw new UsageError(
    shallow
      ? `this shallow clone does not reach back to where it left ${ref}: fetch more of it first (git fetch --unshallow, or fetch-depth: 0 in a workflow)`
      : `${ref} and what is checked out have no commit in common`,
  )
}

/** The last commit, or the tree that holds nothing where there is none yet. */
export function headOf(root: string): string {
  const head = git(root, 'rev-parse', '--verify', '--quiet', 'HEAD')?.trim()
  return head === undefined || head === '' ? (git(root, 'hash-object', '-t', 'tree', '/dev/null')?.trim() ?? '') : head
}

/** A file of the repository that is not what it was; `before` is its path then, where it was there. */
export interface Change {
  readonly path: string
  readonly before?: string
  /** Whether it was only moved, and says the same. */
  readonly moved?: true
}

/** What differs between a commit and the working tree (or what is staged), and files that git does not know yet. */
export function changesSince(root: string, base: string, staged: boolean): Change[] {
  const listed = git(
    root,
    'diff',
    ...(staged ? ['--cached'] : []),
    '--name-status',
    '--find-renames',
    '--no-ext-diff',
    '-z',
    base,
    '--',
  )
  if (listed === undefined) throw new UsageError(`git cannot say what has changed since ${base}`)
  const others = staged ? [] : unknownFiles(root)
  return [...changesIn(listed.split('\0')), ...others.map(path => ({path}))]
}

// "M\0a.txt\0R087\0b.txt\0c.txt\0"
function changesIn(fields: readonly string[]): Change[] {
  const changes: Change[] = []
  for (let at = 0; at + 1 < fields.length;) {
    const status = fields[at] ?? ''
    const [first = '', second = ''] = fields.slice(at + 1, at + 3)
    const two = /^[RC]/.test(status)
    at += two ? 3 : 2
    if (status === 'D') continue
    if (two) changes.push({path: second, before: first, ...(status.endsWith('100') ? {moved: true as const} : {})})
    else changes.push(status === 'A' ? {path: first} : {path: first, before: first})
  }
  return changes
}

/** Files whose text in the folder is not the one that is staged, and those that git does not know yet. */
export function notStaged(root: string): {readonly changed: readonly string[]; readonly unknown: readonly string[]} {
  const changed = git(root, 'diff', '--name-only', '--no-renames', '--no-ext-diff', '-z', '--')
  if (changed === undefined) throw new UsageError('git cannot say what is not staged')
  return {changed: changed.split('\0').filter(Boolean), unknown: unknownFiles(root)}
}

function unknownFiles(root: string): string[] {
  return (git(root, 'ls-files', '--others', '--exclude-standard', '-z') ?? '').split('\0').filter(Boolean)
}

/** What is staged of a file for the next commit, as it would be stored; undefined where nothing is. */
export function stagedBytes(root: string, path: string): Uint8Array | undefined {
  try {
    return execFileSync('git', ['-c', 'core.fsmonitor=false', 'cat-file', 'blob', `:0:${path}`], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 256 * 1024 * 1024,
    })
  } catch {
    return undefined
  }
}

/** The text that a file had in a commit. */
export function textIn(root: string, commit: string, path: string): string | undefined {
  return git(root, 'cat-file', 'blob', `${commit}:${path}`)
}
