import fc from 'fast-check'
import {expect, test} from 'vitest'
import {allIn, isIn, neededBy} from './sieve.ts'

test.each<[RegExp, readonly (readonly string[])[]]>([
  [/harbour/, [['harbour']]],
  [/\b(?:fire|blaze)s?\b/iu, [['fire', 'blaze']]],
  [/the (?:old )?harbour\s\d+/, [['the '], ['harbour']]],
  [/(?<what>bridge) (?:is|was) closed/, [['bridge'], ['is', 'was'], [' closed']]],
  [/x(?:abc?|cd)+y/, [['ab', 'cd']]],
  [/colou?r/, [['colo']]],
  [/ships*/, [['ship']]],
  [/Mayor Å/i, [['mayor å']]],
  [/a{2,3}bc/, [['bc']]],
  [/9\.30pm/, [['9.30pm']]],
  [/(?<!not )open(?!ed)(?=ly)/, [['open'], ['ly']]],
  [/(?:two (?:men|boys)|a girl)/, [['two ', 'a girl']]],
  [/[abc]+\p{L}{2,}\d?/u, []],
  [/(?:closed|)/, []],
  [/(?:closed)?/, []],
  [/\u{41}\x41\k<x>(?<x>.)/u, []],
  [
    /gr[ae]ys? wom[ae]n/,
    [
      ['gray', 'grey'],
      [' woman', ' women'],
    ],
  ],
  [/[^a]b[a-c]lock[']/, [['lock']]],
  [/[\]|)]closed/, [['closed']]],
])('a match of %s needs %o', (pattern, needed) => {
  expect(neededBy(pattern)).toEqual(needed)
})

test('finds what the pattern finds, whatever the case', () => {
  expect(allIn(/\b(?:closed|shut)\b/giu, 'The bridge is CLOSED, the school is Shut.').map(([word]) => word)).toEqual([
    'CLOSED',
    'Shut',
  ])
  expect(isIn(/\bships?\b/iu, 'a ſhip')).toBe(/\bships?\b/iu.test('a ſhip'))
})

test('does not try a pattern on a text that lacks its letters', () => {
  const pattern = /\bclosed\b/i
  pattern.exec = () => {
    throw new Error('tried')
  }
  expect(isIn(pattern, 'The bridge is open.')).toBe(false)
  expect(() => isIn(pattern, 'The bridge is closed.')).toThrow('tried')
})

test('never misses what the pattern finds', () => {
  const letter = fc.constantFrom('a', 'b', 'A', '[ab]', '[^a]', '.', String.raw`\w`, String.raw`\.`, ' ')
  const {pattern} = fc.letrec<{pattern: string; piece: string}>(tie => ({
    pattern: fc
      .array(fc.array(tie('piece'), {minLength: 1, maxLength: 3}), {minLength: 1, maxLength: 2})
      .map(all => all.map(pieces => pieces.join('')).join('|')),
    piece: fc.oneof(
      {depthSize: 'small', maxDepth: 3},
      fc.tuple(letter, fc.constantFrom('', '', '?', '*', '+', '{2}', '{0,2}', '+?')).map(parts => parts.join('')),
      fc.tuple(tie('pattern'), fc.constantFrom('', '?', '{2}')).map(([inner, times]) => `(?:${inner})${times}`),
    ),
  }))
  fc.assert(
    fc.property(pattern, fc.string({unit: fc.constantFrom('a', 'b', 'A', ' ', '.'), maxLength: 6}), (source, text) => {
      const found = [...text.matchAll(new RegExp(source, 'gi'))]
      expect(allIn(new RegExp(source, 'gi'), text)).toEqual(found)
    }),
    // a chance pattern may try for ever: every run tries the same ones
    {numRuns: 2000, seed: 2031},
  )
})
