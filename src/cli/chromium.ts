import {existsSync} from 'node:fs'
import {delimiter, join} from 'node:path'
import {chromium, type Browser} from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome']

/** Chromium, where it is installed. */
export function findChromium(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return folders.flatMap(folder => NAMES.map(name => join(folder, name))).find(file => existsSync(file))
}

/** Starts a Chromium that asks nobody for anything of its own. */
export function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  })
}
