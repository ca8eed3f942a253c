import type {Token} from '../../../text/index.ts'
import {readingsOf} from '../../../vocabulary/index.ts'
import {isMeasure} from '../noun-count.ts'
import {lists} from '../word-lists.ts'
import {countable, weighed} from './countable.ts'
import {beforePhrase} from './phrase.ts'

export type Count = 'one' | 'several'

export interface Chain {
  readonly first: Token
  /** The index of the word before it. */
  readonly before: number
}

/** The nouns up to a place, joined by prepositions, where all are of one number and it is not that of the verb. */
export function chainTo(tokens: readonly Token[], last: number, form: Count): Chain | undefined {
  let at = last
  for (let nouns = 0; nouns < 4; nouns++) {
    const noun = tokens[at]
    if (!noun || noun.sentence !== tokens[last]?.sentence) return undefined
    const before = beforePhrase(tokens, at)
    const first = tokens[before + 1]
    if (!first || countOf(tokens, noun, first) !== (form === 'one' ? 'several' : 'one')) return undefined
    const joint = tokens[before]
    if (joint?.tag !== 'ADP' || joint.sentence !== noun.sentence || joint.lower === 'than')
      return isLed(first, noun, form) ? {first, before} : undefined
    if (
      !/^(?:of|in|on|for|to|from|at|by|about|against|over|under|near|behind|into)$/.test(joint.lower) ||
      tokens[before - 1]?.tag !== 'NOUN'
    )
      return {first, before}
    at = before - 1
  }
  return undefined
}

function isLed(first: Token, noun: Token, form: Count): boolean {
  if (form === 'one') return true
  return /^(?:the|a|an|this|that|another|his|her|its|their|our|my|your|one)$/.test(first.lower) && first !== noun
}

function countOf(tokens: readonly Token[], {lower, text, tag, index}: Token, first: Token): Count | undefined {
  const readings = readingsOf(lower)
  const inside = tokens.slice(first.index, index)
  if (/^(?:today|yesterday|tomorrow|tonight)$/.test(lower)) return undefined
  // "linemen"
  if (/[a-z]men$/.test(lower) && !/^(?:specimen|regimen|abdomen|acumen)$/.test(lower)) return undefined
  if (
    text !== lower ||
    (tag !== 'NOUN' && !readings.includes('k')) ||
    groups.has(lower) ||
    inside.some(one => one.tag === 'NUM' && one !== first)
  )
    return undefined
  // "when a wall fell"
  if (inside.length > 1 && inside.at(-1)?.tag === 'NOUN' && readings.includes('d')) return undefined
  if (inside.some(one => PICKS.test(one.lower) && !/^(?:one|most|only)$/.test(one.lower))) return undefined
  if (/s$/.test(lower)) {
    // "the street where the president lives"
    if (readings.includes('z') && /^(?:NOUN|PROPN)$/.test(inside.at(-1)?.tag ?? '')) return undefined
    const isPlain = readings.includes('p') && !readings.includes('n') && !single.has(lower) && !isMeasure(lower)
    return isPlain && (!readings.includes('z') || inside.length > 0) && first.tag !== 'NUM' ? 'several' : undefined
  }
  if (!readings.includes('n') || readings.includes('p')) return undefined
  if (
    /[ag]/.test(readings) &&
    !countable.has(lower) &&
    !weighed.has(lower) &&
    !/^(?:its|his|a|this)$/.test(first.lower)
  )
    return undefined
  return 'one'
}

/** The number of a pronoun that is a subject. */
export function pronounCount({lower, tag}: Token): Count | undefined {
  if (lower === 'this' && /^(?:PRON|DET)$/.test(tag)) return 'one'
  if (tag !== 'PRON') return undefined
  if (/^(?:he|she|it)$/.test(lower)) return 'one'
  return /^(?:they|we)$/.test(lower) ? 'several' : undefined
}

const groups = new Set([
  ...['group', 'collective', 'unmarked', 'length'].flatMap(name => lists[name] ?? []),
  'agenda',
  'data',
  'media',
])
const single = new Set(lists['single'])

/** Words that pick one out of several, or join several, so that the noun alone does not tell the number. */
export const PICKS =
  /^(?:one|each|either|neither|none|every|any|half|much|rest|percent|per|cent|third|quarter|number|majority|minority|part|plus|what|whatever|whoever|as|versus|together|along|between|or|nor|both|lot|all|more|most|than|only|not|some|many|several|half|series|pair|variety|like|including|if|whether|no|kind|kinds|sort|sorts|type|types|%)$/
