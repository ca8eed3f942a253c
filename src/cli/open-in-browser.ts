import {spawn} from 'node:child_process'
import {chmodSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Io} from './io.ts'

/** Milliseconds after which the browser has surely read the file that leads it to the page. */
const READ = 60_000

/**
 * Opens an address in the user's browser; where there is none, nothing happens. Other users of the machine can read the arguments of
 * a program, so the browser is given a file of the user's own that leads to the address.
 */
export function openInBrowser(address: string, {err}: Io): void {
  try {
    const folder = mkdtempSync(join(tmpdir(), 'crosscheck-'))
    const file = join(folder, 'review.html')
    writeFileSync(
      file,
      `<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0; url=${address}">\n`,
    )
    chmodSync(file, 0o600)
    const remove = (): void => rmSync(folder, {recursive: true, force: true})
    setTimeout(remove, READ).unref()
    process.once('exit', remove)
    const [command, ...args] = opener(process.platform)
    const child = spawn(command, [...args, pathToFileURL(file).href], {stdio: 'ignore', detached: true})
    child.once('error', () => err('crosscheck: no browser could be opened; open the address yourself\n'))
    child.unref()
  } catch {
    err('crosscheck: no browser could be opened; open the address yourself\n')
  }
}

function opener(platform: NodeJS.Platform): readonly [string, ...string[]] {
  if (platform === 'darwin') return ['open']
  return platform === 'win32' ? ['rundll32', 'url.dll,FileProtocolHandler'] : ['xdg-open']
}
