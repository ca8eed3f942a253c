import {Hono, type Context} from 'hono'
import {bodyLimit} from 'hono/body-limit'
import {HTTPException} from 'hono/http-exception'
import {streamSSE} from 'hono/streaming'
import {UsageError} from '../config/index.ts'
import {article, claims, detail, overview} from './answers.ts'
import type {Assets} from './assets.ts'
import {readCorrect, readDecide} from './bodies.ts'
import {correct} from './correct.ts'
import {decide} from './decide.ts'
import {listen, newsOf, type Desk} from './desk.ts'
import {atHome, hardened, withToken, type Lock} from './guard.ts'
import type {News} from './protocol/index.ts'

const LARGEST = 4 * 1024 * 1024
/** Milliseconds after which a silent stream says that it is still there. */
const PULSE = 15_000

/** The server of the review page: its files, and what it asks for as JSON. `tell`: what to do with a failure that is a bug. */
export function serverOf(desk: Desk, assets: Assets, lock: Lock, tell: (failure: Error) => void): Hono {
  const app = new Hono()
  app.use(hardened, atHome(lock))
  for (const [path, {type, content}] of assets)
    app.get(path, context => context.body(content, 200, {'Content-Type': type}))
  app.route('/api', apiOf(desk, lock))
  app.notFound(context => context.json({message: 'nothing of that name'}, 404))
  app.onError((cause, context) => {
    if (cause instanceof UsageError) return context.json({message: cause.message}, 400)
    if (cause instanceof HTTPException) return context.json({message: cause.message}, cause.status)
    tell(cause)
    return context.json({message: 'the program failed; where it was started it says how'}, 500)
  })
  return app
}

function apiOf(desk: Desk, lock: Lock): Hono {
  const api = new Hono()
  api.use(withToken(lock))
  api.use(bodyLimit({maxSize: LARGEST}))
  api.get('/overview', context => context.json(overview(desk)))
  api.get('/finding', context => found(context, detail(desk, context.req.query('id') ?? '')))
  api.get('/claims', context => found(context, claims(desk, context.req.query('source') ?? '')))
  api.get('/article', context => found(context, article(desk, context.req.query('source') ?? '')))
  api.post('/decide', async context => {
    const response = decide(desk, readDecide(await bodyOf(context)))
    return context.json(response, response.saved ? 200 : 409)
  })
  api.post('/correct', async context => {
    const response = await correct(desk, readCorrect(await bodyOf(context)))
    return context.json(response, response.saved ? 200 : 409)
  })
  api.get('/news', context => newsTo(context, desk))
  return api
}

function found(context: Context, answer: object | undefined): Response {
  return answer ? context.json(answer) : context.json({message: 'it is not there any more'}, 404)
}

async function bodyOf(context: Context): Promise<unknown> {
  if (!/^application\/json\b/.test(context.req.header('content-type') ?? ''))
    throw new HTTPException(415, {message: 'JSON is wanted'})
  try {
    return await context.req.json()
  } catch {
    throw new HTTPException(400, {message: 'not JSON'})
  }
}

function newsTo(context: Context, desk: Desk): Response {
  return streamSSE(context, async stream => {
    const send = (news: News): void => void stream.writeSSE({data: JSON.stringify(news)})
    const end = listen(desk, send)
    stream.onAbort(end)
    send(newsOf(desk))
    while (!stream.aborted) {
      await stream.sleep(PULSE)
      await stream.write(': still here\n\n')
    }
  })
}
