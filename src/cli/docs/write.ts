import {mkdtempSync, realpathSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {writeWhole} from '../../archive/index.ts'
import type {Io} from '../io.ts'
import {openWorkspace} from '../workspace.ts'
import {sampleReports} from './format-page.ts'
import {pages} from './pages.ts'

/** Makes every page. */
export async function makePages(): Promise<ReadonlyMap<string, string>> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'crosscheck-docs-')))
  try {
    for (const [file, text] of Object.entries(sampleReports)) writeWhole(join(folder, file), text)
    return await pages(openWorkspace(folder, undefined).parts, still(folder))
  } finally {
    rmSync(folder, {recursive: true})
  }
}

/** Writes the pages beside what they tell of. */
export async function writePages(): Promise<void> {
  for (const [path, text] of await makePages())
    writeWhole(fileURLToPath(new URL(`../../${path}`, import.meta.url)), text)
}

// whatever day it is, a page stays as it is
function still(cwd: string): Io {
  return {
    cwd,
    out: () => undefined,
    err: text => process.stderr.write(text),
    outIsTerminal: false,
    errIsTerminal: false,
    now: () => 0,
    today: () => '2031-05-06',
    env: {},
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writePages()
