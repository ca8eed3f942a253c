import {cover, type Line} from './cover.ts'
import {areAlike, areOneSort, isSomebody, mayBeAlike, saySame, type Detail} from './detail.ts'
import {isOneSlot, isSureSlot, slotOf} from './slot.ts'
import {nowhere, strangerIn} from './stranger.ts'
import {areOfTwoMoments} from './told-after.ts'
import type {Swap} from './swap.ts'
import type {Retold} from './told.ts'
import {withNeighbours} from './neighbours.ts'
import {isWritten} from './written.ts'

const LEAST_SHARE = 0.4
const LEAST_MARGIN = 0.05
const WIDE_MARGIN = 0.3
const ENOUGH = 0.5
const NEARLY_ALL = 0.75
const HARDLY_ANY = 0.25

/** Details of a report in whose place the one it tells again has others, or that it has nowhere. */
export function swapsBetween(retold: Retold): Swap[] {
  const {retelling, near} = retold
  const found = retelling.lines.flatMap(line =>
    line.details.flatMap(a => {
      const swaps = near(line).flatMap(other => swapsWith(line, a, other, retold))
      const best = swaps.reduce<Swap | undefined>(
        (best, each) => (best && best.share >= each.share ? best : each),
        undefined,
      )
      return best ?? withNeighbours(line, a, retold) ?? nowhere(line, a, retold) ?? []
    }),
  )
  const strangers = new Set(found.filter(isStranger).map(({a}) => a.text.toLowerCase()))
  return strangers.size > MOST_STRANGERS ? found.filter(each => !isStranger(each)) : found
}

// who has more from elsewhere tells it himself
const MOST_STRANGERS = 2

function isStranger({b}: Swap): boolean {
  return b.kind === 'stranger'
}

function swapsWith(line: Line, a: Detail, other: Line, {original, weights}: Retold): Swap[] {
  // who is named twice in a sentence may stand once for another
  const times = line.details.filter(each => saySame(a, each)).length
  const has = ({details}: Line): boolean => details.filter(b => saySame(a, b)).length >= Math.max(times, 1)
  if (has(other)) return []
  const share = cover(line, a, other, weights)
  if (share < LEAST_SHARE) return []
  const instead = other.details
    .filter(b => (areAlike(a, b) || mayBeAlike(a, b)) && !areOfTwoMoments(line, a, other, b))
    .filter(b => !line.details.some(each => each !== a && saySame(each, b)))
    .map(b => ({b, slot: slotOf(line, a, other, b)}))
  const mayBeStranger = isSomebody(a) && share >= ENOUGH
  if (instead.length === 0 && !mayBeStranger) return []
  const having = original.lines.filter(has)
  const elsewhere = Math.max(0, ...having.map(each => cover(line, a, each, weights, 0)))
  const absent = having.length === 0 && !isWritten(a, original)
  if (!absent && (share < ENOUGH || share - elsewhere < LEAST_MARGIN)) return []
  const swaps = instead.map(({b, slot}) => ({a, b, share, elsewhere, absent, slot})).filter(isSwap)
  if (swaps.length > 0 || !absent || !mayBeStranger) return swaps
  return [strangerIn(a, other, share)]
}

function isSwap(swap: Swap & {readonly b: Detail}): boolean {
  const {a, b, slot, absent, share} = swap
  if (absent && share >= ENOUGH && areOneSort(a, b)) return true
  if (!areAlike(a, b)) return isSureSlot(slot)
  return isOneSlot(slot) || ((slot.left || slot.right || slot.opening || slot.role) && isOutOfPlace(swap))
}

/** Whether the other report has the detail nowhere, or nowhere near what is told of it here. */
function isOutOfPlace({a, share, elsewhere, absent}: Swap): boolean {
  if (absent) return share >= ENOUGH
  return (
    (share >= NEARLY_ALL && share - elsewhere >= WIDE_MARGIN) ||
    (isSomebody(a) && share >= ENOUGH && elsewhere <= HARDLY_ANY)
  )
}
