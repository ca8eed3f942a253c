import {batch} from '@preact/signals'
import type {CorrectionsPart, DecisionJson, News, Overview, Status} from '../protocol/index.ts'
import {getClaims, getDetail, getOverview, postCorrect, postDecide, Refused} from './api.ts'
import {same} from './same.ts'
import * as state from './state.ts'

type Changes = Readonly<Record<string, DecisionJson | null>>

/** What can be taken back: the decisions before and after, or a correction. */
type Done =
  | {readonly type: 'decisions'; readonly before: Changes; readonly after: Changes}
  | {
      readonly type: 'correction'
      readonly source: string
      readonly put: CorrectionsPart
      readonly take: CorrectionsPart
    }

const done: Done[] = []
const TRIES = 5

/** Asks for everything anew, and keeps showing what was shown, if it is still there. */
export async function load(): Promise<void> {
  await attempt(async () => {
    const before = state.overview.peek()
    const found = await getOverview()
    batch(() => {
      state.overview.value = found
      state.reading.value = found.reading
      const here = new Set(found.findings.map(({id}) => id))
      const kept = [...state.chosen.peek()].filter(id => here.has(id))
      if (kept.length !== state.chosen.peek().size) state.chosen.value = new Set(kept)
    })
    const shown = state.current.peek() ?? state.order.peek()[0]
    const isSame = before?.generation === found.generation && before.waiting === found.waiting
    if (!isSame && shown !== undefined) await show(shown)
    tellOutcome(found)
  })
}

/** The findings that stood before corrections whose outcome is still to be told. */
const awaited: {before?: ReadonlySet<string> | undefined; generation: number} = {generation: 0}

function tellOutcome({findings, waiting, generation, reading}: Overview): void {
  const {before} = awaited
  if (!before || waiting > 0 || reading !== undefined || generation <= awaited.generation) return
  awaited.before = undefined
  const now = new Set(findings.map(({id}) => id))
  const [gone, come] = [[...before].filter(id => !now.has(id)), [...now].filter(id => !before.has(id))]
  state.tell(`Checked again: ${count(gone.length, 'gone')}, ${count(come.length, 'new')}.`)
}

/** Shows a finding; undefined: none. */
export async function show(id: string | undefined): Promise<void> {
  batch(() => {
    if (id !== state.current.peek()) state.detail.value = undefined
    state.current.value = id
  })
  history.replaceState(null, '', id === undefined ? '/' : `#finding=${id}`)
  if (id === undefined || !state.findingsById.peek().has(id)) return
  await attempt(async () => {
    const found = await getDetail(id)
    if (state.current.peek() === id) state.detail.value = found
  })
}

/** Shows the finding that stands so many places further down the list. */
export function step(by: number): void {
  const order = state.order.peek()
  const at = order.indexOf(state.current.peek() ?? '')
  const next = at < 0 ? (by > 0 ? 0 : order.length - 1) : Math.min(order.length - 1, Math.max(0, at + by))
  if (order[next] !== undefined) void show(order[next])
}

/** Takes in what has changed on the server. */
export function hear({generation, revision, waiting, reading, trouble}: News): void {
  state.reading.value = reading
  const known = state.overview.peek()
  const isSame = known?.generation === generation && known.waiting === waiting
  if (isSame && known.revision === revision && known.trouble === trouble) return
  void load()
}

/** Decides about findings, moves on to the next where it is one, and can be undone. */
export async function decide(ids: readonly string[], status: Status, words: Partial<DecisionJson> = {}): Promise<void> {
  const changes = Object.fromEntries(
    ids.map(id => {
      const before = state.findingsById.peek().get(id)?.decision
      const note = words.note ?? before?.note
      const kept: DecisionJson = {status, ...words, ...(note ? {note} : {})}
      return [id, status === 'open' && !note ? null : kept]
    }),
  )
  const [only] = ids.length === 1 ? ids : []
  const next = only !== undefined && only === state.current.peek() && status !== 'open' ? after(only) : undefined
  if (!(await change(changes, PAST[status]))) return
  state.chosen.value = new Set()
  if (next !== undefined) await show(next)
}

const PAST: Readonly<Record<Status, string>> = {confirmed: 'Confirmed', dismissed: 'Dismissed', open: 'Reopened'}

// the one that will stand in its place
function after(id: string): string | undefined {
  const order = state.order.peek()
  const at = order.indexOf(id)
  return order[at + 1] ?? order[at - 1]
}

/** Writes a note; it says nothing of whether a finding is right. */
export async function write(ids: readonly string[], note: string): Promise<void> {
  const changes = Object.fromEntries(
    ids.map((id): [string, DecisionJson | null] => {
      const before = state.findingsById.peek().get(id)?.decision ?? {status: 'open' as const}
      if (note === '' && before.status === 'open') return [id, null]
      return [id, {...before, note: note === '' ? undefined : note}]
    }),
  )
  await change(changes, note === '' ? 'Note removed' : 'Noted')
}

/** Takes the last thing back that was done on this page. */
export async function undo(): Promise<void> {
  const last = done.pop()
  if (!last) return state.tell('There is nothing to undo.')
  if (last.type === 'correction') {
    await correct(last.source, last.take, last.put, false)
    return
  }
  if (!(await send(last.before, last.after, 'Undone'))) done.push(last)
  else if (Object.keys(last.before).length === 1) await show(Object.keys(last.before)[0])
}

async function change(changes: Changes, words: string): Promise<boolean> {
  const before = Object.fromEntries(
    Object.keys(changes).map(id => [id, state.findingsById.peek().get(id)?.decision ?? null]),
  )
  if (!(await send(changes, before, words))) return false
  const known = Object.keys(changes).map(id => [id, state.findingsById.peek().get(id)?.decision ?? null] as const)
  done.push({type: 'decisions', before, after: Object.fromEntries(known)})
  return true
}

// what others have decided about other findings meanwhile is no clash: then it is sent again, to what stands now
async function send(changes: Changes, before: Changes, words: string): Promise<boolean> {
  return attempt(async () => {
    let revision = state.overview.peek()?.revision ?? ''
    for (let tries = 0; tries < TRIES; tries++) {
      const answer = await postDecide({revision, changes})
      if (answer.saved) {
        take(answer.now, answer.revision)
        const count = Object.keys(changes).length
        state.tell(count === 1 ? `${words}.` : `${words}: ${count} findings.`)
        return true
      }
      const clashes = Object.entries(answer.now)
        .filter(([id, theirs]) => !same(theirs, before[id] ?? null))
        .map(([id, theirs]) => ({id, theirs, mine: changes[id] ?? null}))
      if (clashes.length > 0) {
        state.dialog.value = {type: 'conflict', clashes, revision: answer.revision}
        void load()
        return false
      }
      revision = answer.revision
    }
    throw new Refused(409, 'others are deciding at the same time; try again')
  })
}

function take(now: Changes, revision: string): void {
  const known = state.overview.peek()
  if (!known) return
  const findings = known.findings.map(finding => {
    const decision = now[finding.id]
    if (decision === undefined) return finding
    if (decision === null) return {...finding, status: 'open' as const, decision: undefined}
    return {...finding, status: isOver(decision) ? ('open' as const) : decision.status, decision}
  })
  state.overview.value = {...known, revision, findings}
}

function isOver({expires}: DecisionJson): boolean {
  return expires !== undefined && expires < new Date().toISOString().slice(0, 10)
}

/** Puts one's own decisions in the place of somebody else's, or leaves theirs. */
export async function settle(useMine: boolean): Promise<void> {
  const asked = state.dialog.peek()
  state.dialog.value = undefined
  if (asked?.type !== 'conflict' || !useMine) return
  const part = (of: 'mine' | 'theirs'): Changes => Object.fromEntries(asked.clashes.map(clash => [clash.id, clash[of]]))
  if (await send(part('mine'), part('theirs'), 'Decided'))
    done.push({type: 'decisions', before: part('theirs'), after: part('mine')})
}

/** Changes corrections of what was read out of a source; tells which findings that makes go and come. */
export async function correct(
  source: string,
  put: CorrectionsPart,
  take: CorrectionsPart,
  canUndo = true,
): Promise<boolean> {
  return attempt(async () => {
    const {revision} = await getClaims(source)
    const answer = await postCorrect({source, revision, put, take})
    if (!answer.saved) throw new Refused(409, 'somebody else has just corrected this report; look again')
    if (canUndo) done.push({type: 'correction', source, put, take})
    if (answer.later) {
      awaited.before ??= new Set(state.findingsById.peek().keys())
      awaited.generation = state.overview.peek()?.generation ?? 0
    }
    const shown = state.current.peek()
    const next = shown !== undefined && answer.gone.includes(shown) ? after(shown) : undefined
    await load()
    const words = answer.later
      ? 'what rests on it is being checked again'
      : `${count(answer.gone.length, 'gone')}, ${count(answer.come.length, 'new')}`
    state.tell(`${canUndo ? 'Corrected' : 'Undone'}: ${words}.`)
    if (next !== undefined) await show(next)
    return true
  })
}

function count(number: number, what: string): string {
  return `${number === 0 ? 'no' : String(number)} ${number === 1 ? 'finding' : 'findings'} ${what}`
}

// what goes wrong is told, not thrown: the page goes on
async function attempt<T>(act: () => Promise<T>): Promise<T | false> {
  try {
    return await act()
  } catch (cause) {
    if (!(cause instanceof Refused) && !(cause instanceof TypeError)) throw cause
    state.tell(cause instanceof Refused ? cause.message : 'The program cannot be reached: is it still running?', true)
    return false
  }
}
