import {markOf} from '../archive/index.ts'
import {change, checkNow, decisionsOf, joined, troubleOf, type Checked, type Desk} from './desk.ts'
import type {Stamp} from './workplace.ts'

/** Looks whether files have changed outside, and takes it in. A file that is being written is left until it stands still. */
export function look(desk: Desk): void {
  const {workplace, now} = desk
  const stamp = workplace.stamp()
  const isStill = isSame(stamp, now.seen)
  const isNew = !isSame(stamp, now.stamp)
  desk.now = {...now, seen: stamp}
  if (isStill && isNew) takeIn(desk, stamp)
  else lookAtDecisions(desk)
}

function takeIn(desk: Desk, stamp: Stamp): void {
  const {workplace, now} = desk
  const made: {checked: Checked} = {checked: now.checked}
  const reports = troubleOf(() => {
    made.checked = checkNow(workplace, now.checked.generation + 1)
  })
  change(desk, {...made, stamp: joined(stamp, workplace.stamp()), trouble: {...now.trouble, reports}})
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

function isSame(a: Stamp, b: Stamp): boolean {
  return a.size === b.size && [...a].every(([file, state]) => b.get(file) === state)
}
