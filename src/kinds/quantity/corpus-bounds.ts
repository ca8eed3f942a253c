import type {Corpus} from '../../claim/index.ts'
import type {Quantity} from './value.ts'

const exactly = (n: number, unit?: string, of?: string): Quantity => ({
  change: '=',
  lower: n,
  upper: n,
  ...(unit ? {unit} : {}),
  ...(of ? {of} : {}),
})
const least = (n: number): Quantity => ({change: '>', lower: n})
const most = (n: number): Quantity => ({change: '<', upper: n})
const range = (lower: number, upper: number, unit?: string): Quantity => ({
  change: 'range',
  lower,
  upper,
  ...(unit ? {unit} : {}),
})

/** Bounds by every comparative, ranges, tolerances, and the rarer ways to write a number. */
export const bounds: Corpus<Quantity>['reads'] = [
  {value: exactly(0.6875), says: ['eleven sixteenths', '11/16', '11⁄16']},
  {value: exactly(-0.75), says: ['minus three quarters', 'negative three quarters', '-3/4']},
  {value: exactly(9.4), says: ['nine and four tenths', 'nine and two fifths', '9.4']},
  {value: exactly(3.75), says: ['three point seventy-five', 'three point seven five', '3 3/4', '3 3⁄4']},
  {value: exactly(13, undefined, 'egg'), says: ["a baker's dozen eggs", 'thirteen eggs']},
  {
    value: {change: '~', lower: 40, upper: 40, of: 'boat'},
    says: ['forty-some boats', 'est. 40 boats', 'abt. 40 boats', '~40 boats'],
  },
  {value: {change: '<', upper: 40, of: 'boat'}, says: ['max. 40 boats', 'max 40 boats', 'a max of 40 boats']},
  {value: exactly(12, 'Cel'), says: ['It was [[12 deg. C]] in the hall.', 'It was [[12 deg. Celsius]] there.']},
  {
    value: least(15),
    says: [
      'larger than or equal to 15',
      'equal to or above 15',
      'higher than or equal to 15',
      'no lower than 15',
      'at the least 15',
      '15 or bigger',
      '15 or better',
      '15 minimum',
      'a tally [[>=15]]',
      'The tally [[tops 15]].',
    ],
  },
  {
    value: most(15),
    says: [
      'fewer than or equal to 15',
      'equal to or below 15',
      'no bigger than 15',
      'beneath 15',
      '15 or lower',
      '15 or smaller',
      '15 and under',
      '15 and below',
      '15 maximum',
    ],
  },
  {
    value: range(15, 40),
    says: [
      'higher than 15 and lower than 40',
      'more than 15, less than 40',
      'at least 15 and up to 40',
      'greater than 15 and smaller than or equal to 40',
      'larger than 15 but less or equal than 40',
      '15 or more, 40 or less',
      '15 ~ 40',
    ],
  },
  {value: exactly(90), says: ['The index crept up to [[90]].', 'The find brought the number up to [[90]].']},
  {
    value: exactly(13, undefined, 'seat'),
    says: ['The Reds picked up [[13 seats]].', 'The house is made up of [[13 seats]].'],
  },
  {value: range(10, 20, 'km'), says: ['10 km-20 km', '10-20 km', '10km to 20km']},
  {value: range(200, 300), says: ['two or three hundred', 'two to three hundred', 'between two and three hundred']},
  {value: range(1000, 2000), says: ['one or two thousand']},
  {value: range(36, 48), says: ['three or four dozen']},
  {value: range(-10, 5, 'deg'), says: ['from minus 10 to plus 5 degrees']},
  {value: exactly(10, 'kg'), says: ['[[10 kg]] ± 2 kg', '[[10 kg]], plus or minus 2']},
  {value: exactly(10), says: ['10, give or take 2', '10 ± 2']},
  {value: exactly(3, '%'), says: ['an error of plus or minus [[3 percentage points]]']},

  {value: exactly(3000240), says: ['three million two hundred & forty', '3,000,240']},
  {value: exactly(5.5), says: ['5 and a half', 'five and a half', '5½']},
  {value: exactly(5.75), says: ['5 and three quarters', '5.75']},
  {value: exactly(2.54), says: ['two and fifty-four hundredths', '2.54']},
  {value: exactly(301), says: ['3 hundred and one', 'three hundred and one']},
  {value: exactly(350000), says: ['3.5 hundred thousand', '350 thousand']},
  {value: exactly(2000000, undefined, 'home'), says: ['20 lakh homes', '20 lakhs homes', '2 million homes']},
  {value: exactly(20000000), says: ['2 crores', '2 crore', 'two crore']},
  {value: exactly(12500, undefined, 'home'), says: ["12'500 homes", '12,500 homes']},
  {value: exactly(1250000, undefined, 'home'), says: ['1.250.000 homes', '1.25 million homes']},
  {value: exactly(8000), says: ['8 * 10^3', '8x10³']},
  {value: exactly(1000000), says: ['10^6', '10⁶', 'a million']},
  {value: exactly(3.2, 'km'), says: ['3,2 km', '3.2 km']},
  {value: exactly(3.14159), says: ['three point one four one five nine']},
  {value: exactly(Number((3 / 13).toPrecision(12))), says: ['three-thirteenths']},
  {value: exactly(0.5, '%'), says: ['half of one per cent', 'half a per cent', 'one half percent', '0.5 pc']},
  {value: range(20, 99), says: ['tens']},
  {
    value: {change: 'down', lower: 0.2, upper: 0.2},
    says: ['Exports fell by [[a fifth]].', 'Exports shrank by [[a fifth]] in May.'],
  },
  {
    value: {change: 'up', lower: 0.25, upper: 0.25},
    says: ['Fares rose by [[a quarter]].', 'Fares have risen by [[a quarter]] since May.'],
  },
  {value: {change: 'down', lower: 0.5, upper: 0.5}, says: ['Fares fell by [[half]].']},
  {value: exactly(470_000), says: ['The count is [[4.7 x 10^5]].', 'The count is [[4.7e5]].']},
  {
    value: exactly(12_500, undefined, 'voter'),
    says: ['The region counted [[12 500 voters]].', 'It sank with [[12,500 voters]].'],
  },
  {
    value: {change: 'down', lower: 0.25, upper: 0.25, unit: '%'},
    says: ['The bank cut rates by [[a quarter-point]].', 'The bank cut rates by [[a quarter of a point]].'],
  },
]
