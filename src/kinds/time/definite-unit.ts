import type {Match} from './expression.ts'
import {unitAt} from './unit-word.ts'
import type {Word} from './words.ts'

/** "(the end of) the year": the unit that holds the day of publication. */
export function definiteUnit(words: readonly Word[], at: number): Match | undefined {
  const start = words[at]?.lower === 'the' ? at + 1 : at
  const unit = unitAt(words, start)
  if (!unit || !/^(?:day|week|month|quarter|year|decade|century)$/.test(words[start]?.lower ?? '')) return undefined
  return {first: at, last: start + 1, expression: {is: 'unit', unit, offset: 0}, via: `the-${unit}`}
}
