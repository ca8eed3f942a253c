import {statSync} from 'node:fs'

/** What is another one as soon as a file is written; empty where there is none. */
export function markOf(file: string): string {
  const found = statSync(file, {throwIfNoEntry: false})
  return found ? `${found.ino} ${found.size} ${found.mtimeMs}` : ''
}
