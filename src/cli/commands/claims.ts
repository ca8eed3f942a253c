import {analyse} from '../analyse.ts'
import type {Io} from '../io.ts'
import {writeLedgers} from '../ledgers.ts'
import {printer} from '../printing.ts'
import {analyseOptions, type RawOptions} from './options.ts'

/** Prints what was read out of the reports, or writes it to the ledgers. */
export function claimsCommand(paths: readonly string[], raw: RawOptions, io: Io): number {
  const print = printer('claims', raw.format ?? ['text'], raw.output, io)
  const {report, workspace} = analyse(paths, analyseOptions(raw), io)
  if (raw.write) writeLedgers(report, workspace)
  if (!raw.write || raw.format !== undefined || raw.output !== undefined) print(report)
  return workspace.plugins.failures().length > 0 ? 2 : 0
}
