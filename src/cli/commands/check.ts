import {severities} from '../../config/index.ts'
import type {Report} from '../../findings/index.ts'
import {analyse} from '../analyse.ts'
import type {Io} from '../io.ts'
import {writeLedgers} from '../ledgers.ts'
import {deliver} from '../output.ts'
import {paintFor} from '../paint.ts'
import {writeReports} from '../reports.ts'
import {cites, show} from '../show.ts'
import {analyseOptions, failLevels, formatFor, oneOf, type FailLevel, type RawOptions} from './options.ts'

/** Prints the findings; status 1 where one is at or above `--fail-on`. */
export function checkCommand(paths: readonly string[], raw: RawOptions, io: Io): number {
  const print = formatFor('findings', raw.format ?? 'text')
  const wanted = raw.failOn === undefined ? undefined : oneOf('--fail-on', raw.failOn, failLevels)
  const {report, workspace} = analyse(paths, analyseOptions(raw), io)
  deliver(print(report, {show, cites, paint: paintFor(io, raw.output)}), raw.output, io)
  if (raw.write) {
    writeLedgers(report, workspace)
    writeReports(report, workspace)
  }
  return fails(report, wanted ?? workspace.settings.failOn ?? 'error') ? 1 : 0
}

function fails({findings}: Report, level: FailLevel): boolean {
  if (level === 'never') return false
  const least = severities.indexOf(level)
  return findings.some(({severity, status}) => status !== 'dismissed' && severities.indexOf(severity) <= least)
}
