import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {extname, join} from 'node:path'
import {UsageError} from '../config/index.ts'

/** One file of the page. */
export interface Asset {
  readonly type: string
  readonly content: Uint8Array<ArrayBuffer>
}

/** The files of the page by their paths on the server: read once, so that nothing else can ever be asked for. */
export type Assets = ReadonlyMap<string, Asset>

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** Reads the page as it was built into a folder. */
export function readAssets(folder: string): Assets {
  if (!existsSync(join(folder, 'index.html')))
    throw new UsageError('the review page is not built: npm run build', {file: folder})
  return new Map(
    readdirSync(folder).flatMap(name => {
      const type = TYPES[extname(name)]
      if (type === undefined) return []
      return [
        [name === 'index.html' ? '/' : `/${name}`, {type, content: new Uint8Array(readFileSync(join(folder, name)))}],
      ]
    }),
  )
}
