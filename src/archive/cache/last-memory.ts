import {createHash} from 'node:crypto'
import type {Conclusions, Memory, Reading} from '../../steps/index.ts'
import type {Source} from '../../text/index.ts'
import type {Grounds} from './memory.ts'

/** What one process worked out last of each report and each event. */
export interface LastMemory {
  /** A memory that goes by these grounds, and asks another for what it does not know. */
  readonly over: (grounds: Omit<Grounds, 'vocabulary'>, beyond: Memory | undefined) => Memory
  /** Lets go of all but what is known of these reports. */
  readonly keepOnly: (sources: readonly Source[]) => void
}

type Lasts<T> = Map<string, {readonly digest: string; readonly value: T}>

/** Remembers the last reading of each report and the last conclusions of each event, for as long as the process runs. */
export function lastMemory(): LastMemory {
  const readings: Lasts<Reading> = new Map()
  const concluded: Lasts<Conclusions> = new Map()
  return {
    over: ({reading, conclusions: grounds}, beyond) => ({
      reading: (source, read) =>
        last(readings, source.id, [reading, source], () => beyond?.reading(source, read) ?? read()),
      ...(grounds && {
        conclusions: (sources, conclude) =>
          last(
            concluded,
            sources[0]?.event ?? '',
            [reading, grounds(sources), sources],
            () => beyond?.conclusions?.(sources, conclude) ?? conclude(),
          ),
      }),
    }),
    keepOnly: sources => {
      forget(readings, new Set(sources.map(({id}) => id)))
      forget(concluded, new Set(sources.map(({event}) => event)))
    },
  }
}

function last<T>(lasts: Lasts<T>, key: string, basis: unknown, make: () => T): T {
  const digest = createHash('sha256').update(JSON.stringify(basis)).digest('base64')
  const known = lasts.get(key)
  if (known?.digest === digest) return known.value
  const value = make()
  lasts.set(key, {digest, value})
  return value
}

function forget<T>(lasts: Lasts<T>, but: ReadonlySet<string>): void {
  for (const key of lasts.keys()) if (!but.has(key)) lasts.delete(key)
}
