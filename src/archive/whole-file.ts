import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {UsageError} from '../config/index.ts'

const LARGEST = 5 * 1024 * 1024

/** Writes a file whole or not at all, by way of a temporary file beside it; a file that says the same already is left alone. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  if (existsSync(file) && readFileSync(file).equals(bytes(content))) return
  const temporary = join(dirname(file), `.crosscheck-${process.pid}.tmp`)
  try {
    mkdirSync(dirname(file), {recursive: true})
    writeFileSync(temporary, content)
    renameSync(temporary, file)
  } catch (cause) {
    if (existsSync(temporary)) rmSync(temporary)
    throw new UsageError(`cannot be written (${messageOf(cause)})`, {file})
  }
}

/** The text of a file that the program is steered by; an UsageError where there is none to be had or more than 5 MB. */
export function readText(file: string, shown = file): string {
  try {
    const {size} = statSync(file)
    if (size > LARGEST) throw new UsageError(`larger than 5 MB (${(size / 1024 / 1024).toFixed(1)} MB)`, {file: shown})
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  } catch (cause) {
    if (cause instanceof UsageError) throw cause
    throw new UsageError(`cannot be read (${messageOf(cause)})`, {file: shown})
  }
}

function messageOf(cause: unknown): string {
  return (cause instanceof Error ? cause.message.split(',')[0] : undefined) ?? 'unknown cause'
}

function bytes(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : content
}
