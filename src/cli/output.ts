import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {UsageError} from '../config/index.ts'
import type {Io} from './io.ts'

/** Prints a result, or writes it to a file where one is named. */
export function deliver(text: string, output: string | undefined, io: Io): void {
  if (output === undefined) io.out(text)
  else writeWhole(resolve(io.cwd, output), text)
}

/** Writes a file whole or not at all, by way of a temporary file beside it; a file that says the same already is left alone. */
export function writeWhole(file: string, text: string): void {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return
  const temporary = join(dirname(file), `.crosscheck-${process.pid}.tmp`)
  try {
    mkdirSync(dirname(file), {recursive: true})
    writeFileSync(temporary, text)
    renameSync(temporary, file)
  } catch (cause) {
    if (existsSync(temporary)) rmSync(temporary)
    throw new UsageError(
      `cannot be written (${cause instanceof Error ? cause.message.split(',')[0] : 'unknown cause'})`,
      {file},
    )
  }
}
