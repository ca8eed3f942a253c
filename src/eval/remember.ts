import {check} from '../check.ts'
import type {Finding} from '../findings/index.ts'
import {extract, type Reading} from '../steps/index.ts'
import type {Source} from '../text/index.ts'

/** The findings on reports, each text of which is read once however often it is checked. */
export function findingsOn(sources: readonly Source[], {group = false} = {}): readonly Finding[] {
  return check(sources, {group, memory: {reading: readingOf}}).findings
}

/** What is read of a source, remembered while the source is. */
export function readingOf(source: Source, read = () => extract(source)): Reading {
  const before = readings.get(source)
  if (before) return before
  const made = read()
  readings.set(source, made)
  return made
}

const readings = new WeakMap<Source, Reading>()
