import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {lastMemory, memoryIn, openCache} from '../src/archive/index.ts'
import {examine} from '../src/check.ts'
import type {Limit} from '../src/steps/index.ts'
import {vocabulary} from '../src/vocabulary/index.ts'
import {sources} from './ferry-report.ts'
import {workspace} from './workspace.ts'

const never: Limit = {seconds: 60, within: () => undefined}
const always: Limit = {seconds: 60, within: (_, work) => work()}

/** A limit under which one piece of work, by its number, is broken off. */
function butFor(number: number): Limit {
  let pieces = 0
  return {...always, within: (_, work) => (pieces++ === number ? undefined : work())}
}

test('a report that is not read is told, and the others of its event are checked', () => {
  const {report, brokenOff} = examine(sources, {limit: butFor(0)})
  const late = {source: 'ferry/a', reason: 'takes longer than 60 seconds to read'}
  expect(brokenOff).toEqual([late])
  expect(report.unread).toContainEqual(late)
  expect(report.sources).toHaveLength(2)
  expect(new Set(report.claims.map(({source}) => source))).toEqual(new Set(['ferry/b']))
})

test('for what looks at several reports there is more time', () => {
  const asked: number[] = []
  const within: Limit['within'] = (seconds, work) => {
    asked.push(seconds)
    return work()
  }
  examine(sources, {limit: {seconds: 60, within}, rules: []})
  expect(asked).toEqual([60, 60, 66])
})

test('what was broken off is not kept on disk, and what was not is the same with a limit as without', () => {
  const folder = workspace({})
  const memory = memoryIn(openCache(join(folder, 'cache')), {vocabulary, reading: ['x'], conclusions: () => []})
  expect(examine(sources, {memory, limit: never}).brokenOff.length).toBeGreaterThan(2)
  expect(existsSync(join(folder, 'cache'))).toBe(false)
  const {report, brokenOff} = examine(sources, {memory, limit: always})
  expect(brokenOff).toEqual([])
  expect(report).toEqual(examine(sources).report)
})

test('what was broken off is told again by a process that remembers it', () => {
  const memory = lastMemory().over({reading: ['x'], conclusions: () => []}, undefined)
  const first = examine(sources, {memory, limit: butFor(2)})
  expect(first.brokenOff.map(({reason}) => reason)).toEqual([
    'aligning the reports of this event takes longer than 66 seconds, and was broken off',
  ])
  expect(examine(sources, {memory, limit: always})).toMatchObject({report: first.report, brokenOff: first.brokenOff})
})
