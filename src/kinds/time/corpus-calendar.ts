import type {Corpus} from '../../claim/index.ts'
import type {Time} from './value.ts'

/** Days told by the week or month they are in, years before their parts, years cut short, eras, weekdays that decide between figures. */
export const calendar: Pick<Corpus<Time>, 'reads' | 'nothing'> = {
  reads: [
    {
      value: day('2021-06-22'),
      says: [
        'The hearing will go on [[Tuesday next week]].',
        'The hearing will go on [[Tuesday, next week]].',
        'The hearing will go on [[next week on Tuesday]].',
        'The hearing will go on [[next week Tuesday]].',
      ],
    },
    {
      value: {type: 'TIME', timex: '2021-06-08TEV', earliest: '2021-06-08T16:00', latest: '2021-06-08T23:59'},
      says: ['The hearing broke off on [[Tuesday evening last week]].'],
    },
    {
      value: day('2021-06-21'),
      says: ['The tax is due on [[the 21st of this month]].', 'The tax is due on [[the 21st this month]].'],
    },
    {value: day('2021-06-25'), says: ['The ballot will be held [[the Friday after next]].']},
    {
      value: {type: 'DATE', timex: '2021-W26', earliest: '2021-06-28', latest: '2021-07-04'},
      says: ['The ballot will be held [[the week after next]].'],
    },
    {
      value: {type: 'DATE', timex: '2017-W43-WE', earliest: '2017-10-28', latest: '2017-10-29'},
      says: ['The regatta was held on [[the last weekend of October 2017]].'],
    },
    {
      value: {type: 'DATE', timex: '2021-W22-WE', earliest: '2021-06-05', latest: '2021-06-06'},
      says: ['The regatta was held on [[the first weekend in June]].'],
    },
    {
      value: {type: 'DATE', timex: '2021-Q1', earliest: '2021-01-01', latest: '2021-03-31'},
      says: ['Orders fell in [[previous quarter]].', 'Orders fell [[last qtr]].', 'Orders fell in [[2021 Q1]].'],
    },
    {
      value: {type: 'DATE', timex: '2019-Q3', earliest: '2019-07-01', latest: '2019-09-30'},
      says: ['Orders rose in [[2019 Q3]].', 'Orders rose in [[q3 2019]].', 'Orders rose in [[Q3-2019]].'],
    },
    {
      value: {type: 'DATE', timex: '2019-H2', earliest: '2019-07-01', latest: '2019-12-31'},
      says: ['Orders rose in [[2019-H2]].', 'Orders rose in [[H2 2019]].'],
    },
    {
      value: {type: 'DATE', timex: '2024-10', earliest: '2024-10-01', latest: '2024-10-31'},
      says: ['The label reads [[2024 Oct]].'],
    },
    {value: day('2012-08-10'), says: ['The label reads [[2012/Aug/10]].', 'The label reads [[2012-aug-10]].']},
    {value: day('1996-08-03'), says: ['She was born on [[3 Aug 96]].', 'She was born on [[August 3 of 96]].']},
    {value: {type: 'DATE', timex: 'BC0234-08-10'}, says: ['The fleet left on [[10 August 234 BC]].']},
    {value: day('2015-11-03'), says: ['The deed was signed on [[Tuesday 11/3/2015]].']},
    {value: day('2015-03-11'), says: ['The deed was signed on [[Wednesday, 11/3/2015]].']},
    {
      value: {
        type: 'TIME',
        timex: '2023-10-26T11:00:09',
        earliest: '2023-10-26T11:00:09',
        latest: '2023-10-26T11:00:09',
      },
      says: ['The log ends on [[Thu Oct 26 11:00:09 2023]].'],
    },
    {value: day('2022-06-28'), says: ['The ship will sail on [[28 June in 2022]].']},
    {
      value: [
        {type: 'DATE', timex: '2017-01', earliest: '2017-01-01', latest: '2017-01-31'},
        {type: 'DATE', timex: '2017-02', earliest: '2017-02-01', latest: '2017-02-28'},
      ],
      says: ['The summit was held in [[Jan]]-[[Feb 2017]].'],
    },
    {value: day('2021-06-03'), says: ['She was hurt [[two Thursdays back]].']},
    {
      value: {type: 'DATE', timex: '2021-06-23', earliest: '2021-06-19', latest: '2021-06-27'},
      says: ['The trial will open [[a week hence]].'],
    },
    {
      value: {type: 'DATE', timex: '2021-SU', earliest: '2021-01-01', latest: '2021-12-31'},
      says: ['[[The current summer]] is hot.'],
    },
    {
      value: [day('2021-05-03'), day('2021-05-04')],
      says: ['On [[3 May]] 96 people died and on [[4 May]] 40 homes burned.'],
    },
    {
      value: {type: 'DATE', timex: '2019', earliest: '2019-01-01', latest: '2019-12-31'},
      says: ['The [[2019]] H1N1 outbreak was mild.'],
    },
    {
      value: [{type: 'DATE', timex: '2010', earliest: '2010-01-01', latest: '2010-12-31'}],
      says: ['In [[2010]] March won the cup.', 'In [[2010]] May was mayor.', 'In [[2010]] June Carrow sang.'],
    },
  ],
  nothing: [
    'His previous week was hard.',
    'It was hotter than in previous years.',
    'Some 20 of the players met.',
    'In February 151998 was the code.',
  ],
}

function day(timex: string): Time {
  return {type: 'DATE', timex, earliest: timex, latest: timex}
}
