import {timingSafeEqual} from 'node:crypto'
import type {Context, MiddlewareHandler} from 'hono'

/** What requests must bring to be answered. */
export interface Lock {
  /** New at every start; whoever has it was given it by the program. */
  readonly token: string
  /** What the server is called, with its port: a name that somebody else pointed here is none of them. */
  readonly hosts: readonly string[]
}

const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
}

/** Puts on every response what keeps a browser from running or loading anything that is not the page's own. */
export const hardened: MiddlewareHandler = async (context, next) => {
  await next()
  for (const [name, value] of Object.entries(HEADERS)) context.header(name, value)
}

/** Refuses what was sent to another name than the server's (DNS rebinding) or by the page of another site. */
export function atHome({hosts}: Lock): MiddlewareHandler {
  return async (context, next) => {
    const host = context.req.header('host')
    if (host === undefined || !hosts.includes(host)) return refuse(context, 421, 'not a name of this server')
    const origin = context.req.header('origin')
    if (origin !== undefined && origin !== `http://${host}`) return refuse(context, 403, 'not from another site')
    return next()
  }
}

/** Refuses what does not bring the token. */
export function withToken({token}: Lock): MiddlewareHandler {
  return async (context, next) =>
    isEqual(context.req.header('authorization'), `Bearer ${token}`)
      ? next()
      : refuse(context, 401, 'the token is missing or is that of an earlier start: open the address that was printed')
}

function refuse(context: Context, status: 401 | 403 | 421, message: string): Response {
  return context.json({message}, status)
}

// in a time that does not tell how much of it is right
function isEqual(given: string | undefined, wanted: string): boolean {
  const [a, b] = [Buffer.from(given ?? ''), Buffer.from(wanted)]
  return a.length === b.length && timingSafeEqual(a, b)
}
