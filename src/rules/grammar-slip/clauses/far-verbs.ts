import type {Document} from '../../../reading/index.ts'
import type {Token} from '../../../text/index.ts'
import {disagreeing} from '../all-in-words.ts'
import type {ClauseHit} from './hit.ts'

// plurals after which it is told what they are about, by “to” or by “between … and …”
const PLANS =
  /^(?:plans|efforts|attempts|moves|talks|proposals|calls|decisions|orders|hopes|fears|bids|promises|offers|requests|negotiations|discussions|tensions|differences|ties|relations|links|clashes|contacts)$/
const ONE = /^(?:is|was|has|isn't|wasn't|hasn't)$/
const STOPS = /^(?:that|which|who|whom|whose|what|where|when|if|while|because|after|before|since|[.,;:()“”"—–])$/
const FARTHEST = 14

/** “Plans to replace it has been delayed”, “talks between the two is to begin”: a plural whose verb stands behind what it is about. */
export function farVerbs({tokens}: Document): readonly ClauseHit[] {
  return tokens.flatMap(noun => {
    if (!PLANS.test(noun.lower) || !opensClause(tokens, noun)) return []
    const next = tokens[noun.index + 1]
    if (next?.sentence !== noun.sentence || !/^(?:to|between)$/.test(next.lower)) return []
    const verb = verbAfter(tokens, noun)
    const behind = tokens[(verb?.index ?? 0) + 1]
    const before = tokens[(verb?.index ?? 0) - 1]
    if (!verb || !ONE.test(verb.lower) || !before || !/^(?:NOUN|PROPN|PRON|ADV|NUM)$/.test(before.tag)) return []
    if (!behind || !/^(?:VERB|AUX|ADJ|PART|ADV)$/.test(behind.tag)) return []
    return [{start: noun.start, end: verb.end, ...disagreeing('several'), sure: 0.8}]
  })
}

function opensClause(tokens: readonly Token[], {index, sentence}: Token): boolean {
  let at = index - 1
  while (tokens[at]?.sentence === sentence && /^(?:ADJ|DET|PROPN)$/.test(tokens[at]?.tag ?? '')) at--
  const word = tokens[at]
  return word?.sentence !== sentence || (/^(?:and|but)$/.test(word.lower) && tokens[at - 1]?.lower === ',')
}

// the first verb with a tense, where nothing between opens a clause of its own
function verbAfter(tokens: readonly Token[], noun: Token): Token | undefined {
  for (let at = noun.index + 2; at < noun.index + FARTHEST; at++) {
    const token = tokens[at]
    if (!token || token.sentence !== noun.sentence || STOPS.test(token.lower)) return undefined
    if (token.tag === 'AUX') return token
    if (token.tag === 'VERB' && at > noun.index + 2) return undefined
  }
  return undefined
}
