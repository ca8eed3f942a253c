import {expect, test} from 'vitest'
import type {Draft, Spot} from './finding.ts'
import {dropToldAlready} from './told-already.ts'

const at = (source: string, start: number, length = 10): Spot => ({source, start, end: start + length})

function draft(rule: string, spots: readonly Spot[], more: Partial<Draft> = {}): Draft {
  const words = {what: rule, why: rule, next: rule, key: [rule]}
  return {rule, severity: 'warning', scope: 'cross', verdict: 'difference', confidence: 0.7, spots, ...words, ...more}
}

const rulesLeft = (...drafts: readonly Draft[]): string[] => dropToldAlready(drafts).map(({rule}) => rule)

test('two figures set against each other by two rules are told once, by the graver', () => {
  const one = draft('one', [at('a', 10), at('b', 50)], {severity: 'error'})
  const other = draft('other', [at('a', 12, 8), at('b', 50, 14)])
  expect(rulesLeft(one, other)).toEqual(['one'])
  expect(rulesLeft(other, one)).toEqual(['one'])
})

test('of equals the one with more places stays', () => {
  const one = draft('one', [at('a', 10), at('b', 50)])
  const other = draft('other', [at('a', 10), at('b', 50), at('c', 90)])
  expect(rulesLeft(one, other)).toEqual(['other'])
})

test('a note goes where most of what it tells is told louder, another warning only where all is', () => {
  const loud = draft('loud', [at('a', 10), at('b', 50)], {severity: 'error'})
  const places = [at('a', 10), at('b', 50), at('c', 90)]
  expect(rulesLeft(loud, draft('note', places, {severity: 'info'}))).toEqual(['loud'])
  expect(rulesLeft(loud, draft('warning', places))).toEqual(['loud', 'warning'])
})

test('what meets in one report alone is told', () => {
  expect(rulesLeft(draft('one', [at('a', 10), at('b', 50)]), draft('other', [at('a', 10), at('b', 90)]))).toHaveLength(
    2,
  )
})

test('clauses that overlap may tell of two things', () => {
  const one = draft('one', [at('a', 10, 80), at('b', 50, 80)])
  const other = draft('other', [at('a', 20, 70), at('b', 50, 75)])
  expect(rulesLeft(one, other)).toHaveLength(2)
})

test('a slip inside one report, and what a rule of the user tells, stay', () => {
  const loud = draft('loud', [at('a', 10), at('b', 50)], {severity: 'error'})
  const slip = draft('slip', [at('a', 10)], {scope: 'internal', verdict: 'slip'})
  expect(rulesLeft(loud, slip, draft('own', [at('a', 10), at('b', 50)], {own: true}))).toEqual(['loud', 'slip', 'own'])
})
