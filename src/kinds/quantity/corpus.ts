import type {Corpus} from '../../claim/index.ts'
import {bounds} from './corpus-bounds.ts'
import {compounds} from './corpus-compounds.ts'
import {counts} from './corpus-counts.ts'
import {joinedMeasures} from './corpus-joined.ts'
import {measures} from './corpus-measures.ts'
import {money} from './corpus-money.ts'
import {nothing} from './corpus-nothing.ts'
import {ones} from './corpus-ones.ts'
import {rates} from './corpus-rates.ts'
import {rarer} from './corpus-units.ts'
import type {Quantity} from './value.ts'

/** What is read as a quantity, and what is not. */
export const corpus: Corpus<Quantity> = {
  published: '2031-03-04',
  reads: [
    ...counts,
    ...measures,
    ...compounds,
    ...rarer,
    ...rates,
    ...money,
    ...bounds,
    ...joinedMeasures.reads,
    ...ones.reads,
  ],
  nothing: [...nothing, ...joinedMeasures.nothing, ...ones.nothing],
}
