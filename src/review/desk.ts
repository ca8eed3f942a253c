import {loadDecisions, type StoredDecisions} from '../archive/index.ts'
import {version} from '../version.ts'
import {vocabulary} from '../vocabulary/index.ts'
import type {News, Reading} from './protocol/index.ts'
import {lookupIn, type Lookup} from './views/lookup.ts'
import {originsIn, type Origins} from './views/origins.ts'
import {undecided, type Undecided} from './views/overview.ts'
import type {Waiting} from './waiting.ts'
import type {Read, Stamp, Workplace} from './workplace.ts'

/** The reports on an editor's desk as they stand now, and those who want to hear when that changes. */
export interface Desk {
  readonly workplace: Workplace
  readonly tell: (failure: Error) => void
  readonly ears: Set<(news: News) => void>
  /** The check that is being made, and the one to be made after it. */
  readonly work: {now?: Promise<void> | undefined; next?: Promise<void> | undefined}
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
  /** Corrections that `checked` does not know of yet. */
  readonly waiting: readonly Waiting[]
  /** How far the reports are read that are being read. */
  readonly reading?: Reading | undefined
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

/** Opens a desk on a workplace, on which nothing lies yet. `tell`: what to do with a failure that is a bug. */
export function openDesk(workplace: Workplace, tell: (failure: Error) => void): Desk {
  return {
    workplace,
    tell,
    ears: new Set(),
    work: {},
    now: {
      checked: checkedOf(nothing, 0),
      decisions: decisionsOf(workplace),
      stamp: new Map(),
      seen: new Map(),
      waiting: [],
      trouble: {},
    },
  }
}

const nothing: Read = {
  report: {tool: {name: 'crosscheck', version}, sources: [], claims: [], questions: [], findings: [], unread: []},
  kinds: [],
  vocabulary,
}

export function checkedOf(read: Read, generation: number): Checked {
  const lookup = lookupIn(read.report, read.kinds, read.vocabulary)
  return {generation, read, lookup, findings: undecided(lookup), origins: originsIn(read.report)}
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

export function newsOf({now: {checked, decisions, waiting, reading, trouble}}: Desk): News {
  const {generation} = checked
  const told = trouble.reports ?? trouble.decisions
  return {
    generation,
    revision: decisions.revision,
    waiting: waiting.length,
    ...(reading === undefined ? {} : {reading}),
    ...(told === undefined ? {} : {trouble: told}),
  }
}

/** Tells of everything that changes from now on; to be called to hear no more. */
export function listen({ears}: Desk, hear: (news: News) => void): () => void {
  ears.add(hear)
  return () => ears.delete(hear)
}
