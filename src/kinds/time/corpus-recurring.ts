import type {Corpus} from '../../claim/index.ts'
import type {Time} from './value.ts'

/** What comes again, by day, date, month or rate. */
export const recurring: Pick<Corpus<Time>, 'reads' | 'nothing'> = {
  reads: [
    set('XXXX-WXX-WD', [
      'The market opens [[every weekday]].',
      'The market opens on [[weekdays]].',
      'The market opens [[each weekday]].',
    ]),
    set('XXXX-WXX-WE', [
      'The market opens at [[weekends]].',
      'The market opens on [[weekends]].',
      'The market opens [[every weekend]].',
      'The market opens [[all weekends]].',
    ]),
    set('XXXX-XX-XXTMO', [
      'The market opens in [[the mornings]].',
      'The market opens [[most mornings]].',
      'The market opens [[every morning]].',
    ]),
    set('XXXX-WXX-WDTMO', ['The market opens on [[weekday mornings]].', 'The market opens [[every weekday morning]].']),
    set('XXXX-WXX-1,XXXX-WXX-3', ['The market opens [[every Monday and Wednesday]].']),
    set('XXXX-06-19', [
      'The market opens on [[19 June every year]].',
      'The market opens [[every 19 June]].',
      'The market opens on [[June 19 each year]].',
    ]),
    set('XXXX-03', ['The market opens [[each March]].', 'The market opens in [[March every year]].']),
    set('XXXX-XX-15', [
      'Rent is due on [[the 15th of each month]].',
      'Rent is due on [[the 15th day of every month]].',
    ]),
    set('P4Y', ['The games come [[every fourth year]].', 'The games come [[every four years]].']),
    set('P2W', [
      'The choir meets on [[alternate Fridays]].',
      'The choir meets [[every second Friday]].',
      'The choir meets [[biweekly]].',
      'The choir meets [[once a fortnight]].',
    ]),
    set('P2M', ['The board meets [[bimonthly]].', 'The board meets [[every other month]].']),
    set('P6M', ['Rent is due [[semi-annually]].', 'Rent is due [[biannually]].', 'A [[semiannual]] fee is due.']),
    set('P1Y', ['Rent rises 3 percent [[per annum]].', 'The board meets [[four times yearly]].']),
    set('P1W', [
      'The shop is open [[three days a week]].',
      'The choir meets [[twice weekly]].',
      'The choir meets [[several times a week]].',
      'The shop is open [[seven days per week]].',
    ]),
    set('P1D', [
      'The shop is open [[24 hours a day]].',
      'It is an [[everyday]] task.',
      'He prays [[many times a day]].',
    ]),
    set('PXY', ['It floods [[every few years]].', 'It floods [[every couple of years]].']),
    set('XXXX-WXX-4T20:00', ['The show airs [[Thursdays at 8 p.m.]]', 'The show airs [[every Thursday at 8 p.m.]]']),
  ],
  nothing: [
    'Every march was met by police.',
    'Many morning papers ran it.',
    'The Biweekly Herald folded.',
    'It was the third Weekend festival.',
    'Each may leave.',
  ],
}

/** Clock times in words, around noon and midnight, with a bound beside their day, and ranges over midnight. */
export const clockTimes: Pick<Corpus<Time>, 'reads' | 'nothing'> = {
  reads: [
    at('2021-06-14T12:15', [
      'The plane left at [[a quarter past noon on Monday]].',
      'The plane left at [[12:15 p.m. on Monday]].',
      'The plane left on [[Monday at 12.15 p.m.]]',
    ]),
    at('2021-06-14T13:40', [
      'The plane left at [[20 minutes to 2 p.m. on Monday]].',
      'The plane left at [[twenty minutes before 2 p.m. on Monday]].',
      'The plane left at [[13h40 on Monday]].',
    ]),
    at('2021-06-14T23:55', ['The plane left at [[five minutes to midnight on Monday]].']),
    at('2021-06-14T19:30', [
      'The plane left at [[seven thirty p.m. on Monday]].',
      'The plane left at [[half past seven in the evening on Monday]].',
    ]),
    at('2021-06-14T19:00', ['The plane left at [[seven in the evening on Monday]].']),
    {
      value: {
        type: 'TIME',
        timex: '2021-06-14T10:30-08:00',
        earliest: '2021-06-14T10:30-08:00',
        latest: '2021-06-14T10:30-08:00',
      },
      says: ['The plane left at [[10:30 PST on Monday]].', 'The plane left at [[10:30 pst on Monday]].'],
    },
    at('2021-06-14T16:00', [
      'The plane left [[Monday before 4 p.m.]]',
      'The plane left on [[Monday shortly after 4 p.m.]]',
      'The plane left on [[Monday by 4 p.m.]]',
      'The plane left before [[4 p.m. on Monday]].',
    ]),
    {
      value: {type: 'TIME', timex: 'XXXX-XX-XXTAF', modifier: 'END'},
      says: ['The hall burned down in [[the late afternoon]].', 'The hall burned down by [[late afternoon]].'],
    },
    {
      value: {type: 'TIME', timex: 'XXXX-XX-XXTMO', modifier: 'MID'},
      says: ['The hall was gone by [[mid-morning]].', 'The hall was gone by [[mid morning]].'],
    },
    {
      value: {
        type: 'TIME',
        timex: '2021-06-14TEV',
        earliest: '2021-06-14T16:00',
        latest: '2021-06-14T23:59',
        modifier: 'START',
      },
      says: [
        'The hall burned down in [[the early evening of 14 June]].',
        'The hall burned down in [[the early evening on Monday]].',
        'The hall burned down [[early on Monday evening]].',
      ],
    },
    {
      value: {
        type: 'TIME',
        timex: '2021-06-14T22:00/2021-06-15T06:00',
        earliest: '2021-06-14T22:00',
        latest: '2021-06-15T06:00',
      },
      says: [
        'The road was shut from [[10 p.m. to 6 a.m. on Monday]].',
        'The road was shut on [[Monday from 10 p.m. to 6 a.m.]]',
      ],
    },
    {
      value: {
        type: 'TIME',
        timex: '2021-06-14T12:00/2021-06-14T15:00',
        earliest: '2021-06-14T12:00',
        latest: '2021-06-14T15:00',
      },
      says: [
        'The road was shut between [[noon and 3 p.m. on Monday]].',
        'The road was shut from [[noon to 3 p.m. on Monday]].',
        'The road was shut [[12:00 to 15:00 on Monday]].',
      ],
    },
    {
      value: [
        {type: 'TIME', timex: '2021-06-14T14:00', earliest: '2021-06-14T14:00', latest: '2021-06-14T14:00'},
        {type: 'TIME', timex: '2021-06-15T16:30', earliest: '2021-06-15T16:30', latest: '2021-06-15T16:30'},
      ],
      says: [
        'The road was shut from [[2 p.m. on Monday]] until [[4:30 p.m. on Tuesday]].',
        'The road was shut from [[2 p.m. Monday]] to [[4:30 p.m. Tuesday]].',
      ],
    },
  ],
  nothing: [
    'It was on after the late night show.',
    'The bomb killed seven in the evening rush.',
    'The talks ran from seven to nine.',
    'She ran 9h30 in all.',
    'A score of 20 to 12 was fair.',
  ],
}

function set(timex: string, says: readonly string[]): {value: Time; says: readonly string[]} {
  return {value: {type: 'SET', timex}, says}
}

function at(timex: string, says: readonly string[]): {value: Time; says: readonly string[]} {
  return {value: {type: 'TIME', timex, earliest: timex, latest: timex}, says}
}
