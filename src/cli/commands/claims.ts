import {analyse} from '../analyse.ts'
import type {Io} from '../io.ts'
import {writeLedgers} from '../ledgers.ts'
import {deliver} from '../output.ts'
import {paintFor} from '../paint.ts'
import {cites, show} from '../show.ts'
import {analyseOptions, formatFor, type RawOptions} from './options.ts'

/** Prints what was read out of the reports, or writes it to the ledgers. */
export function claimsCommand(paths: readonly string[], raw: RawOptions, io: Io): number {
  const print = formatFor('claims', raw.format ?? 'text')
  const {report, workspace} = analyse(paths, analyseOptions(raw), io)
  if (raw.write) writeLedgers(report, workspace)
  if (!raw.write || raw.format !== undefined || raw.output !== undefined)
    deliver(print(report, {show, cites, paint: paintFor(io, raw.output)}), raw.output, io)
  return 0
}
