import {describe, expect, test} from 'vitest'
import {sourceOf, testCorpus} from '../../../test/corpus.ts'
import type {Claim} from '../../claim/index.ts'
import {read} from '../../reading/index.ts'
import {vocabulary} from '../../vocabulary/index.ts'
import {corpus} from './corpus.ts'
import {relation} from './index.ts'
import {families} from './lexicon.ts'

testCorpus(relation, corpus)

describe('two relations', () => {
  test.each([
    ['same', 'Kelda Bank owns the Orvik mine.', 'The Orvik mine belongs to Kelda Bank.'],
    ['conflict', 'Kelda Bank owns the Orvik mine.', 'Tarrow Bank owns the Orvik mine.'],
    ['incomparable', 'Kelda Bank owns the Orvik mine.', 'Tarrow Bank owns the Sandal mill.'],
    ['incomparable', 'Kelda Bank owns the Orvik mine.', 'Kelda Bank operates the Orvik mine.'],
    ['compatible', 'Kelda Bank manages the ferry.', 'Kelda Bank is responsible for the ferry.'],
    ['conflict', 'Kelda Bank manages the ferry.', 'Norway is responsible for the ferry.'],
    ['conflict', 'Kelda Bank is based in Oslo.', 'Stockholm-based Kelda Bank failed.'],
    ['compatible', 'Denmark pays for the clinic.', 'Norway pays for the clinic.'],
  ])('%s: %s / %s', (stance, a, b) => {
    expect(relation.relate(only(a), only(b))).toBe(stance)
    expect(relation.relate(only(b), only(a))).toBe(stance)
  })

  test('match where they tell of one thing', () => {
    const owner = only('Kelda Bank owns the Orvik mine.')
    expect(relation.match?.(owner, only('Tarrow Bank owns the Orvik mine.'))).toBe(0.9)
    expect(relation.match?.(owner, only('Kelda Bank owns the Sandal mill.'))).toBe(0)
    expect(relation.keys(owner)).toEqual(['owns orvik-mine'])
    expect(relation.keys(only('Kelda Bank is based in Oslo.'))).toEqual(['based-in kelda-bank'])
  })
})

test('there are families enough, each of its own name', () => {
  expect(families.length).toBeGreaterThanOrEqual(15)
  expect(new Set(families.map(({id}) => id)).size).toBe(families.length)
})

function claimsOf(text: string): readonly Claim[] {
  return relation.extract(read(sourceOf(text, null), vocabulary)).claims
}

function only(text: string): Claim {
  const [claim, ...others] = claimsOf(text)
  if (!claim || others.length > 0) throw new Error(`Not one claim in: ${text}`)
  return claim
}
