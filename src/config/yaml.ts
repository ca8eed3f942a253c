import {isMap, isNode, isScalar, LineCounter, parseDocument, type Document} from 'yaml'
import {z} from 'zod'
import {notOneOf} from './nearest.ts'
import {UsageError, type FilePlace} from './usage-error.ts'

const ALIASES = 50

/**
 * Reads YAML by a schema, or says in which line and column what was found that is not allowed. An empty file is an empty map. With
 * `words`, everything that is no list or map is a string, whatever it looks like.
 */
export function readYaml<T>(text: string, file: string, schema: z.ZodType<T>, {words = false} = {}): T {
  const lines = new LineCounter()
  const document = parse(text, file, lines, words)
  const [error] = document.errors
  if (error)
    throw new UsageError(`not YAML: ${error.message.split(' at line ')[0] ?? ''}`, {file, ...at(lines, error.pos[0])})
  const result = schema.safeParse(plain(document, file) ?? {})
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new UsageError(issue ? explain(issue, schema, document) : 'not allowed', {
    file,
    ...(issue ? placeOf(issue, document, lines) : {}),
  })
}

/** Throws an UsageError at the place of the key that a path leads to. */
export function refuseKey(text: string, file: string, path: readonly string[], message: string): never {
  throw errorAtKey(text, file, path, message)
}

/** An error whose place is that of the key that a path leads to. */
export function errorAtKey(text: string, file: string, path: readonly string[], message: string): UsageError {
  const lines = new LineCounter()
  const document = parse(text, file, lines, false)
  const key = path.at(-1)
  const map: unknown = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents
  const pair = isMap(map) ? map.items.find(each => isScalar(each.key) && String(each.key.value) === key) : undefined
  const offset = rangeOf(pair?.key)
  return new UsageError(message, {file, ...(offset === undefined ? {} : at(lines, offset))})
}

/** Throws an UsageError at the value that a path leads to, or at the nearest that is there. */
export function refuseAt(text: string, file: string, path: readonly (string | number)[], message: string): never {
  const lines = new LineCounter()
  const document = parse(text, file, lines, false)
  for (let length = path.length; length >= 0; length--) {
    const offset = rangeOf(length === 0 ? document.contents : document.getIn(path.slice(0, length), true))
    if (offset !== undefined) throw new UsageError(message, {file, ...at(lines, offset)})
  }
  throw new UsageError(message, {file})
}

/** What a path leads to, as it is written, without what the lines are indented by. */
export function textAt(text: string, file: string, path: readonly (string | number)[]): string {
  const node: unknown = parse(text, file, new LineCounter(), false).getIn(path, true)
  const [start, end] = isNode(node) && node.range ? node.range : [0, 0]
  const indent = start - (text.lastIndexOf('\n', start - 1) + 1)
  return text
    .slice(start, end)
    .trimEnd()
    .replaceAll(`\n${' '.repeat(indent)}`, '\n')
}

function parse(text: string, file: string, lineCounter: LineCounter, words: boolean): Document.Parsed {
  try {
    return parseDocument(text, {lineCounter, logLevel: 'error', ...(words ? {schema: 'failsafe'} : {})})
  } catch (cause) {
    if (cause instanceof RangeError) throw new UsageError('nested too deep', {file})
    throw cause
  }
}

function plain(document: Document.Parsed, file: string): unknown {
  try {
    return document.toJS({maxAliasCount: ALIASES})
  } catch (cause) {
    if (cause instanceof RangeError) throw new UsageError('nested too deep', {file})
    throw new UsageError(`more than ${ALIASES} aliases of one anchor`, {file})
  }
}

function explain(issue: z.core.$ZodIssue, schema: z.ZodType, document: Document.Parsed): string {
  const where = issue.path.length > 0 ? `${issue.path.map(String).join('.')}: ` : ''
  if (issue.code === 'unrecognized_keys')
    return where + notOneOf('key', issue.keys[0] ?? '', keysAt(schema, issue.path))
  if (issue.code === 'invalid_key')
    return `key ${JSON.stringify(issue.path.at(-1))} ${wording(issue.issues[0]?.message ?? 'is not allowed')}`
  const found = document.getIn(issue.path)
  const seen = isScalar(found) || typeof found !== 'object' ? ` (found: ${JSON.stringify(found) ?? 'nothing'})` : ''
  const values = issue.code === 'invalid_value' ? issue.values.map(String) : []
  if (values.length > 0 && typeof found === 'string') return where + notOneOf('value', found, values)
  return `${where}${wording(issue.message)}${seen}`
}

function wording(message: string): string {
  return message
    .replace(/^Invalid input: expected (.*?), received .*$/, 'should be a $1')
    .replace(/^(?=an? )/, 'should be ')
}

function placeOf(issue: z.core.$ZodIssue, document: Document.Parsed, lines: LineCounter): Omit<FilePlace, 'file'> {
  const key = keyIn(issue)
  for (let length = issue.code === 'invalid_key' ? issue.path.length - 1 : issue.path.length; length >= 0; length--) {
    const node: unknown = document.getIn(issue.path.slice(0, length), true)
    const inside =
      key !== undefined && isMap(node)
        ? node.items.find(({key: each}) => isScalar(each) && String(each.value) === key)?.key
        : node
    const offset = rangeOf(inside)
    if (offset !== undefined) return at(lines, offset)
  }
  return {}
}

// where it is a key that is wrong, and not a value
function keyIn(issue: z.core.$ZodIssue): string | undefined {
  if (issue.code === 'invalid_key') return String(issue.path.at(-1))
  return issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined
}

function rangeOf(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range)) return undefined
  const start: unknown = node.range[0]
  return typeof start === 'number' ? start : undefined
}

function at(lines: LineCounter, offset: number): {line: number; column: number} {
  const {line, col} = lines.linePos(offset)
  return {line: Math.max(1, line), column: Math.max(1, col)}
}

// the keys that the schema has at a path, read off its JSON Schema
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let here: unknown = z.toJSONSchema(schema, {unrepresentable: 'any'})
  for (const step of path) {
    const properties = part(here, 'properties')
    here = part(properties, String(step)) ?? part(here, 'additionalProperties') ?? part(here, 'items')
  }
  return Object.keys(part(here, 'properties') ?? {})
}

function part(value: unknown, key: string): object | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const found: unknown = Object.entries(value).find(([each]) => each === key)?.[1]
  return typeof found === 'object' && found !== null ? found : undefined
}
