import {describe, expect, test} from 'vitest'
import {splitSentences} from './sentences.ts'

describe('sentences', () => {
  test.each([
    'The hall has max. 10 Danish seats.',
    'It costs est. $200 Canadian.',
    'It was 12 deg. C in the hall.',
    'The wreck lies at 41 deg. N of the line.',
    'They meet in Sect. 3 Tuesday.',
  ])('a stop of an abbreviation ends none: %s', text => {
    expect(sentencesOf(text)).toEqual([text])
  })

  test.each([
    ['It took 10 min.', '12 Danes died.'],
    ['It was 12 deg.', 'Nobody came.'],
    ['That is the max.', 'Ten came.'],
  ])('a unit at the end does: %s %s', (first, second) => {
    expect(sentencesOf(`${first} ${second}`)).toEqual([first, second])
  })
})

function sentencesOf(text: string): string[] {
  return splitSentences(text).map(({start, end}) => text.slice(start, end))
}
