import {describe, expect, test} from 'vitest'
import {sourceOf, testCorpus} from '../../../test/corpus.ts'
import type {Claim} from '../../claim/index.ts'
import {read} from '../../reading/index.ts'
import {vocabulary} from '../../vocabulary/index.ts'
import {corpus} from './corpus.ts'
import {person} from './index.ts'

testCorpus(person, corpus)

describe('two names', () => {
  test.each([
    ['same', 'Karin Holm spoke.', 'Ms Karin Holm left.'],
    ['compatible', 'Karin Holm spoke.', 'Karin Anne Holm left.'],
    ['conflict', 'Karin Holm spoke.', 'Peter Grant left.'],
    ['conflict', 'Karin Holm spoke.', 'Karen Holm left.'],
  ])('%s: %s / %s', (relation, a, b) => {
    expect(person.relate(only(a), only(b))).toBe(relation)
    expect(person.relate(only(b), only(a))).toBe(relation)
  })
})

test('furniture of the page names nobody', () => {
  const text = 'Karin Holm spoke.'
  const source = {...sourceOf(text, null), blocks: [{type: 'boilerplate' as const, start: 0, end: text.length}]}
  expect(person.extract(read(source, vocabulary)).claims).toEqual([])
})

function only(text: string): Claim {
  const [claim, ...others] = person.extract(read(sourceOf(text, null), vocabulary)).claims
  if (!claim || others.length > 0) throw new Error(`Not one name in: ${text}`)
  return claim
}
