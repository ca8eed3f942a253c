import type {Corpus} from '../../claim/index.ts'
import type {Time} from './value.ts'

/** Feasts by calendars of the moon, feasts of another year, and what only looks like a feast. */
export const feastDays: Pick<Corpus<Time>, 'reads' | 'nothing'> = {
  reads: [
    {
      value: {type: 'DATE', timex: '2018-05-16/2018-06-14', earliest: '2018-05-15', latest: '2018-06-15'},
      says: ['The market was shut during [[Ramadan 2018]].'],
    },
    {
      value: {type: 'DATE', timex: '2018-06-15', earliest: '2018-06-14', latest: '2018-06-16'},
      says: ['The truce began on [[Eid al-Fitr 2018]].'],
    },
    {
      value: {type: 'DATE', timex: '2018-08-21', earliest: '2018-08-20', latest: '2018-08-22'},
      says: ['The truce ended on [[Eid al-Adha 2018]].'],
    },
    {
      value: {type: 'DATE', timex: '2018-03-31/2018-04-07', earliest: '2018-03-31', latest: '2018-04-07'},
      says: ['The bakery was shut for [[Passover 2018]].'],
    },
    {
      value: {type: 'DATE', timex: '2018-09-10/2018-09-11', earliest: '2018-09-10', latest: '2018-09-11'},
      says: ['The bakery was shut for [[Rosh Hashanah 2018]].'],
    },
    {value: day('2018-09-19'), says: ['The roads were empty on [[Yom Kippur 2018]].']},
    {value: day('2019-03-21'), says: ['The parade was held on [[Purim 2019]].']},
    {
      value: day('2018-02-16'),
      says: ['Shops shut on [[Chinese New Year 2018]].', 'Shops shut on [[Lunar New Year 2018]].'],
    },
    {value: day('2013-11-28'), says: ['The inn burned down on [[thanksgiving 2013]].']},
    {value: day('2013-03-31'), says: ['The inn burned down on [[easter 2013]].']},
    {value: day('2020-12-25'), says: ['The inn burned down [[last Christmas]].']},
    {
      value: day('2021-12-25'),
      says: ['The inn will reopen [[next Christmas]].', 'The inn will reopen [[this Christmas]].'],
    },
    {value: day('2022-04-17'), says: ['The inn will reopen [[next Easter]].']},
    {value: day('2021-02-12'), says: ['Sales rose before [[Lunar New Year]].']},
    {
      value: day('2020-12-01'),
      says: ['Vigils were held on [[World AIDS Day]].', 'Vigils were held on [[World AIDS Day 2020]].'],
    },
    {
      value: {type: 'DATE', timex: '2018-02-14/2018-03-31', earliest: '2018-02-14', latest: '2018-03-31'},
      says: ['He ate no meat in [[Lent 2018]].'],
    },
    {
      value: {type: 'DATE', timex: '2021-03-28/2021-04-03', earliest: '2021-03-28', latest: '2021-04-03'},
      says: ['The inn was shut in [[Holy Week]].', 'The inn was shut in [[Holy Week 2021]].'],
    },
    {
      value: day('2014-04-26'),
      says: ["The bridge opened on [[King's Day 2014]].", 'The bridge opened on [[Koningsdag 2014]].'],
    },
    {value: day('2018-04-27'), says: ["The bridge opened on [[King's Day 2018]]."]},
    {
      value: day('2021-05-24'),
      says: ['The bridge opened on [[Victoria Day]].', 'The bridge opened on [[Victoria Day 2021]].'],
    },
    {
      value: day('2020-11-29'),
      says: ['The fair opened on [[Advent Sunday 2020]].', 'The fair opened on [[First Sunday of Advent 2020]].'],
    },
    {
      value: day('2021-01-01'),
      says: [
        'The inn was shut over the [[New Year]].',
        "The inn was shut on [[New Year's Day]].",
        'The inn was shut at [[New Year 2021]].',
      ],
    },
    {value: day('2013-03-30'), says: ['The lights went out for [[Earth Hour 2013]].']},
    {
      value: day('2019-09-13'),
      says: ['Lamps were lit for the [[Mid-Autumn Festival 2019]].', 'Lamps were lit for the [[Moon Festival 2019]].'],
    },
    {
      value: {type: 'DATE', timex: '2018-06-15', earliest: '2018-06-14', latest: '2018-06-16'},
      says: ['The truce began on [[Eid-ul-Fitr 2018]].', 'The truce began on [[Eid el-Fitr 2018]].'],
    },
    {
      value: {type: 'DATE', timex: '2021-03-20/2021-03-21', earliest: '2021-03-20', latest: '2021-03-21'},
      says: ['The bazaar was shut for [[Nowruz]].', 'The bazaar was shut for the [[Persian New Year]].'],
    },
    {value: day('2021-04-04'), says: ['The inn burned down [[last easter]].']},
    {value: day('2020-11-26'), says: ['The inn burned down [[last thanksgiving]].']},
  ],
  nothing: [
    'He lent 2000 dollars to the club.',
    'The New Year honours list is out.',
    "It was her New Year's resolution.",
    'They kept the Tamil New Year.',
    'A new year begins.',
    'A lantern festival drew crowds.',

    'The Passover wine sold out.',
    'Chinese New Year parades were dull.',
    'The last Christmas tree burned.',
    'Ramadan bazaars drew crowds.',
    'He id al most nothing.',
  ],
}

function day(timex: string): Time {
  return {type: 'DATE', timex, earliest: timex, latest: timex}
}
