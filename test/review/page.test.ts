import {existsSync, readFileSync, readdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {loadDecisions} from '../../src/archive/index.ts'
import {findChromium, launch} from '../../src/cli/chromium.ts'
import {workplaceOf} from '../../src/cli/workplace.ts'
import {startReview, type Workplace} from '../../src/review/index.ts'
import {builtPage} from '../built.ts'
import {open, picture, type Watched} from './browser.ts'
import {manyFindings} from './many.ts'
import {add, ioIn, workspace} from '../workspace.ts'

const made = {page: ''}
const chromium = findChromium()
const stops: (() => Promise<void>)[] = []

beforeAll(async () => {
  made.page = await builtPage()
})
afterAll(async () => {
  for (const stop of stops) await stop()
})

describe('the page as it is built', () => {
  test('is one page, one script, one style sheet and an icon, and names nothing elsewhere', () => {
    expect(readdirSync(made.page).sort()).toEqual(['icon.svg', 'index.css', 'index.html', 'page.js'])
    const texts = readdirSync(made.page).map(name => readFileSync(join(made.page, name), 'utf8'))
    const addresses = texts.flatMap(text => text.match(/\b(?:https?:)?\/\/[\w.-]+\.\w[^"'`\s)]*/g) ?? [])
    expect(addresses.filter(address => !address.startsWith('http://www.w3.org/'))).toEqual([])
    expect(texts.filter(text => /@import|url\(|<style|\son\w+=|javascript:/.test(text))).toEqual([])
  })

  test('is made by the build and shipped with the program', () => {
    const root = (name: string): string =>
      readFileSync(fileURLToPath(new URL(`../../${name}`, import.meta.url)), 'utf8')
    const {files, scripts} = JSON.parse(root('package.json')) as {files: string[]; scripts: Record<string, string>}
    expect(files).toContain('dist')
    expect(scripts).toMatchObject({build: 'tsx src/cli/build.ts', prepare: expect.stringContaining('build') as unknown})
    expect(root('src/cli/build.ts')).toMatch(/^ {2}await buildPage\(\)$/m)
  })
})

const inBrowser = [
  'the whole path: filter, read, confirm, dismiss, undo, correct, reload',
  'a correction is seen at once, also where checking again takes long',
  'by keyboard alone',
  'no violation that axe finds, in light and dark, wide and narrow',
  'nothing runs over the edge from 360 px to 4K',
  'two pages at once: a decision is seen by the other, and a clash is shown',
  'a new version of a report appears by itself',
  'nothing in hostile reports runs or is loaded',
  '2,000 findings in 500 reports stay smooth',
] as const

/** A test that needs a browser. Without one it is skipped and told loudly; where everything must be tested, that is a failure. */
function browse(name: (typeof inBrowser)[number], body: (browser: Browser) => Promise<void>): void {
  test.skipIf(chromium === undefined && process.env['CI'] !== 'true')(
    name,
    async () => {
      if (chromium === undefined) throw new Error('there is no Chromium: install it (apt-get install chromium)')
      shared.browser ??= await launch(chromium)
      await body(shared.browser)
    },
    LONGEST,
  )
}

/** Milliseconds: other tests run at the same time. */
const LONGEST = 120_000

const shared: {browser?: Browser} = {}
afterAll(() => shared.browser?.close())
if (chromium === undefined)
  process.stderr.write(
    `\nNOT TESTED, for there is no Chromium (apt-get install chromium):\n${inBrowser.map(name => `  - ${name}\n`).join('')}\n`,
  )

async function start(workplace: Workplace): Promise<string> {
  const {address, ready, stop} = await startReview(workplace, {
    page: made.page,
    port: 0,
    pause: 50,
    tell: failure => process.stderr.write(`${failure.stack ?? failure.message}\n`),
  })
  stops.push(stop)
  await ready
  return address
}

const report = (headline: string, hurt: string, day: string, more: string): string =>
  [
    headline,
    '',
    `The ferry Elsin struck the pier at Varn on ${day}. The harbour office said ${hurt} passengers were injured in the collision.`,
    '',
    `"We will not pay for the ${more} of the pier," said Dara Venn, the head of the Varn harbour office.`,
    '',
  ].join('\n')

function ferry(): Readonly<Record<string, string>> {
  return {
    'sources/ferry/a.txt': report('Ferry strikes pier at Varn', '12', '4 May 2031', 'repair'),
    'sources/ferry/b.txt': report('Passengers hurt as ferry hits pier', '21', '4 May 2031', 'repair'),
    'sources/ferry/c.txt':
      report('Ferry hits pier, many hurt', '12', '4 May 2031', 'repair') +
      '\nIt turned turned back. Dara Vem declined to say more.\n',
  }
}

async function reviewed(files = ferry()): Promise<{folder: string; address: string}> {
  const folder = workspace(files)
  return {folder, address: await start(workplaceOf([], {}, 'Ada Brook', ioIn(folder)))}
}

const decisionsIn = (folder: string): ReturnType<typeof loadDecisions>['decisions'] =>
  loadDecisions(join(folder, 'reports/decisions.yaml')).decisions
const rule = (name: string): string => `.row.finding:has(.rule:text-is("${name}"))`
const count = (page: Page): Promise<string> => page.locator('.choice button').first().innerText()

async function fine({wrong}: Watched): Promise<void> {
  await Promise.resolve()
  expect(wrong).toEqual([])
}

describe('in a browser', () => {
  browse('the whole path: filter, read, confirm, dismiss, undo, correct, reload', async browser => {
    const {folder, address} = await reviewed()
    const watched = await open(browser, address)
    const {page} = watched
    await page.click('summary:has-text("Filter")')
    await page.selectOption('label:has-text("rule") select', 'quantity-conflict')
    expect(await page.locator('.row.finding').count()).toBe(1)
    await page.click(`${rule('quantity conflict')} button`)
    await page.waitForSelector('.pane mark.place.v1')
    expect(await page.locator('.pane mark.place').allInnerTexts()).toHaveLength(3)
    expect(await page.locator('.values .value b').allInnerTexts()).toEqual(['12 passengers', '21 passengers'])
    expect(await page.locator('svg.line .point').count()).toBe(2)
    await picture(page, 'finding')
    await page.click('.about button:has-text("Confirm")')
    await page.waitForSelector('.told:has-text("Confirmed")')
    expect(Object.values(decisionsIn(folder))).toMatchObject([
      {status: 'confirmed', by: 'Ada Brook', date: '2031-06-01'},
    ])
    await page.click('button:has-text("Undo")')
    await page.waitForSelector('.told:has-text("Undone")')
    expect(decisionsIn(folder)).toEqual({})
    await page.click('button:has-text("Dismiss …")')
    await picture(page, 'dismiss')
    await page.click('.reasons button:has-text("Not the same thing")')
    await page.waitForSelector('.told:has-text("Dismissed")')
    expect(Object.values(decisionsIn(folder))).toMatchObject([
      {status: 'dismissed', reason: expect.stringMatching(/^Not the same/) as unknown},
    ])
    await page.click('button:has-text("Undo")')
    await page.waitForSelector('.buttons button.primary:enabled')
    await page.click('button:has-text("Correct a reading")')
    await page.selectOption('.right select', {label: 'b'})
    await page.click('.readings li:has-text("21 passengers") button:has-text("Reject")')
    await page.waitForSelector('.told:has-text("finding gone")')
    await page.waitForSelector('text=Nothing meets these filters')
    expect(readFileSync(join(folder, 'claims/ferry/b.yaml'), 'utf8')).toMatch(
      /^corrections:\n {2}reject:\n {4}- text: 21 passengers/m,
    )
    await page.reload()
    await page.waitForSelector('.row.finding')
    expect(await page.locator(rule('quantity conflict')).count()).toBe(0)
    await addMarked(page, '12 passengers')
    await page.waitForSelector('.told:has-text("Corrected")')
    expect(readFileSync(join(folder, 'claims/ferry/a.yaml'), 'utf8')).toMatch(
      /^ {2}add:\n {4}- quote: 12 passengers\n/m,
    )
    await fine(watched)
  })

  browse('a correction is seen at once, also where checking again takes long', async browser => {
    const folder = workspace(ferry())
    const real = workplaceOf([], {}, 'Ada Brook', ioIn(folder))
    const gate = {until: Promise.resolve(), open: (): void => undefined}
    const address = await start({
      ...real,
      read: async hear => {
        await gate.until
        return real.read(hear)
      },
    })
    gate.until = new Promise(resolve => (gate.open = resolve))
    const watched = await open(browser, address, {bypassCSP: true})
    const {page} = watched
    await page.click(`${rule('quantity conflict')} button`)
    await page.waitForSelector('.pane mark.place.v1')
    expect(await page.locator('.waits').count()).toBe(0)
    await page.click('button:has-text("Correct a reading")')
    await page.selectOption('.right select', {label: 'b'})
    await page.click('.readings li:has-text("21 passengers") button:has-text("Reject")')
    await page.waitForSelector('.told:has-text("being checked again")')
    await page.waitForSelector('.readings .reads:has-text("21 passengers, rejected")')
    await page.waitForSelector('.about .waits')
    expect(await page.locator(`${rule('quantity conflict')} .waits`).innerText()).toBe('Checking again')
    expect(await page.locator(`${rule('repeated words')} .waits`).count()).toBe(0)
    await accessible(page, 'checked-again')
    await page.keyboard.press('c')
    await page.waitForSelector('.values li:has-text("21 passengers") .waits:has-text("corrected")')
    await page.click(`${rule('repeated words')} button`)
    await page.keyboard.press('a')
    await page.waitForSelector('.told:has-text("Confirmed")')
    expect(Object.values(decisionsIn(folder)).map(({status}) => status)).toEqual(['confirmed'])
    gate.open()
    await page.waitForSelector('.told:has-text("Checked again: 1 finding gone, no findings new.")')
    expect(await page.locator('.waits').count()).toBe(0)
    expect(await page.locator(rule('quantity conflict')).count()).toBe(0)
    await fine(watched)
  })

  browse('by keyboard alone', async browser => {
    const {folder, address} = await reviewed()
    const watched = await open(browser, address)
    const {page} = watched
    await page.waitForSelector('.about .why')
    const first = await page.locator('.about h2').innerText()
    await page.keyboard.press('j')
    await page.waitForFunction(before => document.querySelector('.about h2')?.textContent !== before, first)
    await page.keyboard.press('k')
    await page.keyboard.press('a')
    await page.waitForSelector('.told:has-text("Confirmed")')
    await page.keyboard.press('d')
    await page.waitForSelector('dialog[open]')
    await page.keyboard.press('2')
    await page.waitForSelector('.told:has-text("Dismissed")')
    await page.keyboard.press('u')
    await page.waitForSelector('.told:has-text("Undone")')
    expect(Object.values(decisionsIn(folder)).map(each => each.status)).toEqual(['confirmed'])
    await page.keyboard.press('n')
    await page.waitForSelector('dialog[open]')
    await page.keyboard.type('ask Dara; a d u')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.note:has-text("ask Dara; a d u")')
    await page.keyboard.press('Shift+X')
    await page.keyboard.press('d')
    await page.waitForSelector('dialog[open]')
    await page.keyboard.press('6')
    await page.waitForSelector('text=Everything is decided')
    await page.keyboard.press('u')
    await page.waitForSelector('.row.finding')
    await page.keyboard.press('/')
    await page.keyboard.type('turned')
    await page.waitForFunction(() => document.querySelectorAll('.row.finding').length === 1)
    await page.keyboard.press('Escape')
    await page.keyboard.press('f')
    await page.waitForFunction(() => document.activeElement?.closest('.facets') !== null)
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await page.waitForSelector('dialog[open] .keys')
    await picture(page, 'help')
    await page.keyboard.press('Escape')
    await page.waitForSelector('dialog[open]', {state: 'detached'})
    await page.keyboard.press('c')
    await page.waitForSelector('.right:has-text("Correct a reading")')
    await page.keyboard.press('v')
    await page.waitForSelector('.sentence')
    await page.keyboard.press('Escape')
    for (const wanted of ['row-', 'finding']) expect(await reaches(page, wanted)).toBe(true)
    await fine(watched)
  })

  browse('no violation that axe finds, in light and dark, wide and narrow', async browser => {
    const {address} = await reviewed()
    const {page} = await open(browser, address, {bypassCSP: true})
    const check = (state: string): Promise<void> => accessible(page, state)
    await page.click(`${rule('quantity conflict')} button`)
    await page.waitForSelector('.pane mark.place.v1')
    await page.keyboard.press('x')
    await check('list')
    await page.click('summary:has-text("Filter")')
    await page.keyboard.press('c')
    await page.waitForSelector('.readings')
    await page.click('.readings button:has-text("Change")')
    await check('correct')
    await page.keyboard.press('d')
    await check('why')
    await page.keyboard.press('Escape')
    await page.keyboard.press('v')
    await page.click('.sentence.contradicted')
    await check('article')
    await page.keyboard.press('v')
    for (const [key, state] of [
      ['n', 'note'],
      ['?', 'help'],
    ] as const) {
      await page.keyboard.press(key)
      await page.waitForSelector('dialog[open]')
      await check(state)
      await page.keyboard.press('Escape')
      await page.waitForSelector('dialog[open]', {state: 'detached'})
    }
    await page.fill('#search', 'no such words')
    await check('nothing')
    await page.click('button:has-text("Show all")')
    await page.waitForSelector('.row.finding')
    await page.keyboard.press('Shift+X')
    await check('all-chosen')
    await page.keyboard.press('Escape')
    await page.setViewportSize({width: 360, height: 700})
    for (const column of ['list', 'finding', 'question']) {
      await page.click(`.tabs button:nth-child(${['list', 'finding', 'question'].indexOf(column) + 1})`)
      await check(`narrow-${column}`)
    }
  })

  browse('nothing runs over the edge from 360 px to 4K', async browser => {
    const {address} = await reviewed()
    const {page} = await open(browser, address)
    await page.waitForSelector('.pane mark')
    for (const [width, height] of [
      [360, 640],
      [768, 1024],
      [1024, 768],
      [1440, 900],
      [3840, 2160],
    ] as const) {
      await page.setViewportSize({width, height})
      for (const view of ['findings', 'article']) {
        const [room, needed] = await page.evaluate(() => [innerWidth, document.documentElement.scrollWidth])
        expect({width, view, needed}).toEqual({width, view, needed: room})
        await picture(page, `${view}-${width}`)
        await page.keyboard.press('v')
      }
    }
  })

  browse('two pages at once: a decision is seen by the other, and a clash is shown', async browser => {
    const {folder, address} = await reviewed()
    const [one, two] = [await open(browser, address), await open(browser, address)]
    const total = await count(two.page)
    await one.page.keyboard.press('a')
    await one.page.waitForSelector('.told:has-text("Confirmed")')
    await two.page.waitForFunction(
      before => document.querySelector<HTMLElement>('.choice button')?.innerText !== before,
      total,
    )
    // the second page no longer hears anything
    await two.page.route('**/api/overview', route => route.abort())
    await one.page.keyboard.press('d')
    await one.page.waitForSelector('dialog[open]')
    await one.page.keyboard.press('1')
    await one.page.waitForSelector('.told:has-text("Dismissed")')
    const [dismissed] = Object.entries(decisionsIn(folder)).filter(([, decision]) => decision.status === 'dismissed')
    await two.page.click(`#row-${dismissed?.[0]}`)
    await two.page.keyboard.press('a')
    await two.page.waitForSelector('dialog[open]:has-text("Somebody else has decided")')
    await picture(two.page, 'clash')
    expect(await two.page.locator('.clashes').innerText()).toMatch(/Dismissed, by Ada Brook, Misread/)
    expect(decisionsIn(folder)[dismissed?.[0] ?? '']).toEqual(dismissed?.[1])
    await two.page.unroute('**/api/overview')
    await two.page.click('button:has-text("Use mine")')
    await two.page.waitForSelector('.told:has-text("Decided")')
    expect(Object.values(decisionsIn(folder)).map(each => each.status)).toEqual(['confirmed', 'confirmed'])
  })

  browse('a new version of a report appears by itself', async browser => {
    const {folder, address} = await reviewed()
    const watched = await open(browser, address)
    const {page} = watched
    await page.click(`${rule('quantity conflict')} button`)
    await page.waitForSelector('.pane mark.place.v1')
    writeFileSync(
      join(folder, 'sources/ferry/b.txt'),
      report('Passengers hurt as ferry hits pier', '12', '4 May 2031', 'repair'),
    )
    await page.waitForSelector('text=This finding is gone')
    expect(await page.locator(rule('quantity conflict')).count()).toBe(0)
    add(folder, {'reports/decisions.yaml': 'not: [a decision\n'})
    await page.waitForSelector('.trouble')
    add(folder, {'reports/decisions.yaml': ''})
    await page.waitForSelector('.trouble', {state: 'detached'})
    await fine(watched)
  })

  browse('nothing in hostile reports runs or is loaded', async browser => {
    const evil = [
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '<svg/onload=alert(1)>',
      '<a href="javascript:alert(1)">x</a>',
      '<style>@import "http://evil.example/x.css";body{display:none}</style>',
      '"><iframe src=http://evil.example>',
      '</textarea><base href=http://evil.example>',
      '{{constructor.constructor("alert(1)")()}}',
      '\u202etxet\u001b[31m',
    ]
    const name = 'sources/ferry/<img src=x onerror=alert(1)>\'"&.txt'
    const files = {
      [name]:
        report(`${evil[0]} ${evil[1]} ferry`, '12', '4 May 2031', evil.join(' ')) +
        evil.map(each => `\n${each} It turned turned back.\n`).join(''),
      'sources/ferry/b.txt': report(`Ferry ${evil[2]}`, '21', '4 May 2031', evil.join(' ')),
      'sources/ferry/event.yaml': JSON.stringify({
        sources: {
          'b.txt': {
            outlet: `${evil[1]}\u202e${'ship'.repeat(100)}`,
            title: evil[0],
            url: 'javascript:alert(1)',
            author: evil[2],
          },
        },
      }),
    }
    const {folder, address} = await reviewed(files)
    const watched = await open(browser, address)
    const {page} = watched
    await page.click(`${rule('quantity conflict')} button`)
    await page.waitForSelector('.pane mark.place')
    expect(await page.locator('.pane h3').allInnerTexts()).toContain(`${evil[1]} ${'ship'.repeat(100)}`)
    for (const width of [360, 1360]) {
      await page.setViewportSize({width, height: 850})
      expect({width, over: await overEdge(page)}).toEqual({width, over: []})
      await picture(page, `hostile-${width}`)
    }
    expect((await page.locator(`.pane h3:has-text("ship")`).boundingBox())?.height).toBeLessThan(100)
    await page.keyboard.press('d')
    await page.fill('dialog input[type=text] >> nth=0', evil.slice(0, 3).join(' '))
    await page.keyboard.press('Enter')
    await page.waitForSelector('.told:has-text("Dismissed")')
    expect(Object.values(decisionsIn(folder)).map(each => each.reason)).toEqual([evil.slice(0, 3).join(' ')])
    await page.click('.choice button:has-text("All")')
    await page.click(`${rule('quantity conflict')} button`)
    await page.waitForSelector('.decided:has-text("<script>")')
    await page.keyboard.press('c')
    await page.waitForSelector('.readings')
    await page.keyboard.press('v')
    await page.waitForSelector('.sentence')
    expect(
      await page.evaluate(
        () => document.querySelectorAll('script, iframe, img, style, base, a[href^="javascript"]').length,
      ),
    ).toBe(1)
    expect(existsSync(join(folder, 'claims'))).toBe(false)
    await fine(watched)
  })

  browse('2,000 findings in 500 reports stay smooth', async browser => {
    const address = await start(manyFindings(workspace({}), 500, 2000))
    const watched = await open(browser, address)
    const {page} = watched
    await page.waitForSelector('.pane mark')
    expect(await count(page)).toMatch(/2000/)
    expect(await page.locator('.row').count()).toBeLessThan(60)
    const painted = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity,
    )
    const longest = await page.evaluate(
      () =>
        new Promise<number>(resolve => {
          const tasks = new PerformanceObserver(list =>
            resolve(Math.max(...list.getEntries().map(each => each.duration))),
          )
          tasks.observe({type: 'longtask', buffered: true})
          setTimeout(() => resolve(0), 300)
        }),
    )
    const steps = await page.evaluate(async () => {
      const begin = performance.now()
      for (let i = 0; i < 60; i++) {
        dispatchEvent(new KeyboardEvent('keydown', {key: 'j', bubbles: true}))
        await new Promise(resolve => requestAnimationFrame(resolve))
      }
      return (performance.now() - begin) / 60
    })
    const scrolled = await page.evaluate(async () => {
      const rows = document.querySelector('.rows')
      const begin = performance.now()
      for (let i = 0; i < 60 && rows; i++) {
        rows.scrollTop = i * 2500
        await new Promise(resolve => requestAnimationFrame(resolve))
      }
      return (performance.now() - begin) / 60
    })
    writeFileSync(
      join(fileURLToPath(new URL('../../coverage/review/', import.meta.url)), 'speed.json'),
      JSON.stringify({painted, longest, steps, scrolled}),
    )
    // a second, a sixtieth of one and so on where nothing else runs; other tests run beside this one
    expect(painted).toBeLessThan(3000)
    expect(longest).toBeLessThan(1000)
    expect(steps).toBeLessThan(150)
    expect(scrolled).toBeLessThan(150)
    await page.keyboard.press('/')
    await page.keyboard.type('matter 1999:')
    await page.waitForFunction(() => document.querySelectorAll('.row.finding').length === 1)
    await picture(page, 'many')
    await fine(watched)
  })
})

/** Marks words in the text of report a, as a reader does with the mouse, and adds them as a claim. */
async function addMarked(page: Page, words: string): Promise<void> {
  await page.click(`${rule('shared origin')} button`)
  await page.click('button:has-text("Correct a reading")')
  await page.selectOption('.right select >> nth=0', {label: 'a'})
  await page.click('summary:has-text("Add a claim")')
  await page.evaluate(wanted => {
    const walker = document.createTreeWalker(
      document.querySelector('[data-source="ferry/a"]') ?? document,
      NodeFilter.SHOW_TEXT,
    )
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.textContent?.indexOf(wanted) ?? -1
      if (start >= 0) getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length)
    }
  }, words)
  await page.waitForFunction(wanted => document.querySelector<HTMLInputElement>('.add input')?.value === wanted, words)
  await page.selectOption('.add label:has-text("change") select', '=')
  await page.fill('.add label:has-text("lower") input', '12')
  await page.fill('.add label:has-text("upper") input', '12')
  await page.click('.add button:has-text("Add")')
}

/** Whether the Tab key leads to an element whose id begins so. */
async function reaches(page: Page, id: string): Promise<boolean> {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab')
    const inside = await page.evaluate(
      begin => document.activeElement?.closest('[id]')?.id.startsWith(begin) ?? false,
      id,
    )
    if (inside) return true
  }
  return false
}

/** What holds more than there is room for beside it. */
function overEdge(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('html, .list, .rows, .middle, .right, .pane, .pane .text')]
      .filter(({scrollWidth, clientWidth}) => scrollWidth > clientWidth)
      .map(({className}) => className),
  )
}

interface Axe {
  run: (options: object) => Promise<{violations: {id: string; nodes: {html: string; failureSummary?: string}[]}[]}>
}

/** That axe finds nothing against a state of the page, in light and in dark; keeps pictures of both. */
async function accessible(page: Page, state: string): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeScript)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({colorScheme})
    const found = await page.evaluate(violations)
    expect({state, colorScheme, found}).toEqual({state, colorScheme, found: []})
    await picture(page, `${state}-${colorScheme}`)
  }
}

const axeScript = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

async function violations(): Promise<string[]> {
  const {axe} = globalThis as unknown as {axe: Axe}
  const {violations: found} = await axe.run({
    resultTypes: ['violations'],
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  })
  return found.flatMap(({id, nodes}) =>
    nodes.map(({html, failureSummary}) => `${id}: ${html.slice(0, 150)} ${failureSummary}`),
  )
}
