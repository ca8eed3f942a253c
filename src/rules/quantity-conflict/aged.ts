import type {Pair} from '../../align/index.ts'
import type {Claim} from '../../claim/index.ts'
import {quantity} from '../../kinds/quantity/index.ts'
import type {Document} from '../../reading/index.ts'
import {ownDate} from '../own-date.ts'

const DAY = 86_400_000
const YEAR = 365.2425 * DAY
const LEAP = 31 * DAY

/** Why two ages of one person both hold: the report with the higher one was written that much later. */
export function agedBetween(
  {a, b}: Pair,
  documents: ReadonlyMap<string, Document>,
  claims: readonly Claim[],
): string | undefined {
  const [x, y] = [a, b].map(claim => {
    const document = documents.get(claim.source)
    return document && ownDate(document, claims)
  })
  if (a.frame.attribute !== 'age' || !quantity.is(a) || !quantity.is(b) || !x || !y) return undefined
  const older = (b.value.lower ?? 0) - (a.value.lower ?? 0)
  const [from, to] = older > 0 ? [x, y] : [y, x]
  const gap = Date.parse(to.earliest) - Date.parse(from.latest)
  const least = Math.floor(gap / YEAR)
  const most = Math.ceil((Date.parse(to.latest) - Date.parse(from.earliest)) / YEAR)
  return gap > LEAP && Math.abs(older) >= least && Math.abs(older) <= most
    ? `one report is of ${from.earliest.slice(0, 4)}, the other of ${to.earliest.slice(0, 4)}, and people grow older`
    : undefined
}
