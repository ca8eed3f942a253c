import {resolve} from 'node:path'
import {writeWhole} from '../archive/index.ts'
import type {Io} from './io.ts'

/** Prints a result, or writes it to a file where one is named. */
export function deliver(text: string, output: string | undefined, io: Io): void {
  if (output === undefined) io.out(text)
  else writeWhole(resolve(io.cwd, output), text)
}
