import {defineKind} from '../../claim/index.ts'
import {attributes} from './attributes.ts'
import {findQuantities} from './find.ts'
import {relate} from './relate.ts'
import {toBase} from './interval.ts'
import {show} from './show.ts'
import type {Quantity} from './value.ts'

export {attributes} from './attributes.ts'
export {interval, isMoney, toBase, type Interval} from './interval.ts'
export {baseInterval, isCumulative} from './relate.ts'
export type {Quantity} from './value.ts'

/** Counts, measures, sums of money and shares. */
export const quantity = defineKind<Quantity>({
  name: 'quantity',
  read: document => ({claims: findQuantities(document)}),
  relate,
  show,
  attributes,
  keys: ({value: {of, unit}, frame: {subject}}) => [
    ...(of === undefined ? [] : [`of ${of}`]),
    ...(unit === undefined ? [] : [`in ${toBase({change: '=', unit}).dimension}`]),
    ...(unit === undefined || !subject ? [] : [`${unit} ${subject.id}`]),
  ],
})
