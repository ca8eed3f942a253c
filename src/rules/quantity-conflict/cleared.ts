import type {Pair} from '../../align/index.ts'
import {interval, quantity} from '../../kinds/quantity/index.ts'
import {areDaysApart} from '../days.ts'
import {spotOf, type Cleared, type Material} from '../rule.ts'
import {agedBetween} from './aged.ts'
import {agreements} from './agreed.ts'
import {isTelling} from './telling.ts'

/** Figures of two reports for one thing that differ and may both stand, each with the reason. */
export function clearedPairs(material: Material): Cleared[] {
  const isAgreed = agreements(material.alignment.claims)
  return material.alignment.questions
    .filter(({kind}) => kind === quantity.name)
    .flatMap(({pairs}) => pairs)
    .flatMap(pair => {
      const reason = pair.relation === 'conflict' ? doubt(pair, material, isAgreed) : agreement(pair)
      return reason === undefined ? [] : [{spots: [spotOf(pair.a), spotOf(pair.b)], reason}]
    })
}

function agreement({a, b, relation}: Pair): string | undefined {
  if (!quantity.is(a) || !quantity.is(b) || a.text === b.text) return undefined
  const words = `“${a.text}” and “${b.text}”`
  if (relation === 'same') return `${words} are the same figure.`
  if (relation === 'part') return `${words} can both stand: one is a part of what the other counts.`
  if (relation === 'update') return `${words} can both stand: the later may replace the earlier.`
  return relation === 'compatible'
    ? `${words} can both stand: ${interval(a).reason}; ${interval(b).reason}.`
    : undefined
}

// the figures differ; what is missing is that they are of one thing
function doubt(pair: Pair, {alignment, documents}: Material, isAgreed: (pair: Pair) => boolean): string | undefined {
  const words = `“${pair.a.text}” and “${pair.b.text}” differ, but`
  if (!isTelling(pair)) return `${words} too little shows that they are of one thing.`
  if (areDaysApart(pair.a, pair.b, alignment.claims)) return `${words} their sentences are put on different days.`
  const aged = agedBetween(pair, documents)
  if (aged !== undefined) return `${words} ${aged}.`
  return isAgreed(pair) ? `${words} one report gives the other’s figure too, or a third gives both.` : undefined
}
