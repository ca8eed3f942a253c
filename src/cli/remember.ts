import {existsSync} from 'node:fs'
import {memoryIn, readText} from '../archive/index.ts'
import type {Memory} from '../steps/index.ts'
import {obeyedIn} from '../config/index.ts'
import type {Source} from '../text/index.ts'
import type {AnalyseOptions} from './gather-all.ts'
import type {Io} from './io.ts'
import {userCache} from './user-cache.ts'
import {ledgerFile, type Workspace} from './workspace.ts'

export interface Remembering {
  readonly memory?: Memory
  /** To be called at the end of a run, with the reports that were read. */
  readonly end: (sources: readonly Source[]) => void
}

/** What was worked out before: by this process, where that is kept, and by earlier runs. */
export function remembering(workspace: Workspace, {cache, kept}: AnalyseOptions, io: Io): Remembering {
  const earlier = cache === false ? undefined : earlierRuns(workspace, io)
  if (!kept) return {...(earlier && {memory: earlier.memory}), end: () => earlier?.end()}
  return {
    memory: kept.memory.over(lastGroundsOf(workspace), earlier?.memory),
    end: sources => {
      kept.memory.keepOnly(sources)
      earlier?.end()
    },
  }
}

/** What earlier runs worked out, from the user's cache folder. */
function earlierRuns(workspace: Workspace, io: Io): {memory: Memory; end: () => void} | undefined {
  const known = userCache(io)
  if (!known) return undefined
  const grounds = groundsOf(workspace)
  const memory = memoryIn(known.cache, {
    ...grounds,
    vocabulary: workspace.own.vocabulary,
    reading: [...known.program, ...grounds.reading],
  })
  return {memory, end: known.cache.tidy}
}

// what was broken off is remembered while the program runs, and done again where it may take longer
function lastGroundsOf(workspace: Workspace): ReturnType<typeof groundsOf> {
  const grounds = groundsOf(workspace)
  return {...grounds, reading: [...grounds.reading, JSON.stringify(workspace.settings.limits ?? {})]}
}

/** What reading and concluding depend on in a workspace. */
function groundsOf(workspace: Workspace): {
  readonly reading: readonly string[]
  readonly conclusions?: (sources: readonly Source[]) => readonly string[]
} {
  const {own, plugins} = workspace
  const reading = [JSON.stringify(own.additions)]
  // what a plugin does may depend on anything
  if (plugins.kinds.length + plugins.rules.length > 0 || plugins.failures().length > 0) return {reading}
  return {
    reading,
    conclusions: sources => [
      ...own.files.flatMap(({file, text}) => [file, text]),
      ...sources.map(source => corrections(workspace, source)),
    ],
  }
}

// the rest of a ledger tells what was read, and nothing is read out of it
function corrections({base}: Workspace, {id}: Source): string {
  const file = ledgerFile(base, id)
  return existsSync(file) ? obeyedIn(readText(file, `claims/${id}.yaml`)) : ''
}
