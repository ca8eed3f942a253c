import type {Document} from '../../reading/index.ts'
import {toBase} from './interval.ts'
import type {Reading} from './reading.ts'
import type {Quantity} from './value.ts'

// "80 km (50 miles)", "80 km, or 50 miles,", "80 km / 50 miles", "$300 (about €280)"
const LINK =
  /^(?:\s?[([]\s?(?:or |about |roughly |approximately |some |nearly |just (?:over|under) |more than |around )*|,? or |\s?\/\s?|\s?=\s?)$/

/** Whether the second of two readings is the first one in another unit. */
export function convertedFrom(document: Document, first: Reading, second: Reading): boolean {
  const {unit} = second.value
  if (unit === undefined || first.value.unit === undefined) return false
  if (unit === first.value.unit && !isAtHome(document, first, second)) return false
  if (first.dimension !== second.dimension || first.dimension === 'age') return false
  return (
    like(first.value, second.value) &&
    (LINK.test(document.source.text.slice(first.end, second.start)) ||
      LINK.test(document.source.text.slice(first.core.end, second.start)))
  )
}

// "US$5 million ($7 million)": a bare sign beside a marked one is the paper's own dollar
function isAtHome({source: {text}}: Document, first: Reading, second: Reading): boolean {
  const [marked, bare] = [first, second].map(({core}) => text.slice(core.start, core.end))
  return /^(?:US|U\.S\.)\$|^\$US/.test(marked ?? '') && /^\$\d/.test(bare ?? '')
}

/** Whether two quantities are of one size, however badly the one was converted; money is not compared. */
function like(a: Quantity, b: Quantity): boolean {
  const [x, y] = [toBase(a), toBase(b)]
  if (x.dimension.startsWith('money')) return y.dimension.startsWith('money')
  if (x.dimension !== y.dimension) return false
  const ratio = (x.upper ?? x.lower ?? 0) / (y.upper ?? y.lower ?? 1)
  return (ratio > 0.4 && ratio < 2.5) || isTurned(a, b)
}

const CLOSE = 0.05

// "45 km (72 miles)": multiplied by what it should have been divided by
function isTurned(a: Quantity, b: Quantity): boolean {
  const one = (unit: string | undefined): number => toBase({change: '=', lower: 1, unit: unit ?? ''}).lower ?? 1
  const [given, turned] = [b.lower ?? b.upper ?? 0, ((a.lower ?? a.upper ?? 0) * one(b.unit)) / one(a.unit)]
  return (
    a.unit !== b.unit &&
    /^(?:length|area|mass|volume|speed)$/.test(toBase(a).dimension) &&
    Math.abs(given / turned - 1) < CLOSE
  )
}
