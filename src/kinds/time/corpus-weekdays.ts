import type {Corpus} from '../../claim/index.ts'
import type {Time} from './value.ts'

/** Days found from other days: weeks on from a weekday, next to a feast or date, by the number of a week; decades and centuries in pairs. */
export const weekdayTimes: Pick<Corpus<Time>, 'reads' | 'nothing'> = {
  reads: [
    {
      value: day('2021-06-19'),
      says: [
        'The couple will exchange vows on [[Saturday]].',
        'Residents may collect sandbags on [[Saturday]].',
        'Anybody can hand in a form on [[Saturday]].',
        'Norvia face Tarnia on [[Saturday]].',
        'The troupe performs here on [[Saturday]].',
      ],
    },
    {
      value: day('2021-06-12'),
      says: [
        'The couple exchanged vows on [[Saturday]].',
        'She may have left on [[Saturday]].',
        'He could not be reached on [[Saturday]].',
      ],
    },
    {value: day('2021-06-14'), says: ['The power failed [[two nights ago]].', 'They met [[two evenings ago]].']},
    {value: day('2021-06-01'), says: ['The dam was inspected [[two weeks ago yesterday]].']},
    {
      value: day('2021-06-04'),
      says: [
        'She left [[a week ago Friday]].',
        'She left [[a week ago on Friday]].',
        'She left [[the Friday before last]].',
        'She left on [[Friday before last]].',
      ],
    },
    {value: day('2021-05-31'), says: ['She left [[two weeks ago on Monday]].', 'She left [[two weeks ago Monday]].']},
    {
      value: day('2021-06-28'),
      says: [
        'She will leave [[a week from Monday]].',
        'She will leave [[a week on Monday]].',
        'She will leave on [[Monday week]].',
        'She will leave on [[Monday, two weeks from now]].',
      ],
    },
    {
      value: day('2021-06-19'),
      says: [
        'She will leave on [[Saturday, three days from now]].',
        "She will leave in [[three days]]' time.",
        'She must leave in [[three days]].',
      ],
    },
    {
      value: {type: 'DATE', timex: '2021-06-30', earliest: '2021-06-26', latest: '2021-07-04'},
      says: [
        "She will leave in [[two weeks]]' time.",
        'She has to leave in [[two weeks]].',
        'She will leave in [[two weeks]].',
      ],
    },
    {
      value: {type: 'DATE', timex: '2021-W22', earliest: '2021-05-31', latest: '2021-06-06'},
      says: [
        'It rained [[the week before last]].',
        'It rained in [[week 22 of 2021]].',
        'It rained in [[calendar week 22]].',
      ],
    },
    {
      value: {type: 'DATE', timex: '2019', earliest: '2019-01-01', latest: '2019-12-31'},
      says: ['It was built [[the year before last]].'],
    },
    {
      value: {type: 'TIME', timex: '2021-06-14TNI', earliest: '2021-06-14T17:00', latest: '2021-06-15T06:00'},
      says: ['The hall burned down [[the night before last]].'],
    },
    {
      value: [day('2021-06-01'), {type: 'DATE', timex: '2021-06-07', earliest: '2021-06-07', latest: '2021-06-07'}],
      says: ['Talks broke off on [[1 June]] and resumed on [[Monday of the following week]].'],
    },
    {
      value: day('2021-04-03'),
      says: [
        'The inn burned down on [[the day before Easter]].',
        'The inn burned down on [[the Saturday before Easter]].',
      ],
    },
    {
      value: day('2021-04-05'),
      says: ['The inn burned down on [[the Monday after Easter]].', 'The inn burned down on [[the day after Easter]].'],
    },
    {value: day('2020-11-27'), says: ['The inn burned down [[the day after Thanksgiving]].']},
    {
      value: {type: 'DATE', timex: '2020-12-18/2020-12-24', earliest: '2020-12-18', latest: '2020-12-24'},
      says: ['The inn burned down in [[the week before Christmas]].'],
    },
    {
      value: {type: 'DATE', timex: '2020-W51-WE', earliest: '2020-12-19', latest: '2020-12-20'},
      says: ['The inn burned down on [[the weekend before Christmas]].'],
    },
    {
      value: {type: 'DATE', timex: '2021-W23-WE', earliest: '2021-06-12', latest: '2021-06-13'},
      says: ['The inn was full [[last week-end]].', 'The inn was full [[last weekend]].'],
    },
    {
      value: day('2021-06-20'),
      says: ['The tax is due on [[the 20th of this month]].', 'The tax is due on [[20 of this month]].'],
    },
    {
      value: {type: 'DATE', timex: '1992-06', earliest: '1992-06-01', latest: '1992-06-30'},
      says: ['The mill shut in [[june of 1992]].', 'The mill shut in [[June of 1992]].'],
    },
    {
      value: [century('17'), century('18')],
      says: [
        'It was worn in [[the 18th]] and [[19th centuries]].',
        'It was worn in [[the eighteenth]] and [[nineteenth centuries]].',
      ],
    },
    {value: decade('199'), says: ['It was worn in the [[nineteen nineties]].', 'It was worn in the [[nineties]].']},
    {value: decade('200'), says: ['It was worn in the [[noughties]].', 'It was worn in the [[2000s]].']},
    {
      value: [month('2021-05', 31), month('2021-07', 31)],
      says: ['The pass was shut [[May]] through [[July]].', 'The pass was shut from [[May]] to [[July]].'],
    },
    {
      value: [{type: 'DATE', timex: 'PRESENT_REF'}, day('2021-11-15')],
      says: ['Three trials are set between [[now]] and [[15 November]].'],
    },
  ],
  nothing: [
    'The week of shows was dull.',
    'The day before the vote was quiet.',
    'In the game of week 24 he scored.',
    'The eve of the storm was calm.',
  ],
}

function day(timex: string): Time {
  return {type: 'DATE', timex, earliest: timex, latest: timex}
}

function month(timex: string, days: number): Time {
  return {type: 'DATE', timex, earliest: `${timex}-01`, latest: `${timex}-${days}`}
}

function century(timex: string): Time {
  return {type: 'DATE', timex, earliest: `${timex}00-01-01`, latest: `${timex}99-12-31`}
}

function decade(timex: string): Time {
  return {type: 'DATE', timex, earliest: `${timex}0-01-01`, latest: `${timex}9-12-31`}
}
