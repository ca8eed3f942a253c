import {Worker} from 'node:worker_threads'
import {afterAll, describe, expect, test} from 'vitest'
import {UsageError} from '../../config/index.ts'
import type {Claim} from '../../claim/index.ts'
import type {Report} from '../../findings/index.ts'
import type {Source} from '../../text/index.ts'
import {inThread, type Analyst, type Hear} from './analyst.ts'
import {listener, teller} from './change.ts'

const deaf: Hear = {read: () => undefined, soFar: () => undefined}
const report: Report = {
  tool: {name: 'crosscheck', version: '0'},
  sources: [],
  claims: [],
  questions: [],
  findings: [],
  unread: [],
}

const analysts: Analyst[] = []
afterAll(async () => {
  for (const {end} of analysts) await end()
})

/** An analyst whose threads do these things when they are asked, one thread after the other. */
function analyst(...does: readonly string[]): {readonly read: Analyst['read']; readonly started: () => number} {
  let started = 0
  const whole = `port.postMessage(${JSON.stringify({type: 'whole', change: {...report, events: []}})})`
  const made = inThread(() => {
    const act = (does[started++] ?? 'WHOLE').replace('WHOLE', whole)
    return new Worker(`const {parentPort: port} = require('node:worker_threads'); port.on('message', () => {${act}})`, {
      eval: true,
      resourceLimits: {maxOldGenerationSizeMb: 16},
      stderr: true,
    })
  })
  analysts.push(made)
  return {read: made.read, started: () => started}
}

describe('a thread that reads', () => {
  test('is started when it is asked, and asked again and again', async () => {
    const {read, started} = analyst('WHOLE')
    expect(started()).toBe(0)
    expect(await read(deaf)).toEqual(report)
    expect(await read(deaf)).toEqual(report)
    expect(started()).toBe(1)
  })

  test('tells how far it is', async () => {
    const {read} = analyst("port.postMessage({type: 'read', done: 3, of: 7}); WHOLE")
    const told: number[][] = []
    await read({...deaf, read: (done, of) => told.push([done, of])})
    expect(told).toEqual([[3, 7]])
  })

  test.each([
    ['ends while it reads', 'process.exit(1)'],
    ['runs out of memory', 'const all = []; for (;;) all.push(new Array(1e5).fill(all.length))'],
    ['fails outside of any reading', 'setTimeout(() => { throw new Error("lost") })'],
  ])('that %s is started anew, once', async (_, act) => {
    const once = analyst(act)
    expect(await once.read(deaf)).toEqual(report)
    expect(once.started()).toBe(2)
    const ever = analyst(act, act)
    await expect(ever.read(deaf)).rejects.toThrow(UsageError)
    expect(await ever.read(deaf)).toEqual(report)
  })

  test('that ends between two readings is started anew', async () => {
    const {read, started} = analyst('WHOLE; setTimeout(() => process.exit(0), 5)')
    await read(deaf)
    await new Promise(resolve => setTimeout(resolve, 100))
    expect(await read(deaf)).toEqual(report)
    expect(started()).toBe(2)
  })

  test('tells what the user can put right, and a bug, as what they are', async () => {
    const refusing = analyst("port.postMessage({type: 'refused', message: 'no such file'})")
    await expect(refusing.read(deaf)).rejects.toThrow(new UsageError('no such file'))
    const failing = analyst("port.postMessage({type: 'failed', message: 'x is no function'})")
    await expect(failing.read(deaf)).rejects.not.toBeInstanceOf(UsageError)
    expect(failing.started()).toBe(1)
  })
})

describe('what is told of a report after the one before', () => {
  const source = (id: string, text = 'It sank.'): Source => {
    const [event = ''] = id.split('/')
    return {id, event, path: `${id}.txt`, raw: text, text, blocks: []}
  }
  const claim = (of: string): Claim => ({source: of}) as Claim
  const [a, b] = [source('ferry/a'), source('storm/b')]
  const [x, y] = [claim(a.id), claim(b.id)]
  const question = (each: Claim): Report['questions'][number] => ({
    id: each.source,
    label: '',
    kind: 'time',
    answers: [{source: each.source, claim: each, shown: ''}],
  })
  const first = {...report, sources: [a, b], claims: [x, y], questions: [question(x), question(y)]}

  test('is what has changed, and makes it whole again', () => {
    const [tell, hear] = [teller(), listener()]
    expect(hear(tell(first))).toEqual(first)
    const other = claim(a.id)
    const second = {...first, claims: [other, y], questions: [question(other), ...first.questions.slice(1)]}
    const change = tell(second)
    expect(change.sources).toEqual([a.id, b.id])
    expect([...change.events.values()].map(each => each?.claims)).toEqual([[other], undefined])
    expect(hear(change)).toEqual(second)
    const third = {...second, sources: [source(a.id, 'It did not sink.'), b]}
    expect(tell(third).sources).toEqual([third.sources[0], b.id])
  })

  test('leaves out what is gone', () => {
    const [tell, hear] = [teller(), listener()]
    hear(tell(first))
    const less = {...report, sources: [b], claims: [y], questions: first.questions.slice(1)}
    expect(hear(tell(less))).toEqual(less)
    expect(hear(tell(first))).toEqual(first)
  })
})
