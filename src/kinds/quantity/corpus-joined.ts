import type {Corpus} from '../../claim/index.ts'
import type {Quantity} from './value.ts'

/** Numbers joined to what stands beside them: a country after its dollars, a plus, two numbers in one breath, parts of a measure. */
export const joinedMeasures: Pick<Corpus<Quantity>, 'reads' | 'nothing'> = {
  reads: [
    {
      value: exact(500, 'CAD'),
      says: ['He paid [[$500 CAD]].', 'He paid [[$500 Canadian]].', 'He paid [[C$500]].'],
    },
    {value: exact(500, 'USD'), says: ['He paid [[$500 US]].', 'He paid [[$500]] Canadian tax.']},
    {value: exact(500, 'KZT'), says: ['He paid [[₸500]].', 'He paid [[500 tenge]].']},
    {
      value: {change: '>', lower: 100, unit: '[mi_i]'},
      says: ['She ran [[100+ miles]].', 'She ran [[100-plus miles]].'],
    },
    {value: {change: '>', lower: 20, unit: 'km'}, says: ['She ran [[20+km]].']},
    {value: {change: '>', lower: 100_000_000, unit: 'USD'}, says: ['The dam cost [[$100+ million]].']},
    {value: exact(5.25, '[lb_av]'), says: ['The trout weighed [[5 lbs. 4 oz.]]']},
    {
      value: {...exact(5.91666666667, '[ft_i]'), of: 'height'},
      says: [`The guard is [[5' 11" tall]].`],
    },
    {value: {...exact(0.5, '[mi_i]'), of: 'distance'}, says: ['The mill is [[a half mile away]].']},
    {value: {...exact(0.25, '[mi_i]'), of: 'distance'}, says: ['The mill is [[a quarter mile away]].']},
    {value: {change: 'range', lower: 1, upper: 5, unit: 'm'}, says: ['The rods are [[1 m-5 m]].']},
    {value: {...exact(324), of: 'egg'}, says: ['They sold [[three hundred and two dozen eggs]].']},
    {value: [exact(200), exact(200)], says: ['The counts were [[two hundred]] and [[two hundred]].']},
    {value: exact(63), says: ['The count was [[sixty   three]].']},
    {value: exact(0.05), says: ['The dose was [[one twentieth]].']},
    {value: exact(123_456_789_012_345), says: ['The count was [[123456789012345]].']},
    {value: exact(12, '{dunam}'), says: ['They own [[12 dunams]].']},
    {value: exact(5, 'MW'), says: ['The panels make [[5 MWp]].']},
  ],
  nothing: ['The climb took 5h 30m.', 'She ran it in 2h 03m 12s.', 'The climb took 1hr 20m.'],
}

function exact(value: number, unit?: string): Quantity {
  return {change: '=', lower: value, upper: value, ...(unit === undefined ? {} : {unit})}
}
