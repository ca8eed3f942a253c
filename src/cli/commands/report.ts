import {analyse} from '../analyse.ts'
import type {Io} from '../io.ts'
import {printer} from '../printing.ts'
import {writeReports} from '../reports.ts'
import {openWorkspace} from '../workspace.ts'
import {analyseOptions, type RawOptions} from './options.ts'

/** Prints the report an editor reads, or writes one an event to `reports/`. */
export function reportCommand(paths: readonly string[], raw: RawOptions, io: Io): number {
  const workspace = openWorkspace(io.cwd, raw.config)
  const print = printer('findings', raw.format ?? ['markdown'], raw.output, io, workspace.parts)
  const {report, failed} = analyse(paths, analyseOptions(raw), io, workspace)
  if (raw.write) writeReports(report, workspace)
  else print(report)
  return failed ? 2 : 0
}
