import type {Told} from './told.ts'
import {areOne} from './party.ts'

/** Whether two things told exclude each other: 'ever', or 'now', where a later report cannot tell what has happened since. */
export function opposed(a: Told, b: Told, when: 'ever' | 'now'): boolean {
  if (a.issue !== b.issue || !excludes(a, b)) return false
  if (!areOne(a.party, b.party, a.issue.loose === true) || !isAboutOne(a, b)) return false
  return when === 'ever' || !mayHaveChanged(a, b)
}

function excludes(a: Told, b: Told): boolean {
  return a.way === b.way ? a.denied !== b.denied : !a.denied && !b.denied
}

function isAboutOne({about: a}: Told, {about: b}: Told): boolean {
  return a.length === 0 || b.length === 0 || a.some(word => b.includes(word))
}

// the earlier report has what comes first: that it was not so yet, or the way from which the others follow
function mayHaveChanged(a: Told, b: Told): boolean {
  if (a.issue.fixed) return false
  const [x, y] = [dayOf(a), dayOf(b)]
  if (x === undefined || y === undefined) return a.issue.forward === true
  if (a.issue.changing) return x !== y
  if (a.issue.forward && isStep(a, b, x, y)) return true
  if (x === y) return false
  const earlier = x < y ? a : b
  return a.way === b.way && earlier.denied
}

// the living may die, and the missing may be found or be dead
function isStep(a: Told, b: Told, x: string, y: string): boolean {
  if (a.way === b.way) return false
  const [earlier, later] = x <= y ? [a.way, b.way] : [b.way, a.way]
  if (earlier > 0 && later > 0) return true
  return x !== y && (earlier === 2 || later === 1)
}

/** Whether a report does not say when it appeared, so that something may have come between what the two tell. */
export function areUndated(a: Told, b: Told): boolean {
  return a.issue.fixed !== true && [a, b].some(told => dayOf(told) === undefined)
}

function dayOf({document}: Told): string | undefined {
  return document.source.published?.slice(0, 10)
}
