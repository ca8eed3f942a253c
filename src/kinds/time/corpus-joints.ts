import type {Corpus} from '../../claim/index.ts'
import type {Time} from './value.ts'

/** Times joined to times: what stands between two ends, between a clock time and its day, between a length and what it is counted from. */
export const joints: Pick<Corpus<Time>, 'reads' | 'nothing'> = {
  reads: [
    {
      value: [year('2012'), year('2015')],
      says: [
        'The quay was shut from [[2012]] up to [[2015]].',
        'The quay was shut from [[2012]] up until [[2015]].',
        'The quay was shut from [[2012]] right up to [[2015]].',
        'The quay was shut [[2012]] to [[2015]].',
        'The quay was shut [[2012]] through [[2015]].',
        'The quay was shut [[2012]] until [[2015]].',
        'The quay was shut from [[2012]] into [[2015]].',
      ],
    },
    {
      value: [year('2012'), {type: 'DATE', timex: 'PRESENT_REF'}],
      says: [
        'The quay has been shut from [[2012]] to [[the present]].',
        'The quay has been shut from [[2012]] to [[the present day]].',
        'The quay has been shut [[2012]] to [[present]].',
        'The quay has been shut from [[2012]] to [[date]].',
      ],
    },
    {
      value: [year('2012'), date('2015-05', '2015-05-01', '2015-05-31')],
      says: ['She ran the quay [[2012]] to [[May 2015]].', 'She ran the quay from [[2012]] until [[May 2015]].'],
    },
    {
      value: [day('2015-05-03'), day('2015-06-09')],
      says: [
        'The fair ran from [[3 May]] up to [[9 June 2015]].',
        'The fair ran from [[May 3]] up until [[June 9, 2015]].',
        'The fair ran [[2015-05-03]]–[[2015-06-09]].',
      ],
    },
    {
      value: [date('2015-01', '2015-01-01', '2015-01-31'), date('2015-03', '2015-03-01', '2015-03-31')],
      says: ['The fair ran from [[Jan]] to [[Mar 2015]].'],
    },
    {
      value: [decade('196'), decade('198')],
      says: ['The inn was full from the [[1960s]] to the [[1980s]].'],
    },
    {
      value: span('2015-05-03', '2015-05-05'),
      says: [
        'The inn was full on [[May 3, 4 and 5, 2015]].',
        'The inn was full on [[3, 4 and 5 May 2015]].',
        'The inn was full [[3–5 May 2015]].',
      ],
    },
    {
      value: span('2021-05-03', '2021-05-04'),
      says: ['The ferry sank on [[May 3 or 4]].', 'The ferry sank on [[3 or 4 May]].'],
    },
    {
      value: day('2015-05-03'),
      says: ['The inn was full on [[May 3]], 7 and 9, 2015.'],
    },
    {
      value: day('2015-03-06'),
      says: [
        'The log is dated [[March, 6th 2015]].',
        'The log is dated [[6/march/2015]].',
        'The log is dated [[march the 6th, 2015]].',
        'The log is dated [[2015 Mar 6]].',
        'The log is dated [[Fri. March 6, 2015]].',
      ],
    },
    {
      value: clock('2021-06-11T19:00'),
      says: [
        'The quay was shut at [[7p.m. Friday]].',
        'The quay was shut [[Friday, 7 p.m.]]',
        'The quay was shut [[Friday @ 7 p.m.]]',
        'The quay was shut at [[7 p.m., Friday]].',
        'The quay was shut at [[7 p.m. sharp on Friday]].',
        'The quay was shut at [[1900h on Friday]].',
      ],
    },
    {
      value: {
        type: 'TIME',
        timex: '2021-06-11T09:30/2021-06-11T11:00',
        earliest: '2021-06-11T09:30',
        latest: '2021-06-11T11:00',
      },
      says: [
        'The quay was shut from [[9:30-11:00 on Friday]].',
        'The quay was shut [[9:30 to 11 a.m. on Friday]].',
        'The quay was shut on [[Friday 9:30 to 11 a.m.]]',
      ],
    },
    {
      value: {type: 'TIME', timex: '2021-06-16T07:50'},
      says: [
        'The bell rang at [[ten to eight]].',
        'The bell rang at [[ten minutes to eight]].',
        'The bell rang at [[0750 hours]].',
      ],
    },
    {
      value: {type: 'TIME', timex: '2021-06-16T08:35'},
      says: ['The bell rang at [[thirty-five minutes past eight]].'],
    },
    {
      value: {type: 'SET', timex: 'XXXX-WXX-1T09:00'},
      says: [
        'The bell rings at [[9 a.m. every Monday]].',
        'The bell rings at [[9 a.m. on Mondays]].',
        'The bell rings [[every Monday at 9 a.m.]]',
      ],
    },
    {
      value: {type: 'SET', timex: 'XXXX-XX-XXT09:00'},
      says: ['The bell rings at [[9 a.m. daily]].', 'The bell rings at [[9 a.m. every day]].'],
    },
    {
      value: day('2015-05-08'),
      says: [
        'The quay was shut [[two days prior to 10 May 2015]].',
        'The quay was shut [[two days ahead of 10 May 2015]].',
        'The quay was shut [[two days earlier than May 10, 2015]].',
      ],
    },
    {
      value: day('2015-05-12'),
      says: [
        'The quay was shut [[two days following 10 May 2015]].',
        'The quay was shut [[two days later than 10 May 2015]].',
        'The quay was shut [[two days on from 10 May 2015]].',
      ],
    },
    {
      value: day('2015-05-11'),
      says: [
        'The quay was shut on [[the Monday nearest to 10 May 2015]].',
        'The quay was shut on [[the Monday closest to May 10, 2015]].',
        'The quay was shut on [[the nearest Monday to 10 May 2015]].',
        'The quay was shut on [[the next Monday after 10 May 2015]].',
      ],
    },
    {value: day('2015-05-04'), says: ['The quay was shut on [[the last Monday before 10 May 2015]].']},
    {
      value: day('2015-01-05'),
      says: [
        'The quay was shut on [[the first Monday of the year 2015]].',
        'The quay was shut on [[the first Monday of the month in January 2015]].',
      ],
    },
    {value: day('2019-04-21'), says: ['The inn burned down at [[Easter two years ago]].']},
    {value: date('2019-SU', '2019-01-01', '2019-12-31'), says: ['The inn burned down [[the summer before last]].']},
    {value: date('2023-03', '2023-03-01', '2023-03-31'), says: ['The inn will reopen [[the March after next]].']},
    {value: day('2020-06-16'), says: ['The inn burned down [[this day last year]].']},
    {value: date('2020', '2019-12-16', '2020-12-16'), says: ['The inn was full [[this time last year]].']},
    {value: day('2021-06-23'), says: ['The inn will reopen [[next week’s Wednesday]].']},
    {value: day('2021-07-02'), says: ['The inn will reopen [[three Fridays hence]].']},
    {
      value: date('2021-06-23', '2021-06-19', '2021-06-27'),
      says: ['The inn will reopen [[a week today]].', 'The inn will reopen in [[a week]]’s time.'],
    },
    {
      value: {type: 'DURATION', timex: 'P10D', earliest: '2021-07-18', latest: '2021-07-27'},
      says: ['The fair runs from [[18 July for ten days]].', 'The fair will run for [[ten days from 18 July]].'],
    },
    {
      value: {type: 'DURATION', timex: 'P2W', earliest: '2021-05-01', latest: '2021-05-14'},
      says: ['The inn was full for [[the first fortnight of May]].'],
    },
    {
      value: {...date('2021-05', '2021-05-16', '2021-05-31'), modifier: 'END'},
      says: ['The inn was full in [[the last third of May]].'],
    },
    {
      value: date('2021-W23-WE', '2021-06-12', '2021-06-13'),
      says: ['The inn was full at [[the week-end]].'],
    },
    {
      value: {type: 'TIME', timex: '2021-06-15TEV', earliest: '2021-06-15T16:00', latest: '2021-06-15T23:59'},
      says: ['The inn burned down [[last evening]].'],
    },
    {value: {type: 'DURATION', timex: 'P24D'}, says: ['The search took [[two dozen days]].']},
  ],
  nothing: [
    'The jury gave the plaintiff 2012 shares.',
    'They came into May Harrow’s yard.',
    'He told her to present the cup to date farmers.',
    'The committee meets to present the award.',
    'A thirst for the present overcame him.',
    'The score stood ten to eight.',
    'The crew was cut by ten to eight.',
    'About ten to eight people came.',
  ],
}

function date(timex: string, earliest: string, latest: string): Time {
  return {type: 'DATE', timex, earliest, latest}
}

function day(iso: string): Time {
  return date(iso, iso, iso)
}

function year(iso: string): Time {
  return date(iso, `${iso}-01-01`, `${iso}-12-31`)
}

function decade(code: string): Time {
  return date(code, `${code}0-01-01`, `${code}9-12-31`)
}

function span(from: string, to: string): Time {
  return date(`${from}/${to}`, from, to)
}

function clock(iso: string): Time {
  return {type: 'TIME', timex: iso, earliest: iso, latest: iso}
}
