import type {Corpus} from '../../claim/index.ts'
import type {Quantity} from './value.ts'

const exactly = (n: number, unit?: string, of?: string): Quantity => ({
  change: '=',
  lower: n,
  upper: n,
  ...(unit ? {unit} : {}),
  ...(of ? {of} : {}),
})

/** Units made of units, measures in several parts, parts of one unit, and what a number is divided by. */
export const compounds: Corpus<Quantity>['reads'] = [
  {value: exactly(120, 'g/km'), says: ['120 g/km', '120 grams per kilometre', '120 grammes per km']},
  {value: exactly(300, 'l/s'), says: ['300 litres per second', '300 litres a second', '300 l/s']},
  {value: exactly(40, 't/d'), says: ['40 tonnes a day', '40 tonnes per day', '40 t/d']},
  {value: exactly(6, 'l/km'), says: ['6 l/km', '6 litres per kilometre']},
  {value: exactly(20, 'J/m2'), says: ['20 J/m²', '20 J/m^2', '20 joules per square metre']},
  {value: exactly(50, 'm/ms'), says: ['50 metres per millisecond']},
  {value: exactly(40, '[mi_i]/[gal_us]'), says: ['40 miles per gallon']},
  {value: exactly(40, 'kW.h/d'), says: ['40 kWh a day', '40 kilowatt-hours per day']},
  {value: exactly(4, 'km3'), says: ['4 km^3', '4 km cubed', '4 cubic kilometres', '4 km³']},
  {value: exactly(30, '[ft_i].[lbf_av]'), says: ['30 ft-lb', '30 foot-pounds']},
  {value: exactly(140, 'mm[Hg]'), says: ['140 mmHg', '140 millimetres of mercury']},
  {value: exactly(12, 'EBy'), says: ['12 exabytes', '12 EB']},
  {value: exactly(400, 'mA'), says: ['400 mA', '400 milliamps']},
  {value: exactly(3, 'hl'), says: ['3 hectolitres', 'three hectoliters']},
  {value: exactly(0.5, '[cup_us]'), says: ['1/2 cup', 'half a cup']},
  {
    value: exactly(12, 'Cel'),
    says: ['12 deg C', '12 deg Celsius', '12° on the Celsius scale', '12 degrees on the Celsius scale'],
  },
  {value: exactly(-12, 'deg'), says: ['12 degrees below zero', '12° below zero']},
  {value: exactly(40, 'NOK'), says: ['40 Norwegian kroner', 'NOK 40', 'NOK40']},
  {value: exactly(-3000000, 'USD'), says: ['-$3 million', 'minus $3 million', '$-3 million']},
  {value: exactly(13.45, 'USD'), says: ['thirteen dollars forty-five', '13 dollars and 45 cents', '$13.45']},

  {
    value: exactly(5.5, '[ft_i]'),
    says: ['5 ft 6 in', 'five feet six inches', '5-foot-6'],
  },
  {value: exactly(6.25, '[ft_i]', 'height'), says: ['6 foot 3 tall', '6 feet 3 inches tall', 'six foot three tall']},
  {
    value: exactly(8.5, '[lb_av]'),
    says: ['8 pounds 8 ounces', '8 lb 8 oz', '8 pounds, 8 ounces', 'eight pounds and eight ounces'],
  },
  {value: exactly(2.3, 'km'), says: ['2 kilometres 300 metres', '2 km 300 m']},
  {value: [exactly(3, 'm'), exactly(5, '[ft_i]')], says: ['ropes of [[3 metres]] and [[5 feet]]']},

  {value: exactly(0.5, '[mi_i]'), says: ['half a mile', 'a half-mile', 'half of a mile']},
  {value: exactly(0.25, '[in_i]'), says: ['a quarter of an inch', 'a quarter-inch']},
  {value: exactly(0.75, '[acr_us]'), says: ['three-quarters of an acre', 'three quarters of an acre']},
  {
    value: {change: 'up', lower: 0.5, upper: 0.5, unit: '%'},
    says: [
      'Rates rose [[half a percentage point]].',
      'Rates rose by [[0.5 percentage points]].',
      'Rates rose by [[50 basis points]].',
    ],
  },
  {value: exactly(12.3, 'kg'), says: ['12.3 ± 0.4 kg', '12.3 +/- 0.4 kg', '12.3 kg']},

  {
    value: exactly(12),
    says: ['Deaths fell to [[12]] per 100,000 people.', 'Deaths fell to [[12]] for every 1,000 births.'],
  },
  {value: exactly(1.5, undefined, 'doctor'), says: ['The valley has [[1.5 doctors]] per 1,000 people.']},
  {value: exactly(3500000), says: ['3 million and a half', 'three million and a half', 'three and a half million']},
  {value: exactly(2500000), says: ['two million and one half', 'two and a half million']},
  {value: exactly(10000000), says: ['10M', '10 million']},
  {value: exactly(750000, undefined, 'home'), says: ['three quarters of a million homes', '750,000 homes']},
  {value: exactly(250000, undefined, 'home'), says: ['a quarter of a million homes', 'a quarter-million homes']},
  {value: exactly(0.004, undefined, 'sample'), says: ['[[Two out of five hundred samples]] failed.']},
  {value: exactly(0.04, undefined, 'patient'), says: ['[[One in twenty-five patients]] fell ill.']},
  {value: exactly(0.0003, undefined, 'birth'), says: ['[[Three in 10,000 births]] are affected.']},
  {value: exactly(40000, 'AUD'), says: ['$A40,000', 'A$40,000', '$AU40,000']},
  {value: exactly(3000000, 'USD'), says: ['$US3 million', 'US$3 million', '$US3m']},
  {value: exactly(15, 'NZD'), says: ['NZD$15', 'NZ$15', 'nzd$15', '15 New Zealand dollars']},
  {
    value: {change: 'range', lower: 24, upper: 99, of: 'home'},
    says: ['The blast hit, turning [[dozens of homes]] into rubble.'],
  },
  {value: {change: 'range', lower: 20, upper: 30, of: 'people'}, says: ['[[from 20 up to 30 people]]']},
  {
    value: [
      {change: '>', lower: 10, of: 'people'},
      {change: '<', upper: 200, of: 'house'},
    ],
    says: ['[[More than 10 people]] and [[fewer than 200 houses]] were hit.'],
  },
  {
    value: [
      {change: '<', upper: 20},
      {change: '>', lower: 60},
    ],
    says: ['Those [[under 20]] or [[over 60]] are exempt.'],
  },
  {
    value: [exactly(3, undefined, 'school'), exactly(40, undefined, 'village')],
    says: ['It has [[three schools]] in [[40 villages]].'],
  },
  {value: {change: 'range', lower: 1000, upper: 4000}, says: ['Attendance was in the [[low thousands]].']},
  {value: {change: '>', lower: 500}, says: ['The firm sold [[500 and more]].', '500 or more', '500 and counting']},
]
