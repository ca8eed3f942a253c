import {existsSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {buildProgram} from './build.ts'
import {writePages} from './docs/write.ts'
import type {Io} from './io.ts'
import {writeWhole} from '../archive/index.ts'
import {fillExamples} from './readme.ts'
import {run} from './run.ts'
import {schemas, schemaText} from './schemas.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** `npm run update`: makes anew what is committed and made by the program: ledgers, reports, schemas, the README's examples. */
async function update(): Promise<void> {
  await buildProgram()
  output(['check', '--write', '--fail-on', 'never'])
  for (const [name, schema] of schemas) writeWhole(`${root}src/config/schemas/${name}.json`, schemaText(name, schema))
  const readme = `${root}README.md`
  await writePages()
  if (existsSync(readme)) writeWhole(readme, fillExamples(readFileSync(readme, 'utf8'), output))
}

/** What the program prints for these arguments, run at the root. */
function output(args: readonly string[]): string {
  const printed: string[] = []
  const io: Io = {
    cwd: root,
    out: text => printed.push(text),
    err: text => process.stderr.write(text),
    outIsTerminal: false,
    errIsTerminal: false,
    now: () => performance.now(),
    today: () => new Date().toISOString().slice(0, 10),
    env: {},
  }
  const status = run(args, io)
  if (status === 2) throw new Error(`crosscheck ${args.join(' ')} could not run`)
  return printed.join('')
}

await update()
