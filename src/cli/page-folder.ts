import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** Where the built review page stands: beside the bundled program, or in `dist/` where the program's sources are run. */
export function pageFolder(): string {
  const places = ['./review/', '../../dist/review/'].map(path => fileURLToPath(new URL(path, import.meta.url)))
  return places.find(folder => existsSync(join(folder, 'index.html'))) ?? places[0] ?? ''
}
