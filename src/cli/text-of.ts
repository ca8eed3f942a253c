import {existsSync} from 'node:fs'
import {readText} from '../archive/index.ts'

/** What is to be read in the place of what stands in a file; undefined for the file itself. */
export type BytesOf = (file: string) => Uint8Array | undefined

/** The text of a file that the program is steered by, or what is to be read in its place; undefined where there is neither. */
export function textOf(file: string, shown: string, bytesOf?: BytesOf): string | undefined {
  const bytes = bytesOf?.(file)
  if (bytes) return new TextDecoder().decode(bytes)
  return existsSync(file) ? readText(file, shown) : undefined
}
