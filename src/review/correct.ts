import {markOf, saveCorrections} from '../archive/index.ts'
import {correctionsSchema, UsageError, type Corrections} from '../config/index.ts'
import type {Source} from '../text/index.ts'
import {change, type Checked, type Desk} from './desk.ts'
import type {CorrectRequest, CorrectResponse} from './protocol/index.ts'
import {recheck} from './recheck.ts'
import {wordsCorrected} from './waiting.ts'

/** Milliseconds that an answer waits for the findings to be worked out anew. */
const PATIENCE = 400

/** Changes an editor's corrections of what was read out of a source, if nobody else has since, and has everything checked anew. */
export async function correct(desk: Desk, request: CorrectRequest): Promise<CorrectResponse> {
  const {workplace, now} = desk
  const source = sourceOf(desk, request.source)
  const put = checked(request.put, source, desk)
  const take = correctionsSchema.parse(request.take ?? {})
  const ledger = workplace.ledger(source)
  const {saved, now: stored} = saveCorrections(ledger, request.revision, {put, take})
  const answer = {saved, revision: stored.revision, gone: [], come: []}
  if (!saved) return answer
  change(desk, {waiting: [...desk.now.waiting, ...wordsCorrected(request, source, now.checked.lookup)]})
  const isDone = await inTime(recheck(desk).then(() => list(desk, source, ledger.file)))
  if (!isDone) return {...answer, later: true}
  const [before, here] = [idsOf(now.checked), idsOf(desk.now.checked)]
  return {...answer, gone: without(before, here), come: without(here, before)}
}

async function inTime(work: Promise<void>): Promise<boolean> {
  const pause: {timer?: NodeJS.Timeout} = {}
  const late = new Promise<false>(resolve => {
    pause.timer = setTimeout(() => resolve(false), PATIENCE)
  })
  const isDone = await Promise.race([work.then(() => true), late])
  clearTimeout(pause.timer)
  return isDone
}

// what was written here is no change from outside; whatever else has changed meanwhile is
function list(desk: Desk, source: Source, file: string): void {
  const {workplace, now} = desk
  workplace.writeLedger(now.checked.read, source)
  change(desk, {stamp: new Map([...now.stamp, [file, markOf(file)]])})
}

function sourceOf(
  {
    now: {
      checked: {lookup},
    },
  }: Desk,
  id: string,
): Source {
  const source = lookup.source(id)
  if (!source) throw new UsageError(`no report ${id} is read`)
  return source
}

function checked(put: CorrectRequest['put'], source: Source, {now}: Desk): Corrections {
  const {data, error} = correctionsSchema.safeParse(put ?? {})
  if (!data) {
    const [issue] = error.issues
    throw new UsageError(issue ? `${issue.path.slice(2).join('.')}: ${issue.message}` : 'not allowed')
  }
  for (const {quote, kind} of data.add) {
    if (!source.text.includes(quote)) throw new UsageError(`these words do not stand in the report: ${quote}`)
    if (!now.checked.lookup.kind(kind)) throw new UsageError(`no such kind of claim: ${kind}`)
  }
  return data
}

function idsOf({findings}: Checked): Set<string> {
  return new Set(findings.map(({id}) => id))
}

function without(ids: ReadonlySet<string>, others: ReadonlySet<string>): string[] {
  return [...ids].filter(id => !others.has(id))
}
