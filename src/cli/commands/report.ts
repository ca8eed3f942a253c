import {analyse} from '../analyse.ts'
import type {Io} from '../io.ts'
import {deliver} from '../output.ts'
import {plainPaint} from '../paint.ts'
import {writeReports} from '../reports.ts'
import {cites, show} from '../show.ts'
import {analyseOptions, formatFor, type RawOptions} from './options.ts'

/** Prints the report an editor reads, or writes one an event to `reports/`. */
export function reportCommand(paths: readonly string[], raw: RawOptions, io: Io): number {
  const print = formatFor('findings', raw.format ?? 'markdown')
  const {report, workspace} = analyse(paths, analyseOptions(raw), io)
  if (raw.write) writeReports(report, workspace)
  else deliver(print(report, {show, cites, paint: plainPaint}), raw.output, io)
  return 0
}
