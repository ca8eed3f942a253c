import type {
  Article,
  Claims,
  CorrectRequest,
  CorrectResponse,
  DecideRequest,
  DecideResponse,
  Detail,
  News,
  Overview,
} from '../protocol/index.ts'

const KEY = 'crosscheck-token'

/** Takes the token out of the address, where it was printed, and keeps it for this tab. */
export function takeToken(): void {
  const found = /^#token=([\w-]+)$/.exec(location.hash)?.[1]
  if (found === undefined) return
  sessionStorage.setItem(KEY, found)
  history.replaceState(null, '', '/')
}

/** What the server answers where it cannot do what was asked. */
export class Refused extends Error {
  readonly status: number
  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

export function getOverview(): Promise<Overview> {
  return get<Overview>('/api/overview')
}

export function getDetail(id: string): Promise<Detail> {
  return get<Detail>(`/api/finding?id=${encodeURIComponent(id)}`)
}

export function getClaims(source: string): Promise<Claims> {
  return get<Claims>(`/api/claims?source=${encodeURIComponent(source)}`)
}

export function getArticle(source: string): Promise<Article> {
  return get<Article>(`/api/article?source=${encodeURIComponent(source)}`)
}

export function postDecide(request: DecideRequest): Promise<DecideResponse> {
  return post<DecideResponse>('/api/decide', request)
}

export function postCorrect(request: CorrectRequest): Promise<CorrectResponse> {
  return post<CorrectResponse>('/api/correct', request)
}

async function get<T>(path: string): Promise<T> {
  return read<T>(await fetch(path, {headers: headers()}))
}

async function post<T>(path: string, body: object): Promise<T> {
  const sent = {method: 'POST', headers: {...headers(), 'Content-Type': 'application/json'}, body: JSON.stringify(body)}
  return read<T>(await fetch(path, sent))
}

// 409: somebody else has changed it meanwhile, and the answer says to what
async function read<T>(response: Response): Promise<T> {
  const answer: unknown = await response.json()
  if (response.ok || response.status === 409) return answer as T
  const message = typeof answer === 'object' && answer !== null && 'message' in answer ? String(answer.message) : ''
  throw new Refused(response.status, message)
}

function headers(): Record<string, string> {
  return {Authorization: `Bearer ${sessionStorage.getItem(KEY) ?? ''}`}
}

/** Milliseconds before the stream of news is asked for again. */
const AGAIN = 1500

/** Hears of everything that changes, for as long as the page is open; `lost` is told whether the server can be reached. */
export async function hearNews(hear: (news: News) => void, lost: (isLost: boolean) => void): Promise<never> {
  for (;;) {
    try {
      const response = await fetch('/api/news', {headers: headers()})
      if (response.body && response.ok) {
        lost(false)
        await follow(response.body, hear)
      }
    } catch {
      // the server has gone, or the network has: it is asked again
    }
    lost(true)
    await new Promise(resolve => setTimeout(resolve, AGAIN))
  }
}

async function follow(body: ReadableStream<Uint8Array>, hear: (news: News) => void): Promise<void> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  for (;;) {
    const {done, value} = await reader.read()
    if (done) return
    const parts = (rest + decoder.decode(value, {stream: true})).split('\n\n')
    rest = parts.pop() ?? ''
    for (const part of parts) {
      const data = /^data: (.*)$/m.exec(part)?.[1]
      if (data !== undefined) hear(JSON.parse(data) as News)
    }
  }
}
