import {describe, expect, test} from 'vitest'
import {inRunningText, locate, type OffsetMap} from './offsets.ts'

// the file: {"body": "AT&amp;T left.", "title": "Gone"}; its running text: "Gone\n\nAT&T left."
const raw = '{"body": "AT&amp;T left.", "title": "Gone"}'
const text = 'Gone\n\nAT&T left.'
const map: OffsetMap = [
  {text: 0, raw: raw.indexOf('Gone'), length: 4},
  {text: 6, raw: raw.indexOf('AT'), length: 2},
  {text: 8, raw: raw.indexOf('&amp;'), length: 1, rawLength: 5},
  {text: 9, raw: raw.indexOf('T left'), length: 7},
]

describe('from the file to the running text', () => {
  test.each(['Gone', 'on', 'AT&T', '&', '&T', 'AT&', 'T left.'])('%s, there and back', words => {
    const start = text.indexOf(words)
    const place = locate(map, start, start + words.length)
    expect(inRunningText(map)(place.start, place.end)).toEqual({start, end: start + words.length})
  })
  test('a piece of an entity is the whole of it', () => {
    const at = raw.indexOf('amp')
    expect(inRunningText(map)(at, at + 1)).toEqual({start: 8, end: 9})
  })
  test('without a map they are the same', () => {
    expect(inRunningText(undefined)(3, 5)).toEqual({start: 3, end: 5})
  })
})
