import {existsSync, mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as pause} from 'node:timers/promises'
import {inject} from 'vitest'
import {buildPage} from '../src/cli/build-page.ts'
import {buildProgram} from '../src/cli/build.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder for what tests build of the program, each part by the first that asks for it. */
    readonly builds: string
  }
}

const program = join(inject('builds'), 'program')

/** The program, built from the tree as it stands: once, whichever tests ask for it. Its path. */
export async function builtProgram(): Promise<string> {
  await once('program', () => buildProgram(program))
  return join(program, 'crosscheck.js')
}

/** The review page, built once, beside the program. Its folder. */
export async function builtPage(): Promise<string> {
  const folder = join(program, 'review')
  await once('page', () => buildPage(folder))
  return folder
}

// test files run in processes of their own: whoever can make the mark builds, the others wait
async function once(part: string, build: () => Promise<void>): Promise<void> {
  const mark = join(inject('builds'), `${part}.begun`)
  const [done, failed] = [`${mark}.done`, `${mark}.failed`]
  if (isMine(mark)) {
    try {
      await build()
      writeFileSync(done, '')
    } catch (cause) {
      writeFileSync(failed, '')
      throw cause
    }
  }
  while (!existsSync(done)) {
    if (existsSync(failed)) throw new Error(`the ${part} cannot be built; the test that built it says why`)
    await pause(50)
  }
}

function isMine(mark: string): boolean {
  try {
    mkdirSync(mark)
    return true
  } catch {
    return false
  }
}
