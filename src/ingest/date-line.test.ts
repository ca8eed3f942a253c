import {describe, expect, it} from 'vitest'
import {addressDay, dateLine} from './date-line.ts'

describe('the day that a report states', () => {
  it.each([
    ['Ferry sinks\n\nSaturday 14 September 2031\n\nA ferry sank.', '2031-09-14'],
    ['Ferry sinks\nBy Ida Marsh in Varn\nPosted Monday, September 16 2031 at 20:15\nA ferry sank.', '2031-09-16'],
    ['Ferry sinks\nPublished: 09 Sep 2031 11:25 GMT+02:00\nUpdated: 10 Sep 2031', '2031-09-09'],
    ['POSTED: 1052 GMT (1852 HKT), April 10, 2031\nA ferry sank.', '2031-04-10'],
    ['posted Jun 11th, 2031 at 1:23 PM\nA ferry sank.', '2031-06-11'],
    ['June 12, 2031 @ 12:15 PM PDT | Updated 2:30 PM PDT\nA ferry sank.', '2031-06-12'],
    ['Page last updated at 09:12 GMT, Sunday, 22 March 2031\nA ferry sank.', '2031-03-22'],
    ['VARN, Norvia, Sept. 20, 2031 — The captain was charged.', '2031-09-20'],
    ['VARN, May 4, 2031 (Agency) — The captain was charged.', '2031-05-04'],
    ['Our Bureau\nVarn, May 25, 2031\nA ferry sank.', '2031-05-25'],
    ['The Varn Evening Courier, Monday, May 26, 2031\nA ferry sank.', '2031-05-26'],
    ['Harbour & Ship Weekly, 27 May 2031\nA ferry sank.', '2031-05-27'],
    ['By our court reporter, 28 May 2031\nA ferry sank.', '2031-05-28'],
    ['(Coastal Agency) Varn, 29 May 2031\nA ferry sank.', '2031-05-29'],
    ['30 May 2031 (Coastal Agency)\nA ferry sank.', '2031-05-30'],
    ['May 31, 2031 (Agency) - A ferry sank.', '2031-05-31'],
    ['Posted 11/27/2031 7:21 AM\nA ferry sank.', '2031-11-27'],
    ['12/16/31 1:30 PM EST\nA ferry sank.', '2031-12-16'],
    ['Saturday 14 September 2031. Times are local.\nA ferry sank.', '2031-09-14'],
    ['UPDATED 3:09 AM EST Dec 19, 2031\nThe ferry sank on Thursday.', '2031-12-19'],
    ['https://press.example/2031/05/03/ferry Ferry sinks', '2031-05-03'],
  ])('is read: %j', (text, day) => {
    expect(dateLine(text)).toBe(day)
  })

  it.each([
    ['a date in running text', 'The ferry sank on May 3, 2031.\n\nIt was raised on Saturday 14 June 2031.'],
    ['a caption', 'Ida Marsh at her house in Marn, Tarn Province, near Elsin, April 3, 2031\n\nShe died on Monday.'],
    ['figures that can be read in two ways', 'Posted: 04/9/2031 8:33 am\nA ferry sank.'],
    ['a headline', 'Strike planned for May 25, 2031\n\nUnions said so.'],
    ['a sentence with a dash', 'He died on May 3, 2031 — a day after his wife.\n\nThe town mourned.'],
    ['no year', 'Saturday 14 September\nA ferry sank.'],
    ['a day that the calendar does not have', 'Published: 31 June 2031\nA ferry sank.'],
    ['the small hours of what is called tonight', 'PUBLISHED: 02:31 GMT, 12 March 2031\nThe police were out tonight.'],
    ['a date far down', `${'A ferry sank. '.repeat(100)}\nPublished: 9 May 2031`],
  ])('is not guessed from %s', (_, text) => {
    expect(dateLine(text)).toBeUndefined()
  })

  it('is read from an address that holds a day, and not from one that holds a month', () => {
    expect(addressDay('https://press.example/news/20310506-fire')).toBe('2031-05-06')
    expect(addressDay('https://press.example/2031/may/06/fire')).toBe('2031-05-06')
    expect(addressDay('https://press.example/2031/05/fire')).toBeUndefined()
  })
})
