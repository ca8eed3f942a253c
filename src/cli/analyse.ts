import {existsSync} from 'node:fs'
import {readText} from '../archive/index.ts'
import {check, type Options} from '../check.ts'
import {
  applyDecisions,
  applySettings,
  correct,
  goneDecisions,
  readCorrections,
  staleDecisions,
  type Settings,
} from '../config/index.ts'
import type {Report} from '../findings/index.ts'
import {gather, type Gathered, type GatherOptions} from './gather.ts'
import type {Io} from './io.ts'
import {progress} from './progress.ts'
import {DECISIONS, ledgerFile, openWorkspace, type Workspace} from './workspace.ts'

export interface AnalyseOptions extends GatherOptions {
  readonly config?: string
  readonly minConfidence?: number
  /** Groups the reports into events by what they tell. */
  readonly group?: boolean
  /** A folder of trusted reports of the event that the others tell of. */
  readonly against?: string
  /** Files and folders to read besides. */
  readonly more?: readonly string[]
}

export interface Analysis {
  readonly report: Report
  readonly workspace: Workspace
  /** Fingerprints of decisions whose findings are gone; absent where not every configured report was read, so that nobody knows. */
  readonly gone?: readonly string[]
}

/** Reads and checks the reports at paths, with what editors and reviewers have decided about them. */
export function analyse(paths: readonly string[], options: AnalyseOptions, io: Io): Analysis {
  const workspace = openWorkspace(io.cwd, options.config)
  const {sources, unread} = gatherAll(
    [...(paths.length > 0 ? paths : workspace.sources), ...(options.more ?? [])],
    options,
    io,
  )
  const bar = progress(sources.length, io)
  const read = check(sources, {correct: correcting(workspace, bar.step), ...(options.group ? {group: true} : {})})
  bar.end()
  const whole = paths.length === 0 && unread.length === 0 && options.against === undefined && !options.group
  const {stored} = workspace
  const stale = whole ? staleDecisions(read.findings, stored, DECISIONS, io.today()) : []
  const report = applySettings({...read, findings: [...read.findings, ...stale]}, settingsFor(workspace, options))
  const known = applyDecisions(report, stored.decisions, io.today())
  return {
    report: {...known, unread: [...unread, ...known.unread]},
    workspace,
    ...(whole ? {gone: goneDecisions(read.findings, stored.decisions)} : {}),
  }
}

function settingsFor({settings}: Workspace, {minConfidence}: AnalyseOptions): Settings {
  return {...settings, ...(minConfidence === undefined ? {} : {minConfidence})}
}

// given and trusted reports are held to be of one event
function gatherAll(paths: readonly string[], options: AnalyseOptions, io: Io): Gathered {
  if (options.against === undefined) return gather(paths, options, io)
  const given = gather(paths, {...options, events: 'one'}, io)
  const trusted = gather([options.against], {...options, events: 'one'}, io)
  const event = given.sources[0]?.event ?? ''
  const marked = trusted.sources.map(source => ({...source, id: `against/${source.id}`, event, trusted: true as const}))
  return {sources: [...given.sources, ...marked], unread: [...given.unread, ...trusted.unread]}
}

function correcting({base}: Workspace, step: () => void): NonNullable<Options['correct']> {
  return (claims, document) => {
    step()
    const file = ledgerFile(base, document.source.id)
    if (!existsSync(file)) return {claims, unread: []}
    return correct(claims, document, readCorrections(readText(file), `claims/${document.source.id}.yaml`))
  }
}
