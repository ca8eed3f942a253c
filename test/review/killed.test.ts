import {spawn, type ChildProcess} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as pause} from 'node:timers/promises'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {loadCorrections, loadDecisions} from '../../src/archive/index.ts'
import type {Claims, CorrectResponse, DecideResponse, Overview} from '../../src/review/protocol/index.ts'
import {builtPage, builtProgram} from '../built.ts'
import {workspace} from '../workspace.ts'

const hurt = (who: string, count: string): string =>
  `${who}\n\nA ferry struck the pier at Varn on 4 May 2031. The harbour office said ${count} passengers were injured in the collision.\n`
const ferry = {
  'sources/ferry/a.txt': hurt('Ferry strikes pier at Varn', '12'),
  'sources/ferry/b.txt': hurt('Passengers hurt as ferry hits pier', '21'),
}

const made = {program: ''}
const running = new Set<ChildProcess>()
beforeAll(async () => {
  await builtPage()
  made.program = await builtProgram()
})
afterAll(() => {
  for (const child of running) child.kill('SIGKILL')
})

interface Review {
  readonly ask: <T>(path: string, body?: object) => Promise<T>
  /** As if the power failed. */
  readonly kill: () => Promise<void>
}

/** `crosscheck review` as a user starts it. */
async function review(folder: string): Promise<Review> {
  const child = spawn(process.execPath, [made.program, 'review', '--no-open', '--port', '0', '--no-cache'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  running.add(child)
  const ended = new Promise<void>(resolve => child.on('close', () => resolve()))
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').once('data', (line: string) => resolve(line.trim()))
    child.on('close', () => reject(new Error('it did not start')))
  })
  const {origin, hash} = new URL(address)
  const headers = {authorization: `Bearer ${hash.replace('#token=', '')}`, 'content-type': 'application/json'}
  return {
    ask: async <T>(path: string, body?: object) => {
      const sent = body ? {method: 'POST', headers, body: JSON.stringify(body)} : {headers}
      return (await (await fetch(origin + path, sent)).json()) as T
    },
    kill: async () => {
      child.kill('SIGKILL')
      await ended
      running.delete(child)
    },
  }
}

async function whenRead({ask}: Review): Promise<Overview> {
  for (;;) {
    const overview = await ask<Overview>('/api/overview')
    if (overview.generation > 0 && !overview.reading) return overview
    await pause(20)
  }
}

/** Does something some times, then again and again until the process is killed under it, at some moment of a quarter of a second. */
async function untilKilled(program: Review, times: number, act: () => Promise<void>): Promise<void> {
  for (let done = 0; done < times; done++) await act()
  const killed = pause(Math.random() * 250).then(program.kill)
  try {
    for (;;) await act()
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause
  }
  await killed
}

const ROUNDS = 5

describe('the process is killed at any moment', () => {
  test('decisions: the file is whole and holds every one that was acknowledged', async () => {
    const folder = workspace(ferry)
    const file = join(folder, 'reports/decisions.yaml')
    const acknowledged = new Map<string, string>()
    for (let round = 0, number = 0; round < ROUNDS; round++) {
      const program = await review(folder)
      let {revision} = await program.ask<Overview>('/api/overview')
      await untilKilled(program, 4, async () => {
        // now and then one that was decided before
        const id = (++number % 7 === 0 ? number - 5 : number).toString(16).padStart(16, '0')
        const reason = `number ${number}: ${'as long as a reason may be. '.repeat(20)}`
        const changes = {[id]: {status: 'dismissed', reason}}
        const answer = await program.ask<DecideResponse>('/api/decide', {revision, changes})
        if (answer.saved) acknowledged.set(id, reason)
        revision = answer.revision
      })
      const {decisions} = loadDecisions(file)
      const lost = [...acknowledged].filter(
        ([id, reason]) => decisions[id]?.reason === undefined || numberIn(decisions[id].reason) < numberIn(reason),
      )
      expect(lost).toEqual([])
      expect(Object.keys(decisions).length - acknowledged.size).toBeLessThanOrEqual(round + 1)
    }
    expect(acknowledged.size).toBeGreaterThan(ROUNDS * 3)
  })

  test('corrections: the ledger is whole and holds every one that was acknowledged', async () => {
    const folder = workspace(ferry)
    const ledger = {
      file: join(folder, 'claims/ferry/b.yaml'),
      shown: 'b.yaml',
      source: 'ferry/b',
      path: 'sources/ferry/b.txt',
    }
    const reasons: string[] = []
    for (let round = 0, number = 0; round < ROUNDS; round++) {
      const program = await review(folder)
      await whenRead(program)
      let {revision} = await program.ask<Claims>('/api/claims?source=ferry/b')
      await untilKilled(program, 2, async () => {
        const reason = `number ${++number}`
        const put = {reject: [{text: '21 passengers', line: 3, kind: 'quantity', reason}]}
        const answer = await program.ask<CorrectResponse>('/api/correct', {source: 'ferry/b', revision, put})
        if (answer.saved) reasons.push(reason)
        revision = answer.revision
      })
      const stands = loadCorrections(ledger).corrections.reject.map(({reason}) => reason)
      expect(reasons.filter(reason => !stands.includes(reason))).toEqual([])
      expect(stands.length - reasons.length).toBeLessThanOrEqual(round + 1)
      if (existsSync(ledger.file)) expect(readFileSync(ledger.file, 'utf8')).toMatch(/\n$/)
    }
    expect(reasons.length).toBeGreaterThan(ROUNDS)
  })
})

describe('while the reports are read', () => {
  test('the page is there and answers, and the findings come by themselves', async () => {
    const events = Array.from({length: 12}, (_, i) => [
      [`sources/ferry-${i}/a.txt`, hurt('Ferry strikes pier at Varn', `${i + 12}`).repeat(3)],
      [`sources/ferry-${i}/b.txt`, hurt('Passengers hurt as ferry hits pier', `${i + 70}`).repeat(3)],
    ]).flat() as [string, string][]
    const folder = workspace(Object.fromEntries(events))
    const program = await review(folder)
    const first = await program.ask<Overview>('/api/overview')
    expect(first).toMatchObject({generation: 0, sources: [], findings: []})
    const whole = await whenRead(program)
    expect(whole.sources).toHaveLength(24)
    expect(new Set(whole.findings.map(({event}) => event)).size).toBe(12)
    await program.kill()
  })
})

function numberIn(reason: string): number {
  return Number(/^number (\d+)/.exec(reason)?.[1])
}
