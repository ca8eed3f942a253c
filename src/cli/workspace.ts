import {existsSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {loadDecisions, readText, type StoredDecisions} from '../archive/index.ts'
import {readSettings, staleDecision, UsageError, type Settings} from '../config/index.ts'
import {rules} from '../rules/index.ts'

/** The folder that ledgers, reports and default sources stand in, with what is configured there. */
export interface Workspace {
  readonly base: string
  readonly settings: Settings
  /** `reports/decisions.yaml`, as it was read. */
  readonly stored: StoredDecisions
  /** Files and folders to read where none are given, absolute. */
  readonly sources: readonly string[]
}

/** Opens the workspace of a configuration file, else of the folder the program is run in. */
export function openWorkspace(cwd: string, config?: string): Workspace {
  const file = config === undefined ? join(cwd, 'crosscheck.yaml') : resolve(cwd, config)
  if (config !== undefined && !existsSync(file)) throw new UsageError(`no such file: ${config}`)
  const base = dirname(file)
  const settings = existsSync(file)
    ? readSettings(readText(file), config ?? 'crosscheck.yaml', [...rules.map(rule => rule.name), staleDecision])
    : {}
  return {
    base,
    settings,
    stored: loadDecisions(decisionsFile(base), DECISIONS),
    sources: (settings.sources ?? ['sources']).map(path => resolve(base, path)),
  }
}

/** What the file of decisions is called, from the workspace's folder. */
export const DECISIONS = 'reports/decisions.yaml'

export function decisionsFile(base: string): string {
  return join(base, DECISIONS)
}

/** Where the ledger of a source stands. */
export function ledgerFile(base: string, source: string): string {
  return join(base, 'claims', `${source}.yaml`)
}
