import type {Swap} from './swap.ts'
import {cover, type Line} from './cover.ts'
import {areAlike, areOneSort, isSomebody, mayBeAlike, saySame, type Detail} from './detail.ts'
import {hasDay, namesDay} from './calendar.ts'
import {NO_SLOT} from './slot.ts'
import type {Retold, Told} from './told.ts'
import {isWritten} from './written.ts'

const LONGEST = 200

export function strangerIn(a: Detail, {document, sentence: {start, end}}: Line, share: number): Swap {
  const b = {
    kind: 'stranger' as const,
    source: document.source.id,
    start,
    end: Math.min(end, start + LONGEST),
    text: '',
  }
  return {a, b, share, elsewhere: 0, absent: true, slot: NO_SLOT}
}

/**
 * A detail of a summary that the report it sums up has nowhere, though it has enough of the sentence: somebody hardly needs any of it,
 * for nobody new comes into a summary; a figure, a place or a length of time needs another of its sort there.
 */
export function nowhere(line: Line, a: Detail, {original, near, summary, weights}: Retold): Swap | undefined {
  if (!summary || !isNew(a, original)) return undefined
  const best = (isPerson(a) ? original.lines : near(line))
    .map(other => ({other, share: cover(line, a, other, weights)}))
    .reduce<{other: Line; share: number} | undefined>(
      (most, each) => (most && most.share >= each.share ? most : each),
      undefined,
    )
  if (!best || best.share < leastFor(a)) return undefined
  const isSure = isSomebody(a) || isDay(a) || hasRival(line, a, best.other, best.share)
  return isSure ? strangerIn(a, best.other, best.share) : undefined
}

const LEAST = {person: 0, organisation: 0.25, day: 0.2, other: 0.35} as const
/** How much of its sentence a detail needs where the other one there is only of its type, not of its sort. */
const LEAST_OF_TYPE = 0.5

function leastFor(a: Detail): number {
  if (isDay(a)) return LEAST.day
  if (!isSomebody(a) || a.kind !== 'name') return LEAST.other
  return a.name.type === 'organisation' ? LEAST.organisation : LEAST.person
}

function isPerson(a: Detail): boolean {
  return a.kind === 'name' && a.name.type === 'person'
}

function isDay(a: Detail): boolean {
  return a.kind === 'time' && namesDay(a.claim)
}

function isNew(a: Detail, original: Told): boolean {
  const told = original.lines.flatMap(({details}) => details)
  if (a.kind === 'time' && namesDay(a.claim)) return !hasDay(original.document, told, a.claim)
  // a single capital may be any word of a headline
  if (a.kind === 'name' && a.name.type === 'thing' && a.words.length < 2) return false
  return !told.some(b => saySame(a, b)) && !isWritten(a, original)
}

function hasRival({details}: Line, a: Detail, other: Line, share: number): boolean {
  return other.details.some(
    b =>
      (areOneSort(a, b) || (share >= LEAST_OF_TYPE && (areAlike(a, b) || mayBeAlike(a, b)))) &&
      !details.some(each => each !== a && saySame(each, b)),
  )
}
