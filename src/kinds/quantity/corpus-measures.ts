import type {Corpus} from '../../claim/index.ts'
import type {Quantity} from './value.ts'

const exactly = (n: number, unit: string, of?: string): Quantity => ({
  change: '=',
  lower: n,
  upper: n,
  unit,
  ...(of ? {of} : {}),
})
const about = (n: number, unit: string): Quantity => ({change: '~', lower: n, upper: n, unit})
const range = (lower: number, upper: number, unit: string, of?: string): Quantity => ({
  change: 'range',
  lower,
  upper,
  unit,
  ...(of ? {of} : {}),
})
const magnitude = (n: number): Quantity => ({change: '=', lower: n, upper: n, of: 'magnitude'})

/** Measures, sums of money, percentages, ages and magnitudes. */
export const measures: Corpus<Quantity>['reads'] = [
  {
    value: exactly(1500000000, 'USD'),
    says: ['$1.5bn', '$1.5 billion', 'US$1.5 billion', '1.5 billion dollars', '$1,500,000,000'],
  },
  {value: exactly(20, 'USD'), says: ['US$ 20', '$20', '20 dollars', 'twenty dollars', 'USD 20', 'USD20']},
  {value: exactly(3000, 'EUR'), says: ['€3,000', '€3k', '3,000 euros', 'EUR 3,000', 'three thousand euros']},
  {value: exactly(5000000, 'GBP'), says: ['£5m', '£5 million', '5 million pounds', 'five million pounds']},
  {value: exactly(2000000000, 'GBP'), says: ['£2bn', '£2B', '£2 billion']},
  {
    value: exactly(15000000000, '{rupee}'),
    says: ['Rs 1,500 crore', 'Rs. 1,500 crore', '1,500 crore rupees'],
  },
  {value: exactly(15000000000, 'INR'), says: ['₹1,500 crore', '1,500 crore Indian rupees']},
  {value: exactly(160000000, 'USD'), says: ['160 million dollars', '$160 million', '$160m', '$160-million']},
  {value: exactly(0.5, 'USD'), says: ['50 cents', 'fifty cents', '$0.50']},
  {value: exactly(3.5, 'USD'), says: ['3 dollars 50 cents', '$3.50']},
  {value: exactly(40, 'AUD'), says: ['A$40', '40 Australian dollars']},
  {value: exactly(15, 'CAD'), says: ['C$15', '15 Canadian dollars']},
  {value: exactly(900, 'JPY'), says: ['¥900', '900 yen']},
  {value: exactly(0.6, 'GBP'), says: ['60 pence', '60p']},
  {value: exactly(5000, 'KRW'), says: ['5,000 South Korean won', 'KRW 5,000', '₩5,000']},
  {value: exactly(5000, '{won}'), says: ['5,000 won']},
  {
    value: range(120000000, 130000000, 'USD'),
    says: [
      '$120 million-$130 million',
      '$120-130 million',
      '$120 million to $130 million',
      'between $120 million and $130 million',
      '$120 to $130 million',
    ],
  },
  {value: exactly(75000000, 'USD'), says: ['75 USD million', 'USD 75 million']},
  {value: exactly(2000, 'FRF'), says: ['2,000 French francs', 'FRF 2,000']},
  {value: exactly(2000, '{franc}'), says: ['2,000 francs', 'two thousand francs']},
  {value: [exactly(45, 'mg'), exactly(50, 'mg')], says: ['They got [[45]] and [[50 mg]].']},
  {value: exactly(100, 'Cel'), says: ['100° Celsius', '100 degrees Celsius']},
  {value: exactly(15.5, 'USD'), says: ['15 dollars 50', '15 dollars 50 cents']},
  {value: range(24, 30, '[ft_i]', 'dhow'), says: ['24- to 30-foot dhow', '24-to-30-foot dhow']},
  {value: exactly(120000000, 'USD', 'contract'), says: ['$120 million contract', '$120-million contract']},
  {value: exactly(5000000, 'USD', 'funding'), says: ['$5 million in funding', '$5m of funding']},
  {
    value: {change: '<', upper: 184000000, unit: 'USD'},
    says: ['as much as $184 million', 'up to $184 million', 'less than $184m'],
  },
  {
    value: {change: '>', lower: 363000000, unit: 'USD'},
    says: [
      'more than $363 million',
      'at least $363m',
      'in excess of $363 million',
      '$363 million-plus',
      '$363 million or more',
    ],
  },
  {value: about(90, 'GBP'), says: ['about £90', 'nearly £90', '£90 or so', 'roughly £90']},

  {
    value: [exactly(80, 'km'), exactly(50, '[mi_i]')],
    says: ['[[80 km]] ([[50 miles]]) north', '[[80 kilometres]], or [[50 miles]], away from it', '[[80km]] ([[50mi]])'],
  },
  {
    value: magnitude(6.1),
    says: [
      '6.1-magnitude',
      'a magnitude of [[6.1]]',
      'a magnitude [[6.1]] quake',
      'magnitude-[[6.1]]',
      '6.1 on the Richter scale',
      'The tremor, which measured [[6.1]] according to the survey, was felt in Elsin',
      'a [[6.1-magnitude]] quake',
    ],
  },
  {value: exactly(12, 'm', 'mast'), says: ['a [[12-metre mast]]', 'a [[12-meter mast]]']},
  {value: exactly(30, '[ft_i]'), says: ['30 feet', '30ft', '30 ft', 'thirty feet']},
  {value: exactly(30, '[ft_i]', 'boat'), says: ['a [[30-foot boat]]', 'a [[30-foot-long boat]]', 'a [[30-ft boat]]']},
  {value: exactly(9, 'm', 'length'), says: ['9 metres long', 'nine meters long', '9m long', '9 m long']},
  {value: exactly(9, 'm', 'depth'), says: ['9 metres deep', 'nine metres deep']},
  {value: exactly(9, 'm', 'height'), says: ['9 metres high', 'nine metres tall']},
  {value: exactly(12, 'kg', 'mass'), says: ['a mass of [[12 kg]]']},
  {value: exactly(5.5, '[ft_i]'), says: ['5ft 6in', '5 feet 6 inches', '5 feet and 6 inches', '5\'6"']},
  {value: exactly(13, '[in_i]', 'screen'), says: ['a [[13-inch screen]]']},
  {value: exactly(0.68, '[in_i]', 'thickness'), says: ['0.68 inches thick', '0.68 in thick']},
  {value: exactly(4.5, 't'), says: ['four and a half tonnes', '4.5 tonnes', '4.5 metric tons']},
  {value: exactly(200, '[lb_av]'), says: ['200 pounds', '200lbs', '200 lb']},
  {value: exactly(20, 'kg', 'rice'), says: ['20 kilos of rice', '20 kg of rice', 'twenty kilograms of rice']},
  {value: exactly(28, 'Cel'), says: ['28 degrees Celsius', '28°C', '28 °C', '28 degrees C']},
  {value: exactly(-5, 'Cel'), says: ['minus 5 degrees Celsius', '-5°C']},
  {value: exactly(82, '[degF]'), says: ['82 degrees Fahrenheit', '82°F']},
  {value: exactly(140, 'km/h'), says: ['140 km/h', '140kph', '140 kilometres per hour', '140 kilometres an hour']},
  {value: exactly(90, '[mi_i]/h'), says: ['90 mph', '90 miles per hour', '90 miles an hour']},
  {value: exactly(1500, 'km2', 'island'), says: ['a [[1,500-square-kilometre island]]']},
  {value: exactly(300, 'har', 'forest'), says: ['300 hectares of forest']},
  {value: exactly(13, '[nmi_i]'), says: ['13 nautical miles', 'thirteen nautical miles']},
  {value: exactly(256, 'GBy'), says: ['256GB', '256 GB', '256 gigabytes']},
  {value: exactly(2.3, 'GHz'), says: ['2.3GHz', '2.3 gigahertz']},
  {value: about(58, 'km'), says: ['about 58km', 'around 58 km', 'roughly 58 kilometres', 'nearly 58 kilometres']},
  {value: range(16, 20, 'm'), says: ['16 to 20 metres', '16-20 metres', 'between 16 and 20 metres', '16–20 m']},
  {value: {change: '>', lower: 300, unit: 'm'}, says: ['more than 300 metres', 'at least 300m', 'over 300 metres']},

  {value: exactly(0.2, '%'), says: ['0.2 percent', '0.2 per cent', '0.2%', '0.2 pct', '0.2 %']},
  {
    value: exactly(40, '%', 'building'),
    says: ['40 percent of the buildings', '40% of buildings', 'forty per cent of the buildings'],
  },
  {value: exactly(30, '%', 'stake'), says: ['a [[30 percent stake]]', 'a [[30% stake]]']},
  {value: exactly(3, '%'), says: ['three percentage points', '3 percentage points', 'three percent']},
  {
    value: {change: 'range', lower: 1 / 2, upper: 0.666666666667, of: 'home'},
    says: ['[[between half and two-thirds of homes]]'],
  },
  {
    value: range(40, 70, '%'),
    says: ['40 percent to 70 percent', '40-70%', 'between 40 and 70 percent', '40 to 70 per cent'],
  },
  {value: {change: '>', lower: 90, unit: '%'}, says: ['more than 90 percent', 'over 90%', 'at least 90 per cent']},
  {
    value: {change: 'up', lower: 5, upper: 5, unit: '%'},
    says: [
      'Sales rose [[5 percent]].',
      'Sales grew by [[5%]].',
      'Sales are up [[5 percent]].',
      'a rise of [[5 per cent]]',
    ],
  },
  {
    value: {change: 'down', lower: 12, upper: 12, unit: '%'},
    says: ['Sales fell [[12 percent]].', 'Sales dropped by [[12%]].', 'Sales are down [[12 percent]].'],
  },
  {value: exactly(5, '%'), says: ['Output rose to [[5 percent]].', 'It stands at [[5%]].']},

  {
    value: exactly(28, 'a', 'age'),
    says: [
      'a [[28-year-old]] nurse',
      'Dara Venn, [[28]], was hurt.',
      'She is [[28 years old]].',
      'a nurse aged [[28]]',
      'She was [[28]].',
      'Venn, who is [[28]], ran.',
      'He was only [[28]] when he left.',
      'He died at the age of [[28]].',
      '28 years of age',
    ],
  },
  {value: exactly(10, 'mo', 'age'), says: ['a [[10-month-old]] boy', 'The boy is [[10 months old]].']},
  {value: exactly(13, '[in_i]'), says: ['The [[13"]] slate is thin.']},
  {value: [exactly(11, '[in_i]'), exactly(13, '[in_i]', 'model')], says: ['the [[11]]- and [[13-inch models]]']},
  {value: [exactly(100, 'USD'), exactly(1199, 'USD')], says: ['It dropped [[$100]] to [[$1199]].']},
  {value: exactly(103100000, 'USD', 'sum'), says: ['A [[$103.1 million sum]] was paid.']},
]
