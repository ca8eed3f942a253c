import type {Node} from 'jsonc-parser'
import type {Refused} from '../decode.ts'
import type {Libraries} from '../libraries.ts'
import type {Collection, Entry} from '../reader.ts'
import {entryOf} from './entry.ts'
import {member} from './member.ts'

const MOST_DEPTH = 100

/** JSON that holds articles, as one object, as a list or as a list in an object; or an article a line. */
export const json = {
  name: 'json',
  extensions: ['.json', '.ndjson', '.jsonl'],
  read: (raw: string, libraries: Libraries): Collection | Refused => {
    if (isDeep(raw)) return {reason: `nested deeper than ${MOST_DEPTH}`}
    const whole = parse(raw, 0, libraries)
    return whole ? collection(whole, raw, libraries) : lines(raw, libraries)
  },
}

function isDeep(raw: string): boolean {
  let depth = 0
  let inside = false
  for (let i = 0; i < raw.length; i++) {
    const char = raw[i]
    if (inside && char === '\\') i++
    else if (char === '"') inside = !inside
    else if (!inside && (char === '[' || char === '{') && ++depth > MOST_DEPTH) return true
    else if (!inside && (char === ']' || char === '}')) depth--
  }
  return false
}

/** A tree with places in the file; undefined where the text is no JSON to the letter. */
function parse(text: string, from: number, libraries: Libraries): Placed | undefined {
  try {
    JSON.parse(text)
  } catch {
    return undefined
  }
  const root = libraries.jsonc().parseTree(text)
  return root && {root, from}
}

interface Placed {
  readonly root: Node
  /** Where the text that was parsed begins in the file. */
  readonly from: number
}

const lists = ['articles', 'items', 'entries', 'results', 'docs', 'documents', 'data', 'stories', 'news', 'reports']

function collection({root, from}: Placed, raw: string, libraries: Libraries): Collection | Refused {
  const list =
    root.type === 'array' ? root : lists.map(name => member(root, [name])).find(node => node?.type === 'array')
  const nodes = list ? (list.children ?? []) : [root]
  const entries = nodes.map((node, i) => entryOf(node, i + 1, from, raw, libraries))
  return found(entries)
}

function lines(raw: string, libraries: Libraries): Collection | Refused {
  const entries: (Entry | string)[] = []
  const wrong: string[] = []
  let at = 0
  raw.split('\n').forEach((line, i) => {
    const text = line.trim()
    const from = at + line.length - line.trimStart().length
    at += line.length + 1
    if (text === '') return
    const placed = parse(text, from, libraries)
    if (placed) entries.push(entryOf(placed.root, entries.length + 1, from, raw, libraries))
    else wrong.push(`line ${i + 1} is not JSON`)
  })
  if (entries.length === 0) return {reason: 'not JSON'}
  const result = found(entries)
  return 'reason' in result ? result : {...result, warnings: [...summed(wrong), ...result.warnings]}
}

function found(all: readonly (Entry | string)[]): Collection | Refused {
  const entries = all.filter(entry => typeof entry !== 'string')
  if (entries.length === 0) return {reason: 'no article in it: none has a text, body or content'}
  return {entries, warnings: summed(all.filter(entry => typeof entry === 'string'))}
}

const MOST_TOLD = 5

function summed(messages: readonly string[]): string[] {
  const over = messages.length - MOST_TOLD
  return over > 0 ? [...messages.slice(0, MOST_TOLD), `and ${over} more of them`] : [...messages]
}
