import {randomBytes} from 'node:crypto'
import {serve} from '@hono/node-server'
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

/** Serves the review page on the loopback interface alone; fails where the port is taken. */
export async function startReview(
  workplace: Workplace,
  {page, port, pause = PAUSE, tell}: StartOptions,
): Promise<Started> {
  const assets = readAssets(page)
  const desk = openDesk(workplace)
  const token = randomBytes(24).toString('base64url')
  const bound = {port}
  const hosts = (): string[] => [`${LOOPBACK}:${bound.port}`, `localhost:${bound.port}`]
  const app = serverOf(desk, assets, {token, hosts}, tell)
  return new Promise((resolve, reject) => {
    const server = serve({fetch: app.fetch, hostname: LOOPBACK, port}, info => {
      bound.port = info.port
      const timer = setInterval(() => attempt(() => look(desk), tell), pause)
      resolve({
        token,
        address: `http://${LOOPBACK}:${info.port}/#token=${token}`,
        stop: () =>
          new Promise(done => {
            clearInterval(timer)
            server.close(() => done())
            if ('closeAllConnections' in server) server.closeAllConnections()
          }),
      })
    })
    server.on('error', reject)
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
