import type {Corpus} from '../../claim/index.ts'
import {calendar} from './corpus-calendar.ts'
import {feastDays} from './corpus-feasts.ts'
import {families} from './corpus-families.ts'
import {lines} from './corpus-lines.ts'
import {wordings} from './corpus-wordings.ts'
import {joints} from './corpus-joints.ts'
import {lengths, periods} from './corpus-periods.ts'
import {ranges} from './corpus-ranges.ts'
import {clockTimes, recurring} from './corpus-recurring.ts'
import {weekdayTimes} from './corpus-weekdays.ts'
import type {Time} from './value.ts'

/** Published on a Wednesday. */
export const corpus: Corpus<Time> = {
  published: '2021-06-16',
  reads: [
    ...ranges.reads,
    ...calendar.reads,
    ...feastDays.reads,
    ...wordings.reads,
    ...lines.reads,
    ...families.reads,
    ...joints.reads,
    ...periods.reads,
    ...recurring.reads,
    ...clockTimes.reads,
    ...weekdayTimes.reads,
    ...lengths.reads,
    {
      value: day('2021-06-12'),
      says: [
        'The ferry Alma sank on [[12 June 2021]].',
        'The ferry Alma sank on [[June 12, 2021]], the harbour office said.',
        'The ferry Alma sank on [[June 12]].',
        'The ferry Alma sank on [[12 June]] off Port Velden.',
        'The log is dated [[2021-06-12]].',
        'The inquiry opened on [[Saturday, June 12]].',
        'The inquiry opened on [[Saturday, 12 June 2021]].',
        'The ferry sank on [[Saturday]].',
        'The ferry sank [[last Saturday]].',
        'The ferry sank [[four days ago]].',
        'The ferry left on [[the 12th of June]].',
        'The ferry left on [[12th June]].',
        'The ferry left on [[the 12th]].',
        'The ferry sank on [[Saturday (June 12)]].',
      ],
    },
    {
      value: {type: 'DATE', timex: '2021-XX-XX', earliest: '2021-06-12', latest: '2021-12-06'},
      says: ['The ferry left on [[12/06/2021]].'],
    },
    {
      value: day('2012-03-25'),
      says: [
        'The bridge opened on [[25/03/2012]].',
        'The bridge opened on [[03/25/2012]].',
        'The bridge opened on [[25.03.2012]].',
        'The bridge opened on [[March 25, 2012]].',
        'The bridge opened on [[Mar. 25, 2012]].',
        'The bridge opened on [[25 Mar 2012]].',
        'The bridge opened on [[the 25th of March, 2012]].',
        'The bridge opened on [[Sunday 25 March 2012]].',
        'The bridge opened on [[Sunday, March 25th, 2012]].',
      ],
    },
    {
      value: {type: 'DATE', timex: '2015-XX-XX', earliest: '2015-03-04', latest: '2015-04-03'},
      says: ['The deed was signed on [[3/4/2015]].'],
    },
    {
      value: day('2021-06-15'),
      says: [
        'The mine at Corvald closed [[yesterday]].',
        'The mine at Corvald closed on [[Tuesday]].',
        'The mine at Corvald closed [[this past Tuesday]].',
      ],
    },
    {
      value: day('2021-06-16'),
      says: [
        'The mine at Corvald closed [[today]].',
        'The mine at Corvald closed on [[Wednesday]].',
        'The mine at Corvald closed [[earlier today]].',
      ],
    },
    {value: day('2021-06-17'), says: ['The court will rule [[tomorrow]].', 'The court will rule on [[Thursday]].']},
    {
      value: day('2021-06-14'),
      says: ['The strike was called off [[the day before yesterday]].', 'A [[14 June]] notice closed the beach.'],
    },
    {
      value: day('2021-06-18'),
      says: [
        'The council will vote [[the day after tomorrow]].',
        'The road stays shut until [[Friday]].',
        'The council is expected to vote on [[Friday]].',
        'The council will vote [[this Friday]].',
      ],
    },
    {value: day('2021-06-21'), says: ['The talks will resume [[next Monday]].']},
    {value: day('2021-06-22'), says: ['The talks will resume on [[Tuesday of next week]].']},
    {
      value: day('2021-06-07'),
      says: ['The talks broke down on [[Monday of last week]].', 'The trial opened on [[the first Monday of June]].'],
    },
    {
      value: {type: 'TIME', timex: '2021-06-16TMO', earliest: '2021-06-16T00:00', latest: '2021-06-16T12:00'},
      says: ['The train left the rails [[this morning]].'],
    },
    {
      value: {type: 'TIME', timex: '2021-06-16TEV', earliest: '2021-06-16T16:00', latest: '2021-06-16T23:59'},
      says: ['The team will land [[this evening]].'],
    },
    {
      value: {type: 'TIME', timex: '2021-06-16TNI', earliest: '2021-06-16T17:00', latest: '2021-06-17T06:00'},
      says: ['The team will land [[tonight]].'],
    },
    {
      value: {type: 'TIME', timex: '2021-06-15TNI', earliest: '2021-06-15T17:00', latest: '2021-06-16T06:00'},
      says: ['The hall burned down [[last night]].', 'The hall burned down [[yesterday night]].'],
    },
    {
      value: {type: 'TIME', timex: '2021-06-14TMO', earliest: '2021-06-14T00:00', latest: '2021-06-14T12:00'},
      says: ['The hall burned down on [[Monday morning]].', 'The hall burned down on [[the morning of 14 June]].'],
    },
    {
      value: {type: 'TIME', timex: '2021-06-14TAF', earliest: '2021-06-14T12:00', latest: '2021-06-14T18:59'},
      says: ['The hall burned down on [[Monday afternoon]].'],
    },
    {
      value: {type: 'TIME', timex: '2021-06-17TMO', earliest: '2021-06-17T00:00', latest: '2021-06-17T12:00'},
      says: ['The board will meet [[tomorrow morning]].'],
    },
    {
      value: {type: 'DATE', timex: '2021-W23', earliest: '2021-06-07', latest: '2021-06-13'},
      says: ['Orvane Foods recalled the tins [[last week]].'],
    },
    {
      value: {type: 'DATE', timex: '2021-W24', earliest: '2021-06-14', latest: '2021-06-20'},
      says: ['Orvane Foods recalled the tins [[this week]].'],
    },
    {
      value: {type: 'DATE', timex: '2021-W25', earliest: '2021-06-21', latest: '2021-06-27'},
      says: ['Orvane Foods will recall the tins [[next week]].'],
    },
    {
      value: {type: 'DATE', timex: '2021-W24', earliest: '2021-06-14', latest: '2021-06-16', modifier: 'START'},
      says: ['Orvane Foods recalled the tins [[earlier this week]].'],
    },
    {
      value: {type: 'DATE', timex: '2021-W23', earliest: '2021-06-10', latest: '2021-06-13', modifier: 'END'},
      says: ['Orvane Foods recalled the tins [[late last week]].'],
    },
    {
      value: {type: 'DATE', timex: '2021-W23-WE', earliest: '2021-06-12', latest: '2021-06-13'},
      says: ['The fair drew a record crowd [[last weekend]].', 'The fair drew a record crowd over [[the weekend]].'],
    },
    {
      value: {type: 'DATE', timex: '2021-05', earliest: '2021-05-01', latest: '2021-05-31'},
      says: [
        'Output fell [[last month]].',
        'Output fell in [[May]].',
        'Output fell in [[May 2021]].',
        'Output fell in [[May of this year]].',
      ],
    },
    {
      value: {type: 'DATE', timex: '2021-06', earliest: '2021-06-01', latest: '2021-06-30'},
      says: ['Output fell [[this month]].'],
    },
    {
      value: {type: 'DATE', timex: '2021-07', earliest: '2021-07-01', latest: '2021-07-31'},
      says: ['The plant will close [[next month]].', 'The plant will close in [[July]].'],
    },
    {
      value: {type: 'DATE', timex: '2020-10', earliest: '2020-10-01', latest: '2020-10-31'},
      says: [
        'The plant closed in [[October]].',
        'The plant closed in [[October 2020]].',
        'The plant closed in [[October of last year]].',
        'The plant closed [[last October]].',
      ],
    },
    {
      value: {type: 'DATE', timex: '2022-01', earliest: '2022-01-01', latest: '2022-01-31'},
      says: ['The plant will close [[next January]].'],
    },
    {
      value: {type: 'DATE', timex: '2021-03', earliest: '2021-03-01', latest: '2021-03-16', modifier: 'START'},
      says: ['The first case was seen in [[early March]].', 'The first case was seen at [[the beginning of March]].'],
    },
    {
      value: {type: 'DATE', timex: '2021-03', earliest: '2021-03-09', latest: '2021-03-24', modifier: 'MID'},
      says: ['The first case was seen in [[mid-March]].'],
    },
    {
      value: {type: 'DATE', timex: '2021-03', earliest: '2021-03-16', latest: '2021-03-31', modifier: 'END'},
      says: ['The first case was seen in [[late March]].', 'The first case was seen at [[the end of March]].'],
    },
    {
      value: {type: 'DATE', timex: '2020', earliest: '2020-01-01', latest: '2020-12-31'},
      says: [
        'The firm lost money [[last year]].',
        'The firm lost money in [[2020]].',
        'The firm has lost money since [[2020]].',
      ],
    },
    {
      value: {type: 'DATE', timex: '2021', earliest: '2021-01-01', latest: '2021-12-31'},
      says: ['The firm will lose money [[this year]].'],
    },
    {
      value: {type: 'DATE', timex: '2022', earliest: '2022-01-01', latest: '2022-12-31'},
      says: ['The firm will break even [[next year]].'],
    },
    {
      value: {type: 'DATE', timex: '2030', earliest: '2030-01-01', latest: '2030-12-31'},
      says: ['The reactor will run until [[2030]].'],
    },
    {
      value: {type: 'DATE', timex: '1998', earliest: '1998-01-01', latest: '1998-12-31'},
      says: [
        'The dam was built in [[1998]].',
        'It replaces the [[1998]] treaty.',
        'The dam ([[1998]]) is the oldest on the river.',
        'The choir, founded [[1998]], has 30 singers.',
      ],
    },
    {
      value: {type: 'DATE', timex: '1982', earliest: '1982-01-01', latest: '1982-12-31'},
      says: ["It is the worst flood since [['82]]."],
    },
    {
      value: {type: 'DATE', timex: '2004', earliest: '2004-01-01', latest: '2004-12-31'},
      says: ["The flood was [[2004]]'s costliest."],
    },
    {
      value: {type: 'DATE', timex: '2021', earliest: '2021-07-02', latest: '2021-12-31', modifier: 'END'},
      says: [
        'The reactor should be ready by [[the end of the year]].',
        'The reactor should be ready by [[the end of this year]].',
      ],
    },
    {
      value: {type: 'DATE', timex: '2021', earliest: '2021-01-01', latest: '2021-06-16', modifier: 'START'},
      says: ['The reactor was shut down [[earlier this year]].'],
    },
    {
      value: {type: 'DATE', timex: '2021', earliest: '2021-01-01', latest: '2021-07-02', modifier: 'START'},
      says: ['The reactor was shut down in [[early 2021]].'],
    },
    {
      value: {type: 'DATE', timex: '2011', earliest: '2011-04-02', latest: '2011-10-01', modifier: 'MID'},
      says: ['The reactor was shut down in [[mid-2011]].'],
    },
    {
      value: {type: 'DATE', timex: '2011', earliest: '2011-07-02', latest: '2011-12-31', modifier: 'END'},
      says: ['The reactor was shut down in [[late 2011]].', 'The reactor was shut down at [[the end of 2011]].'],
    },
    {
      value: {type: 'DATE', timex: '199', earliest: '1990-01-01', latest: '1999-12-31'},
      says: ['The tower dates from the [[1990s]].', "The tower dates from the '[[90s]]."],
    },
    {
      value: {type: 'DATE', timex: '199', earliest: '1995-01-01', latest: '1999-12-31', modifier: 'END'},
      says: ['The tower dates from [[the late 1990s]].'],
    },
    {
      value: {type: 'DATE', timex: '196', earliest: '1960-01-01', latest: '1964-12-31', modifier: 'START'},
      says: ['The tower dates from [[the early 1960s]].'],
    },
    {
      value: {type: 'DATE', timex: '18', earliest: '1800-01-01', latest: '1899-12-31'},
      says: ['The chapel dates from [[the 19th century]].', 'The chapel is a [[nineteenth-century]] ruin.'],
    },
    {
      value: {type: 'DATE', timex: '2021-Q1', earliest: '2021-01-01', latest: '2021-03-31'},
      says: [
        'Revenue rose in [[the first quarter]].',
        'Revenue rose in [[the first quarter of 2021]].',
        'Revenue rose in [[Q1 2021]].',
        '[[First-quarter]] revenue rose at Lindqvist Mills.',
        'Revenue rose [[last quarter]].',
      ],
    },
    {
      value: {type: 'DATE', timex: '2020-Q4', earliest: '2020-10-01', latest: '2020-12-31'},
      says: ['Revenue rose in [[the fourth quarter of last year]].', 'Revenue rose in [[the final quarter of 2020]].'],
    },
    {
      value: {type: 'DATE', timex: '2020-H2', earliest: '2020-07-01', latest: '2020-12-31'},
      says: ['Revenue rose in [[the second half of 2020]].'],
    },
    {
      value: {type: 'DATE', timex: '2019-SU', earliest: '2019-01-01', latest: '2019-12-31'},
      says: ['The lake dried out in [[the summer of 2019]].', 'The lake dried out in [[summer 2019]].'],
    },
    {
      value: {type: 'DATE', timex: '2020-SU', earliest: '2020-01-01', latest: '2020-12-31'},
      says: ['The lake dried out [[last summer]].'],
    },
    {
      value: {type: 'DATE', timex: '2021-SU', earliest: '2021-01-01', latest: '2021-12-31'},
      says: ['The lake will dry out [[this summer]].'],
    },
    {value: day('2020-12-25'), says: ['The shop burned down on [[Christmas Day]].']},
    {value: day('2020-12-31'), says: ["The shop burned down on [[New Year's Eve]]."]},
    {value: day('2019-12-24'), says: ['The shop burned down on [[Christmas Eve 2019]].']},
    {value: day('2021-04-02'), says: ['The shop burned down on [[Good Friday]].']},
    {value: day('2021-04-04'), says: ['The shop burned down on [[Easter Sunday]].']},
    {
      value: {type: 'DATE', timex: '2021-W12', earliest: '2021-03-22', latest: '2021-03-28'},
      says: ['Snow fell in [[the last week of March]].'],
    },
    {value: day('2021-05-31'), says: ['The permit ran out on [[the last day of May]].']},
    {
      value: {type: 'DATE', timex: '2019', earliest: '2018-12-15', latest: '2019-12-16'},
      says: ['The mill closed [[two years ago]].'],
    },
    {
      value: {type: 'DATE', timex: '2021-04', earliest: '2021-04-01', latest: '2021-05-01'},
      says: ['The mill closed [[two months ago]].'],
    },
    {
      value: {type: 'DATE', timex: '2021-06-02', earliest: '2021-05-29', latest: '2021-06-06'},
      says: ['The mill closed [[two weeks ago]].'],
    },
    {
      value: {type: 'DATE', timex: '2011', earliest: '2010-12-15', latest: '2011-12-16'},
      says: ['The mill closed [[a decade ago]].'],
    },
    {
      value: {type: 'DATE', timex: 'PAST_REF'},
      says: [
        'The mill closed [[years ago]].',
        'The mill was [[recently]] sold.',
        'The [[recent]] sale of the mill surprised many.',
      ],
    },
    {
      value: {type: 'DATE', timex: 'PRESENT_REF'},
      says: [
        'The mill is [[now]] a museum.',
        'The mill [[currently]] employs nobody.',
        'The [[current]] owner lives abroad.',
        'The mill employs nobody [[at the moment]].',
      ],
    },
    {
      value: {type: 'DATE', timex: 'FUTURE_REF'},
      says: ['The mill may reopen in [[the near future]].', 'The mill will reopen [[soon]].'],
    },
    {
      value: {type: 'DURATION', timex: 'P23Y'},
      says: [
        'The lease was a [[23-year]] long one.',
        'She ran the school for [[23 years]].',
        'She ran the school for [[twenty-three years]].',
      ],
    },
    {value: {type: 'DURATION', timex: 'P8Y'}, says: ['The [[eight-year]] dispute is over.']},
    {
      value: {type: 'DURATION', timex: 'P1Y'},
      says: ['The repair took [[a year]].', 'The repair took [[one year]].', 'It was [[one year]] after the merger.'],
    },
    {value: {type: 'DURATION', timex: 'P2.5Y'}, says: ['The repair took [[two and a half years]].']},
    {value: {type: 'DURATION', timex: 'PT3.5H'}, says: ['The flight took [[three and a half hours]].']},
    {value: {type: 'DURATION', timex: 'PT1.5H'}, says: ['The flight took [[an hour and a half]].']},
    {value: {type: 'DURATION', timex: 'PT90M'}, says: ['The flight took [[90 minutes]].']},
    {
      value: {type: 'DURATION', timex: 'PT30M'},
      says: ['The flight took [[half an hour]].', 'The flight took [[thirty minutes]].'],
    },
    {
      value: [
        {type: 'DURATION', timex: 'PT7H'},
        {type: 'SET', timex: 'P1W'},
      ],
      says: ['He rows [[seven hours]] [[every week]].'],
    },
    {
      value: {type: 'DURATION', timex: 'PT2H20M'},
      says: ['The flight took [[two hours and 20 minutes]].', 'The flight took [[2 hours, 20 minutes]].'],
    },
    {value: {type: 'DURATION', timex: 'PT45M'}, says: ['The match lasted [[three quarters of an hour]].']},
    {value: {type: 'DURATION', timex: 'PT30S'}, says: ['The quake lasted [[30 seconds]].']},
    {value: {type: 'DURATION', timex: 'P25Y'}, says: ['They were married for [[a quarter of a century]].']},
    {value: {type: 'DURATION', timex: 'P6M'}, says: ['The ban lasts [[half a year]].']},
    {
      value: {type: 'DURATION', timex: 'P2W'},
      says: ['The siege lasted [[a fortnight]].', 'The siege lasted [[two weeks]].'],
    },
    {value: {type: 'DURATION', timex: 'P6D'}, says: ['Shares fell for [[six straight days]].']},
    {value: {type: 'DURATION', timex: 'P2Q'}, says: ['The economy shrank for [[two consecutive quarters]].']},
    {
      value: {type: 'DURATION', timex: 'PXW'},
      says: ['They have waited for [[weeks]].', 'They have waited for [[several weeks]].'],
    },
    {value: {type: 'DURATION', timex: 'PXD'}, says: ['They have waited for [[a few days]].']},
    {value: {type: 'DURATION', timex: 'PXY'}, says: ['They have waited for [[years]].']},
    {
      value: {type: 'DURATION', timex: 'PXDE'},
      says: ['They have waited for [[decades]].', 'The [[decades-long]] feud is over.'],
    },
    {value: {type: 'DURATION', timex: 'PTXH'}, says: ['They were held for [[hours]].']},
    {value: {type: 'DURATION', timex: 'PXM'}, says: ['They have waited for [[a couple of months]].']},
    {value: {type: 'DURATION', timex: 'P10Y'}, says: ['Rain failed three times in [[the past decade]].']},
    {value: {type: 'DURATION', timex: 'P4Y'}, says: ['Jobs will go over [[the next four years]].']},
    {
      value: [
        {type: 'DATE', timex: 'PAST_REF'},
        {type: 'DURATION', timex: 'PXY'},
      ],
      says: ['It is the worst harvest in [[recent]] memory and in [[years]].'],
    },
    {
      value: {type: 'DURATION', timex: 'P10Y', modifier: 'MORE_THAN'},
      says: ['It is the lowest price in [[over a decade]].'],
    },
    {
      value: {type: 'DURATION', timex: 'P5Y', modifier: 'MORE_THAN'},
      says: ['He had taught there for [[over five years]].', 'The strike lasted [[over five years]].'],
    },
    {
      value: {type: 'DURATION', timex: 'P5Y'},
      says: ['The port will put money into the cranes [[over five years]].', '[[Over five years]] she mended nets.'],
    },
    {
      value: {type: 'DURATION', timex: 'P5M', modifier: 'LESS_THAN'},
      says: ['It is the best result in [[nearly five months]].'],
    },
    {
      value: {type: 'DURATION', timex: 'P3D', modifier: 'EQUAL_OR_MORE'},
      says: ['The search will take [[at least three days]].'],
    },
    {
      value: {type: 'DURATION', timex: 'P3W', modifier: 'APPROX'},
      says: ['The search will take [[about three weeks]].'],
    },
    {
      value: {type: 'DURATION', timex: 'P1D'},
      says: ['The [[single-day]] loss was the worst on record.', 'They met [[a day]] after the vote.'],
    },
    {value: {type: 'SET', timex: 'P1D'}, says: ['The bakery opens [[every day]].', 'The [[daily]] count was halted.']},
    {
      value: {type: 'SET', timex: 'P1W'},
      says: ['The paper appears [[weekly]].', 'The pool is emptied [[once a week]].'],
    },
    {value: {type: 'SET', timex: 'P1M'}, says: ['They meet [[twice a month]].']},
    {
      value: {type: 'SET', timex: 'P1Y'},
      says: ['The [[annual]] fair drew nobody.', 'The yard builds 15 boats [[a year]].'],
    },
    {value: {type: 'SET', timex: 'P2Y'}, says: ['The census is held [[every two years]].']},
    {value: {type: 'SET', timex: 'P2D'}, says: ['The ferry sails [[every other day]].']},
    {value: {type: 'SET', timex: 'XXXX-WXX-1'}, says: ['The ferry sails [[every Monday]].']},
    {value: {type: 'SET', timex: 'XXXX-WXX-7'}, says: ['The museum is shut on [[Sundays]].']},
    {value: {type: 'SET', timex: 'XXXX-XX-XXTMO'}, says: ['The bell rings [[every morning]].']},
    {
      value: {type: 'TIME', timex: '2021-06-16T07:38Z'},
      says: ['The probe lifted off at [[0738 GMT]].', 'The probe lifted off at [[07:38 UTC]].'],
    },
    {value: {type: 'TIME', timex: '2021-06-16T07:37'}, says: ['The probe lifted off at [[7:37 a.m. local time]].']},
    {value: {type: 'TIME', timex: '2021-06-16T09:10'}, says: ['The quake struck at [[09:10 hours]].']},
    {value: {type: 'TIME', timex: '2021-06-16T11:00'}, says: ['The hearing began at [[11am IST]].']},
    {value: {type: 'TIME', timex: '2021-06-16T12:00'}, says: ['The hearing began at [[noon]].']},
    {value: {type: 'TIME', timex: '2021-06-16T00:00'}, says: ['The hearing ended at [[midnight]].']},
    {
      value: {type: 'TIME', timex: '2021-06-16T16:00-05:00', modifier: 'APPROX'},
      says: ['The hearing ended [[around 4 p.m. EST]].'],
    },
    {
      value: {type: 'TIME', timex: '2021-06-16T19:30'},
      says: ['The concert began at [[half past seven in the evening]].'],
    },
    {
      value: {type: 'TIME', timex: '2021-06-16T17:45'},
      says: ['The concert began at [[a quarter to six in the evening]].'],
    },
    {value: {type: 'TIME', timex: '2021-06-16T07:00'}, says: ["The bell rang at [[seven o'clock]]."]},
    {value: {type: 'TIME', timex: '2021-06-16T18:40+08:00'}, says: ['The jet landed at [[6:40 p.m. (GMT +8)]].']},
    {
      value: {type: 'TIME', timex: '2021-06-11T19:00', earliest: '2021-06-11T19:00', latest: '2021-06-11T19:00'},
      says: ['The concert began at [[7 p.m. on Friday]].', 'The concert began on [[Friday at 7 p.m.]]'],
    },
    {
      value: {type: 'TIME', timex: '2021-06-14T12:00Z', earliest: '2021-06-14T12:00Z', latest: '2021-06-14T12:00Z'},
      says: ['The notice came at [[12:00 UTC Monday]].'],
    },
    {
      value: {type: 'TIME', timex: '2021-06-15T12:00', earliest: '2021-06-15T12:00', latest: '2021-06-15T12:00'},
      says: ['The notice came at [[noon yesterday]].'],
    },
    {
      value: {type: 'TIME', timex: '2012-03-12T07:38Z', earliest: '2012-03-12T07:38Z', latest: '2012-03-12T07:38Z'},
      says: ['The log says [[2012-03-12 07:38 GMT]].'],
    },
    {
      value: {type: 'DATE', timex: '2012-05-03/2012-05-05', earliest: '2012-05-03', latest: '2012-05-05'},
      says: [
        'The strike ran from [[3 to 5 May 2012]].',
        'The strike ran between [[3 and 5 May 2012]].',
        'The strike of [[3–5 May 2012]] was the longest.',
        'The strike of [[May 3-5, 2012]] was the longest.',
      ],
    },
    {
      value: {type: 'DATE', timex: '2004/2008', earliest: '2004-01-01', latest: '2008-12-31'},
      says: ['She was mayor in [[2004–2008]].', 'She was mayor in [[2004-08]].'],
    },
    {
      value: {
        type: 'TIME',
        timex: '2021-06-16T15:00/2021-06-16T17:00',
      },
      says: ['The square was shut from [[3 to 5 p.m.]]'],
    },
    {
      value: {
        type: 'TIME',
        timex: '2021-06-16T09:00Z/2021-06-16T17:00Z',
      },
      says: ['The square was shut [[09:00–17:00 UTC]].'],
    },
    {value: day('2021-07-03'), says: ['A hearing is scheduled for [[July 3]].']},
    {value: day('2020-12-03'), says: ['The beach was closed on [[December 3]].']},
    {value: day('2021-12-03'), says: ['The beach will be closed on [[December 3]].']},
    {
      value: {type: 'DATE', timex: '1874', earliest: '1874-01-01', latest: '1874-12-31'},
      says: ['Founded in [[1874]], Harrow Mills made rope.'],
    },
    {
      value: {type: 'DATE', timex: '2016', earliest: '2016-01-01', latest: '2016-12-31'},
      says: ['In [[2016]] the firm bought a rival.'],
    },
    {
      value: {type: 'DATE', timex: '2016', earliest: '2016-07-02', latest: '2016-12-31', modifier: 'END'},
      says: ['The firm bought a rival in [[late 2016]].'],
    },
    {value: {type: 'DURATION', timex: 'P60D'}, says: ['The inquiry will take [[60 days]].']},
    {value: {type: 'DURATION', timex: 'P18M'}, says: ['The order came [[18 months]] behind schedule.']},
    {value: {type: 'DURATION', timex: 'PT12H'}, says: ['A [[12-hour]] curfew is in force.']},
    {value: {type: 'DURATION', timex: 'P7D'}, says: ['A [[seven-day]] truce held.']},
    {value: {type: 'DURATION', timex: 'P41Y'}, says: ['It is the worst loss in its [[41-year]] history.']},
    {
      value: {type: 'TIME', timex: '2021-06-15T20:15', earliest: '2021-06-15T20:15', latest: '2021-06-15T20:15'},
      says: ['The lift fell at [[8:15 p.m. on Tuesday]].'],
    },
    {
      value: {
        type: 'TIME',
        timex: '2021-06-13TNI',
        earliest: '2021-06-13T17:00',
        latest: '2021-06-14T06:00',
        modifier: 'END',
      },
      says: ['The lift fell [[late on Sunday night]].'],
    },
    {value: day('2021-03-09'), says: ['Her last letter is dated [[9 March]].']},
    {
      value: {
        type: 'TIME',
        timex: '2021-06-16TMO',
        earliest: '2021-06-16T00:00',
        latest: '2021-06-16T12:00',
        modifier: 'START',
      },
      says: ['The first boats reached the pier [[early this morning]].'],
    },
    {
      value: {type: 'DATE', timex: '1991', earliest: '1991-01-01', latest: '1991-12-31'},
      says: ['She left office in [[1991]] after a scandal.'],
    },
    {
      value: {type: 'DURATION', timex: 'P1M', modifier: 'LESS_THAN'},
      says: ['It was the third fire in [[less than a month]].'],
    },
    {value: day('2021-06-11'), says: ['The mayor resigned [[five days ago]].']},
    {value: {type: 'DATE', timex: 'XXXX-04-09'}, says: ['Two men were tried for the [[April 9]] massacre.']},
    {
      value: {type: 'DATE', timex: '2021', earliest: '2021-06-16', latest: '2021-12-31', modifier: 'END'},
      says: ['The road will open [[later this year]].'],
    },
    {value: {type: 'DURATION', timex: 'P2W/P3W'}, says: ['The repair will take [[two to three weeks]].']},
    {value: {type: 'DURATION', timex: 'P2Y/P3Y'}, says: ['The repair will take [[two or three years]].']},
    {value: {type: 'DURATION', timex: 'P10Y/P15Y'}, says: ['The reserve will last [[10-15 years]].']},
    {value: {type: 'DURATION', timex: 'P60D/P90D'}, says: ['The inquiry will take between [[60 and 90 days]].']},
    {value: {type: 'DURATION', timex: 'P1W'}, says: ['A [[week-long]] strike ended.']},
    {
      value: {type: 'DATE', timex: '2021-06-03/2021-06-04', earliest: '2021-06-03', latest: '2021-06-04'},
      says: ['The square was shut on [[3 and 4 June]].', 'The square was shut on [[June 3 and 4]].'],
    },
    {
      value: [day('2020-03-05'), day('2020-03-07')],
      says: ['The dam failed on [[5 March 2020]]. [[Two days later]] the valley was empty.'],
    },
    {
      value: [day('2020-03-05'), day('2020-03-04')],
      says: [
        'The dam failed on [[5 March 2020]]. [[A day earlier]] a guard had seen cracks.',
        'The dam failed on [[5 March 2020]]. A guard had seen cracks [[the day before]].',
      ],
    },
    {
      value: [day('2020-03-05'), day('2020-03-06')],
      says: [
        'The dam failed on [[5 March 2020]]. [[The next day]] the minister resigned.',
        'The dam failed on [[5 March 2020]]. [[The following day]] the minister resigned.',
      ],
    },
    {
      value: [day('2020-03-05'), day('2020-03-05')],
      says: [
        'The dam failed on [[5 March 2020]]. [[The same day]] the minister resigned.',
        'The dam failed on [[5 March 2020]]. [[That day]] the minister resigned.',
      ],
    },
    {
      value: [
        {type: 'DATE', timex: '2020-03', earliest: '2020-03-01', latest: '2020-03-31'},
        {type: 'DATE', timex: '2020-04', earliest: '2020-04-01', latest: '2020-04-30'},
      ],
      says: ['The dam failed in [[March 2020]]. [[The following month]] the minister resigned.'],
    },
    {
      value: [
        {type: 'DATE', timex: '2020', earliest: '2020-01-01', latest: '2020-12-31'},
        {type: 'DATE', timex: '2019', earliest: '2019-01-01', latest: '2019-12-31'},
      ],
      says: ['The dam failed in [[2020]]. Repairs had been planned for [[the previous year]].'],
    },
    {
      value: [
        {type: 'DATE', timex: '2020', earliest: '2020-01-01', latest: '2020-12-31'},
        {type: 'DATE', timex: '2022', earliest: '2021-07-02', latest: '2022-07-03'},
      ],
      says: ['The dam failed in [[2020]]. A new one will open [[two years later]].'],
    },
    {
      value: {type: 'DATE', timex: '2020-03-12', earliest: '2020-03-08', latest: '2020-03-16'},
      says: ['The minister resigned [[a week after 5 March 2020]].'],
    },
    {
      value: [
        {type: 'DATE', timex: '2020-02', earliest: '2020-02-01', latest: '2020-02-29'},
        {type: 'DATE', timex: '2019-02', earliest: '2019-02-01', latest: '2019-02-28'},
      ],
      says: ['Sales rose in [[February 2020]], up from [[the same month a year earlier]].'],
    },
    {
      value: {type: 'TIME', timex: '2020-03-05T07:00', earliest: '2020-03-05T07:00', latest: '2020-03-05T07:00'},
      says: ['The dam failed on [[5 March 2020, at 7 a.m.]]'],
    },
    {
      value: [day('2013-08-10'), day('2013-09-12')],
      says: ['The road was shut from [[10 August]] to [[12 September 2013]].'],
    },
    {
      value: [
        {type: 'DATE', timex: '2009', earliest: '2009-01-01', latest: '2009-12-31'},
        {type: 'DATE', timex: '2011', earliest: '2011-01-01', latest: '2011-12-31'},
      ],
      says: ['The jets came from [[2009]] to [[2011]].'],
    },
    {
      value: [
        day('2021-06-12'),
        {type: 'TIME', timex: '2021-06-12TNI', earliest: '2021-06-12T17:00', latest: '2021-06-13T06:00'},
      ],
      says: [
        'The ferry left on [[12 June]] and sank [[that night]].',
        'The ferry left on [[12 June]] and sank [[the same night]] off Port Velden.',
      ],
    },
    {
      value: [
        day('2021-06-12'),
        {type: 'TIME', timex: '2021-06-13TMO', earliest: '2021-06-13T00:00', latest: '2021-06-13T12:00'},
      ],
      says: [
        'The ferry left on [[12 June]] and sank [[the next morning]].',
        'The ferry left on [[12 June]]. [[The following morning]] it was gone.',
        'The ferry left on [[12 June]]. It was found [[the morning after]].',
        'The ferry left on [[12 June]]. [[Next morning]] it was gone.',
      ],
    },
    {
      value: [
        day('2021-06-12'),
        {type: 'TIME', timex: '2021-06-11TEV', earliest: '2021-06-11T16:00', latest: '2021-06-11T23:59'},
      ],
      says: [
        'The ferry sank on [[12 June]]. It had left [[the previous evening]].',
        'The ferry sank on [[12 June]]. It had left [[the evening before]].',
      ],
    },
    {
      value: [day('2021-06-05'), {type: 'DATE', timex: '2021-W23-WE', earliest: '2021-06-12', latest: '2021-06-13'}],
      says: ['The fair opened on [[5 June]]. [[The following weekend]] it rained.'],
    },
    {
      value: {type: 'TIME', timex: '2021-06-13TMO', earliest: '2021-06-13T00:00', latest: '2021-06-13T12:00'},
      says: [
        'The mine fell in in [[the early hours of Sunday]].',
        'The mine fell in in [[the small hours of Sunday morning]].',
        'The mine fell in before [[dawn on Sunday]].',
      ],
    },
    {
      value: {type: 'TIME', timex: '2021-06-12T16:15', earliest: '2021-06-12T16:15', latest: '2021-06-12T16:15'},
      says: ['The mill fell down at [[4:15 on Saturday afternoon]].'],
    },
    {
      value: {type: 'TIME', timex: '2021-06-12T03:00', earliest: '2021-06-12T03:00', latest: '2021-06-12T03:00'},
      says: ["The mill fell down at [[3 o'clock on Saturday morning]]."],
    },
    {
      value: {type: 'TIME', timex: '2021-06-17T19:00', earliest: '2021-06-17T19:00', latest: '2021-06-17T19:00'},
      says: ['The council will meet [[tomorrow evening at 7]].', 'The council will meet [[tomorrow night at seven]].'],
    },
    {
      value: {
        type: 'TIME',
        timex: '2016-05-07T23:45:00+01:00',
        earliest: '2016-05-07T23:45:00+01:00',
        latest: '2016-05-07T23:45:00+01:00',
      },
      says: [
        'The log was closed at [[2016-05-07T23:45:00+01:00]].',
        'The log was closed at [[2016-05-07T23:45:00.487+01:00]].',
      ],
    },
    {
      value: {type: 'DATE', timex: '2021-W09', earliest: '2021-03-01', latest: '2021-03-07'},
      says: ['The strike began in [[the week of March 3]].', 'The strike began [[the week of 5 March 2021]].'],
    },
    {
      value: {type: 'DATE', timex: '2021-W23-WE', earliest: '2021-06-12', latest: '2021-06-13'},
      says: ['The fair was held on [[the weekend of 12 June]].'],
    },
    {value: day('2021-05-31'), says: ['The march was held on [[Memorial Day]].']},
    {value: day('2019-09-02'), says: ['The march was held on [[Labor Day 2019]].']},
    {value: day('2021-07-04'), says: ['The pool will open on [[the Fourth of July]].']},
    {
      value: day('2021-03-17'),
      says: ["The march was held on [[St Patrick's Day]].", "The march was held on [[St. Patrick's Day]]."],
    },
    {value: day('2020-11-27'), says: ['The shop was robbed on [[Black Friday]].']},
    {value: day('2021-02-17'), says: ['The vote was held on [[Ash Wednesday]].']},
    {value: day('2021-05-24'), says: ['The fair was held on [[Whit Monday]].']},
    {value: day('2021-05-02'), says: ['The monks fasted until [[Orthodox Easter this year]].']},
    {
      value: {type: 'DATE', timex: '2021-W21-WE', earliest: '2021-05-29', latest: '2021-05-30'},
      says: ['Three people drowned over [[the Memorial Day weekend]].'],
    },
    {
      value: {type: 'DATE', timex: '2008', earliest: '2007-02-01', latest: '2009-06-30'},
      says: [
        'Orvane lost money in [[fiscal 2008]].',
        'Orvane lost money in [[fiscal year 2008]].',
        'Orvane lost money in [[FY2008]].',
      ],
    },
    {
      value: {type: 'DATE', timex: 'BC0323'},
      says: ['The town was burned down in [[323 BC]].', 'The town fell in [[323 BCE]].'],
    },
    {value: {type: 'DATE', timex: 'BC01'}, says: ['The shrine dates from [[the second century BC]].']},
    {
      value: {type: 'DATE', timex: '0079', earliest: '0079-01-01', latest: '0079-12-31'},
      says: ['The mountain erupted in [[AD 79]].', 'The mountain erupted in [[79 AD]].'],
    },
    {
      value: {type: 'DATE', timex: '18', earliest: '1850-01-01', latest: '1899-12-31', modifier: 'END'},
      says: [
        'Rents doubled in [[the second half of the 19th century]].',
        'Rents doubled in [[the latter half of the 19th century]].',
      ],
    },
    {
      value: {type: 'DURATION', timex: 'P9M', earliest: '2004-01-01', latest: '2004-09-30'},
      says: ['Orvane grew in [[the first nine months of 2004]].'],
    },
    {
      value: {type: 'DURATION', timex: 'P10D', earliest: '2021-05-22', latest: '2021-05-31'},
      says: ['It rained on [[the last ten days of May]].'],
    },
    {value: {type: 'DURATION', timex: 'PT2.5H'}, says: ['A [[two-and-a-half-hour]] meeting brought no deal.']},
    {
      value: {type: 'DURATION', timex: 'P20Y', modifier: 'MORE_THAN'},
      says: ['He waited [[20-odd years]].', 'He waited [[twenty-odd years]].'],
    },
    {value: day('2021-06-03'), says: ['He was hurt [[two Thursdays ago]].']},
    {value: day('2021-05-26'), says: ['The play opened [[three weeks ago today]].']},
    {
      value: {type: 'DATE', timex: '2021-06-30', earliest: '2021-06-26', latest: '2021-07-04'},
      says: ['The mayor will step down in [[two weeks]].'],
    },
    {value: {type: 'DURATION', timex: 'P2W'}, says: ['The crew dug the tunnel in [[two weeks]].']},
    {
      value: [day('2021-06-21'), day('2021-06-23')],
      says: ['The road will be shut between [[Monday]] and [[Wednesday]].'],
    },
    {
      value: day('1950-03-03'),
      says: ['She was born on [[3 March 1950, a Friday]].', 'She was born on [[3 March 1950 (Friday)]].'],
    },
    {value: {type: 'DATE', timex: 'XXXX-WXX-5'}, says: ['The child was born on a [[Friday]].']},
    {
      value: {type: 'SET', timex: 'XXXX-XX-WXX-1'},
      says: ['They meet on [[the first Monday of every month]].', 'They meet on [[the third Monday of each month]].'],
    },
    {value: {type: 'SET', timex: 'XXXX-SP'}, says: ['The race is held [[each spring]].']},
    {
      published: null,
      value: {type: 'DATE', timex: 'XXXX-WXX-6', modifier: 'LAST'},
      says: ['The barge sank [[last Saturday]].'],
    },
    {published: null, value: {type: 'DATE', timex: 'XXXX-WXX-6'}, says: ['The barge sank on [[Saturday]].']},
    {
      published: null,
      value: {type: 'DATE', timex: 'XXXX-WXX', modifier: 'THIS'},
      says: ['The barge sank [[this week]].'],
    },
    {
      published: null,
      value: {type: 'DATE', timex: 'XXXX-WXX', modifier: 'LAST'},
      says: ['The barge sank [[last week]].'],
    },
    {
      published: null,
      value: {type: 'DATE', timex: 'XXXX-WXX', modifier: 'THIS START'},
      says: ['The barge sank [[earlier this week]].'],
    },
    {
      published: null,
      value: {type: 'DATE', timex: 'XXXX-XX', modifier: 'NEXT'},
      says: ['The barge will sail [[next month]].'],
    },
    {published: null, value: {type: 'DATE', timex: 'XXXX', modifier: 'LAST'}, says: ['The barge sank [[last year]].']},
    {published: null, value: {type: 'DATE', timex: 'XXXX-04'}, says: ['The barge sank in [[April]].']},
    {
      published: null,
      value: {type: 'DATE', timex: 'XXXX-04', modifier: 'LAST'},
      says: ['The barge sank [[last April]].'],
    },
    {
      published: null,
      value: {type: 'DATE', timex: 'XXXX-04-30'},
      says: ['The barge sank on [[April 30]].', 'The barge sank on [[30 April]].'],
    },
    {
      published: null,
      value: {type: 'DATE', timex: 'XXXX-XX-XX', modifier: 'LAST'},
      says: ['The barge sank [[yesterday]].'],
    },
    {
      published: null,
      value: {type: 'DATE', timex: 'XXXX-XX-XX', modifier: 'THIS'},
      says: ['The barge sank [[today]].'],
    },
    {
      published: null,
      value: {type: 'TIME', timex: 'XXXX-XX-XXTNI', modifier: 'LAST'},
      says: ['The barge sank [[last night]].'],
    },
    {published: null, value: {type: 'TIME', timex: 'XXXX-WXX-6TMO'}, says: ['The barge sank on [[Saturday morning]].']},
    {published: null, value: {type: 'TIME', timex: 'XXXX-XX-XXT07:38Z'}, says: ['The barge sank at [[0738 GMT]].']},
    {
      published: null,
      value: {type: 'TIME', timex: 'XXXX-WXX-6T19:00'},
      says: ['The barge sank on [[Saturday at 7 p.m.]]'],
    },
    {
      published: null,
      value: {type: 'DATE', timex: 'XXXX-XX-XX', modifier: '-P2Y'},
      says: ['The barge sank [[two years ago]].'],
    },
    {published: null, value: day('2021-04-30'), says: ['The barge sank on [[April 30, 2021]].']},
    {
      published: null,
      value: {type: 'DATE', timex: '2019', earliest: '2019-01-01', latest: '2019-12-31'},
      says: ['The barge sank in [[2019]].'],
    },
    {published: null, value: {type: 'DURATION', timex: 'P3D'}, says: ['The search lasted [[three days]].']},
    {
      published: null,
      value: {type: 'DATE', timex: 'XXXX-WXX-WE', modifier: 'LAST'},
      says: ['The barge sank [[last weekend]].'],
    },
    {published: null, value: {type: 'DATE', timex: 'XXXX-Q4'}, says: ['Sales fell in [[the fourth quarter]].']},
    {
      published: null,
      value: {type: 'DATE', timex: 'XXXX-SU', modifier: 'LAST'},
      says: ['The pond dried out [[last summer]].'],
    },
    {published: null, value: {type: 'DATE', timex: 'XXXX-XX-12'}, says: ['The barge sank on [[the 12th]].']},
    {published: null, value: {type: 'DATE', timex: 'XXXX-12-25'}, says: ['The barge sank on [[Christmas Day]].']},
  ],
  nothing: [
    ...ranges.nothing,
    ...calendar.nothing,
    ...feastDays.nothing,
    ...wordings.nothing,
    ...lines.nothing,
    ...families.nothing,
    ...joints.nothing,
    ...periods.nothing,
    ...recurring.nothing,
    ...clockTimes.nothing,
    ...weekdayTimes.nothing,
    ...lengths.nothing,
    'The mountain may not move.',
    'You may march with us.',
    'They march through the square.',
    'Helena May spoke to the crowd.',
    'June Carrow spoke to the crowd.',
    'April Weston won the race.',
    'The Harrow Sun ran the story.',
    'He sat in the sun.',
    'She came second.',
    'The second witness was calm.',
    'I second that.',
    'The suspect, 28, was held.',
    'The 28-year-old driver was held.',
    'A 5-year-old was hurt.',
    'The bridge is 40 years old.',
    'She died at the age of 56.',
    'The fare is $20.',
    'The Corvin 747 landed.',
    'The Corvin 2000 is a cheap phone.',
    'The rifle costs 1998 dollars.',
    'Some 2000 people marched.',
    'About 1500 homes lost power.',
    'In 2000 homes the lights went out.',
    'The score was 3-2.',
    'The score was 3:2.',
    'They won 21-15.',
    'The file is version 2.0.12.',
    'Call 555-0123 for help.',
    'The train leaves platform 12.',
    'Route 81 is shut.',
    'They drove 80 kilometres per hour.',
    'The car did 60 miles per hour.',
    'The village lies at 1950 metres.',
    'The vote was 12 to 3.',
    'Clause 12 was struck out.',
    'The reactor makes 2012 megawatts.',
    'Roman numerals fill the page.',
    'The fall of the wall was sudden.',
    'The spring broke.',
    'The boy fell.',
    'He fell into the well.',
    'Room 2012 was empty.',
    'It holds 1999 litres.',
    'The mill employs 1,998 people.',
    'The order is no. 2015.',
    'The quarter was cordoned off.',
    'Police combed the old quarter.',
    'He is in his late 30s.',
    'She is in her 70s.',
    'Black Friday sales were weak.',
    'A night watchman raised the alarm.',
    'The Halloween costumes sold out.',
    'That evening gown was blue.',
    'The firm paid 300 BCD.',
    'He is a devout Christian.',
    'The odd couple won.',
    'The plant is at 12 Station Road.',
    'The tower has 21 floors.',
    'Some 12 local people were hurt.',
    'The clinic did 2 CT scans.',
    'Three quarters of its value is gone.',
    'One in five voters stayed at home.',
    'He ran the first half well.',
    'The ship was built by March & Sons.',
    'It may rain.',
    'Marching bands led the way.',
    'The gun fired 9mm rounds.',
    'Gold rose 2012.50 points.',
    'The flight number is QX2004.',
    'Unit 4A is vacant.',
    'The sides drew 2-2.',
    'She took a second look.',
    'The last one was blue.',
    'The next witness wept.',
    'This one is new.',
    'He scored in the fourth quarter of the game.',
    'Corvin Today reported it.',
    'The Sunday Herald reported it.',
    'Give him a second chance.',
    'The Moon is full.',
    'They sentenced him to life.',
    'It was a zero-day flaw.',
    'The order held in the ruins of the 19th floor.',
    'The crowd grew from 1900 to 2000 people.',
    'Prices of the 3rd and 4th prizes rose.',
    'Meet us on the 3rd floor.',
    'She wrote Vision 2030 alone.',
    'The pilot flew a Corvin X-2011.',
    'The motion was carried 24/7 by the staff.',
  ],
}

function day(timex: string): Time {
  return {type: 'DATE', timex, earliest: timex, latest: timex}
}
