import type {Document} from '../../../reading/index.ts'
import type {Token} from '../../../text/index.ts'
import {readingsOf} from '../../../vocabulary/index.ts'
import {endsPhrase} from './bare.ts'
import type {ClauseHit} from './hit.ts'

const why = 'What is more so than all others has “the” or a possessive before it: that is lost.'

/** “It is biggest contract of its kind”: a superlative with its noun, and nothing before it. */
export function bareSuperlatives({tokens}: Document): readonly ClauseHit[] {
  return tokens.flatMap(token => {
    const before = tokens[token.index - 1]
    if (!before || before.sentence !== token.sentence || !isSuperlative(token) || !leads(tokens, before)) return []
    const noun = nounAfter(tokens, token)
    return noun && endsPhrase(tokens, noun) && singles(tokens, noun)
      ? [{start: before.start, end: noun.end, family: 'a lost article', why, sure: 0.8, written: true}]
      : []
  })
}

function isSuperlative({lower, text}: Token): boolean {
  const readings = readingsOf(lower)
  return (
    text === lower &&
    (/^(?:best|worst)$/.test(lower) ||
      (/[^aeiou]est$|iest$/.test(lower) && readings.includes('s') && !/[nbr]/.test(readings)))
  )
}

function leads(tokens: readonly Token[], {lower, tag, index}: Token): boolean {
  if (/^(?:is|was|became|becomes|remains|remained)$/.test(lower))
    return /^(?:NOUN|PRON|PROPN)$/.test(tokens[index - 1]?.tag ?? '')
  return tag === 'ADP' && /^(?:on|from|by|into)$/.test(lower)
}

function nounAfter(tokens: readonly Token[], {index}: Token): Token | undefined {
  let at = index + 1
  while (tokens[at]?.tag === 'ADJ') at++
  while (tokens[at]?.tag === 'NOUN' && tokens[at + 1]?.tag === 'NOUN') at++
  return tokens[at]?.tag === 'NOUN' ? tokens[at] : undefined
}

// one that is picked out: "in the city", "of its kind", "since May"
function singles(tokens: readonly Token[], {lower, index}: Token): boolean {
  const readings = readingsOf(lower)
  if (!readings.includes('n') || readings.includes('p')) return false
  const [next, second] = tokens.slice(index + 1, index + 3)
  return (
    /^(?:in|of|since|ever|for|to)$/.test(next?.lower ?? '') &&
    (next?.lower === 'ever' || next?.lower === 'since' || /^(?:DET|PROPN|PRON|NUM)$/.test(second?.tag ?? ''))
  )
}
