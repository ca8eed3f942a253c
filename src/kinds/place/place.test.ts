import {describe, expect, test} from 'vitest'
import {sourceOf, testCorpus} from '../../../test/corpus.ts'
import type {Claim} from '../../claim/index.ts'
import {read} from '../../reading/index.ts'
import {vocabulary} from '../../vocabulary/index.ts'
import {corpus} from './corpus.ts'
import {place} from './index.ts'

testCorpus(place, corpus)

describe('two names', () => {
  test.each([
    ['same', 'Britain signed.', 'The U.K. signed.'],
    ['part', 'It rained in Alaska.', 'It rained in the United States.'],
    ['conflict', 'It rained in Oslo.', 'It rained in Bergen.'],
    ['conflict', 'Norway signed.', 'Sweden signed.'],
  ])('%s: %s / %s', (relation, a, b) => {
    expect(place.relate(only(a), only(b))).toBe(relation)
    expect(place.relate(only(b), only(a))).toBe(relation)
  })
})

test('furniture of the page names nobody', () => {
  const text = 'Britain signed.'
  const source = {...sourceOf(text, null), blocks: [{type: 'boilerplate' as const, start: 0, end: text.length}]}
  expect(place.extract(read(source, vocabulary)).claims).toEqual([])
})

function only(text: string): Claim {
  const [claim, ...others] = place.extract(read(sourceOf(text, null), vocabulary)).claims
  if (!claim || others.length > 0) throw new Error(`Not one name in: ${text}`)
  return claim
}
