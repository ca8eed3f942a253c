import type {Document} from '../reading/index.ts'

const MONTH = 31 * 86_400_000

/** The day on which the first of the reports that say so appeared, where most do, within a month: that is about when the others did. */
export function eventDay(documents: Iterable<Document>): string | undefined {
  const all = [...documents]
  const days = all.flatMap(({source}) => source.published?.slice(0, 10) ?? []).sort()
  const [first = '', last = ''] = [days[0], days.at(-1)]
  if (days.length * 2 < all.length) return undefined
  return Date.parse(last) - Date.parse(first) <= MONTH ? first : undefined
}
