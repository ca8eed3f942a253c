import {describe, expect, test} from 'vitest'
import {sourceOf, testCorpus} from '../../../test/corpus.ts'
import type {Claim} from '../../claim/index.ts'
import {read} from '../../reading/index.ts'
import {vocabulary} from '../../vocabulary/index.ts'
import {corpus} from './corpus.ts'
import {organisation} from './index.ts'

testCorpus(organisation, corpus)

describe('two names', () => {
  test.each([
    ['same', 'ESA agreed.', 'The European Space Agency agreed.'],
    ['same', 'Kelda Bank failed.', 'The Kelda Bank agreed.'],
    ['compatible', 'The Kelda Organisation agreed.', 'The Kelda Organization agreed.'],
    ['conflict', 'Kelda Bank failed.', 'Tarrow Bank failed.'],
  ])('%s: %s / %s', (relation, a, b) => {
    expect(organisation.relate(only(a), only(b))).toBe(relation)
    expect(organisation.relate(only(b), only(a))).toBe(relation)
  })
})

test('furniture of the page names nobody', () => {
  const text = 'ESA agreed.'
  const source = {...sourceOf(text, null), blocks: [{type: 'boilerplate' as const, start: 0, end: text.length}]}
  expect(organisation.extract(read(source, vocabulary)).claims).toEqual([])
})

function only(text: string): Claim {
  const [claim, ...others] = organisation.extract(read(sourceOf(text, null), vocabulary)).claims
  if (!claim || others.length > 0) throw new Error(`Not one name in: ${text}`)
  return claim
}
