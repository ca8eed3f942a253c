import {isNode, LineCounter, parseDocument, type Document} from 'yaml'

/** Where in the data a fault is: the keys and indices that lead to it. */
export type Path = readonly (string | number)[]

/** A fault of the data; `path` leads to the value at fault. */
export interface Problem {
  readonly path: Path
  readonly message: string
}

/** One file of the data, parsed, with what is needed to tell the place of a fault. */
export interface DataFile {
  readonly name: string
  readonly value: unknown
  readonly at: (path: Path) => string
}

const MOST_ALIASES = 100

/** Thrown for vocabulary data that cannot be used; every line of the message names a file, a line and a column. */
export class VocabularyError extends Error {
  override readonly name = 'VocabularyError'
}

/** Parses a file of the data, or throws with the place where it is no YAML. */
export function parseData(name: string, text: string): DataFile {
  const lines = new LineCounter()
  const document = parseDocument(text, {lineCounter: lines, uniqueKeys: true})
  const [fault] = document.errors
  if (fault) {
    const {line, col} = lines.linePos(fault.pos[0])
    throw new VocabularyError(`${name}:${line}:${col}: ${fault.message.split('\n')[0] ?? ''}`)
  }
  const value: unknown = document.toJS({maxAliasCount: MOST_ALIASES})
  return {name, value, at: path => placeOf(name, document, lines, path)}
}

// the nearest node that is there: a missing key has the place of the record it is missing from
function placeOf(name: string, document: Document, lines: LineCounter, path: Path): string {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
    if (!isNode(node) || !node.range) continue
    const {line, col} = lines.linePos(node.range[0])
    return `${name}:${line}:${col}`
  }
  return `${name}:1:1`
}

/** The error that tells all the problems of a file in one message. */
export function refusal(file: DataFile, problems: readonly Problem[]): VocabularyError {
  return new VocabularyError(problems.map(({path, message}) => `${file.at(path)}: ${message}`).join('\n'))
}
