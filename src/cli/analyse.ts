import {existsSync} from 'node:fs'
import {readText} from '../archive/index.ts'
import {examine, type Examination} from '../check.ts'
import {
  applyDecisions,
  applySettings,
  correct,
  goneDecisions,
  readCorrections,
  staleDecisions,
  unknownEvents,
  type Settings,
} from '../config/index.ts'
import type {Report} from '../findings/index.ts'
import {printable} from '../formats/index.ts'
import type {Limit, Options} from '../steps/index.ts'
import type {Source} from '../text/index.ts'
import {gatherAll, modeOf, type AnalyseOptions} from './gather-all.ts'
import type {Io} from './io.ts'
import {progress} from './progress.ts'
import {remembering} from './remember.ts'
import {within} from './within.ts'
import {DECISIONS, ledgerFile, openWorkspace, type Workspace} from './workspace.ts'

export interface Analysis {
  readonly report: Report
  readonly considered: Examination['considered']
  readonly workspace: Workspace
  /** Fingerprints of decisions whose findings are gone; absent where not every configured report was read, so that nobody knows. */
  readonly gone?: readonly string[]
  /** Whether something of a plugin failed, or was broken off: the run is not whole, and ends with status 2. */
  readonly failed: boolean
}

/** What is told while reports are read and checked. */
export interface Follow {
  /** After each report that is read anew. */
  readonly step?: (done: number, of: number) => void
  /** After each event, of what is known by then. */
  readonly soFar?: (report: () => Report) => void
}

/** Reads and checks the reports at paths, with what editors and reviewers have decided about them. */
export function analyse(
  paths: readonly string[],
  options: AnalyseOptions,
  io: Io,
  workspace = openWorkspace(io.cwd, options.config),
  follow: Follow = {},
): Analysis {
  const {sources, unread} = gatherAll(paths, options, workspace, io)
  if (paths.length === 0) tellUnknownEvents(sources, options, workspace, io)
  const bar = progress(sources.length, io)
  const group = modeOf(options, workspace) === 'auto' && options.against === undefined
  const {memory, end} = remembering(workspace, options, io)
  const settled = (read: Report): Report =>
    applyDecisions(applySettings(read, settingsFor(workspace, options)), workspace.stored.decisions, io.today())
  const {
    report: read,
    considered,
    brokenOff,
  } = examine(sources, {
    correct: correcting(workspace, stepping(sources.length, bar.step, follow)),
    heard: soFar => follow.soFar?.(() => settled(soFar())),
    vocabulary: workspace.own.vocabulary,
    kinds: workspace.parts.kinds,
    rules: workspace.parts.rules,
    limit: limitOf(workspace),
    ...(memory ? {memory} : {}),
    ...(group ? {group} : {}),
  })
  bar.end()
  end(sources)
  const failures = workspace.plugins.failures()
  const late = brokenOff.map(({source, reason}) => `${source}: ${reason}`)
  for (const failure of [...failures, ...late]) io.err(`crosscheck: ${printable(failure)}\n`)
  const failed = failures.length > 0 || brokenOff.length > 0
  const broken = failures.map(reason => ({source: 'crosscheck.yaml', reason}))
  const whole = !failed && paths.length === 0 && unread.length === 0 && options.against === undefined && !group
  const {stored} = workspace
  const stale = whole ? staleDecisions(read.findings, stored, DECISIONS, io.today()) : []
  const known = settled({...read, findings: [...read.findings, ...stale]})
  return {
    report: {...known, unread: [...broken, ...unread, ...known.unread]},
    considered,
    workspace,
    failed,
    ...(whole ? {gone: goneDecisions(read.findings, stored.decisions)} : {}),
  }
}

// only where everything configured is read is it known which events there are
function tellUnknownEvents(sources: readonly Source[], options: AnalyseOptions, workspace: Workspace, io: Io): void {
  if (modeOf(options, workspace) !== 'folder') return
  const {settings, written} = workspace
  const events = [...new Set(sources.map(({event}) => event))]
  for (const message of unknownEvents(settings, written.text, written.shown, events))
    io.err(`crosscheck: ${printable(message)}\n`)
}

/** Seconds that reading a report may take, where nothing is configured. */
const SECONDS = 60

function limitOf({settings}: Workspace): Limit {
  return {seconds: settings.limits?.seconds ?? SECONDS, within}
}

function settingsFor({settings}: Workspace, {minConfidence}: AnalyseOptions): Settings {
  return {...settings, ...(minConfidence === undefined ? {} : {minConfidence})}
}

function stepping(of: number, step: () => void, follow: Follow): () => void {
  let done = 0
  return () => {
    step()
    follow.step?.(++done, of)
  }
}

function correcting({base}: Workspace, step: () => void): NonNullable<Options['correct']> {
  return (claims, document) => {
    step()
    const file = ledgerFile(base, document.source.id)
    if (!existsSync(file)) return {claims, unread: []}
    return correct(claims, document, readCorrections(readText(file), `claims/${document.source.id}.yaml`))
  }
}
