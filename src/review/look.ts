import {markOf} from '../archive/index.ts'
import {UsageError} from '../config/index.ts'
import {change, decisionsOf, type Desk} from './desk.ts'
import {recheck} from './recheck.ts'
import type {Stamp} from './workplace.ts'

/** Looks whether files have changed outside, and has it taken in. A file that is being written is left until it stands still. */
export function look(desk: Desk): void {
  lookAtDecisions(desk)
  const {workplace, now, work} = desk
  if (work.now) return
  const stamp = workplace.stamp()
  desk.now = {...now, seen: stamp}
  if (isSame(stamp, now.seen) && !isSame(stamp, now.stamp)) void recheck(desk)
}

// they are small and looked at often: read only where the file is another one
const marks = new WeakMap<Desk, string>()

function lookAtDecisions(desk: Desk): void {
  const {workplace, now} = desk
  const mark = markOf(workplace.decisions.file)
  if (marks.get(desk) === mark) return
  marks.set(desk, mark)
  const made = {decisions: now.decisions}
  const trouble = troubleOf(() => {
    made.decisions = decisionsOf(workplace)
  })
  const isSameAsBefore = made.decisions.revision === now.decisions.revision && trouble === now.trouble.decisions
  if (!isSameAsBefore) change(desk, {...made, trouble: {...now.trouble, decisions: trouble}})
}

// what keeps something from being done, where that is something the user can put right
function troubleOf(act: () => void): string | undefined {
  try {
    act()
    return undefined
  } catch (cause) {
    if (cause instanceof UsageError) return cause.message
    throw cause
  }
}

function isSame(a: Stamp, b: Stamp): boolean {
  return a.size === b.size && [...a].every(([file, state]) => b.get(file) === state)
}
