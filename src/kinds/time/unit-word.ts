import {units, type Unit} from './lexicon.ts'
import type {Word} from './words.ts'

/** The unit that a word names, singular or plural. */
export function unitAt(words: readonly Word[], at: number): Unit | undefined {
  return units.get(words[at]?.lower ?? '')
}

const ADJECTIVES =
  /^(?:straight|consecutive|more|full|whole|long|trading|working|business|calendar|extra|additional|further|successive|other|entire|school|solid)$/

/** The place after the adjectives that may stand between a number and its unit. */
export function afterAdjective(words: readonly Word[], at: number): number {
  const one = ADJECTIVES.test(words[at]?.lower ?? '') ? at + 1 : at
  return one > at && ADJECTIVES.test(words[one]?.lower ?? '') ? one + 1 : one
}
