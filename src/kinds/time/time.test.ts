import {describe, expect, test} from 'vitest'
import {sourceOf, testCorpus} from '../../../test/corpus.ts'
import type {Claim} from '../../claim/index.ts'
import {read} from '../../reading/index.ts'
import type {Source} from '../../text/index.ts'
import {vocabulary} from '../../vocabulary/index.ts'
import {corpus} from './corpus.ts'
import {copyrightYear, isImpossible, lengthOf, statedWeekday, time, weekdayOf} from './index.ts'

testCorpus(time, corpus)

function claimsIn(
  text: string,
  published: string | null = '2021-06-16',
  source: Partial<Source> = {},
): readonly Claim[] {
  return time.extract(read({...sourceOf(text, published), ...source}, vocabulary)).claims
}

function claimIn(text: string, published: string | null = '2021-06-16'): Claim {
  const [claim] = claimsIn(text, published)
  if (!claim) throw new Error(`nothing read in ${text}`)
  return claim
}

describe('relate', () => {
  test.each([
    ['The ferry sank on 12 June.', 'The ferry sank on Saturday.', 'same'],
    ['The ferry sank on 12 June.', 'The ferry sank last Saturday.', 'same'],
    ['The ferry sank in June 2021.', 'The ferry sank on 12 June 2021.', 'compatible'],
    ['The ferry sank on 12 June 2021.', 'The ferry sank on 13 June 2021.', 'conflict'],
    ['The ferry sank in 2019.', 'The ferry sank in 2020.', 'conflict'],
    ['The ferry sank in early 2020.', 'The ferry sank in December 2020.', 'conflict'],
    ['The ferry has sailed since 2019.', 'The ferry has sailed since 2020.', 'compatible'],
    ['The ferry sails until 2030.', 'The ferry sailed in 2020.', 'compatible'],
    ['The ferry sank on 12 June at 07:38 UTC.', 'The ferry sank on 12 June.', 'compatible'],
    ['The ferry sank on 12 June at 07:38 UTC.', 'The ferry sank on 12 June at 08:38 UTC.', 'conflict'],
    ['The ferry sank on 12 June at 07:38 UTC.', 'The ferry sank on 12 June at 2:38 p.m. local time.', 'compatible'],
    ['The search took three days.', 'The search took four days.', 'conflict'],
    ['The search took three days.', 'The search took 72 hours.', 'compatible'],
    ['The search took more than three days.', 'The search took five days.', 'compatible'],
    ['The search took two to three weeks.', 'The search took three weeks.', 'compatible'],
    ['The search took two to three weeks.', 'The search took two months.', 'conflict'],
    ['The search took three days.', 'The search ended in 2020.', 'incomparable'],
    ['The fair is held every year.', 'The fair is held every two years.', 'conflict'],
  ])('%s / %s: %s', (a, b, relation) => {
    expect(time.relate(claimIn(a), claimIn(b))).toBe(relation)
    expect(time.relate(claimIn(b), claimIn(a))).toBe(relation)
  })
  test('a time that is not resolved conflicts with nothing', () => {
    expect(time.relate(claimIn('The ferry sank last Saturday.', null), claimIn('It sank on 3 May 2020.'))).toBe(
      'compatible',
    )
  })
})

test.each([
  ['The probe lifted off on 8 December 2021 at 0738 GMT.', '8 December 2021, 07:38 UTC'],
  ['The ferry sank in early March 2012.', 'early March 2012'],
  ['The lease ran for 23 years.', '23 years'],
  ['They waited for several weeks.', 'several weeks'],
  ['They meet every week.', 'every week'],
  ['The tower dates from the 1990s.', 'the 1990s'],
  ['The chapel dates from the 19th century.', 'the 19th century'],
  ['She was mayor in 2004–2008.', '2004 to 2008'],
  ['The hall burned down on Monday night.', '14 June 2021, night'],
])('%s is shown as %s', (text, shown) => {
  expect(time.show(claimIn(text))).toBe(shown)
})

describe('bounds on the clause', () => {
  test.each([
    ['The ferry sank on 12 June 2021.', {earliest: '2021-06-12', latest: '2021-06-12'}],
    ['She has led it since 2019.', {earliest: '2019-01-01'}],
    ['The ban holds until 2023.', {latest: '2023-12-31'}],
    ['The jets came from 2009 to 2011.', {earliest: '2009-01-01', latest: '2011-12-31'}],
    ['The ban holds from 2012 onwards.', {earliest: '2012-01-01'}],
    ['The ban has held as of 3 May.', {earliest: '2021-05-03'}],
    ['The ban will hold starting Monday.', {earliest: '2021-06-21'}],
    ['She must pay no later than 3 July.', {latest: '2021-07-03'}],
    ['She paid ahead of 3 May.', {latest: '2021-05-03'}],
    ['It rained all through 2014.', {earliest: '2014-01-01', latest: '2014-12-31'}],
    ['The launch slipped, moved from 3 May to 5 May.', {earliest: '2021-05-03'}],
    ['Rents rose in 2014 through 2018.', {earliest: '2014-01-01', latest: '2018-12-31'}],
    ['The fair ran 3 May to 5 June.', {earliest: '2021-05-03', latest: '2021-06-05'}],
    ['It will be ready within two weeks.', {earliest: '2021-06-16', latest: '2021-06-30'}],
    ['It was built within two weeks.', undefined],
    ['Within two weeks.', {earliest: '2021-06-16', latest: '2021-06-30'}],
    ['She must not pay before 3 July.', {latest: '2021-07-03'}],
    ['The fair opens not before 3 July.', {earliest: '2021-07-03'}],
    ['The fair opens no earlier than 3 July.', {earliest: '2021-07-03'}],
    ['The fair ran on Monday through Wednesday.', {earliest: '2021-06-14', latest: '2021-06-16'}],
    ['The fair runs from now until 3 July.', {earliest: '2021-06-16', latest: '2021-07-03'}],
    ['The fair will run today through Friday.', {earliest: '2021-06-16', latest: '2021-06-18'}],
    ['The square was shut from 3 to 5 p.m.', undefined],
    ['The search took three days.', undefined],
    ['Rain failed three times in the past decade.', {earliest: '2011-06-16', latest: '2021-06-16'}],
  ])('%s', (text, when) => {
    expect(claimIn(text).when).toEqual(when)
  })
})

test('a clock time with its day told after it has that day; one in brackets for another zone may be a day off', () => {
  const [local, other] = claimsIn('The quake struck at 02:15 local time (19:15 GMT) on Monday.')
  expect(local?.value).toEqual({
    type: 'TIME',
    timex: '2021-06-14T02:15',
    earliest: '2021-06-14T02:15',
    latest: '2021-06-14T02:15',
  })
  expect(other?.value).toEqual({type: 'TIME', timex: '2021-06-14T19:15Z'})
})

describe('days that no calendar has', () => {
  test.each([
    ['The ferry sank on 30 February 2021.', 'there is no 30 February'],
    ['The ferry sank on June 31.', 'there is no 31 June'],
    ['The ferry sank on 29 February 2021.', 'there is no 29 February 2021'],
  ])('%s', (text, reason) => {
    const {claims, unread} = time.extract(read(sourceOf(text, '2021-06-16'), vocabulary))
    expect(claims.map(isImpossible)).toEqual([true])
    expect(unread.map(item => item.reason)).toEqual([reason])
  })
  test('a leap day is a day', () => {
    expect(isImpossible(claimIn('The ferry sank on 29 February 2020.'))).toBe(false)
  })
})

describe('weekdays', () => {
  test('of a date', () => {
    expect(weekdayOf('2021-06-16')).toBe(3)
    expect(weekdayOf('2021-02-30')).toBeUndefined()
  })
  test('stated beside a date', () => {
    expect(statedWeekday(claimIn('The ferry sank on Friday, 12 June 2021.'))).toBe(5)
    expect(statedWeekday(claimIn('The ferry sank on 12 June 2021.'))).toBeUndefined()
    expect(statedWeekday(claimIn('The ferry sank on Friday.'))).toBeUndefined()
  })
})

test('of boilerplate only the year of a copyright line is read', () => {
  const text = 'Copyright 2017-2019 Harrow Press. All rights reserved. Printed on 3 May 2020.'
  const claims = claimsIn(text, null, {blocks: [{type: 'boilerplate', start: 0, end: text.length}]})
  expect(claims.map(({text: words, via, block}) => [words, via, block])).toEqual([
    ['2019', 'copyright-year', 'boilerplate'],
  ])
  expect(claims.map(copyrightYear)).toEqual([2019])
})

test('a duration has a length in days, with the rounding written', () => {
  const claim = claimIn('The lease ran for two weeks.')
  expect(time.is(claim) && lengthOf(claim.value)).toEqual({from: 10.5, to: 17.5})
})
