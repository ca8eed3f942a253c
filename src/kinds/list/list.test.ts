import {describe, expect, test} from 'vitest'
import {sourceOf, testCorpus} from '../../../test/corpus.ts'
import type {Claim} from '../../claim/index.ts'
import {read} from '../../reading/index.ts'
import {vocabulary} from '../../vocabulary/index.ts'
import {corpus} from './corpus.ts'
import {isOpen, isWhole, list} from './index.ts'

testCorpus(list, corpus)

describe('two lists', () => {
  test.each([
    ['same', 'Norway, Sweden and Denmark signed.', 'Denmark, Norway and Sweden signed.'],
    ['part', 'Norway, Sweden and Denmark signed.', 'Norway and Sweden signed.'],
    ['part', 'Three countries (Norway, Sweden and Denmark) signed.', 'Norway and Sweden signed.'],
    ['conflict', 'Three countries (Norway, Sweden and Denmark) signed.', 'Two countries (Norway and Sweden) signed.'],
    ['conflict', 'Norway, Sweden and Denmark signed.', 'Norway, Sweden and Finland signed.'],
    ['compatible', 'Countries such as Norway and Sweden signed.', 'Countries such as Norway and Finland signed.'],
    ['incomparable', 'Norway and Sweden signed.', 'Denmark and Finland signed.'],
  ])('%s: %s / %s', (relation, a, b) => {
    expect(list.relate(only(a), only(b))).toBe(relation)
    expect(list.relate(only(b), only(a))).toBe(relation)
  })

  test('match where they share two members, the surer where they answer one question', () => {
    const three = only('Norway, Sweden and Denmark signed.')
    expect(list.match?.(three, only('Norway, Sweden and Denmark signed.'))).toBe(1)
    expect(list.match?.(three, only('They sued Norway, Sweden and Denmark.'))).toBeCloseTo(0.6)
    expect(list.match?.(three, only('Norway and Finland signed.'))).toBe(0)
    expect(list.keys(three)).toContain('norway sweden')
  })
})

describe('what a list answers', () => {
  test.each([
    ['sign/subject', 'Norway and Sweden signed the treaty.'],
    ['sign/subject', 'The treaty was signed by Norway and Sweden.'],
    ['sue/object', 'Kelda Bank sued Norway and Sweden.'],
    ['sue/object', 'Norway and Sweden were sued by Kelda Bank.'],
    ['partnership/with', 'It ended its partnership with Norway and Sweden.'],
    ['sanction/subject', 'Norway and Sweden imposed sanctions.'],
    ['sanction/subject', 'It denounced the sanctions from Norway and Sweden.'],
    ['partner', 'The partners are Norway and Sweden.'],
  ])('%s: %s', (attribute, text) => {
    expect(only(text).frame.attribute).toBe(attribute)
  })
})

describe('numbers of people with their names in brackets', () => {
  const text =
    'Aboard are three Norwegians (Karin Holm, Peter Grant), one German (Max Stein) and two Americans (Lars Berg, Nils Dahl).'

  test('are one list of groups, and one of names a bracket', () => {
    expect(claimsOf(text).map(({via, value}) => [via, value])).toEqual([
      ['composed', {members: ['norwegian', 'german', 'american'], stated: 6}],
      ['counted', {of: 'norwegian', members: ['karin-holm', 'peter-grant'], stated: 3}],
      ['counted', {of: 'american', members: ['lars-berg', 'nils-dahl'], stated: 2}],
    ])
  })

  test('are whole only where the number is right', () => {
    expect(claimsOf(text).filter(list.is).map(isWhole)).toEqual([false, false, true])
  })
})

test('a member named twice is kept twice', () => {
  expect(only('It left its partners Kelda Bank, Norden Group and Kelda Bank.').value).toEqual({
    of: 'partner',
    members: ['kelda-bank', 'norden-group', 'kelda-bank'],
  })
})

test('"including" and "and others" leave a list open', () => {
  const texts = [
    'Countries including Norway and Sweden signed.',
    'Norway, Sweden and others signed.',
    'Norway and Sweden signed.',
  ]
  expect(texts.map(text => claimsOf(text).filter(list.is).map(isOpen))).toEqual([[true], [true], [false]])
})

test('in a headline a comma stands for "and"', () => {
  const text = 'Kelda Bank sues Norway, Sweden'
  const source = {...sourceOf(text, null), blocks: [{type: 'title' as const, start: 0, end: text.length}]}
  expect(list.extract(read(source, vocabulary)).claims.map(({value}) => value)).toEqual([
    {members: ['norway', 'sweden']},
  ])
})

function claimsOf(text: string): readonly Claim[] {
  return list.extract(read(sourceOf(text, null), vocabulary)).claims
}

function only(text: string): Claim {
  const [claim, ...others] = claimsOf(text)
  if (!claim || others.length > 0) throw new Error(`Not one claim in: ${text}`)
  return claim
}
