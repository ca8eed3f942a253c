import {createHash} from 'node:crypto'
import type {Ingested, Refused} from '../../ingest/index.ts'
import type {Cache} from './cache.ts'
import {hasLists} from './has-lists.ts'

/** Bytes: what a larger file holds is made out anew each time. */
const LARGEST = 500_000

/** What stands in a file of these bytes, under all else that it depends on; never why a file was refused. */
export type FileMemory = (
  bytes: Uint8Array,
  grounds: readonly string[],
  read: () => Ingested | Refused,
) => Ingested | Refused

/** Remembers in a cache what stood in files, for one build of the program. */
export function filesIn(cache: Cache, program: readonly string[]): FileMemory {
  return (bytes, grounds, read) => {
    if (bytes.length > LARGEST) return read()
    const basis = JSON.stringify(['file', program, grounds, createHash('sha256').update(bytes).digest('hex')])
    const kept = cache.get(basis)
    if (isIngested(kept)) return kept
    const made = read()
    if ('sources' in made) cache.put(basis, made)
    return made
  }
}

// a program of this very build wrote it, and its checksum holds
function isIngested(value: unknown): value is Ingested {
  return hasLists(value, ['sources', 'warnings'])
}
