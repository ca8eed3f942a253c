import {describe, expect, test} from 'vitest'
import {sayBounds, sayDay, sayShort, spanOf} from './days.ts'
import {scaleOf} from './scale.ts'

describe('days in words', () => {
  test.each([
    ['2031-05-04', '2031-05-04', '4 May 2031'],
    ['2031-01-01', '2031-12-31', '2031'],
    ['2030-01-01', '2031-12-31', '2030 to 2031'],
    ['2031-02-01', '2031-02-28', 'February 2031'],
    ['2031-04-01', '2031-05-31', 'April 2031 to May 2031'],
    ['2031-05-04', '2031-05-09', '4 May 2031 to 9 May 2031'],
    ['2031-05-04T09:30Z', '2031-05-04T09:30Z', '4 May 2031, 09:30 UTC'],
    ['2031-05-04T09:30:00+02:00', '2031-05-04T09:30:00+02:00', '4 May 2031, 09:30 (UTC+02:00)'],
    ['2031-05-04T12:00', '2031-05-04T18:59', '4 May 2031, 12:00 to 18:59'],
    ['-0043-03-15', '-0043-03-15', '15 March 44 BC'],
    ['2031-05-04', undefined, '4 May 2031 or later'],
    [undefined, '2031-05-04', '4 May 2031 or earlier'],
    ['soon', 'later', ''],
  ])('%s to %s', (earliest, latest, words) => {
    expect(sayBounds({...(earliest === undefined ? {} : {earliest}), ...(latest === undefined ? {} : {latest})})).toBe(
      words,
    )
  })
  test('on a scale', () => {
    expect([0, 31.4, 365].map(sayShort)).toEqual(['1970', '1 Feb 1970', '1971'])
  })
  test('or as they were written', () => {
    expect(['2031-05-04', 'on Monday', '2031-02-30'].map(sayDay)).toEqual(['4 May 2031', 'on Monday', '2031-02-30'])
  })
})

test('bounds in days, the last one whole', () => {
  expect(spanOf({earliest: '1970-01-01', latest: '1970-01-02'})).toEqual({from: 0, to: 2})
  expect(spanOf({earliest: '1970-01-02T12:00+12:00', latest: '1970-01-02T12:00Z'})).toEqual({from: 1, to: 1.5})
  expect(spanOf({latest: '1970-01-01'})).toEqual({to: 1})
  expect(spanOf({earliest: 'soon'})).toBeUndefined()
})

describe('a scale', () => {
  test('keeps the order, stays within the drawing, and gives what is far off less room', () => {
    const {at, ticks} = scaleOf([10, 0, 11, 4000])
    const places = [0, 10, 11, 4000].map(at)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places.every(place => place > 0 && place < 100)).toBe(true)
    expect(at(4000) - at(11)).toBeLessThan(10 * (at(11) - at(10)))
    expect(ticks.map(({day}) => day)).toEqual([0, 4000])
  })
  test('of one day has it in the middle', () => {
    expect(scaleOf([5]).at(5)).toBe(50)
  })
})
