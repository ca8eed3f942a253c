import {lstatSync, readdirSync, realpathSync, statSync} from 'node:fs'
import {dirname, extname, join} from 'node:path'
import {readerOf} from '../find-files.ts'

/** What is watched of some files and folders, as it stands now. */
export interface Watched {
  /** Folders in which something may happen that matters, each once. */
  readonly folders: readonly string[]
  /** Another one as soon as any of the files that matter is another. */
  readonly state: string
}

/** Looks at files and at all that is in folders; either need not be there, but may come. */
export function lookAt(roots: readonly string[]): Watched {
  const found = roots.map(root => treeAt(root))
  const folders = [...roots.map(above), ...found.flatMap(tree => tree.folders)]
  return {folders: [...new Set(folders)].sort(), state: found.flatMap(({files}) => files).join('\n')}
}

interface Tree {
  readonly folders: readonly string[]
  readonly files: readonly string[]
}

// a folder that is removed and made again, a file that another takes the place of: both show in the folder above
function above(root: string): string {
  for (let folder = dirname(root); ; folder = dirname(folder))
    if (statSync(folder, {throwIfNoEntry: false})?.isDirectory() || dirname(folder) === folder) return folder
}

function treeAt(root: string): Tree {
  try {
    const real = realpathSync(root)
    return statSync(real).isDirectory() ? treeIn(real) : {folders: [dirname(real)], files: [stateOf(real)]}
  } catch {
    return {folders: [], files: [`${root} is not there`]}
  }
}

function treeIn(folder: string): Tree {
  const entries = readdirSync(folder, {withFileTypes: true}).sort((a, b) => (a.name < b.name ? -1 : 1))
  const below = entries
    .filter(entry => entry.isDirectory() && entry.name !== 'node_modules' && entry.name !== '.git')
    .map(({name}) => treeAt(join(folder, name)))
  const files = entries.filter(entry => !entry.isDirectory() && matters(entry.name))
  return {
    folders: [folder, ...below.flatMap(({folders}) => folders)],
    files: [...files.map(({name}) => stateOf(join(folder, name))), ...below.flatMap(tree => tree.files)],
  }
}

function matters(name: string): boolean {
  return readerOf(name) !== undefined || /^\.ya?ml$/i.test(extname(name))
}

function stateOf(file: string): string {
  const found = lstatSync(file, {throwIfNoEntry: false})
  return `${file} ${found?.ino} ${found?.mtimeMs} ${found?.size}`
}
