import {describe, expect, test} from 'vitest'
import {sourceOf, testCorpus} from '../../../test/corpus.ts'
import type {Claim} from '../../claim/index.ts'
import {read} from '../../reading/index.ts'
import {vocabulary} from '../../vocabulary/index.ts'
import {corpus} from './corpus.ts'
import {channel, isOther} from './index.ts'

testCorpus(channel, corpus)

describe('two channels', () => {
  test.each([
    ['same', 'Karin Holm announced it on Twitter.', 'Karin Holm said it in a tweet.'],
    ['compatible', 'Karin Holm announced it on Twitter.', 'Karin Holm announced it on Facebook.'],
    ['compatible', 'Karin Holm announced it on Twitter.', 'Karin Holm announced it in a statement.'],
    ['conflict', 'Karin Holm announced it on Twitter.', 'Karin Holm announced it on state television.'],
    ['conflict', 'Karin Holm announced it in a letter.', 'Karin Holm announced it at a news conference.'],
    ['incomparable', 'Karin Holm announced it in a letter.', 'In a previous tweet, Karin Holm announced it.'],
  ])('%s: %s / %s', (relation, a, b) => {
    expect(channel.relate(only(a), only(b))).toBe(relation)
    expect(channel.relate(only(b), only(a))).toBe(relation)
  })

  test('match where one speaker does one thing by them', () => {
    const announced = only('Karin Holm announced it on Twitter.')
    expect(channel.match?.(announced, only('Karin Holm disclosed it on state television.'))).toBe(0.8)
    expect(channel.match?.(announced, only('Karin Holm said it on state television.'))).toBe(0.2)
    expect(channel.match?.(announced, only('Peter Grant announced it on Twitter.'))).toBe(0)
    expect(channel.keys(announced)).toEqual(['karin-holm announce'])
  })
})

describe('what is done by a channel', () => {
  test.each([
    ['announce', 'Karin Holm declared the sale on Twitter.'],
    ['announce', 'The announcement was relayed through the state news agency.'],
    ['say', 'Karin Holm tweeted that it was over.'],
    ['reply', 'Karin Holm replied on Twitter.'],
    ['warn', 'Karin Holm warned the board in a letter.'],
  ])('%s: %s', (attribute, text) => {
    expect(only(text).frame.attribute).toBe(attribute)
  })
})

test.each([
  [true, 'In a previous tweet, Karin Holm said it was over.'],
  [true, 'Karin Holm previously tweeted that it was over.'],
  [true, 'In another letter, Karin Holm said it was over.'],
  [false, 'In a tweet, Karin Holm said it was over.'],
])('another message %s: %s', (other, text) => {
  const claim = only(text)
  expect(channel.is(claim) && isOther(claim)).toBe(other)
})

function claimsOf(text: string): readonly Claim[] {
  return channel.extract(read(sourceOf(text, null), vocabulary)).claims
}

function only(text: string): Claim {
  const [claim, ...others] = claimsOf(text)
  if (!claim || others.length > 0) throw new Error(`Not one claim in: ${text}`)
  return claim
}
