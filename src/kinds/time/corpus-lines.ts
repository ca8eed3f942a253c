import type {Corpus} from '../../claim/index.ts'
import type {Time} from './value.ts'

/** Anniversaries, years that stand elsewhere in a sentence, lengths in letters, and lines in capitals or small letters. */
export const lines: Pick<Corpus<Time>, 'reads' | 'nothing'> = {
  reads: [
    {value: date('2011-06', '2011-06-01', '2011-06-30'), says: ['The mill shut [[ten years ago this month]].']},
    {value: day('2001-06-15'), says: ['The mill shut [[20 years ago yesterday]].']},
    {value: day('2020-03-05'), says: ['He was freed [[two years to the day after 5 March 2018]].']},
    {value: date('2021-06-14', '2021-06-13', '2021-06-14'), says: ['The mill shut [[a couple of days ago]].']},
    {value: day('2022-06-16'), says: ['The mill will shut [[a year from today]].']},
    {value: date('18', '1800-01-01', '1899-12-31'), says: ['The mill was built in the [[1800s]].']},
    {
      value: date('189', '1890-01-01', '1899-12-31'),
      says: ['It was built in [[the last decade of the 19th century]].'],
    },
    {
      value: {...date('20', '2049-12-31', '2099-12-31'), modifier: 'END'},
      says: ['Seas may rise by [[the end of the century]].'],
    },
    {
      value: {...date('2019', '2019-07-02', '2019-12-31'), modifier: 'END'},
      says: ['The mill shut by [[year-end 2019]].'],
    },
    {value: date('2020-W15-WE', '2020-04-11', '2020-04-12'), says: ['The mill shut over [[Easter weekend 2020]].']},
    {value: date('1969-SU', '1969-01-01', '1969-12-31'), says: ["The mill shut in [[the summer of '69]]."]},
    {
      value: {type: 'DURATION', timex: 'PT2H3M12S'},
      says: ['She ran it in [[2h 03m 12s]].', 'She ran it in [[2h03m12s]].'],
    },
    {value: {type: 'DURATION', timex: 'P1Y2M'}, says: ['The work took [[one year two months]].']},
    {value: day('2019-03-05'), says: ['the mill shut on [[5 mar 2019]].', 'THE MILL SHUT ON [[MARCH 5, 2019]].']},
    {value: day('2021-06-15'), says: ['THE MILL SHUT [[YESTERDAY]].']},
    {value: day('2021-06-18'), says: ['THE MILL WILL SHUT ON [[FRIDAY]].']},
    {
      value: {
        type: 'TIME',
        timex: '2021-06-16T08:00/2021-06-16T09:00',
        earliest: '2021-06-16T08:00',
        latest: '2021-06-16T09:00',
      },
      says: ['The mill shut between [[8 and 9 this morning]].'],
    },
  ],
  nothing: ['The bridge is 5m 30cm long.', 'THOUSANDS MARCH FOR THE MILL.', 'The lead is 3m.'],
}

function date(timex: string, earliest: string, latest: string): Time {
  return {type: 'DATE', timex, earliest, latest}
}

function day(timex: string): Time {
  return date(timex, timex, timex)
}
