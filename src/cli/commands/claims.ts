import {analyse} from '../analyse.ts'
import type {Io} from '../io.ts'
import {writeLedgers} from '../ledgers.ts'
import {printer} from '../printing.ts'
import {openWorkspace} from '../workspace.ts'
import {analyseOptions, type RawOptions} from './options.ts'

/** Prints what was read out of the reports, or writes it to the ledgers. */
export function claimsCommand(paths: readonly string[], raw: RawOptions, io: Io): number {
  const workspace = openWorkspace(io.cwd, raw.config)
  const print = printer('claims', raw.format ?? ['text'], raw.output, io, workspace.parts)
  const {report, failed} = analyse(paths, analyseOptions(raw), io, workspace)
  if (raw.write) writeLedgers(report, workspace)
  if (!raw.write || raw.format !== undefined || raw.output !== undefined) print(report)
  return failed ? 2 : 0
}
