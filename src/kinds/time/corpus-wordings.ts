import type {Corpus} from '../../claim/index.ts'
import type {Time} from './value.ts'

/** One time in many wordings: spelled out, without articles, over two days or two parts, with the words of recurrence. */
export const wordings: Pick<Corpus<Time>, 'reads' | 'nothing'> = {
  reads: [
    {
      value: date('2021-W40', '2021-10-04', '2021-10-10'),
      says: [
        'The talks will resume [[week of October 6th]].',
        'The talks will resume in [[the week commencing 4 October]].',
        'The talks will resume in [[the week beginning on 4 October]].',
      ],
    },
    {
      value: date('2021-08', '2021-08-09', '2021-08-31'),
      says: [
        'The pool will reopen in [[mid to late August]].',
        'The pool will reopen in [[mid- to late August]].',
        'The pool will reopen in [[mid-to-late August]].',
      ],
    },
    {
      value: {...date('2021-08', '2021-08-16', '2021-08-31'), modifier: 'END'},
      says: [
        'The pool will reopen in [[the last few days of August]].',
        'The pool will reopen in [[the final days of August]].',
        'The pool will reopen at [[the very end of August]].',
      ],
    },
    {
      value: {...date('2021', '2021-07-02', '2021-12-31'), modifier: 'END'},
      says: ["The pool will reopen by [[the year's end]].", 'The pool will reopen by [[year end]].'],
    },
    {
      value: {...date('199', '1992-07-02', '1997-07-01'), modifier: 'MID'},
      says: ['The mill shut in [[the mid-nineties]].'],
    },
    {
      value: date('198', '1980-01-01', '1989-12-31'),
      says: ['The mill shut in the [[nineteen eighties]].', 'The mill shut in the [[nineteen-eighties]].'],
    },
    {
      value: date('2011-WI', '2011-01-01', '2012-03-31'),
      says: ['The lake froze in [[the winter of 2011-12]].', 'The lake froze in [[winter 2011/12]].'],
    },
    {
      value: date('2021-04-25', '2021-04-25', '2021-04-25'),
      says: [
        'The spire fell on [[the third Sunday after Easter]].',
        'The spire fell on [[the 3rd Sunday after Easter]].',
      ],
    },
    {
      value: date('2021-06-18', '2021-06-18', '2021-06-18'),
      says: ['The lock will open [[day after tomorrow]].', 'The lock will open [[the day after tomorrow]].'],
    },
    {
      value: date('2021-06-25', '2021-06-25', '2021-06-25'),
      says: ['The lock will open on [[the last Friday of the month]].'],
    },
    {
      value: date('2021-05-03/2021-05-08', '2021-05-03', '2021-05-08'),
      says: [
        'The square was shut from the [[3rd through the 8th of May]].',
        'The square was shut [[May 3 thru 8]].',
        'The square was shut [[3 until 8 May]].',
      ],
    },
    {
      value: date('0079', '0079-01-01', '0079-12-31'),
      says: ['The town was buried in [[A.D. 79]].', 'The town was buried in [[79 A.D.]]'],
    },
    {value: date('2015-03-03', '2015-03-03', '2015-03-03'), says: ['The pier burned down on [[2015 March 3]].']},
    {value: date('1990', '1990-01-01', '1990-12-31'), says: ['The mill was sold prior to [[1990]].']},
    {
      value: date('XXXX-XX-XX', '2021-06-26', '2021-07-11'),
      says: ['The lock will open in [[two or three weeks]].', 'The lock will open in [[two to three weeks]].'],
    },
    {
      value: {type: 'DURATION', timex: 'P10D', earliest: '2021-07-05', latest: '2021-07-14'},
      says: [
        'The bridge will be shut for [[10 days from 5 July]].',
        'The bridge will be shut for [[ten days starting on 5 July]].',
        'The bridge will be shut for [[ten days beginning July 5]].',
      ],
    },
    {value: {type: 'DURATION', timex: 'P1Y/P2Y'}, says: ['The repair took [[a year or two]].']},
    {
      value: {type: 'DURATION', timex: 'P100D'},
      says: ['The siege lasted [[a hundred days]].', 'The siege lasted [[one hundred days]].'],
    },
    {value: {type: 'DURATION', timex: 'P6Y'}, says: ['The lawsuit took [[half a dozen years]].']},
    {value: {type: 'DURATION', timex: 'PTXH'}, says: ['The search went on for [[some hours]].']},
    {value: {type: 'DURATION', timex: 'P1W'}, says: ['It rained [[all week long]].', 'It rained [[the whole week]].']},
    {
      value: hours('2021-06-18T09:00', '2021-06-18T10:00'),
      says: [
        'The hall will be shut between [[nine and ten in the morning on Friday]].',
        'The hall will be shut from [[9 to 10am on Friday]].',
        'The hall will be shut from [[nine to ten a.m. on Friday]].',
      ],
    },
    {value: hour('2021-06-18T09:50'), says: ['The hall will open at [[10 to 10 a.m. on Friday]].']},
    {
      value: hour('2021-06-16T20:00'),
      says: ['The match kicks off at [[8 tonight]].', 'The match kicks off at [[eight this evening]].'],
    },
    {value: hour('2021-06-20T09:00'), says: ['The ferry will leave at [[9 on Sunday morning]].']},
    {value: hour('2021-06-20T20:30'), says: ['The ferry will leave at [[20.30 on Sunday]].']},
    {
      value: hour('2021-06-18T20:30'),
      says: [
        'The talks will begin at [[8:30 p.m. Eastern on Friday]].',
        'The talks will begin at [[8:30 p.m. Paris time on Friday]].',
      ],
    },
    {
      value: {type: 'TIME', timex: '2021-06-18TMI', earliest: '2021-06-18T11:00', latest: '2021-06-18T14:00'},
      says: ['The hall will open [[Friday at lunchtime]].', 'The hall will open at [[lunchtime on Friday]].'],
    },
    {
      value: {type: 'TIME', timex: '2021-05-03TNI', earliest: '2021-05-03T17:00', latest: '2021-05-04T06:00'},
      says: [
        'The barn burned down on [[the night of 3-4 May]].',
        'The barn burned down on [[the night of May 3 to 4]].',
        'The barn burned down on [[the night of 3/4 May]].',
      ],
    },
    {value: {type: 'SET', timex: 'P2W'}, says: ['They row [[every other Monday]].', 'They row [[every fortnight]].']},
    {
      value: {type: 'SET', timex: 'XXXX-WXX-1,XXXX-WXX-3,XXXX-WXX-5'},
      says: ['They row [[every Monday, Wednesday and Friday]].'],
    },
    {
      value: {type: 'SET', timex: 'PT30M'},
      says: ['The bell rings [[every half hour]].', 'The bell rings [[every half-hour]].'],
    },
    {value: {type: 'SET', timex: 'XXXX-12-25'}, says: ['They row [[every Christmas]].']},
    {
      value: {type: 'SET', timex: 'XXXX-03-03'},
      says: ['They row [[every year on 3 March]].', 'They row [[each year on March 3]].'],
    },
    {value: {type: 'SET', timex: 'XXXX-XX-WXX-1'}, says: ['They row [[every first Monday of the month]].']},
    {value: {type: 'SET', timex: 'XXXX-WXX-WD'}, says: ['The shop opens [[weekdays]].']},
  ],
  nothing: [
    'The shop closed all day care rooms.',
    'He was in his mid-nineties.',
    'She finished at 8 in the heats.',
    'They counted year-end bonuses.',
  ],
}

function date(timex: string, earliest: string, latest: string): Time {
  return {type: 'DATE', timex, earliest, latest}
}

function hour(timex: string): Time {
  return {type: 'TIME', timex, earliest: timex, latest: timex}
}

function hours(from: string, to: string): Time {
  return {type: 'TIME', timex: `${from}/${to}`, earliest: from, latest: to}
}
