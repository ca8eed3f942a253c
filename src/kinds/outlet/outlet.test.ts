import {describe, expect, test} from 'vitest'
import {sourceOf, testCorpus} from '../../../test/corpus.ts'
import type {Claim} from '../../claim/index.ts'
import {read} from '../../reading/index.ts'
import {vocabulary} from '../../vocabulary/index.ts'
import {corpus} from './corpus.ts'
import {outlet} from './index.ts'

testCorpus(outlet, corpus)

describe('two names', () => {
  test.each([
    ['same', 'BBC News reported it.', 'The BBC reported it.'],
    ['same', 'AFP reported it.', 'Agence France-Presse reported it.'],
    ['conflict', 'Reuters reported it.', 'CNN reported it.'],
  ])('%s: %s / %s', (relation, a, b) => {
    expect(outlet.relate(only(a), only(b))).toBe(relation)
    expect(outlet.relate(only(b), only(a))).toBe(relation)
  })
})

test('furniture of the page names nobody', () => {
  const text = 'BBC News reported it.'
  const source = {...sourceOf(text, null), blocks: [{type: 'boilerplate' as const, start: 0, end: text.length}]}
  expect(outlet.extract(read(source, vocabulary)).claims).toEqual([])
})

function only(text: string): Claim {
  const [claim, ...others] = outlet.extract(read(sourceOf(text, null), vocabulary)).claims
  if (!claim || others.length > 0) throw new Error(`Not one name in: ${text}`)
  return claim
}
