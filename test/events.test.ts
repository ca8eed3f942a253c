import {expect, test} from 'vitest'
import {groupByEvent} from '../src/align/index.ts'
import {check} from '../src/check.ts'
import {read} from '../src/reading/index.ts'
import {vocabulary} from '../src/vocabulary/index.ts'
import {sourceOf} from './corpus.ts'

const texts: Readonly<Record<string, string>> = {
  a: 'A ferry struck the pier at Tarnby on Monday, and twelve passengers were injured. The captain, Lena Orvik, said the engine had failed.',
  b: 'Twelve people were hurt when the ferry hit the pier in Tarnby. Captain Lena Orvik told reporters that an engine failure was to blame.',
  c: 'The parliament of Norvia passed its budget by two votes. Finance minister Paul Stanz called the vote a relief for the schools.',
  d: 'Norvia has a budget: parliament voted for it by a margin of two. Minister Paul Stanz spoke of relief, and of money for schools.',
}

const sources = Object.entries(texts).map(([id, text]) => sourceOf(text, null, id))

test('reports of one event are grouped, those of another apart', () => {
  const groups = groupByEvent(sources.map(source => read(source, vocabulary)))
  expect(groups.map(group => group.map(({source}) => source.id))).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ])
})

test('a grouped check names each event by its first report', () => {
  const {sources: checked} = check([...sources].reverse(), {group: true})
  expect(checked.map(({id, event}) => [id, event])).toEqual([
    ['a', 'a'],
    ['b', 'a'],
    ['c', 'c'],
    ['d', 'c'],
  ])
})

test('one report is one event', () => {
  expect(check(sources.slice(0, 1), {group: true}).sources.map(({event}) => event)).toEqual(['a'])
})
