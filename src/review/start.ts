import {randomBytes} from 'node:crypto'
import {serve, type ServerType} from '@hono/node-server'
import type {Hono} from 'hono'
import {readAssets} from './assets.ts'
import {openDesk} from './desk.ts'
import {look} from './look.ts'
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
  readonly stop: () => Promise<void>
}

const LOOPBACK = '127.0.0.1'
const PAUSE = 500

/** Serves the review page on the loopback interface alone; fails where the port is taken, before anything is read. */
export async function startReview(workplace: Workplace, options: StartOptions): Promise<Started> {
  const {page, port, pause = PAUSE, tell} = options
  const assets = readAssets(page)
  const token = randomBytes(24).toString('base64url')
  const reading: {app?: Hono} = {}
  const {server, bound} = await listenOn(
    port,
    request => reading.app?.fetch(request) ?? new Response(null, {status: 503}),
  )
  const stop = (): Promise<void> => closed(server)
  try {
    const desk = openDesk(workplace)
    const hosts = [`${LOOPBACK}:${bound}`, `localhost:${bound}`]
    reading.app = serverOf(desk, assets, {token, hosts}, tell)
    const timer = setInterval(() => attempt(() => look(desk), tell), pause)
    server.on('close', () => clearInterval(timer))
  } catch (cause) {
    await stop()
    throw cause
  }
  return {token, address: `http://${LOOPBACK}:${bound}/#token=${token}`, stop}
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
