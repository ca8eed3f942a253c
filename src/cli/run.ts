import {CommanderError} from 'commander'
import {UsageError} from '../config/index.ts'
import {printable} from '../formats/index.ts'
import type {Io} from './io.ts'
import {program} from './program.ts'

/** Runs the program with these arguments; returns the exit status. What the user can put right prints without a stack, a bug is thrown. */
export function run(args: readonly string[], io: Io): number {
  let status = 0
  const root = program(io, ended => {
    status = ended
  })
  try {
    if (args.length === 0) root.outputHelp()
    else root.parse([...args], {from: 'user'})
    return status
  } catch (cause) {
    if (cause instanceof CommanderError) return cause.exitCode === 0 ? 0 : 2
    if (!(cause instanceof UsageError)) throw cause
    io.err(`crosscheck: ${printable(cause.message)}\n`)
    return 2
  }
}
