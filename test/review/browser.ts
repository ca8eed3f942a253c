import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Browser, BrowserContextOptions, Page} from 'playwright-core'

/** A page, and everything that went wrong in it or that it asked of anybody but its server. */
export interface Watched {
  readonly page: Page
  readonly wrong: readonly string[]
}

/** Opens the review page as a reader does who was given its address. */
export async function open(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext({viewport: {width: 1360, height: 850}, reducedMotion: 'reduce', ...options})
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const wrong: string[] = []
  const own = new URL(address).origin
  page.on('pageerror', error => wrong.push(error.message))
  page.on('dialog', dialog => {
    wrong.push(`a script asked: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('console', message => {
    // what was refused on purpose (409: decided meanwhile) is told there too
    if (message.type() === 'error' && !message.text().includes('409')) wrong.push(message.text())
  })
  page.on('request', request => {
    if (new URL(request.url()).origin !== own) wrong.push(`asked for ${request.url()}`)
  })
  await page.goto(address)
  await page.waitForSelector('.row.finding')
  return {page, wrong}
}

const artefacts = fileURLToPath(new URL('../../coverage/review/', import.meta.url))

/** Keeps a picture of a state of the page in `coverage/review/`. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(artefacts, {recursive: true})
  await page.screenshot({path: join(artefacts, `${name}.png`)})
}
