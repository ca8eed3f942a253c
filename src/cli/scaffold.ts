import {notOneOf, UsageError} from '../config/index.ts'
import {templates, type Part} from './templates.ts'

export interface Scaffold {
  /** Path from the repository's root → text, of the files to make. */
  readonly files: ReadonlyMap<string, string>
  /** The list that the new part is added to: its path, and its text made longer by one line and one entry. */
  readonly index: {readonly path: string; readonly text: string}
}

/** Where a part of this type is listed. */
export function indexOf(type: string): string {
  return `src/${partOf(type)}s/index.ts`
}

/** The files of a new rule, kind or format, and the list with the new part in it. */
export function scaffold(type: string, name: string, index: string): Scaffold {
  const part = partOf(type)
  if (!/^[a-z][a-z\d]{0,30}(?:-[a-z\d]{1,30}){0,6}$/.test(name))
    throw new UsageError(`a name is of small letters and hyphens (found: ${name})`)
  if (index.includes(`'./${name}/`)) throw new UsageError(`${indexOf(part)} lists ${name} already`)
  const {entry, files} = templates[part]({name, camel: camelCase(name)})
  const folder = `src/${part}s/${name}`
  return {
    files: new Map(Object.entries(files).map(([file, text]) => [`${folder}/${file}`, text])),
    index: {
      path: indexOf(part),
      text: listed(index, `import {${camelCase(name)}} from './${name}/${entry}'`, camelCase(name)),
    },
  }
}

function partOf(type: string): Part {
  const parts: readonly Part[] = ['rule', 'kind', 'format']
  const part = parts.find(each => each === type)
  if (!part) throw new UsageError(notOneOf('part', type, parts))
  return part
}

// the import after the last one, the entry at the end of the list
function listed(index: string, line: string, entry: string): string {
  const lines = index.split('\n')
  const at = lines.findLastIndex(each => each.startsWith('import '))
  const imported = [...lines.slice(0, at + 1), line, ...lines.slice(at + 1)].join('\n')
  return imported.replace(
    /(?<= = \[)(?<entries>[\s\S]*?),?(?<end>\s*)\](?=\n|$)/,
    (_, entries: string, end: string) => {
      const before = entries.trim() === '' ? '' : `${entries}, `
      return `${end.includes('\n') ? before.replace(/, $/, `,\n  `) : before}${entry}${end.includes('\n') ? ',\n' : ''}]`
    },
  )
}

function camelCase(name: string): string {
  return name.replace(/-(?<letter>[a-z\d])/g, (_, letter: string) => letter.toUpperCase())
}
