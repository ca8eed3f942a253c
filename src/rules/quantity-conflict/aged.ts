import type {Pair} from '../../align/index.ts'
import {quantity} from '../../kinds/quantity/index.ts'
import type {Document} from '../../reading/index.ts'
import {ownDate} from '../own-date.ts'

const DAY = 86_400_000
const YEAR = 365.2425 * DAY
const LEAP = 31 * DAY

/** Whether two ages of one person both hold, by the dates of their reports or of others that give the same two. */
export function haveAged(best: Pair, clashes: readonly Pair[], documents: ReadonlyMap<string, Document>): boolean {
  if (best.a.frame.attribute !== 'age') return false
  return clashes
    .filter(pair => valuesOf(pair) === valuesOf(best))
    .some(pair => agedBetween(pair, documents) !== undefined)
}

function valuesOf({a, b}: Pair): string {
  return [a, b]
    .map(claim => (quantity.is(claim) ? String(claim.value.lower) : ''))
    .sort()
    .join()
}

/** Why two ages of one person both hold: the report with the higher one was written that much later. */
export function agedBetween({a, b}: Pair, documents: ReadonlyMap<string, Document>): string | undefined {
  if (a.frame.attribute !== 'age') return undefined
  const [x, y] = [a, b].map(claim => {
    const document = documents.get(claim.source)
    return document && ownDate(document)
  })
  if (!quantity.is(a) || !quantity.is(b) || !x || !y) return undefined
  const older = (b.value.lower ?? 0) - (a.value.lower ?? 0)
  const [from, to] = older > 0 ? [x, y] : [y, x]
  const gap = Date.parse(to.earliest) - Date.parse(from.latest)
  const least = Math.floor(gap / YEAR)
  const most = Math.ceil((Date.parse(to.latest) - Date.parse(from.earliest)) / YEAR)
  return gap > LEAP && Math.abs(older) >= least && Math.abs(older) <= most
    ? `one report is of ${from.earliest.slice(0, 4)}, the other of ${to.earliest.slice(0, 4)}, and people grow older`
    : undefined
}
