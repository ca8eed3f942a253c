import type {Corpus} from '../../claim/index.ts'
import type {Time} from './value.ts'

/** Families of wordings by their slots: what points, which unit, which edge, which anchor. */
export const families: Pick<Corpus<Time>, 'reads' | 'nothing'> = {
  reads: [
    {
      value: [date('2015-06', '2015-06-01', '2015-06-30'), date('2016-SP', '2016-01-01', '2016-12-31')],
      says: [
        'In [[June 2015]] the barn burned down. [[The following spring]] it was rebuilt.',
        'In [[June 2015]] the barn burned down. It was rebuilt [[the ensuing spring]].',
      ],
    },
    {
      value: [date('2015-06', '2015-06-01', '2015-06-30'), date('2016-05', '2016-05-01', '2016-05-31')],
      says: ['In [[June 2015]] the barn burned down. It reopened [[the following May]].'],
    },
    {
      value: [date('2015', '2015-01-01', '2015-12-31'), date('2015-SU', '2015-01-01', '2015-12-31')],
      says: [
        'In [[2015]] the barn burned down. [[That summer]] it was rebuilt.',
        'In [[2015]] the barn burned down. [[That same summer]] it was rebuilt.',
      ],
    },
    {
      value: [date('2015', '2015-01-01', '2015-12-31'), date('2015', '2015-01-01', '2015-12-31')],
      says: ['In [[2015]] the barn burned down. [[That same year]] it was rebuilt.'],
    },
    {
      value: [date('2015-06-03', '2015-06-03', '2015-06-03'), date('2015-06-05', '2015-06-05', '2015-06-05')],
      says: ['The barn burned down on [[3 June 2015]]. [[The Friday after]], it was sold.'],
    },
    {
      value: [date('2015-06-03', '2015-06-03', '2015-06-03'), date('2015-W24', '2015-06-08', '2015-06-14')],
      says: [
        'The barn burned down on [[3 June 2015]]. It was sold [[the week after that]].',
        'The barn burned down on [[3 June 2015]]. It was sold [[the following week]].',
      ],
    },
    {
      value: [date('2015-06-03', '2015-06-03', '2015-06-03'), date('2017', '2016-12-02', '2017-12-03')],
      says: ['The barn burned down on [[3 June 2015]]. [[Two years on]], it is empty.'],
    },
    {
      value: date('2021-W25', '2021-06-21', '2021-06-27'),
      says: ['The mayor will speak [[the following week]].', 'The fair will open in [[the week starting Monday]].'],
    },
    {
      value: date('2021-W22-WE', '2021-06-05', '2021-06-06'),
      says: ['The barn burned down [[the weekend before last]].'],
    },
    {
      value: date('2021-07-05', '2021-07-05', '2021-07-05'),
      says: ['The pool will reopen [[Monday fortnight]].'],
    },
    {
      value: date('2021-06-25', '2021-06-25', '2021-06-25'),
      says: ['The pool will reopen on [[Friday in a week]].', 'The pool will reopen on [[Friday of next week]].'],
    },
    {
      value: date('2021-06-29', '2021-06-29', '2021-06-29'),
      says: ['The pool will reopen on [[Tuesday of the week after next]].'],
    },
    {
      value: date('2021-06-24', '2021-06-20', '2021-06-28'),
      says: ['The pool will reopen [[a week tomorrow]].', 'The pool will reopen [[a week from tomorrow]].'],
    },
    {value: date('2021-06-06', '2021-06-06', '2021-06-06'), says: ['The barn burned down [[ten days back]].']},
    {
      value: date('2021-06-11', '2021-06-11', '2021-06-11'),
      says: ['The barn burned down on [[Friday last]].'],
    },
    {
      value: date('2020-07-04', '2020-07-04', '2020-07-04'),
      says: ['The barn burned down [[last 4 July]].', 'The barn burned down [[last July 4]].'],
    },
    {
      value: date('2021-06-21', '2021-06-21', '2021-06-21'),
      says: ['The pool will reopen on [[the 21st of the month]].'],
    },
    {
      value: date('2019-04', '2019-04-01', '2019-04-30'),
      says: ['The barn burned down in [[April two years ago]].'],
    },
    {
      value: date('2019-04-03', '2019-04-03', '2019-04-03'),
      says: [
        'The barn burned down on [[3 April two years ago]].',
        'The barn burned down on [[April 3, two years ago]].',
      ],
    },
    {
      value: {...date('2021', '2021-06-16', '2021-12-31'), modifier: 'END'},
      says: [
        'The pool will stay shut for [[the rest of the year]].',
        'The pool will stay shut for [[the remainder of the year]].',
        'The pool will reopen [[later in 2021]].',
      ],
    },
    {
      value: {...date('2019', '2019-04-02', '2019-10-01'), modifier: 'MID'},
      says: ['The barn burned down [[midway through 2019]].', 'The barn burned down [[halfway through 2019]].'],
    },
    {
      value: {...date('2021', '2021-04-02', '2021-10-01'), modifier: 'MID'},
      says: ['The pool will reopen at [[midyear]].', 'The pool will reopen in [[mid-year]].'],
    },
    {
      value: {...date('2021-06-18', '2021-06-18', '2021-06-18'), modifier: 'END'},
      says: [
        'Bids must be in by [[close of business on Friday]].',
        'Bids must be in by [[the end of the day on Friday]].',
        'Bids must be in by [[end of play Friday]].',
      ],
    },
    {
      value: {...date('2021-09', '2021-09-16', '2021-09-30'), modifier: 'END'},
      says: ['The pool will reopen by [[end-September]].', 'The pool will reopen by [[end September]].'],
    },
    {
      value: {...date('2021-FA', '2021-01-01', '2021-12-31'), modifier: 'START'},
      says: ['The pool will reopen in [[early autumn]].'],
    },
    {
      value: {type: 'TIME', timex: '2021-06-21TMO', earliest: '2021-06-21T00:00', latest: '2021-06-21T12:00'},
      says: ['The pool will reopen [[first thing on Monday]].', 'The pool will reopen on [[Monday mid-morning]].'],
    },
    {
      value: {type: 'TIME', timex: '2021-12-25TMO', earliest: '2021-12-25T00:00', latest: '2021-12-25T12:00'},
      says: ['The pool will open on [[Christmas morning]].'],
    },
    {
      value: {
        type: 'TIME',
        timex: '2021-06-21T09:00/2021-06-21T17:00',
        earliest: '2021-06-21T09:00',
        latest: '2021-06-21T17:00',
      },
      says: ['The pool will open from [[9 to 5 p.m. on Monday]].'],
    },
    {
      value: {type: 'DURATION', timex: 'P3NI'},
      says: ['The strike lasted [[three nights]].', 'The [[three-night]] strike ended.'],
    },
    {
      value: {type: 'DURATION', timex: 'P1WE'},
      says: [
        'The fair lasted [[all weekend]].',
        'The [[weekend-long]] fair ended.',
        'It rained [[the whole weekend]].',
      ],
    },
    {value: {type: 'DURATION', timex: 'P4D/P5D'}, says: ['The [[four- or five-day]] strike ended.']},
    {
      value: {type: 'DURATION', timex: 'P10Y/P15Y'},
      says: ['The [[10-to-15-year]] plan ended.', 'The [[10- to 15-year]] plan ended.'],
    },
    {
      value: {type: 'DURATION', timex: 'P2Y/P3Y'},
      says: ['Prices rose over [[the past two to three years]].', 'Prices rose over [[the last two or three years]].'],
    },
    {
      value: {type: 'DURATION', timex: 'P10Y'},
      says: ['The [[decade-long]] feud ended.', 'The [[decadelong]] feud ended.'],
    },
    {
      value: {type: 'DURATION', timex: 'PXY'},
      says: ['The [[multi-year]] deal ended.', 'The [[multiyear]] deal ended.', 'The [[years-long]] feud ended.'],
    },
    {
      value: {type: 'DURATION', timex: 'P2W'},
      says: ['Prices rose over [[the last fortnight]].', 'Prices rose in [[the past fortnight]].'],
    },
    {
      value: {type: 'DURATION', timex: 'P1Y', modifier: 'LESS_THAN'},
      says: ['The strike lasted [[the best part of a year]].', 'The strike lasted [[just shy of a year]].'],
    },
    {
      value: {type: 'DURATION', timex: 'P90D', modifier: 'MORE_THAN'},
      says: ['The strike lasted [[90-plus days]].', 'The strike lasted [[90+ days]].'],
    },
    {value: {type: 'DURATION', timex: 'P2Y', modifier: 'EQUAL_OR_MORE'}, says: ['It took [[two years at least]].']},
    {value: {type: 'SET', timex: 'PXY'}, says: ['It is held [[every two or three years]].']},
    {value: {type: 'SET', timex: 'XXXX-XX-XXT20:00'}, says: ['It is shown [[every night at 8 p.m.]]']},
    {value: {type: 'SET', timex: 'PT15M'}, says: ['The bell rings [[every quarter of an hour]].']},
  ],
  nothing: [
    'He said that May had lost.',
    'She led that summer camp.',
    'He sold the rest of the land.',
    'It was the third time in as many weeks.',
    'They go there every now and then.',
    'They looked in all night clubs.',
  ],
}

function date(timex: string, earliest: string, latest: string): Time {
  return {type: 'DATE', timex, earliest, latest}
}
