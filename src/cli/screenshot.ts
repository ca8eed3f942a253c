import {fileURLToPath} from 'node:url'
import {startReview} from '../review/index.ts'
import {findChromium, launch} from './chromium.ts'
import type {Io} from './io.ts'
import {pageFolder} from './page-folder.ts'
import {workplaceOf} from './workplace.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** `npm run screenshot`: the picture in the README, made of the built review page over the reports in `sources/iss-2022`. */
async function screenshot(): Promise<void> {
  const executable = findChromium()
  if (executable === undefined) throw new Error('there is no Chromium on the PATH')
  const tell = (failure: Error): void => console.error(failure)
  const {address, ready, stop} = await startReview(workplaceOf(['sources/iss-2022'], {}, undefined, io), {
    page: pageFolder(),
    port: 0,
    tell,
  })
  await ready
  const browser = await launch(executable)
  try {
    const page = await browser.newPage({viewport: {width: 1440, height: 860}, colorScheme: 'light'})
    await page.goto(address)
    await page.click('.row.finding:has(.rule:text-is("action conflict")) button')
    await page.waitForSelector('.pane mark.place')
    await page.evaluate('document.fonts.ready')
    await page.screenshot({path: `${root}src/review/page.png`})
  } finally {
    await browser.close()
    await stop()
  }
}

const io: Io = {
  cwd: root,
  out: () => undefined,
  err: text => process.stderr.write(text),
  outIsTerminal: false,
  errIsTerminal: false,
  now: () => performance.now(),
  today: () => new Date().toISOString().slice(0, 10),
  env: {},
}

await screenshot()
