import {months} from './lexicon.ts'
import {endsAt, isDash, skip, type Word} from './words.ts'

/** The end of a range that lasts, at an offset after what joins it: "2012 to the present", "from March to date", "1998–present". */
export function presentEnd(words: readonly Word[], at: number): number | undefined {
  const joint = words[at - 1]
  const isJoint = isDash(joint) || /^(?:to|until|till|through|and)$/.test(joint?.lower ?? '')
  const before = words[skipUp(words, at - 2)]
  if (
    !isJoint ||
    !(before?.digits || months.has(before?.lower ?? '') || /^(?:s|year|day|now)$/.test(before?.lower ?? ''))
  )
    return undefined
  const noun = skip(words, at, 'the')
  if (words[at]?.lower === 'date') return joint?.lower === 'to' && endsAt(words, at + 1) ? at + 1 : undefined
  const last = words[noun]?.lower === 'present' ? skip(words, skip(words, noun + 1, 'day'), 'time') : undefined
  return last !== undefined && endsAt(words, last) ? last : undefined
}

// "from 2012 right up to the present"
function skipUp(words: readonly Word[], at: number): number {
  return words[at]?.lower === 'up' ? (words[at - 1]?.lower === 'right' ? at - 2 : at - 1) : at
}
