import type {Document} from '../../reading/index.ts'
import type {Reading} from './reading.ts'

// "80 km (50 miles)", "80 km, or 50 miles,", "80 km / 50 miles", "$300 (about €280)"
const LINK =
  /^(?:\s?[([]\s?(?:or |about |roughly |approximately |some |nearly |just (?:over|under) |more than |around )*|,? or |\s?\/\s?|\s?=\s?)$/

/** Whether the second of two readings is the first one in another unit. */
export function convertedFrom(document: Document, first: Reading, second: Reading): boolean {
  const {unit} = second.value
  if (unit === undefined || first.value.unit === undefined || unit === first.value.unit) return false
  if (first.dimension !== second.dimension || first.dimension === 'age') return false
  return (
    LINK.test(document.source.text.slice(first.end, second.start)) ||
    LINK.test(document.source.text.slice(first.core.end, second.start))
  )
}
