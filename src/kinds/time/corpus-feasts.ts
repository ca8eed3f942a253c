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
      value: {type: 'DATE', timex: '2018-03-31/2018-04-07', earliest: '2018-03-30', latest: '2018-04-07'},
      says: ['The bakery was shut for [[Passover 2018]].'],
    },
    {
      value: {type: 'DATE', timex: '2018-09-10/2018-09-11', earliest: '2018-09-09', latest: '2018-09-11'},
      says: ['The bakery was shut for [[Rosh Hashanah 2018]].'],
    },
    {value: about('2018-09-19', 1, 0), says: ['The roads were empty on [[Yom Kippur 2018]].']},
    {value: about('2019-03-21', 1, 0), says: ['The parade was held on [[Purim 2019]].']},
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
    {
      value: {
        type: 'TIME',
        timex: '2013-03-23T20:30/2013-03-23T21:30',
        earliest: '2013-03-23T20:30',
        latest: '2013-03-23T21:30',
      },
      says: ['The lights went out for [[Earth Hour 2013]].'],
    },
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
    {
      value: about('2022-10-24', 1, 1),
      says: ['The lamps were lit on [[Diwali 2022]].', 'They lit lamps for [[Deepavali 2022]].'],
    },
    {
      value: about('2021-11-04', 1, 1),
      says: ['Shops will close on [[Diwali]].', 'Shops will close on [[Diwali this year]].'],
    },
    {value: about('2018-03-02', 1, 1), says: ['The dam burst on [[Holi 2018]].']},
    {value: about('2019-09-02', 1, 1), says: ['The pier fell in on [[Ganesh Chaturthi 2019]].']},
    {value: about('2020-08-31', 1, 1), says: ['The boat race was lost on [[Onam 2020]].']},
    {
      value: about('2021-04-14', 1, 1),
      says: ['They kept the [[Tamil New Year]].', 'The fair was held on [[Baisakhi]].'],
    },
    {value: about('2023-04-26', 1, 0), says: ["The square filled up on [[Israel's Independence Day 2023]]."]},
    {value: about('2018-10-01', 1, 0), says: ['The gate was shut on [[Shemini Atzeret 2018]].']},
    {value: about('2017-06-23', 1, 1), says: ['The bridge was blocked on [[Quds Day 2017]].']},
    {value: day('2018-09-18'), says: ['The gate was shut on [[Erev Yom Kippur 2018]].']},
    {
      value: day('2021-08-24'),
      says: [
        "The mine reopens on [[Ukraine's Independence Day]].",
        'The mine will reopen on [[Ukrainian Independence Day]].',
      ],
    },
    {value: day('2021-10-15'), says: ["The bakers will strike on [[Boss's Day]]."]},
    {value: day('2021-04-21'), says: ["The lift failed on [[Administrative Professionals' Day]]."]},
    {value: day('2021-05-07'), says: ['The show was held on [[Military Spouse Appreciation Day]].']},
    {value: day('2020-11-22'), says: ['The spire was lit on [[Stir-up Sunday 2020]].']},
    {value: day('2021-05-03'), says: ['The bells rang on [[Orthodox Easter Monday]].']},
    {
      value: day('2021-02-15'),
      says: ['The floats rolled on [[Rosenmontag]].', 'The floats rolled on [[Shrove Monday 2021]].'],
    },
    {value: day('2021-05-23'), says: ['The bells rang on [[Whit Sunday]].', 'The bells rang on [[Pentecost 2021]].']},
    {
      value: day('2021-03-17'),
      says: [
        "The parade was held on [[St Patrick's Day]].",
        "The parade was held on [[Saint Paddy's Day]].",
        'The parade was held on [[St. Patricks Day]].',
      ],
    },
    {value: day('2021-09-30'), says: ['Schools will close on the [[National Day for Truth and Reconciliation]].']},
    {
      value: day('2021-02-11'),
      says: ['The prize was awarded on the [[International Day of Women and Girls in Science]].'],
    },
    {value: day('2020-11-25'), says: ['The inn was full on [[Thanksgiving Eve 2020]].']},
    {
      value: day('2021-04-04'),
      says: ['Graves were swept on [[Tomb-Sweeping Day]].', 'Graves were swept for the [[Qingming Festival]].'],
    },
  ],
  nothing: [
    'He lent 2000 dollars to the club.',
    'The New Year honours list is out.',
    "It was her New Year's resolution.",
    'They kept the Marnish New Year.',
    'The reformers spoke of German unity.',
    'The youth club held an adoption day.',
    'A rakhi was tied to the gate.',
    'They cooked pongal in clay pots.',
    'The eve of battle was calm.',

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

/** A day that may be told so many days sooner or later. */
function about(timex: string, sooner: number, later: number): Time {
  const moved = (days: number): string => new Date(Date.parse(timex) + days * 86_400_000).toISOString().slice(0, 10)
  return {type: 'DATE', timex, earliest: moved(-sooner), latest: moved(later)}
}
