import {checkOnce, type CheckOptions} from '../check-once.ts'
import type {Io} from '../io.ts'
import {printer} from '../printing.ts'
import {openWorkspace} from '../workspace.ts'
import {watchCommand} from './watch.ts'

/** Prints the findings; status 1 where one is at or above `--fail-on`. */
export function checkCommand(paths: readonly string[], raw: CheckOptions, io: Io): number {
  if (raw.watch) return watchCommand(paths, raw, io)
  const workspace = openWorkspace(io.cwd, raw.config)
  const print = printer('findings', raw.format ?? ['text'], raw.output, io, workspace.parts)
  return checkOnce(paths, raw, io, workspace, print)
}
