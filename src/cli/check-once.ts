import {changeDecisions} from '../archive/index.ts'
import {severities, staleDecision, UsageError} from '../config/index.ts'
import type {Report} from '../findings/index.ts'
import {analyse, type Analysis} from './analyse.ts'
import {changedFiles, ofChanged, type NewOptions} from './changed.ts'
import {analyseOptions, failLevels, oneOf, type FailLevel, type RawOptions} from './commands/options.ts'
import type {Io} from './io.ts'
import {writeLedgers} from './ledgers.ts'
import {writeReports} from './reports.ts'
import {DECISIONS, decisionsFile, type Workspace} from './workspace.ts'

export interface CheckOptions extends RawOptions, NewOptions {
  readonly watch?: boolean
}

/**
 * Reads and checks, prints, and only then writes what is to be written besides: where that fails, the findings are told all the same.
 * Returns the exit status: 1 where a finding is at or above `--fail-on`, 2 where a plugin failed or something was broken off.
 */
export function checkOnce(
  paths: readonly string[],
  raw: CheckOptions,
  io: Io,
  workspace: Workspace,
  print: (report: Report) => void,
): number {
  const wanted = raw.failOn === undefined ? undefined : oneOf('--fail-on', raw.failOn, failLevels)
  const changed = changedFiles(raw, io.cwd)
  const options = {
    ...analyseOptions(raw),
    ...(raw.new ? {more: raw.new} : {}),
    ...(changed?.bytesOf ? {bytesOf: changed.bytesOf} : {}),
  }
  const analysis = analyse(paths, options, io, workspace)
  const whole = raw.prune ? prune(analysis, io) : analysis.report
  const report = changed ? ofChanged(whole, changed, io.cwd) : whole
  print(report)
  if (raw.write) {
    writeLedgers(whole, workspace)
    writeReports(whole, workspace)
  }
  if (analysis.failed) return 2
  return fails(report, wanted ?? workspace.settings.failOn ?? 'error') ? 1 : 0
}

/** Takes out of the file the decisions whose findings are gone, and out of the report what is said of them. */
export function prune({report, workspace, gone}: Analysis, io: Io): Report {
  if (!gone) throw new UsageError('--prune is for a run in which every configured report is read: give no path')
  const changes = new Map(gone.map(id => [id, undefined]))
  const before = Object.keys(workspace.stored.decisions).length
  const {decisions} = changeDecisions(decisionsFile(workspace.base), changes, DECISIONS)
  io.err(`crosscheck: took ${before - Object.keys(decisions).length} decisions out of ${DECISIONS}\n`)
  const out = new Set(gone)
  return {
    ...report,
    findings: report.findings.filter(
      ({rule, places: [place]}) => rule !== staleDecision || !out.has(place?.text ?? ''),
    ),
  }
}

function fails({findings}: Report, level: FailLevel): boolean {
  if (level === 'never') return false
  const least = severities.indexOf(level)
  return findings.some(({severity, status}) => status !== 'dismissed' && severities.indexOf(severity) <= least)
}
