import {parseDocument} from 'yaml'
import {metadata, type Metadata} from './metadata.ts'

const FENCES = /^---[ \t]*\r?\n(?<yaml>(?:[^\n]*\n){0,200}?)---[ \t]*(?:\r?\n|$)/
const LONGEST = 20_000

export interface FrontMatter {
  /** Where the text after the fences begins; 0 where there are none. */
  readonly end: number
  readonly metadata: Metadata
  readonly warnings: readonly string[]
}

/** Reads the YAML between `---` fences at the very start of a file; what is wrong in it is told and left out. */
export function frontMatter(raw: string): FrontMatter {
  const match = FENCES.exec(raw.slice(0, LONGEST))
  const yaml = match?.groups?.yaml
  if (!match || yaml === undefined) return {end: 0, metadata: {}, warnings: []}
  const document = parseDocument(yaml, {schema: 'core', logLevel: 'silent'})
  const [error] = document.errors
  if (error)
    return {end: match[0].length, metadata: {}, warnings: [`front matter is not YAML: ${firstLine(error.message)}`]}
  return {end: match[0].length, ...known(toPlain(document))}
}

function toPlain(document: {toJS: (options: {maxAliasCount: number}) => unknown}): unknown {
  try {
    return document.toJS({maxAliasCount: 20})
  } catch {
    return undefined
  }
}

function known(value: unknown): Omit<FrontMatter, 'end'> {
  if (value === null) return {metadata: {}, warnings: []}
  if (typeof value !== 'object' || Array.isArray(value))
    return {metadata: {}, warnings: ['front matter is no list of keys and values']}
  const whole = metadata.safeParse(value)
  if (whole.success) return {metadata: whole.data, warnings: []}
  const bad = new Set(whole.error.issues.map(({path}) => String(path[0])))
  const rest = Object.fromEntries(Object.entries(value).filter(([key]) => !bad.has(key)))
  const warnings = whole.error.issues.map(
    ({path, message}) => `front matter: ${path.map(String).join('.')} should be ${expected(message)}`,
  )
  return {metadata: metadata.parse(rest), warnings}
}

function expected(message: string): string {
  return message.replace(/^Invalid input: expected /, 'a ').replace(/, received .*$/, '')
}

function firstLine(message: string): string {
  return message.split('\n')[0] ?? message
}
