import {arePublishedApart} from '../published-apart.ts'
import {defineRule, type Material} from '../rule.ts'
import {cameIn, isKnown, roomIn, type Count} from './counts.ts'

interface Overfull {
  readonly came: Count
  readonly room: Count
}

/** More people came, or were aboard, than there is said to be room for. */
export const capacityMismatch = defineRule<Overfull>({
  name: 'capacity-mismatch',
  severity: 'warning',
  scope: 'cross',
  verdict: 'contradiction',
  find: overfullIn,
  spots: ({came, room}) => [came, room].map(({document, start, end}) => ({source: document.source.id, start, end})),
  key: ({came, room}) => [came.of, String(came.value), String(room.value)],
  confidence: ({came, room}) => (came.document === room.document ? 0.75 : 0.6),
  explain: ({came, room}) => ({
    what: `There is room for ${shown(room)}, but ${shown(came)} are told.`,
    why: `${shown(came)} are ${(came.value - room.value).toLocaleString('en-GB')} more than that, and nothing is said of ${came.of === 'plane' ? 'too many on board' : 'an overfull house'}.`,
    next: 'Look up both figures, and whether they are of one place and one day.',
  }),
})

function shown({value}: Count): string {
  return value.toLocaleString('en-GB')
}

const MOST = 1.6

function overfullIn({documents}: Material): Overfull[] {
  const all = [...documents.values()].filter(document => !isKnown(document))
  const came = all.flatMap(document => onlyOf(cameIn(document)))
  const rooms = all.flatMap(document => onlyOf(roomIn(document)))
  const overfull = came.flatMap(one =>
    rooms.filter(room => areOfOne(one, room) && isTooMany(one, room)).map(room => ({came: one, room})),
  )
  const inside = overfull.filter(({came: {document}, room}) => document === room.document)
  return inside.length > 0 ? inside : overfull.slice(0, 1)
}

// a report that has several tells of several houses
function onlyOf(counts: readonly Count[]): Count[] {
  return (['ground', 'plane'] as const).flatMap(of => {
    const own = counts.filter(count => count.of === of)
    return new Set(own.map(({value}) => value)).size === 1 ? own.slice(0, 1) : []
  })
}

function areOfOne(came: Count, room: Count): boolean {
  if (came.of !== room.of) return false
  if (came.document === room.document) return true
  return (
    !arePublishedApart(came.document.source, room.document.source) && came.names.some(id => room.names.includes(id))
  )
}

function isTooMany(came: Count, room: Count): boolean {
  return came.value > room.value && came.value < room.value * MOST
}
