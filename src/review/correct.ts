import {saveCorrections} from '../archive/index.ts'
import {correctionsSchema, UsageError, type Corrections} from '../config/index.ts'
import type {Source} from '../text/index.ts'
import {change, checkNow, type Checked, type Desk} from './desk.ts'
import type {CorrectRequest, CorrectResponse} from './protocol.ts'
import type {Stamp} from './workplace.ts'

/** Changes an editor's corrections of what was read out of a source, if nobody else has since, and checks everything anew. */
export function correct(desk: Desk, request: CorrectRequest): CorrectResponse {
  const {workplace, now} = desk
  const source = sourceOf(desk, request.source)
  const put = checked(request.put, source, desk)
  const take = correctionsSchema.parse(request.take ?? {})
  const ledger = workplace.ledger(source)
  const {saved, now: stored} = saveCorrections(ledger, request.revision, {put, take})
  if (!saved) return {saved, revision: stored.revision, gone: [], come: []}
  const after = checkNow(workplace, now.checked.generation + 1)
  workplace.writeLedger(after.read, source)
  change(desk, {checked: after, stamp: withFile(now.stamp, workplace.stamp(), ledger.file)})
  const [before, here] = [idsOf(now.checked), idsOf(after)]
  return {saved, revision: stored.revision, gone: without(before, here), come: without(here, before)}
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

// what was written here is no change from outside; whatever else has changed meanwhile is
function withFile(before: Stamp, after: Stamp, file: string): Stamp {
  const state = after.get(file)
  return state === undefined ? before : new Map([...before, [file, state]])
}
