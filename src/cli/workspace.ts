import {existsSync} from 'node:fs'
import {dirname, join, relative, resolve, sep} from 'node:path'
import {loadDecisions, readText, type StoredDecisions} from '../archive/index.ts'
import {checkRuleNames, readSettings, staleDecision, UsageError, type Settings} from '../config/index.ts'
import {kinds} from '../kinds/index.ts'
import {rules} from '../rules/index.ts'
import {readOwnParts, type OwnParts} from './own-parts.ts'
import {partsOf, type Parts} from './parts.ts'
import {loadPlugins, type Plugins} from './plugins.ts'

/** The folder that ledgers, reports and default sources stand in, with what is configured there. */
export interface Workspace {
  readonly base: string
  /** The configuration as it is written, and what messages call its file. */
  readonly written: {readonly text: string; readonly shown: string}
  readonly settings: Settings
  readonly plugins: Plugins
  /** Words and rules of the user's, in YAML. */
  readonly own: OwnParts
  /** All that it is checked and printed by. */
  readonly parts: Parts
  /** `reports/decisions.yaml`, as it was read. */
  readonly stored: StoredDecisions
  /** Files and folders to read where none are given, absolute. */
  readonly sources: readonly string[]
  /** Folders of trusted reports, absolute. */
  readonly trusted: readonly string[]
}

const NAME = 'crosscheck.yaml'

/** Opens the workspace of a configuration file, else of the nearest one at or above the folder the program is run in, else of that folder. */
export function openWorkspace(cwd: string, config?: string): Workspace {
  const file = configFile(cwd, config)
  if (config !== undefined && !existsSync(file)) throw new UsageError(`no such file: ${config}`)
  const base = dirname(file)
  const {written, settings, own, plugins} = configured(file, config ?? relative(cwd, file).split(sep).join('/'))
  return {
    base,
    written,
    settings,
    own,
    plugins,
    parts: partsOf(own, plugins),
    stored: loadDecisions(decisionsFile(base), DECISIONS),
    sources: (settings.sources ?? ['sources']).map(path => resolve(base, path)),
    trusted: (settings.trusted ?? []).map(path => resolve(base, path)),
  }
}

/** The file that configures a run, which need not be there where none is named. */
export function configFile(cwd: string, config?: string): string {
  return config === undefined ? (findUpwards(cwd) ?? join(cwd, NAME)) : resolve(cwd, config)
}

function configured(file: string, shown: string): Pick<Workspace, 'written' | 'settings' | 'own' | 'plugins'> {
  const text = existsSync(file) ? readText(file, shown) : ''
  const settings = readSettings(text, shown)
  const plugins = loadPlugins(dirname(file), settings)
  const known = [...[...rules, ...plugins.rules].map(({name}) => name), staleDecision]
  const own = readOwnParts(dirname(file), settings, [...kinds, ...plugins.kinds], known)
  const names = own.files.flatMap(each => each.rules.map(({name}) => name))
  // a plugin that could not be loaded may have had the rule
  if (plugins.failures().length === 0) checkRuleNames(settings, text, shown, [...known, ...names])
  return {written: {text, shown}, settings, own, plugins}
}

// not above the repository: what stands there is somebody else's
function findUpwards(from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, NAME))) return join(folder, NAME)
    if (existsSync(join(folder, '.git')) || dirname(folder) === folder) return undefined
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
