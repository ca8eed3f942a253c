import {randomBytes} from 'node:crypto'
import {serve, type ServerType} from '@hono/node-server'
import type {Hono} from 'hono'
import {UsageError} from '../config/index.ts'
import {readAssets} from './assets.ts'
import {openDesk, type Desk} from './desk.ts'
import {look} from './look.ts'
import {recheck} from './recheck.ts'
import {serverOf} from './server.ts'
import type {Workplace} from './workplace.ts'

export interface StartOptions {
  /** The folder that the page was built into. */
  readonly page: string
  /** 0: any that is free. */
  readonly port: number
  /** Milliseconds between two looks at the files. */
  readonly pause?: number
  /** What to do with a failure that is a bug. */
  readonly tell: (failure: Error) => void
}

export interface Started {
  /** The address with the token in it. */
  readonly address: string
  readonly token: string
  /** When all reports are read for the first time; an UsageError where they cannot be. */
  readonly ready: Promise<void>
  readonly stop: () => Promise<void>
}

const LOOPBACK = '127.0.0.1'
const PAUSE = 500

/** Serves the review page on the loopback interface alone, at once, and reads the reports meanwhile; fails where the port is taken. */
export async function startReview(workplace: Workplace, options: StartOptions): Promise<Started> {
  const {page, port, pause = PAUSE, tell} = options
  const assets = readAssets(page)
  const token = randomBytes(24).toString('base64url')
  const desk = openDesk(workplace, tell)
  const served: {app?: Hono} = {}
  const {server, bound} = await listenOn(
    port,
    request => served.app?.fetch(request) ?? new Response(null, {status: 503}),
  )
  served.app = serverOf(desk, assets, {token, hosts: [`${LOOPBACK}:${bound}`, `localhost:${bound}`]}, tell)
  const ready = firstCheck(desk)
  const end = again(() => attempt(() => look(desk), tell), pause)
  const stop = async (): Promise<void> => {
    end()
    await Promise.all([closed(server), workplace.end()])
  }
  return {token, address: `http://${LOOPBACK}:${bound}/#token=${token}`, ready, stop}
}

async function firstCheck(desk: Desk): Promise<void> {
  await recheck(desk)
  const {checked, trouble} = desk.now
  if (checked.generation === 0 && trouble.reports !== undefined) throw new UsageError(trouble.reports)
}

/** A look may take a twentieth of the time. */
const SHARE = 20

/** Does something again and again; to be called to end it. */
function again(act: () => void, pause: number): () => void {
  const next: {timer?: NodeJS.Timeout} = {}
  const turn = (): void => {
    const began = performance.now()
    act()
    next.timer = setTimeout(turn, Math.max(pause, SHARE * (performance.now() - began)))
  }
  next.timer = setTimeout(turn, pause)
  return () => clearTimeout(next.timer)
}

type Fetch = Parameters<typeof serve>[0]['fetch']

function listenOn(port: number, fetch: Fetch): Promise<{server: ServerType; bound: number}> {
  return new Promise((resolve, reject) => {
    const server = serve({fetch, hostname: LOOPBACK, port}, info => resolve({server, bound: info.port}))
    server.on('error', reject)
  })
}

function closed(server: ServerType): Promise<void> {
  return new Promise(resolve => {
    server.close(() => resolve())
    if ('closeAllConnections' in server) server.closeAllConnections()
  })
}

// a bug in one look is told and does not end the program
function attempt(act: () => void, tell: (failure: Error) => void): void {
  try {
    act()
  } catch (cause) {
    tell(cause instanceof Error ? cause : new Error(String(cause)))
  }
}
