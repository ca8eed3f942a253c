import {saveDecisions, type StoredDecisions} from '../archive/index.ts'
import {decisionsSchema, UsageError, type Decision, type DecisionChanges} from '../config/index.ts'
import {change, type Desk} from './desk.ts'
import type {DecideRequest, DecideResponse, DecisionJson} from './protocol/index.ts'

/** Changes decisions, if nobody has changed the file since the revision that the request names. */
export function decide(desk: Desk, {revision, changes}: DecideRequest): DecideResponse {
  const {file, shown} = desk.workplace.decisions
  const entries = Object.entries(changes).map(([id, decision]): [string, Decision | undefined] => [
    id,
    decision ? whole(desk, id, decision) : undefined,
  ])
  const wanted: DecisionChanges = new Map(entries)
  const {saved, now} = saveDecisions(file, revision, wanted, shown)
  change(desk, {decisions: now})
  return {saved, revision: now.revision, now: standing(now, Object.keys(changes))}
}

function standing({decisions}: StoredDecisions, ids: readonly string[]): Record<string, DecisionJson | null> {
  return Object.fromEntries(ids.map(id => [id, decisions[id] ?? null]))
}

// what is written must be readable again; who, when and about what is added where it is not said
function whole({workplace, now}: Desk, id: string, decision: DecisionJson): Decision {
  const finding = now.checked.lookup.finding(id)
  const about = finding ? `${finding.rule}: ${finding.what}` : decision.about
  const given = Object.entries({by: workplace.by, date: workplace.today(), ...decision, about}).filter(
    ([, value]) => value !== undefined && value !== '',
  )
  const made = decisionsSchema.safeParse({[id]: Object.fromEntries(given)})
  const decided = made.data?.[id]
  if (decided) return decided
  throw new UsageError(`decision about ${id}: ${made.error?.issues[0]?.message ?? 'not allowed'}`)
}
