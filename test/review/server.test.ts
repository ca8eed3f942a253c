import {existsSync, readFileSync, readdirSync} from 'node:fs'
import {request} from 'node:http'
import {connect} from 'node:net'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {loadDecisions} from '../../src/archive/index.ts'
import type {
  Claims,
  Detail,
  DecideResponse,
  CorrectResponse,
  News,
  Overview,
  Article,
} from '../../src/review/protocol/index.ts'
import {startReview, type Started} from '../../src/review/index.ts'
import {workplaceOf} from '../../src/cli/workplace.ts'
import {ioIn, workspace} from '../workspace.ts'

const hurt = (who: string, count: string): string =>
  `${who}\n\nA ferry struck the pier at Varn on 4 May 2031. The harbour office said ${count} passengers were injured in the collision.\n`
const files = {
  'sources/ferry/a.txt': hurt('Ferry strikes pier at Varn', '12'),
  'sources/ferry/b.txt': hurt('Passengers hurt as ferry hits pier', '21'),
  'page/index.html': '<!doctype html><title>page</title>',
  'page/page.js': 'void 0',
  'page/secret.env': 'TOKEN=1',
  'secret.html': 'not to be served',
}
const folder = workspace(files)
const failures: Error[] = []
let started: Started
let base: string

beforeAll(async () => {
  const workplace = workplaceOf([], {}, 'Ada Brook', ioIn(folder))
  started = await startReview(workplace, {
    page: join(folder, 'page'),
    port: 0,
    pause: 20,
    tell: cause => failures.push(cause),
  })
  await started.ready
  base = started.address.replace(/\/#.*$/, '')
})

afterAll(async () => {
  await started.stop()
  expect(failures).toEqual([])
})

interface Asked {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}

interface Answered {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
}

/** Asks the server as no browser would let a page: with any header, any path as it is. */
function ask(path: string, {method = 'GET', headers = {}, body}: Asked = {}): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const {hostname, port} = new URL(base)
    const sent = request({hostname, port, path, method, headers, agent: false}, response => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(parts).toString('utf8'),
        }),
      )
    })
    sent.on('error', reject)
    sent.end(body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body))
  })
}

const withToken = (): Record<string, string> => ({authorization: `Bearer ${started.token}`})

async function get<T>(path: string): Promise<T> {
  const {status, text} = await ask(path, {headers: withToken()})
  expect({path, status}).toEqual({path, status: 200})
  return JSON.parse(text) as T
}

async function post<T>(path: string, body: unknown): Promise<{status: number; answer: T}> {
  const headers = {...withToken(), 'content-type': 'application/json'}
  const {status, text} = await ask(path, {method: 'POST', headers, body})
  return {status, answer: JSON.parse(text) as T}
}

async function conflict(): Promise<Overview['findings'][number]> {
  const {findings} = await get<Overview>('/api/overview')
  const found = findings.find(({rule}) => rule === 'quantity-conflict')
  if (!found) throw new Error('the reports do not disagree')
  return found
}

describe('what is asked for', () => {
  test('the overview, a finding with its sources and its question, the claims, an article', async () => {
    const finding = await conflict()
    expect(finding).toMatchObject({severity: 'error', status: 'open', event: 'ferry', sources: ['ferry/a', 'ferry/b']})
    const detail = await get<Detail>(`/api/finding?id=${finding.id}`)
    expect(detail.question?.values.map(({letter, shown}) => `${letter} ${shown}`)).toEqual([
      'A 12 passengers',
      'B 21 passengers',
    ])
    expect(detail.question?.chart).toMatchObject({type: 'line', ticks: [{label: '12'}, {label: '21'}]})
    const marked = detail.panes.map(({blocks}) =>
      blocks.flatMap(({text, marks}) =>
        marks.map(({start, end, type, letter}) => [text.slice(start, end), type, letter]),
      ),
    )
    expect(marked).toEqual([[['12 passengers', 'place', 'A']], [['21 passengers', 'place', 'B']]])
    const {claims, fields} = await get<Claims>('/api/claims?source=ferry/a')
    expect(claims.find(({kind}) => kind === 'quantity')).toMatchObject({text: '12 passengers', line: 3, nth: 1})
    expect(fields['quantity']?.map(({name}) => name)).toContain('lower')
    const {blocks, counts} = await get<Article>('/api/article?source=ferry/a')
    const sentences = blocks.flatMap(block => block.sentences)
    expect(sentences.find(({text}) => text.includes('12 passengers'))).toMatchObject({
      standing: 'contradicted',
      findings: [finding.id],
    })
    expect(sentences.find(({text}) => text.includes('4 May'))).toMatchObject({standing: 'supported', origins: 1})
    expect(counts.contradicted).toBe(1)
  })

  test('what is not there is not found', async () => {
    for (const path of ['/api/finding?id=0', '/api/claims?source=x', '/api/article', '/api/none', '/none'])
      expect((await ask(path, {headers: withToken()})).status).toBe(404)
  })
})

describe('deciding', () => {
  test('is written to the file, told to who listens, refused at an old revision, taken back', async () => {
    const {id} = await conflict()
    const {revision} = await get<Overview>('/api/overview')
    const heard = hearOne(({revision: now}) => now !== revision)
    const done = await post<DecideResponse>('/api/decide', {
      revision,
      changes: {[id]: {status: 'dismissed', reason: 'two ferries', note: 'ask the office', expires: '2031-12-31'}},
    })
    expect(done).toMatchObject({status: 200, answer: {saved: true}})
    const {decisions} = loadDecisions(join(folder, 'reports/decisions.yaml'))
    expect(decisions[id]).toMatchObject({
      status: 'dismissed',
      reason: 'two ferries',
      note: 'ask the office',
      by: 'Ada Brook',
      date: '2031-06-01',
      expires: '2031-12-31',
    })
    expect(decisions[id]?.about).toMatch(/^quantity-conflict: /)
    expect((await heard).revision).toBe(done.answer.revision)
    expect(await conflict()).toMatchObject({status: 'dismissed', decision: {reason: 'two ferries'}})
    const late = await post<DecideResponse>('/api/decide', {revision, changes: {[id]: {status: 'confirmed'}}})
    expect(late).toMatchObject({status: 409, answer: {saved: false, now: {[id]: {status: 'dismissed'}}}})
    expect((await conflict()).status).toBe('dismissed')
    await post('/api/decide', {revision: late.answer.revision, changes: {[id]: null}})
    expect((await conflict()).status).toBe('open')
    expect(readFileSync(join(folder, 'reports/decisions.yaml'), 'utf8')).not.toContain(id)
  })

  test.each<[string, unknown, number]>([
    ['half of it', '{"revision":', 400],
    ['a list', [], 400],
    ['another name', {revision: 'x', changes: {'../../x': {status: 'confirmed'}}}, 400],
    ['another status', {revision: 'x', changes: {'0000000000000001': {status: 'burnt'}}}, 400],
    ['no day', {revision: 'x', changes: {'0000000000000001': {status: 'confirmed', expires: 'soon'}}}, 400],
    ['more than there is', {revision: 'x', changes: {'0000000000000001': {status: 'confirmed', run: 'it'}}}, 400],
    ['too much', `"${'x'.repeat(4_500_000)}"`, 413],
  ])('refuses what it cannot read: %s', async (_, body, wanted) => {
    const {revision} = await get<Overview>('/api/overview')
    const {status, answer} = await post<{message: string}>('/api/decide', body)
    expect(status).toBe(wanted)
    expect(answer).not.toHaveProperty('stack')
    expect((await get<Overview>('/api/overview')).revision).toBe(revision)
  })
})

describe('correcting', () => {
  test('a rejected claim takes its finding with it, stands in the ledger, and can be taken back', async () => {
    const finding = await conflict()
    const {revision, claims} = await get<Claims>('/api/claims?source=ferry/b')
    const claim = claims.find(({text}) => text === '21 passengers')
    const reject = [{text: claim?.text, line: claim?.line, nth: claim?.nth, kind: claim?.kind, reason: 'misread'}]
    const done = await post<CorrectResponse>('/api/correct', {source: 'ferry/b', revision, put: {reject}})
    expect(done.answer).toMatchObject({saved: true, gone: [finding.id], come: []})
    const ledger = readFileSync(join(folder, 'claims/ferry/b.yaml'), 'utf8')
    expect(ledger).toMatch(/^corrections:\n {2}reject:\n {4}- text: 21 passengers\n/m)
    expect(ledger).toContain('kind: time')
    const late = await post<CorrectResponse>('/api/correct', {source: 'ferry/b', revision, put: {reject}})
    expect(late).toMatchObject({status: 409, answer: {saved: false}})
    const value = {change: '=', lower: 14, upper: 14, of: 'passenger'}
    const add = [{quote: '21 passengers', kind: 'quantity', value, reason: 'misprint'}]
    const added = await post<CorrectResponse>('/api/correct', {
      source: 'ferry/b',
      revision: done.answer.revision,
      put: {add},
    })
    expect((await get<Claims>('/api/claims?source=ferry/b')).claims).toContainEqual(
      expect.objectContaining({text: '21 passengers', byEditor: true, shown: '14 passengers'}),
    )
    await post('/api/correct', {source: 'ferry/b', revision: added.answer.revision, take: {reject, add}})
    expect((await conflict()).id).toBe(finding.id)
    expect(readFileSync(join(folder, 'claims/ferry/b.yaml'), 'utf8')).not.toMatch(/^corrections:/m)
  })

  test.each([
    [{source: '../../etc/passwd', revision: 'x'}, /no report .* is read/],
    [
      {
        source: 'ferry/a',
        revision: 'x',
        put: {add: [{quote: 'nowhere', kind: 'quantity', value: {change: '='}, reason: 'r'}]},
      },
      /do not stand in the report/,
    ],
    [
      {
        source: 'ferry/a',
        revision: 'x',
        put: {add: [{quote: '12', kind: 'quantity', value: {change: 'odd'}, reason: 'r'}]},
      },
      /change/,
    ],
    [{source: 'ferry/a', revision: 'x', put: {reject: [{text: '', reason: 'r'}]}}, /text/],
  ])('refuses what cannot be: %j', async (body, message) => {
    const {status, answer} = await post<{message: string}>('/api/correct', body)
    expect(status).toBe(400)
    expect(answer.message).toMatch(message)
    expect(existsSync(join(folder, 'etc'))).toBe(false)
  })
})

describe('who may ask', () => {
  test('nobody without the token of this start', async () => {
    for (const headers of [
      {},
      {authorization: 'Bearer '},
      {authorization: `Bearer ${started.token}x`},
      {cookie: started.token},
    ])
      for (const path of ['/api/overview', '/api/news', '/api/none'])
        expect((await ask(path, {headers})).status).toBe(401)
    expect((await ask('/api/decide', {method: 'POST', body: {}})).status).toBe(401)
  })

  test('nobody who calls the server by another name, and no page of another site', async () => {
    const {port} = new URL(base)
    for (const host of ['evil.example', `evil.example:${port}`, '127.0.0.1', '[::1]', `localhost.evil.example:${port}`])
      expect((await ask('/', {headers: {...withToken(), host}})).status).toBe(421)
    expect((await ask('/', {headers: {host: `localhost:${port}`}})).status).toBe(200)
    for (const origin of [
      'http://evil.example',
      'null',
      `http://127.0.0.1:${Number(port) + 1}`,
      `https://127.0.0.1:${port}`,
    ])
      expect((await ask('/api/overview', {headers: {...withToken(), origin}})).status).toBe(403)
    expect((await ask('/api/overview', {headers: {...withToken(), origin: base}})).status).toBe(200)
  })

  test('a form of another site cannot post: JSON alone is read', async () => {
    const body = '{"revision":"x","changes":{}}'
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', ''])
      expect(
        (await ask('/api/decide', {method: 'POST', headers: {...withToken(), 'content-type': type}, body})).status,
      ).toBe(415)
  })
})

describe('what is served', () => {
  test('the page and nothing beside it', async () => {
    expect((await ask('/')).text).toBe(files['page/index.html'])
    expect((await ask('/page.js')).headers['content-type']).toMatch(/javascript/)
    const paths = [
      '/secret.env',
      '/../secret.html',
      '/%2e%2e/secret.html',
      '/..%2fsecret.html',
      '//secret.html',
      '/page.js/../../secret.html',
      '/index.html%00.js',
      '/crosscheck.yaml',
      '/sources/ferry/a.txt',
      '/.git/config',
    ]
    for (const path of paths) expect({path, status: (await ask(path)).status}).toEqual({path, status: 404})
  })

  test('every answer forbids scripts and styles that are not the page’s own', async () => {
    for (const path of ['/', '/page.js', '/none', '/api/overview', '/api/none']) {
      const {headers} = await ask(path)
      const policy = String(headers['content-security-policy'])
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("script-src 'self';")
      expect(policy).not.toMatch(/unsafe|\*|https?:/)
      expect(headers).toMatchObject({'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer'})
      expect(Object.keys(headers).filter(name => name.startsWith('access-control'))).toEqual([])
    }
  })

  test('only on the loopback interface', async () => {
    const {networkInterfaces} = await import('node:os')
    const outer = Object.values(networkInterfaces())
      .flatMap(each => each ?? [])
      .find(({internal, family}) => !internal && family === 'IPv4')
    const isOpen = (host: string): Promise<boolean> =>
      new Promise(resolve => {
        const socket = connect(Number(new URL(base).port), host, () => resolve(true)).on('error', () => resolve(false))
        socket.on('connect', () => socket.destroy())
      })
    expect(await isOpen('127.0.0.1')).toBe(true)
    if (outer) expect(await isOpen(outer.address)).toBe(false)
  })

  test('requests that are none do not end it', async () => {
    const port = Number(new URL(base).port)
    const garbage = [
      '\u0000\u0001\r\n\r\n',
      'GET / HTTP/9.9\r\n\r\n',
      `GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n`,
      `GET /${'a'.repeat(100_000)} HTTP/1.1\r\n\r\n`,
      'POST /api/decide HTTP/1.1\r\nContent-Length: -1\r\n\r\n',
      `GET http://[::bad/ HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`,
      'GET //% HTTP/1.1\r\nHost: %\r\n\r\n',
    ]
    for (const words of garbage)
      await new Promise<void>(resolve => {
        const socket = connect(port, '127.0.0.1', () => socket.end(words))
        socket.on('error', () => resolve()).on('close', () => resolve())
        socket.resume()
      })
    expect((await ask('/')).status).toBe(200)
    expect(readdirSync(folder)).not.toContain('api')
  })
})

/** The first news that is wanted. */
function hearOne(isWanted: (news: News) => boolean): Promise<News> {
  const {hostname, port} = new URL(base)
  return new Promise((resolve, reject) => {
    const sent = request({hostname, port, path: '/api/news', headers: withToken()}, response => {
      response.on('data', (part: Buffer) => {
        for (const [, data = ''] of part.toString('utf8').matchAll(/^data: (.*)$/gm)) {
          const news = JSON.parse(data) as News
          if (!isWanted(news)) continue
          resolve(news)
          sent.destroy()
        }
      })
    })
    sent.on('error', reject)
    sent.end()
  })
}
