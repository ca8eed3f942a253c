import {loadDecisions, type StoredDecisions} from '../archive/index.ts'
import {UsageError} from '../config/index.ts'
import type {News} from './protocol.ts'
import {lookupIn, type Lookup} from './views/lookup.ts'
import {originsIn, type Origins} from './views/origins.ts'
import {undecided, type Undecided} from './views/overview.ts'
import type {Read, Stamp, Workplace} from './workplace.ts'

/** The reports on an editor's desk as they stand now, and those who want to hear when that changes. */
export interface Desk {
  readonly workplace: Workplace
  readonly ears: Set<(news: News) => void>
  /** Replaced as a whole whenever anything changes. */
  now: Standing
}

export interface Standing {
  readonly checked: Checked
  readonly decisions: StoredDecisions
  /** Of the files that `checked` rests on. */
  readonly stamp: Stamp
  /** Of the last look at them. */
  readonly seen: Stamp
  /** Why what stands here is not what the files say now. */
  readonly trouble: {readonly reports?: string | undefined; readonly decisions?: string | undefined}
}

/** What one check gave. */
export interface Checked {
  /** Counts the checks. */
  readonly generation: number
  readonly read: Read
  readonly lookup: Lookup
  readonly findings: readonly Undecided[]
  readonly origins: Origins
}

/** Opens a desk on a workplace: reads and checks everything once. */
export function openDesk(workplace: Workplace): Desk {
  const stamp = workplace.stamp()
  const checked = checkNow(workplace, 1)
  const known = joined(stamp, workplace.stamp())
  return {
    workplace,
    ears: new Set(),
    now: {checked, decisions: decisionsOf(workplace), stamp: known, seen: known, trouble: {}},
  }
}

/** The stamp before a check, with the files that are known of since: what was written while it was read is seen as a change. */
export function joined(before: Stamp, after: Stamp): Stamp {
  return new Map([...after].map(([file, state]) => [file, before.get(file) ?? state]))
}

/** Reads and checks everything. */
export function checkNow({read}: Workplace, generation: number): Checked {
  const made = read()
  const lookup = lookupIn(made.report, made.kinds, made.vocabulary)
  return {generation, read: made, lookup, findings: undecided(lookup), origins: originsIn(made.report)}
}

export function decisionsOf({decisions: {file, shown}}: Workplace): StoredDecisions {
  return loadDecisions(file, shown)
}

/** Changes what stands on the desk, and tells all who listen. */
export function change(desk: Desk, to: Partial<Standing>): void {
  desk.now = {...desk.now, ...to}
  const news = newsOf(desk)
  for (const hear of desk.ears) hear(news)
}

export function newsOf({now: {checked, decisions, trouble}}: Desk): News {
  const {generation} = checked
  const told = trouble.reports ?? trouble.decisions
  return {generation, revision: decisions.revision, ...(told === undefined ? {} : {trouble: told})}
}

/** Tells of everything that changes from now on; to be called to hear no more. */
export function listen({ears}: Desk, hear: (news: News) => void): () => void {
  ears.add(hear)
  return () => ears.delete(hear)
}

/** What keeps something from being done, where that is something the user can put right. */
export function troubleOf(act: () => void): string | undefined {
  try {
    act()
    return undefined
  } catch (cause) {
    if (cause instanceof UsageError) return cause.message
    throw cause
  }
}
