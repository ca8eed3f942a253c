import {existsSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {UsageError} from '../config/index.ts'
import {writeWhole} from '../archive/index.ts'
import {indexOf, scaffold} from './scaffold.ts'

const root = new URL('../../', import.meta.url)

/** `npm run new rule|kind|format NAME`: writes a part from its template and lists it. */
function make([type = '', name = '']: readonly string[]): void {
  const made = scaffold(type, name, readFileSync(path(indexOf(type)), 'utf8'))
  const there = [...made.files.keys()].find(file => existsSync(path(file)))
  if (there !== undefined) throw new UsageError(`${there} is there already`)
  for (const [file, text] of made.files) writeWhole(path(file), text)
  writeWhole(path(made.index.path), made.index.text)
  console.log([...made.files.keys(), made.index.path].join('\n'))
}

function path(name: string): string {
  return fileURLToPath(new URL(name, root))
}

try {
  make(process.argv.slice(2))
} catch (cause) {
  if (!(cause instanceof UsageError)) throw cause
  console.error(`${cause.message}\nusage: npm run new rule|kind|format NAME`)
  process.exitCode = 2
}
