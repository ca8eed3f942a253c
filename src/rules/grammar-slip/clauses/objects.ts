import type {Document} from '../../../reading/index.ts'
import type {Token} from '../../../text/index.ts'
import {readingsOf} from '../../../vocabulary/index.ts'
import type {ClauseHit} from './hit.ts'
import {doubleVerbs, farVerbs, nearAdjectives, turned} from './lexicon.ts'
import {formsOf, isDeterminer, mayHaveVerb, phraseFrom, tellsMeasure} from './phrase.ts'

const family = 'a lost preposition'

/** Objects of what has none: “was greeted the crowd”, “is available the shop”, “belongs the firm”. */
export function objectsOfNothing({tokens}: Document): readonly ClauseHit[] {
  return tokens.flatMap(token => {
    const word = tokens[token.index - 1]
    if (!word || word.sentence !== token.sentence || word.text !== word.lower || token.text !== token.lower) return []
    const why = isDeterminer(token) || QUANTITIES.test(token.lower) ? reasonFor(tokens, word) : undefined
    const phrase = why === undefined ? undefined : phraseFrom(tokens, token.index)
    if (
      why === undefined ||
      !phrase ||
      tokens[phrase.head]?.lower === 'little' ||
      tellsMeasure(tokens, phrase) ||
      mayHaveVerb(tokens, phrase.last)
    )
      return []
    return [{start: word.start, end: token.end, family, why, sure: 0.8, written: true}]
  })
}

const QUANTITIES = /^(?:some|any|several|many)$/
const BE = /^(?:is|are|was|were|be|been|being)$/

function reasonFor(tokens: readonly Token[], word: Token): string | undefined {
  const before = beforeAdverbs(tokens, word)
  const opening = tokens.slice(Math.max(0, word.index - 12), word.index).filter(one => one.sentence === word.sentence)
  const isBeside =
    !isTurned(tokens, word) &&
    BE.test(before?.lower ?? '') &&
    !opening.some(one => /^(?:what|whom|as|so|how|too|than|whatever|nor|neither)$/.test(one.lower))
  const readings = readingsOf(word.lower)
  const forms = formsOf(word)
  if (isBeside && readings.includes('e') && !forms.some(form => doubleVerbs.has(form)))
    return 'What befalls the subject has no object besides: between the participle and the noun a little word is lost.'
  if (
    isBeside &&
    word.tag === 'ADJ' &&
    /^[acersn]+$/.test(readings) &&
    !nearAdjectives.has(word.lower) &&
    (!readings.includes('r') || /^(?:true|clear|free|full|close|equal)$/.test(word.lower))
  )
    return 'An adjective has no object: between it and the noun a little word is lost.'
  if (
    tokens[word.index - 1]?.tag === 'PUNCT' ||
    (forms.includes('refer') && tokens.slice(word.index, word.index + 9).some(({lower}) => lower === 'to'))
  )
    return undefined
  if (word.tag === 'VERB' && forms.some(form => farVerbs.has(form)) && !forms.some(form => turned.has(form)))
    return 'The verb reaches what it concerns by a preposition alone, and that is lost.'
  return undefined
}

// "at the door was placed the box", "a tank in which were kept the fish"
function isTurned(tokens: readonly Token[], {index, sentence}: Token): boolean {
  let first = index
  while (
    tokens[first - 1]?.sentence === sentence &&
    !/^(?:[;:]|and|but|or|that)$/.test(tokens[first - 1]?.lower ?? '') &&
    first > index - 25
  )
    first--
  const comma = tokens.slice(first, index).findLastIndex(({lower}) => lower === ',')
  const inside = tokens.slice(first + comma + 1, index)
  const isRelative = inside.some(
    ({lower}, i) =>
      /^(?:which|whom|whose|where)$/.test(lower) && (lower === 'where' || inside[i - 1]?.tag === 'ADP' || i === 0),
  )
  return (
    /^(?:ADP|ADV)$/.test(inside[0]?.tag ?? '') ||
    isRelative ||
    !inside.some(({tag}) => /^(?:NOUN|PRON|PROPN)$/.test(tag))
  )
}

function beforeAdverbs(tokens: readonly Token[], {index}: Token): Token | undefined {
  let at = index - 1
  while (tokens[at]?.tag === 'ADV' || tokens[at]?.lower === 'not') at--
  return tokens[at]
}
