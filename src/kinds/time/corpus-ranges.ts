import type {Corpus} from '../../claim/index.ts'
import type {Time} from './value.ts'

/** Ranges of clock times with their day, ranges of dates, and dates whose year the tense or the other end tells. */
export const ranges: Pick<Corpus<Time>, 'reads' | 'nothing'> = {
  reads: [
    {
      value: clocks('2021-06-14T09:30', '2021-06-14T11:00'),
      says: [
        'The lock was shut on [[Monday from 9:30 to 11:00]].',
        'The lock was shut from [[9:30 to 11:00 on Monday]].',
        'The lock was shut between [[9:30 and 11:00 on Monday]].',
        'The lock was shut on [[Monday between 9:30 and 11:00]].',
        'The lock was shut [[9:30-11 a.m. on Monday]].',
        'The lock was shut on [[Monday, June 14, 9:30 AM - 11:00 AM]].',
      ],
    },
    {
      value: clocks('2021-06-15T15:00', '2021-06-15T20:00'),
      says: [
        'The museum was open [[yesterday afternoon from 3-8pm]].',
        'The museum was open [[3 p.m. to 8 p.m. yesterday]].',
      ],
    },
    {
      value: clocks('2013-05-20T09:00', '2013-05-20T17:00'),
      says: ['Doors were open [[9 a.m. to 5 p.m., Monday, 20 May 2013]].'],
    },
    {
      value: {type: 'TIME', timex: '2021-05-07T11:00', earliest: '2021-05-07T11:00', latest: '2021-05-07T11:00'},
      says: ['The log ends on [[7 May 11:00]].', 'The log ends on [[7 May 2021, 11:00]].'],
    },
    {
      value: [day('2013-08-10'), day('2013-09-12')],
      says: [
        'The canal was drained [[10 August]] – [[12 September 2013]].',
        'The canal was drained from [[10 August 2013]] to [[12 September]].',
        'The canal was drained [[August 10]] through [[September 12, 2013]].',
      ],
    },
    {
      value: [month('2020-10', 31), month('2021-03', 31)],
      says: ['The pass was shut from [[October]] to [[March]].'],
    },
    {
      value: [month('2021-08', 31), month('2021-10', 31)],
      says: ['The pass will be shut from [[August]] to [[October]].'],
    },
    {
      value: {type: 'DATE', timex: '2021-05-13/2021-05-15', earliest: '2021-05-13', latest: '2021-05-15'},
      says: ['The canal was drained from the [[13th to the 15th of May]].'],
    },
    {
      value: [day('2021-05-03'), day('2021-05-05')],
      says: ['The launch was moved from [[3 May]] to [[5 May]].'],
    },
    {
      published: '2021-12-16',
      value: month('2021-01', 31),
      says: ['The mill burned down in [[January]].'],
    },
    {
      published: '2021-01-16',
      value: month('2021-11', 30),
      says: ['The mill will open in [[November]].'],
    },
    {
      value: {type: 'DATE', timex: '2021-08-13', earliest: '2021-08-13', latest: '2021-08-13'},
      says: ['The mill will open on [[Friday the 13th]].'],
    },
    {
      value: {type: 'DATE', timex: '2018', earliest: '2018-01-01', latest: '2018-12-31'},
      says: ['No part is later than [[2018]].'],
    },
    {
      value: {type: 'DATE', timex: '2021-06-18', earliest: '2021-06-18', latest: '2021-06-18'},
      says: ['The mayor will be back in [[two days]], she said.', 'The fair runs through [[Friday]].'],
    },
  ],
  nothing: [
    'The home side won 9:30 to 8:15 in the tie-break.',
    'Verses 9:30 to 11:02 were read.',
    'The ratio rose from 1:10 to 1:12.',
    'They lost 21-15 and 15-21.',
    'The rate is later than usual.',
  ],
}

function day(timex: string): Time {
  return {type: 'DATE', timex, earliest: timex, latest: timex}
}

function month(timex: string, days: number): Time {
  return {type: 'DATE', timex, earliest: `${timex}-01`, latest: `${timex}-${days}`}
}

function clocks(earliest: string, latest: string): Time {
  return {type: 'TIME', timex: `${earliest}/${latest}`, earliest, latest}
}
