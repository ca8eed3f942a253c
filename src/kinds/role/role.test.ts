import {describe, expect, test} from 'vitest'
import {sourceOf, testCorpus} from '../../../test/corpus.ts'
import type {Claim} from '../../claim/index.ts'
import {read} from '../../reading/index.ts'
import {vocabulary} from '../../vocabulary/index.ts'
import {corpus} from './corpus.ts'
import {role, statusOf} from './index.ts'

testCorpus(role, corpus)

describe('two posts of one person', () => {
  test.each([
    ['same', 'Kelda Bank CEO Karin Holm spoke.', 'Karin Holm, the chief executive of Kelda Bank, spoke.'],
    ['same', 'Kelda Bank boss Karin Holm spoke.', 'Holm was told; Karin Holm, head of Kelda Bank, spoke.'],
    ['compatible', 'Kelda Bank boss Karin Holm spoke.', 'Kelda Bank CEO Karin Holm spoke.'],
    ['compatible', 'Tarrow Bank CEO Karin Holm spoke.', 'Kelda Bank CEO Karin Holm spoke.'],
    ['conflict', 'Kelda Bank CFO Karin Holm spoke.', 'Kelda Bank CEO Karin Holm spoke.'],
    ['conflict', 'The mayor of Orvik, David Brook, spoke.', 'The deputy mayor of Orvik, David Brook, spoke.'],
    ['conflict', 'Capt. Robert Hayes spoke.', 'Lt. Robert Hayes spoke.'],
    ['update', 'Former Orvik mayor David Brook spoke.', 'Orvik mayor David Brook spoke.'],
    ['compatible', 'Former Kelda Bank CFO Karin Holm spoke.', 'Kelda Bank CEO Karin Holm spoke.'],
    ['incomparable', 'Kelda Bank CEO Karin Holm spoke.', 'Kelda Bank CEO Peter Grant spoke.'],
  ])('%s: %s / %s', (relation, a, b) => {
    expect(role.relate(only(a), only(b))).toBe(relation)
    expect(role.relate(only(b), only(a))).toBe(relation)
  })

  test('one person and one body are a surer match than one person', () => {
    const [a, b, c] = ['Kelda Bank CEO Karin Holm', 'Kelda Bank boss Karin Holm', 'Tarrow Bank boss Karin Holm'].map(
      text => only(`${text} spoke.`),
    )
    if (!a || !b || !c) throw new Error('No claims')
    expect(role.match?.(a, b)).toBe(1)
    expect(role.match?.(a, c)).toBe(0.8)
    expect(role.match?.(a, only('Kelda Bank CEO Peter Grant spoke.'))).toBe(0)
    expect(role.keys(a)).toEqual(['karin', 'holm'])
  })
})

describe('whether the post is still held', () => {
  test.each([
    ['former', 'Former mayor David Brook spoke.'],
    ['former', 'David Brook, a retired judge, spoke.'],
    ['former', 'David Brook, the ex-mayor of Orvik, spoke.'],
    ['former', 'David Brook resigned as mayor of Orvik.'],
    ['acting', 'Acting mayor David Brook spoke.'],
    ['acting', 'David Brook, the interim mayor of Orvik, spoke.'],
    ['outgoing', 'Outgoing mayor David Brook spoke.'],
    [undefined, 'The mayor of Orvik, David Brook, spoke.'],
  ])('%s: %s', (status, text) => {
    const claim = only(text)
    expect(role.is(claim) && statusOf(claim)).toBe(status)
  })
})

test('two posts joined by "and" are both read', () => {
  const claims = claimsOf('Karin Holm, head of Kelda Bank and a former mayor of Orvik, spoke.').filter(role.is)
  expect(claims.map(({value, text}) => [value.role, value.organisation, text])).toEqual([
    ['head', 'kelda-bank', 'Karin Holm, head of Kelda Bank'],
    ['mayor', 'orvik', 'former mayor of Orvik'],
  ])
})

function claimsOf(text: string): readonly Claim[] {
  return role.extract(read(sourceOf(text, null), vocabulary)).claims
}

function only(text: string): Claim {
  const [claim, ...others] = claimsOf(text)
  if (!claim || others.length > 0) throw new Error(`Not one claim in: ${text}`)
  return claim
}
