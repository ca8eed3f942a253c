import {UsageError} from '../config/index.ts'
import {change, checkedOf, type Desk} from './desk.ts'
import type {Stamp} from './workplace.ts'

/** Milliseconds after which it is told that something is being checked. */
const PATIENCE = 400

/**
 * Reads and checks everything as it is from now on; done when that stands on the desk, or what keeps it from being done. Who asks
 * while a check is made gets the one after it, since files may have changed that were read already.
 */
export function recheck(desk: Desk): Promise<void> {
  const {work} = desk
  if (work.next) return work.next
  if (!work.now) return (work.now = checkNow(desk))
  return (work.next = work.now.then(() => (work.now = checkNow(desk))))
}

async function checkNow(desk: Desk): Promise<void> {
  const {workplace, work} = desk
  work.next = undefined
  let before = desk.now.stamp
  const isFirst = before.size === 0
  const known = new Set(desk.now.waiting)
  const timer = setTimeout(() => change(desk, {reading: desk.now.reading ?? {done: 0, of: 0}}), PATIENCE)
  const next = (): number => desk.now.checked.generation + 1
  const trouble = {...desk.now.trouble, reports: undefined}
  try {
    before = workplace.stamp()
    const read = await workplace.read({
      read: (done, of) => change(desk, {reading: {done, of}}),
      // later on, what stood before stands until all is done: findings do not go and come again
      soFar: part => isFirst && change(desk, {checked: checkedOf(part, next())}),
    })
    const waiting = desk.now.waiting.filter(each => !known.has(each))
    end(desk, {checked: checkedOf(read, next()), stamp: joined(before, workplace.stamp()), waiting, trouble})
  } catch (cause) {
    end(desk, {stamp: before, trouble: {...trouble, reports: reasonOf(cause, desk)}})
  } finally {
    clearTimeout(timer)
  }
}

function end(desk: Desk, to: Parameters<typeof change>[1]): void {
  desk.work.now = undefined
  change(desk, {...to, reading: undefined})
}

function reasonOf(cause: unknown, {tell}: Desk): string {
  if (cause instanceof UsageError) return cause.message
  tell(cause instanceof Error ? cause : new Error(String(cause)))
  return 'the program failed; where it was started it says how'
}

/** The stamp before a check, with the files that are known of since: what was written while it was read is seen as a change. */
function joined(before: Stamp, after: Stamp): Stamp {
  return new Map([...after].map(([file, state]) => [file, before.get(file) ?? state]))
}
