import {existsSync, readFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {readDecisions, readSettings, UsageError, type Decisions, type Settings} from '../config/index.ts'
import {rules} from '../rules/index.ts'

/** The folder that ledgers, reports and default sources stand in, with what is configured there. */
export interface Workspace {
  readonly base: string
  readonly settings: Settings
  readonly decisions: Decisions
  /** Files and folders to read where none are given, absolute. */
  readonly sources: readonly string[]
}

/** Opens the workspace of a configuration file, else of the folder the program is run in. */
export function openWorkspace(cwd: string, config?: string): Workspace {
  const file = config === undefined ? join(cwd, 'crosscheck.yaml') : resolve(cwd, config)
  if (config !== undefined && !existsSync(file)) throw new UsageError(`no such file: ${config}`)
  const base = dirname(file)
  const settings = existsSync(file)
    ? readSettings(
        readText(file),
        config ?? 'crosscheck.yaml',
        rules.map(rule => rule.name),
      )
    : {}
  const decisions = join(base, 'reports', 'decisions.yaml')
  return {
    base,
    settings,
    decisions: existsSync(decisions) ? readDecisions(readText(decisions), 'reports/decisions.yaml') : {},
    sources: (settings.sources ?? ['sources']).map(path => resolve(base, path)),
  }
}

/** Where the ledger of a source stands. */
export function ledgerFile(base: string, source: string): string {
  return join(base, 'claims', `${source}.yaml`)
}

export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  } catch (cause) {
    throw new UsageError(`cannot be read (${cause instanceof Error ? cause.message.split(',')[0] : 'unknown cause'})`, {
      file,
    })
  }
}
