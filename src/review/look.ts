import {markOf, type StoredDecisions} from '../archive/index.ts'
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
  const made: {checked: Checked; decisions: StoredDecisions} = {checked: now.checked, decisions: now.decisions}
  const trouble = troubleOf(() => {
    made.checked = checkNow(workplace, now.checked.generation + 1)
    made.decisions = decisionsOf(workplace)
  })
  const {trouble: before, ...rest} = desk.now
  desk.now = rest
  if (trouble !== undefined || before !== undefined || made.checked !== now.checked)
    change(desk, {...made, stamp: joined(stamp, workplace.stamp()), ...(trouble === undefined ? {} : {trouble})})
}

// they are small and read often: only where the file is another one
const marks = new WeakMap<Desk, string>()

function lookAtDecisions(desk: Desk): void {
  const {file} = desk.workplace.decisions
  const mark = markOf(file)
  if (marks.get(desk) === mark) return
  marks.set(desk, mark)
  const made = {decisions: desk.now.decisions}
  const trouble = troubleOf(() => {
    made.decisions = decisionsOf(desk.workplace)
  })
  if (trouble !== undefined) change(desk, {trouble})
  else if (made.decisions.revision !== desk.now.decisions.revision) change(desk, made)
}

function isSame(a: Stamp, b: Stamp): boolean {
  return a.size === b.size && [...a].every(([file, state]) => b.get(file) === state)
}
