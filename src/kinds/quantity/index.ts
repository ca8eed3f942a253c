import {defineKind} from '../../claim/index.ts'
import {findQuantities} from './find.ts'
import {relate} from './relate.ts'
import {show} from './show.ts'
import type {Quantity} from './value.ts'

export {interval, toBase, type Interval} from './interval.ts'
export {baseInterval, isCumulative, sameMeasure} from './relate.ts'
export type {Quantity} from './value.ts'

/** Counts, measures, sums of money and shares. */
export const quantity = defineKind<Quantity>({
  name: 'quantity',
  read: document => ({claims: findQuantities(document)}),
  relate,
  show,
  keys: ({value: {of, unit}, frame: {subject}}) => [
    ...(of === undefined ? [] : [`of ${of}`]),
    ...(unit === undefined || !subject ? [] : [`${unit} ${subject.id}`]),
  ],
})
