import type {Word} from './word.ts'

// "Monday", "week"
const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/
const SPAN = /^(?:week|weekend|month|year|morning|afternoon|evening|night|spring|summer|autumn|winter)$/

/** How many words tell a time between a helping verb and its participle: "was [last week] told", "has [on Monday] been freed". */
export function timeLength(words: readonly Word[], at: number): number {
  const [first, second] = [words[at]?.lower ?? '', words[at + 1]?.lower ?? '']
  const two = /^(?:this|last|on)$/.test(first) && (DAY.test(second) || (first !== 'on' && SPAN.test(second)))
  const length = two ? 2 : DAY.test(first) ? 1 : 0
  const next = words[at + length]
  if (length === 0 || !next) return 0
  const participle = next.tag === 'VERB' && next.lower !== next.lemma && !/[^s]s$/.test(next.lower)
  return participle || /^(?:been|being)$/.test(next.lower) ? length : 0
}
