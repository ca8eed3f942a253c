import type {Corpus} from '../../claim/index.ts'
import type {Quantity} from './value.ts'

const exactly = (n: number, unit?: string, of?: string): Quantity => ({
  change: '=',
  lower: n,
  upper: n,
  ...(unit ? {unit} : {}),
  ...(of ? {of} : {}),
})

/** Units and currencies that are rarer in news, signs before sums, counts of counts, and bounds in all their wordings. */
export const rarer: Corpus<Quantity>['reads'] = [
  {value: exactly(12, '[sin_i]'), says: ['12 square inches', '12 sq in']},
  {value: exactly(12, 'cm2'), says: ['12 square centimetres', '12 cm²', '12 sq cm']},
  {value: exactly(12, '[smi_us]'), says: ['12 square miles', '12 sq. mi.', '12 sq mi']},
  {value: exactly(250, 'ul'), says: ['250 microlitres', '250 microliters', '250 µl']},
  {value: exactly(40, '[cin_i]'), says: ['40 cubic inches', '40 cu in']},
  {value: exactly(3, 'Gt', 'carbon'), says: ['3 gigatonnes of carbon', 'three gigatons of carbon']},
  {value: exactly(10, 't', 'rice'), says: ['10 metric tonnes of rice', '10 metric tons of rice', '10 tonnes of rice']},
  {value: exactly(30, 'MPa'), says: ['30 megapascals', '30 MPa']},
  {value: exactly(12, 'Ohm'), says: ['12 ohms', 'twelve ohms']},
  {value: exactly(300, 'lm'), says: ['300 lumens']},
  {value: exactly(5, 'TBq'), says: ['5 terabecquerels', '5 TBq']},
  {value: exactly(40, 'us'), says: ['40 microseconds', '40 µs']},
  {value: exactly(4, 'TiBy'), says: ['4 tebibytes', '4 TiB']},
  {value: exactly(90, '[mi_i]/h'), says: ['90 MPH', '90 m.p.h.']},

  {value: exactly(40, 'BBD'), says: ['40 Barbados dollars', '40 Barbadian dollars']},
  {value: exactly(40, 'BWP'), says: ['40 pula', 'BWP 40']},
  {value: exactly(40, 'AOA'), says: ['40 kwanzas', '40 Angolan kwanza']},
  {value: exactly(40, 'SSP'), says: ['40 South Sudanese pounds']},
  {value: exactly(40, 'XCD'), says: ['40 East Caribbean dollars', 'XCD 40']},
  {value: exactly(0.03, 'EUR'), says: ['3 euro cents', 'three euro cents']},
  {value: exactly(0.5, 'PLN'), says: ['50 groszy']},
  {value: exactly(4000000, 'ZAR'), says: ['R4 million', '4 million rand', 'R4m']},
  {value: exactly(4000000, 'MYR'), says: ['RM4 million', 'RM 4 million', '4 million ringgit']},
  {value: exactly(4000000, 'NGN'), says: ['N4 million', '4 million naira']},
  {value: exactly(3, '/fb'), says: ['3 inverse femtobarns', '3 fb⁻¹', '3 fb-1']},
  {value: exactly(3, 'J.s'), says: ['3 joule-seconds', '3 joule seconds', '3 J·s']},
  {value: exactly(3, 'Ga'), says: ['3 gigayears', '3 Gyr']},
  {value: exactly(3, 'km/s2'), says: ['3 kilometres per square second', '3 kilometres per second squared', '3 km/s²']},
  {value: exactly(3, 't.km'), says: ['3 tonne-kilometres', '3 tonne kilometres']},
  {value: exactly(3, 'Gy'), says: ['The tumour took [[3 grays]].', '3 Gy']},
  {value: exactly(400, 'KES'), says: ['KSh 400', 'Ksh400', '400 Kenyan shillings']},
  {value: exactly(400, 'AED'), says: ['Dh400', 'Dhs 400', '400 UAE dirhams']},
  {value: exactly(30000000, 'CNY'), says: ['Rmb30 million', 'RMB 30 million', '30 million yuan']},
  {value: exactly(40000000, 'EUR'), says: ['40m euros', '€40m', '40mn euros']},
  {value: exactly(40000000, 'USD'), says: ['U.S. $40 million', '40m U.S. dollars', 'US$40m']},
  {value: exactly(40000000, 'CAD'), says: ['C $ 40 million', 'C$40 million']},
  {value: exactly(3.2, 'GBP'), says: ['3 pounds 20 pence', '3 pounds and 20p', '£3.20']},
  {value: exactly(30000000000, 'USD'), says: ['$30-odd billion', '$30 billion']},

  {value: {change: 'range', lower: 200, upper: 1999, unit: 'km'}, says: ['hundreds of kilometres']},
  {value: {change: 'range', lower: 2000, upper: 19999, unit: 't', of: 'food'}, says: ['thousands of tonnes of food']},
  {
    value: exactly(321, undefined, 'fan'),
    says: ['3 hundred and 21 fans', '321 fans', 'three hundred and twenty-one fans'],
  },
  {value: exactly(1200000, undefined, 'fan'), says: ['1 million 200 thousand fans', '1.2 million fans']},
  {value: exactly(1000500000, undefined, 'share'), says: ['one billion and a half million shares']},
  {value: exactly(300000, undefined, 'cell'), says: ['3×10⁵ cells', '3 x 10^5 cells', '300,000 cells']},
  {value: {change: 'down', lower: 0.3, upper: 0.3, unit: '%'}, says: ['The margin fell [[30 bps]].']},
  {
    value: {change: '<', upper: 100, unit: 'USD'},
    says: [
      'no greater than $100',
      'not exceeding $100',
      'slightly less than $100',
      'at or below $100',
      '$100 at the most',
    ],
  },
  {
    value: {change: '>', lower: 100, unit: 'USD'},
    says: ['no smaller than $100', 'at or above $100', 'far more than $100', '$100 and upwards', '$100 at a minimum'],
  },
  {
    value: {change: '>', lower: 100, of: 'people'},
    says: ['100 people or more', 'at least 100 people', '100 people at least'],
  },
  {value: {change: '<', upper: 100, of: 'people'}, says: ['100 people or fewer', '100 people at most']},
  {
    value: [exactly(2000000), exactly(3000, undefined, 'home')],
    says: ['It cost [[2 million]] and [[3 thousand homes]] were lost.'],
  },
]
