import {mkdtempSync, realpathSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {TestProject} from 'vitest/node'

export function setup({provide}: TestProject): () => void {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'crosscheck-builds-')))
  provide('builds', folder)
  return () => rmSync(folder, {recursive: true, force: true})
}
