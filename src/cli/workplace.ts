import {existsSync, readdirSync, statSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {markOf} from '../archive/index.ts'
import type {Read, Stamp, Workplace} from '../review/index.ts'
import {analystOf} from './analyst/analyst.ts'
import {findFiles} from './find-files.ts'
import type {Report} from '../findings/index.ts'
import type {AnalyseOptions} from './gather-all.ts'
import {git} from './git.ts'
import type {Io} from './io.ts'
import {writeLedger} from './ledgers.ts'
import {DECISIONS, decisionsFile, ledgerFile, openWorkspace, type Workspace} from './workspace.ts'

/** The workspace that a run would check, as a place where findings are reviewed. */
export function workplaceOf(
  paths: readonly string[],
  options: AnalyseOptions,
  by: string | undefined,
  io: Io,
): Workplace {
  const state = {workspace: openWorkspace(io.cwd, options.config), ledgers: [] as readonly string[]}
  const analyst = analystOf({paths, options}, io)
  const {base} = state.workspace
  const who = by ?? git(io.cwd, 'config', 'user.name')?.trim()
  return {
    read: async hear => {
      state.workspace = openWorkspace(io.cwd, options.config)
      const {parts, own} = state.workspace
      const readOf = (report: Report): Read => ({report, kinds: parts.kinds, vocabulary: own.vocabulary})
      const report = await analyst.read({read: hear.read, soFar: each => hear.soFar(readOf(each))})
      state.ledgers = report.sources.map(({id}) => ledgerFile(base, id))
      return readOf(report)
    },
    end: analyst.end,
    stamp: () => stampOf([...filesRead(paths, state.workspace, options, io), ...state.ledgers]),
    decisions: {file: decisionsFile(base), shown: DECISIONS},
    ledger: ({id, path}) => ({file: ledgerFile(base, id), shown: `claims/${id}.yaml`, source: id, path}),
    writeLedger: ({report}: Read, {id}) => {
      const source = report.sources.find(each => each.id === id)
      if (source) writeLedger(report, source, state.workspace)
    },
    today: io.today,
    ...(who === undefined || who === '' ? {} : {by: who}),
  }
}

function stampOf(files: readonly string[]): Stamp {
  return new Map([...new Set(files)].map(file => [file, markOf(file)]))
}

// a folder that is not there just now is read when it is back
function filesRead(paths: readonly string[], workspace: Workspace, options: AnalyseOptions, io: Io): string[] {
  const config =
    options.config === undefined ? join(workspace.base, 'crosscheck.yaml') : resolve(io.cwd, options.config)
  const asked = [...(paths.length > 0 ? paths : workspace.sources), ...trustedBy(workspace, options)]
  const reports = asked.filter(path => existsSync(resolve(io.cwd, path))).flatMap(path => findFiles([path], io.cwd))
  const files = reports.map(({file}) => file)
  return [config, ...ownFiles(workspace), ...files, ...files.map(file => join(dirname(file), 'event.yaml'))]
}

function trustedBy({trusted}: Workspace, {against}: AnalyseOptions): string[] {
  return [...trusted, ...(against === undefined ? [] : [against])].filter(folder => existsSync(folder))
}

function ownFiles({base, settings: {vocabulary = [], ownRules = []}}: Workspace): string[] {
  return [...vocabulary, ...ownRules].flatMap(path => {
    const at = resolve(base, path)
    return existsSync(at) && statSync(at).isDirectory() ? readdirSync(at).map(name => join(at, name)) : [at]
  })
}
