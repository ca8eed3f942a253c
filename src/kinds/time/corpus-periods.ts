import type {Corpus} from '../../claim/index.ts'
import type {Time} from './value.ts'

/** Periods of accounts and contracts: called by their end, up to now, quarters and halves in all wordings, the loose parts of a longer time. */
export const periods: Pick<Corpus<Time>, 'reads' | 'nothing'> = {
  reads: [
    {
      value: {type: 'DURATION', timex: 'P1W', earliest: '2021-06-06', latest: '2021-06-12'},
      says: [
        'Sales fell in [[the week ending 12 June]].',
        'Sales fell in [[the week ended June 12, 2021]].',
        'Sales fell in [[the week to 12 June]].',
        'Sales fell in [[the week that ended on 12 June]].',
      ],
    },
    {
      value: {type: 'DURATION', timex: 'P1Y', earliest: '2019-04-01', latest: '2020-03-31'},
      says: [
        'Profit rose in [[the year to 31 March 2020]].',
        'Profit rose in [[the year ended 31 March 2020]].',
        'Profit rose in [[the fiscal year ending March 2020]].',
        'Profit rose in [[the financial year ended March 31, 2020]].',
        'Profit rose in [[the full year to March 2020]].',
      ],
    },
    {
      value: {type: 'DURATION', timex: 'P3M', earliest: '2020-04-01', latest: '2020-06-30'},
      says: [
        'Profit rose in [[the three months ended 30 June 2020]].',
        'Profit rose in [[the 3 months to June 2020]].',
        'Profit rose in [[the three months through June 2020]].',
        'Profit rose in [[the three-month period ended June 30, 2020]].',
      ],
    },
    {
      value: {type: 'DATE', timex: '2021', earliest: '2021-01-01', latest: '2021-06-16', modifier: 'START'},
      says: [
        'Shares are down in [[the year to date]].',
        'Shares are down [[so far this year]].',
        'Shares are down [[this year so far]].',
        'Shares are down [[year to date]].',
        'Shares are down [[year-to-date]].',
      ],
    },
    {
      value: {type: 'DATE', timex: '2021-06', earliest: '2021-06-01', latest: '2021-06-16', modifier: 'START'},
      says: ['Shares are down [[so far this month]].', 'Shares are down in [[the month to date]].'],
    },
    {
      value: quarter('2020-Q4', '2020-10-01', '2020-12-31'),
      says: [
        "Revenue rose in [[last year's fourth quarter]].",
        "Revenue rose in [[2020's fourth quarter]].",
        "Revenue rose in [[2020's final quarter]].",
        'Revenue rose in [[the 2020 fourth quarter]].',
        'Revenue rose in [[4Q 2020]].',
        'Revenue rose in [[4Q20]].',
        "Revenue rose in [[Q4 '20]].",
        'Revenue rose in [[the December quarter]].',
        'Revenue rose in [[the October-December quarter]].',
        'Revenue rose in [[the October to December period]].',
        'Revenue rose in [[the October-December period of 2020]].',
      ],
    },
    {
      value: quarter('2020-H2', '2020-07-01', '2020-12-31'),
      says: [
        "Revenue rose in [[last year's second half]].",
        'Revenue rose in [[2H 2020]].',
        'Revenue rose in [[2H20]].',
      ],
    },
    {
      value: quarter('2022-Q1', '2022-01-01', '2022-03-31'),
      says: ["The yard will reopen in [[next year's first quarter]]."],
    },
    {
      value: {type: 'DATE', timex: '2012-Q3', earliest: '2011-08-01', latest: '2013-03-30'},
      says: [
        'Revenue rose in [[the third quarter of fiscal 2012]].',
        'Revenue rose in [[the third fiscal quarter of 2012]].',
        'Revenue rose in [[the fiscal third quarter of 2012]].',
        'Revenue rose in [[the fiscal 2012 third quarter]].',
        'Revenue rose in [[Q3 FY2012]].',
      ],
    },
    {
      value: {type: 'DATE', timex: '2012', earliest: '2011-02-01', latest: '2013-06-30'},
      says: ['Revenue rose in [[FY12]].', 'Revenue rose in [[FY2012]].', 'Revenue rose in [[FY 2012-13]].'],
    },
    {
      value: {type: 'DATE', timex: '2012', earliest: '2012-07-02', latest: '2012-12-31', modifier: 'END'},
      says: [
        'The pass was shut in [[the latter part of 2012]].',
        'The pass was shut in [[the latter half of 2012]].',
        'The pass was shut in [[the closing months of 2012]].',
        'The pass was shut in [[the final weeks of 2012]].',
        'The pass was shut in [[the last days of 2012]].',
      ],
    },
    {
      value: {type: 'DATE', timex: '2021-05', earliest: '2021-05-01', latest: '2021-05-16', modifier: 'START'},
      says: [
        'The pass was shut in [[the first days of May]].',
        'The pass was shut in [[the opening days of May]].',
        'The pass was shut in [[the early part of May]].',
        'The pass was shut in [[the first half of May]].',
      ],
    },
    {
      value: {type: 'DATE', timex: '2018-W42', earliest: '2018-10-15', latest: '2018-10-21'},
      says: [
        'The pass was shut in [[the penultimate week of October 2018]].',
        'The pass was shut in [[the second-to-last week of October 2018]].',
        'The pass was shut in [[the second last week of October 2018]].',
        'The pass was shut in [[the next to last week of October 2018]].',
      ],
    },
    {
      value: {type: 'DATE', timex: '2021-05-27', earliest: '2021-05-27', latest: '2021-05-27'},
      says: ['The pass was shut on [[the fifth last day of May]].'],
    },
  ],
  nothing: [
    'The home side scored in the opening half.',
    'She left the week to her deputy.',
    'Read 3Q and 4H aloud.',
    'The camera is a Tarn 1H.',
    'He shone in the closing half of the tie.',
    'It has gone well so far.',
  ],
}

/** Lengths with fractions, figures of contracts, and stretches that reach from or to now. */
export const lengths: Pick<Corpus<Time>, 'reads' | 'nothing'> = {
  reads: [
    {
      value: {type: 'DURATION', timex: 'PT1.5H'},
      says: [
        'The talk took [[one and a half hours]].',
        'The talk took [[an hour and a half]].',
        'The talk took [[1 1/2 hours]].',
        'The talk took [[1½ hours]].',
        'The talk took [[one and one-half hours]].',
        'It was a [[one-and-a-half-hour]] talk.',
      ],
    },
    {
      value: {type: 'DURATION', timex: 'PT1.25H'},
      says: ['The talk took [[one and a quarter hours]].', 'The talk took [[an hour and a quarter]].'],
    },
    {
      value: {type: 'DURATION', timex: 'PT2.75H'},
      says: ['The talk took [[two and three-quarter hours]].', 'The talk took [[2¾ hours]].'],
    },
    {
      value: {type: 'DURATION', timex: 'PT45M'},
      says: [
        'The talk took [[three-quarters of an hour]].',
        'The talk took [[three quarters of an hour]].',
        'The talk took [[45 minutes]].',
      ],
    },
    {
      value: {type: 'DURATION', timex: 'PT15M'},
      says: ['The talk took [[a quarter of an hour]].', 'The talk took [[a quarter-hour]].'],
    },
    {
      value: {type: 'DURATION', timex: 'P25Y'},
      says: ['It stood for [[a quarter of a century]].', 'It stood for [[a quarter-century]].'],
    },
    {
      value: {type: 'DURATION', timex: 'P30D'},
      says: ['The buyer has [[thirty (30) days]].', 'The buyer has [[30 calendar days]].'],
    },
    {
      value: {type: 'DURATION', timex: 'P6M', modifier: 'EQUAL_OR_MORE'},
      says: [
        'It lasts [[at least six months]].',
        'It lasts [[no less than six months]].',
        'It lasts [[a minimum of six months]].',
      ],
    },
    {
      value: {type: 'DURATION', timex: 'P6M', modifier: 'MORE_THAN'},
      says: [
        'It lasted [[well over six months]].',
        'It lasted [[slightly more than six months]].',
        'It lasted [[longer than six months]].',
      ],
    },
    {
      value: {type: 'DURATION', timex: 'P120D'},
      says: [
        'It lasted [[one hundred and twenty days]].',
        'It lasted [[one hundred twenty days]].',
        'It lasted [[120 days]].',
      ],
    },
    {value: {type: 'DURATION', timex: 'P2500Y'}, says: ['It is [[two thousand five hundred years]] away.']},
    {
      value: {type: 'DURATION', timex: 'P1W'},
      says: ['The [[weeklong]] strike is over.', 'The [[week-long]] strike is over.'],
    },
    {
      value: {type: 'DURATION', timex: 'P5D', modifier: 'EQUAL_OR_MORE'},
      says: ['It lasts [[five days or more]].', 'It lasts [[at least five days]].'],
    },
    {
      value: {type: 'DURATION', timex: 'P1D', modifier: 'APPROX'},
      says: ['It lasts [[a day or so]].', 'It lasts [[about a day]].'],
    },
    {
      value: {type: 'DATE', timex: '2021', earliest: '2021-07-02', latest: '2021-12-31', modifier: 'END'},
      says: [
        "It should be ready by [[year's end]].",
        'It should be ready by [[year-end]].',
        'It should be ready at [[the end of the year]].',
      ],
    },
    {
      value: [
        {type: 'DATE', timex: '2021-06-04', earliest: '2021-06-04', latest: '2021-06-04'},
        {type: 'DATE', timex: '2021-06-02', earliest: '2021-06-02', latest: '2021-06-02'},
      ],
      says: [
        'She fell ill on [[4 June]]; he had fallen ill [[two days before]].',
        'She fell ill on [[4 June]]; he had fallen ill [[two days before that]].',
        'She fell ill on [[4 June]]; he had fallen ill [[two days earlier]].',
      ],
    },
    {
      value: {type: 'DURATION', timex: 'P10W'},
      says: [
        'It rained in [[the ten previous weeks]].',
        'It rained in [[the preceding ten weeks]].',
        'It rained in [[the following 10 weeks]].',
        'It rained in [[the last ten weeks]].',
      ],
    },
    {
      value: {type: 'DATE', timex: 'PAST_REF'},
      says: ['It has rained in [[recent weeks]].', 'It has rained in [[recent months]].'],
    },
    {
      value: {type: 'DURATION', timex: 'PXW'},
      says: [
        'It will rain in [[the coming weeks]].',
        'It may rain in [[the weeks ahead]].',
        'It has rained for [[the past few weeks]].',
      ],
    },
  ],
  nothing: ['A third day dawned.', 'She played 3 1/2 quarters of the game.'],
}

function quarter(timex: string, earliest: string, latest: string): Time {
  return {type: 'DATE', timex, earliest, latest}
}
