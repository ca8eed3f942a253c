import type {Corpus} from '../../claim/index.ts'
import type {Quantity} from './value.ts'

/** One of a unit without a number, lines in capitals, units and codes written small, and bounds that only some units have. */
export const ones: Pick<Corpus<Quantity>, 'reads' | 'nothing'> = {
  reads: [
    {value: exact(1.5, '[mi_i]'), says: ['They walked [[a mile and a half]].', 'They walked [[1.5 miles]].']},
    {value: {change: 'range', lower: 1, upper: 2, unit: '[in_i]'}, says: ['It needs [[an inch or two]].']},
    {value: {change: '>', lower: 1, unit: 'km'}, says: ['The queue ran for [[more than a kilometre]].']},
    {value: {change: '<', upper: 1, unit: '[mi_i]'}, says: ['It burned [[within a mile]] of the town.']},
    {value: exact(1, '%'), says: ['The gap is [[a percentage point]].']},
    {value: exact(0.1, '%'), says: ['The gap is [[0.1 of a percentage point]].']},
    {value: {change: 'down', lower: 0.5, upper: 0.5, unit: '%'}, says: ['Output fell by [[point five per cent]].']},
    {value: exact(0.1875, '[in_i]'), says: ['The gap is [[three-sixteenths of an inch]].']},
    {value: exact(0.75, '[mi_i]'), says: ['They walked [[¾ of a mile]].', 'They walked [[3/4 of a mile]].']},
    {value: {change: '>', lower: 5e6, unit: 'USD'}, says: ['The bill came to [[north of $5m]].']},
    {value: {change: 'range', lower: 20, upper: 30, unit: 'km'}, says: ['It is [[more than 20 but less than 30 km]].']},
    {value: exact(200, 'kW.h'), says: ['It used [[200 kwh]].', 'IT USED [[200 KWH]] IN MAY.']},
    {value: exact(500, 'INR'), says: ['It cost [[inr 500]].', 'It cost [[500 inr]].']},
    {value: exact(5, 'km'), says: ['It ran [[5 kilo metres]].']},
    {value: exact(14, undefined, 'home'), says: ['THE STORM LEFT [[14 HOMES]] WITHOUT POWER.']},
    {value: exact(15, '[stone_av]'), says: ['He weighed [[15st]].']},
    {value: exact(36, 'Mt', 'carbon'), says: ['They emitted [[36 megatons of carbon]].']},
    {value: {change: '>', lower: 65, unit: 'a', of: 'age'}, says: ['It is for people [[over the age of 65]].']},
    {
      value: {change: 'range', lower: 5, upper: 14, unit: 'a', of: 'age'},
      says: ['It is for children aged [[5 to 14]].'],
    },
    {value: exact(9, 'mo', 'age'), says: ['It is for children aged [[9 months]] to 14 years.']},
    {value: exact(1, 'a', 'age'), says: ['The foal is [[a year old]].']},
  ],
  nothing: [
    'It costs more by a mile.',
    'He gave an inch.',
    'The work of a kilo of butter was done.',
    'On the 21st he weighed in.',
    'A third-degree burn was treated.',
  ],
}

function exact(n: number, unit?: string, of?: string): Quantity {
  return {change: '=', lower: n, upper: n, ...(unit ? {unit} : {}), ...(of ? {of} : {})}
}
