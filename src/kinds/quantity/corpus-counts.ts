import type {Corpus} from '../../claim/index.ts'
import type {Quantity} from './value.ts'

const exactly = (n: number, of?: string): Quantity => ({change: '=', lower: n, upper: n, ...(of ? {of} : {})})
const about = (n: number, of?: string): Quantity => ({change: '~', lower: n, upper: n, ...(of ? {of} : {})})
const least = (n: number, of?: string): Quantity => ({change: '>', lower: n, ...(of ? {of} : {})})
const most = (n: number, of?: string): Quantity => ({change: '<', upper: n, ...(of ? {of} : {})})
const range = (lower: number, upper: number, of?: string): Quantity => ({
  change: 'range',
  lower,
  upper,
  ...(of ? {of} : {}),
})

/** Counts of people and things, exact, hedged, vague and bounded, and shares of them. */
export const counts: Corpus<Quantity>['reads'] = [
  {value: exactly(249), says: ['249', 'The tally was [[249]].', 'The figure now stands at [[249]].']},
  {value: exactly(1500), says: ['1,500', 'fifteen hundred', 'one thousand five hundred']},
  {value: exactly(2440000), says: ['2.44 million', '2,440,000']},
  {value: exactly(23), says: ['twenty-three', 'twenty three']},
  {value: exactly(4.5), says: ['four and a half', '4 1/2', '4½', 'four point five']},
  {value: exactly(232), says: ['two hundred and thirty-two', 'two hundred thirty-two']},
  {value: exactly(500000), says: ['half a million', 'five hundred thousand', '5 lakh', '500 thousand']},
  {
    value: exactly(1500000),
    says: ['one and a half million', 'a million and a half', '1.5 million'],
  },
  {value: exactly(3000000000), says: ['three billion', '3bn', '3 billion']},
  {value: exactly(100), says: ['a hundred', 'one hundred']},
  {value: exactly(36), says: ['three dozen', '3 dozen']},
  {
    value: exactly(12, 'people'),
    says: [
      '12 people',
      'twelve people',
      'a dozen people',
      'The blast killed [[12 people]].',
      'In Varn [[12 people]] died.',
      'Police said [[12 people]] were held.',
      'Exactly [[12 people]] were inside.',
      '[[Twelve people]] were hurt.',
    ],
  },
  {value: exactly(3, 'american'), says: ['three Americans', '3 Americans']},
  {value: exactly(1, 'german'), says: ['The crew includes [[one German]].']},
  {value: exactly(1, 'woman'), says: ['The blast killed [[one woman]].', '[[One woman]] was hurt.']},
  {
    value: exactly(23, 'pirate'),
    says: ['23 Somali pirates', '23 heavily armed pirates', '23 Somali and Yemeni pirates', 'all [[23 pirates]]'],
  },
  {value: exactly(7, 'house'), says: ['seven badly damaged houses', '7 houses', 'seven other houses']},
  {value: exactly(7, 'rifle'), says: ['seven K-47 automatic rifles', 'seven rifles']},
  {value: exactly(5, 'police officer'), says: ['five police officers', 'five more police officers']},
  {value: exactly(16, 'crew member'), says: ['16 crew members', 'sixteen Filipino crew members']},
  {value: exactly(30, 'home run'), says: ['He hit [[30 home runs]].']},
  {value: exactly(12, 'member'), says: ['a [[12-member]] panel']},
  {value: exactly(40, 'employee'), says: ['a [[40-employee]] firm']},
  {
    value: exactly(3),
    says: ['[[Three]] were killed.', 'It left [[three missing]].', 'Of the dead, [[three]] were locals.'],
  },
  {value: exactly(3), says: ['three others', 'three more', '[[three of them]] fled']},
  {value: exactly(2, 'village'), says: ['[[two of the villages]] burned', 'two of its villages']},
  {value: exactly(10), says: ['10 dead', 'Quake kills [[10]]', 'ten wounded', '10 killed']},
  {value: exactly(4, 'time'), says: ['It has flown [[four times]].']},
  {value: exactly(3000000, 'copy'), says: ['3m copies', 'three million copies']},
  {value: exactly(2000000, 'user'), says: ['2m users', '2 million users']},
  {value: exactly(150000), says: ['1,50,000', '150,000', '1.5 lakh']},
  {value: exactly(12000, 'worker'), says: ['12 000 workers', '12,000 workers']},
  {value: exactly(0.308), says: ['He was batting [[.308]] in May.']},
  {
    value: exactly(0, 'injury'),
    says: ['There were [[no injuries]].', '[[No injuries]] were reported.', '[[No serious injuries]] were seen.'],
  },
  {
    value: exactly(0, 'casualty'),
    says: ['[[No casualties]] were reported.', 'There were [[no reports of casualties]].'],
  },
  {value: exactly(0), says: ['[[No one]] was injured.', '[[Nobody]] was killed.', '[[None]] were hurt.']},

  {
    value: about(500),
    says: [
      'about 500',
      'around 500',
      'some 500',
      'roughly 500',
      'approximately 500',
      'nearly 500',
      'almost 500',
      'an estimated 500',
      '500 or so',
      'close to 500',
    ],
  },
  {
    value: about(3000, 'people'),
    says: ['about 3,000 people', 'some three thousand people', 'nearly 3,000 people', 'an estimated 3,000 people'],
  },
  {
    value: least(12),
    says: [
      'at least 12',
      'more than 12',
      'over 12',
      'no fewer than 12',
      '12 or more',
      'upwards of 12',
      'in excess of twelve',
      '12-plus',
      'more than a dozen',
    ],
  },
  {
    value: least(12, 'people'),
    says: ['at least 12 people', 'more than twelve people', 'over a dozen people', 'not less than 12 people'],
  },
  {
    value: most(80),
    says: [
      'up to 80',
      'as many as 80',
      'fewer than 80',
      'less than 80',
      'at most 80',
      'no more than 80',
      '80 or fewer',
      'under 80',
      'a maximum of 80',
    ],
  },
  {value: most(80, 'guest'), says: ['up to 80 guests', 'as many as eighty guests', 'fewer than 80 guests']},
  {value: range(24, 99), says: ['dozens', 'dozens more']},
  {value: range(24, 99, 'car'), says: ['dozens of cars', 'dozens of parked cars']},
  {value: range(3, 9, 'building'), says: ['several buildings', 'several tall buildings']},
  {value: range(200, 1999, 'people'), says: ['hundreds of people', 'hundreds of other people']},
  {value: range(20000, 199999, 'people'), says: ['tens of thousands of people']},
  {value: range(40, 199, 'tent'), says: ['scores of tents']},
  {value: range(3, 6, 'voter'), says: ['a handful of voters']},
  {value: range(2, 3, 'shop'), says: ['a couple of shops']},
  {value: range(300, 999, 'tree'), says: ['several hundred trees']},
  {value: range(2, 6, 'hut'), says: ['a few huts']},
  {
    value: range(100, 200, 'goat'),
    says: [
      '100 to 200 goats',
      '100-200 goats',
      'between 100 and 200 goats',
      'from 100 to 200 goats',
      'more than 100 but fewer than 200 goats',
    ],
  },
  {value: range(2, 3, 'boat'), says: ['two or three boats', 'two to three boats', '2-3 boats']},
  {
    value: range(3000000, 4000000),
    says: ['3 to 4 million', '3-4 million', 'three to four million', 'between three and four million'],
  },
  {value: [exactly(7), exactly(23, 'pirate')], says: ['[[Seven]] of the [[23 pirates]] confessed.']},
  {
    value: [exactly(12, 'soldier'), exactly(3, 'civilian')],
    says: ['It killed [[12 soldiers]] and [[three civilians]].'],
  },
  {
    value: [least(1500, 'people'), about(3000)],
    says: ['It killed [[at least 1,500 people]] and injured [[about 3,000]].'],
  },
  {value: [exactly(20, 'member'), exactly(30)], says: ['It grew from [[20 members]] to [[30]].']},
  {value: exactly(4, 'driver'), says: ['one of the [[four drivers]]']},

  {value: exactly(0.5, 'voter'), says: ['half of the voters', 'half of all voters']},
  {value: about(0.5, 'voter'), says: ['nearly half of the voters', 'about half of the voters']},
  {value: least(0.5), says: ['[[more than half]] were lost']},
  {
    value: exactly(Number((2 / 3).toPrecision(12)), 'delegate'),
    says: ['two-thirds of the delegates', 'two thirds of delegates'],
  },
  {value: exactly(0.25, 'crop'), says: ['a quarter of the crop', 'one quarter of the crop', 'one-quarter of the crop']},
  {value: exactly(0.75, 'fleet'), says: ['three-quarters of the fleet', 'three quarters of its fleet']},
  {value: exactly(0.002), says: ['one in every 500', '1 in 500', 'one in 500']},
  {value: exactly(0.75), says: ['[[Three out of four]] agreed.', '[[three in four]] agreed']},
]
