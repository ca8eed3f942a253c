import {lastMemory, markOf, type LastMemory} from '../archive/index.ts'
import type {Ingested, Known, Refused} from '../ingest/index.ts'

/** What this process has worked out before, so that a second reading reads only what has changed. */
export interface Kept {
  /** What stands in a file: what was read of it before, if it is the same file still and as much is known of it. */
  readonly file: (file: string, known: Known, read: () => Ingested | Refused) => Ingested | Refused
  readonly memory: LastMemory
}

export function newKept(): Kept {
  const files = new Map<string, {readonly mark: string; readonly known: string; readonly read: Ingested | Refused}>()
  return {
    file: (file, known, read) => {
      const now = {mark: markOf(file), known: writtenOf(known)}
      const before = files.get(file)
      if (before?.mark === now.mark && before.known === now.known) return before.read
      const made = {...now, read: read()}
      files.set(file, made)
      return made.read
    },
    memory: lastMemory(),
  }
}

/** All that is known of a file from outside it, in one line. */
export function writtenOf(known: Known): string {
  return JSON.stringify([known, [...(known.besideEntries ?? [])]])
}
