import type {Token} from '../../../text/index.ts'
import {readingsOf} from '../../../vocabulary/index.ts'
import {PICKS, type Chain} from './chain.ts'

/** Whether a clause may begin with a subject: what stands before it. */
export function opens(tokens: readonly Token[], {before, first}: Chain, isPronoun: boolean): boolean {
  const word = tokens[before]
  if (!word || word.sentence !== first.sentence) return true
  const {lower, tag} = word
  // "nobody but the two guards was there"
  if (lower === 'but' && ANYBODY.test(tokens[before - 1]?.lower ?? '')) return false
  if (/^(?:because|while|whereas|although|where|when|why|until|but|so|[;:])$/.test(lower))
    return lower !== ':' || isPronoun
  if (/^[“"]$/.test(word.text))
    return tokens[before - 1]?.sentence !== first.sentence || /^(?:VERB|PUNCT)$/.test(tokens[before - 1]?.tag ?? '')
  if (lower === 'that') return tag === 'SCONJ' || /^(?:VERB|NOUN|ADJ)$/.test(tokens[before - 1]?.tag ?? '')
  if (lower === 'which') return tokens[before - 1]?.tag === 'ADP' && tokens[before - 2]?.tag === 'NOUN'
  if (tag === 'ADV' && tokens[before - 1]?.sentence !== first.sentence)
    return /ly$|^(?:now|today|then|still|here)$/.test(lower)
  if (/^(?:before|after|since|than|for)$/.test(lower)) return isPronoun && first.lower !== 'this'
  if (lower === 'and')
    return tokens[before - 1]?.lower === ','
      ? hasVerb(tokens, before) && !isList(tokens, before)
      : isPronoun && isApart(tokens[before - 1])
  if (lower === ',')
    return (
      isAside(tokens, before) ||
      (isPronoun &&
        !tokens
          .slice(sentenceStart(tokens, before), before)
          .some(one => /^(?:if|unless|though|wish|as|or|nor)$/.test(one.lower)) &&
        hasVerb(tokens, before))
    )
  // "one of Norvia's best-known brands"
  if (tokens[before - 1]?.text === '-') return false
  return tag === 'VERB' && /^(?:say|think|believe|hope|claim|know|fear|argue|insist)$/.test(word.lemma)
}

/** Words that “but” takes something out of. */
export const ANYBODY = /^(?:(?:no|any|every|some)(?:body|one|thing)|none|all|one)$/

// "exploded a bomb and he has", not "Marsh and he have"
const isApart = (word: Token | undefined): boolean =>
  word !== undefined &&
  (/^(?:ADV|VERB|ADJ)$/.test(word.tag) || (word.tag === 'NOUN' && !readingsOf(word.lower).includes('h')))

function hasVerb(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(sentenceStart(tokens, at), at)
    .some(({tag, lower}) => tag === 'AUX' || (tag === 'VERB' && !/ing$/.test(lower)))
}

// "the roof, the walls, and the cellar were": commas between nouns alone
function isList(tokens: readonly Token[], at: number): boolean {
  const comma = tokens.slice(sentenceStart(tokens, at), at - 1).findLast(({lower}) => lower === ',')
  return comma !== undefined && !tokens.slice(comma.index, at).some(({tag}) => tag === 'VERB' || tag === 'AUX')
}

function isAside(tokens: readonly Token[], comma: number): boolean {
  const start = sentenceStart(tokens, comma)
  const inside = tokens.slice(start, comma)
  return (
    inside.length <= 16 &&
    /^(?:ADP|ADV|SCONJ)$/.test(tokens[start]?.tag ?? '') &&
    !inside.some(({lower}) => /^(?:,|if|unless|were|though)$/.test(lower))
  )
}

/** Whether words around a subject and its verb may call for another form: “made the firms close”, “one of the mills is”. */
export function isSwayed(tokens: readonly Token[], {first, before}: Chain, verb: Token): boolean {
  const near = tokens.slice(Math.max(sentenceStart(tokens, first.index), before - 14), before + 1)
  if (
    tokens
      .slice(Math.max(sentenceStart(tokens, first.index), before - 2), verb.index)
      .some(({lower}) => PICKS.test(lower) && !/^(?:most|than|not|one)$/.test(lower)) ||
    tokens[verb.index - 1]?.lower === 'one' ||
    tokens.slice(first.index, verb.index).some(({lower}, i, all) => lower === 'one' && all[i + 1]?.lower === 'of')
  )
    return true
  const isOpen = !tokens[before] || tokens[before]?.sentence !== first.sentence
  return (
    !isOpen &&
    /^(?:have|haven't|were|weren't)$/.test(verb.lower) &&
    near.some(
      ({lower}) =>
        SWAYS.test(lower) &&
        !(
          /^(?:were|was|is|are|has|have|had|to|could|would|will)$/.test(lower) &&
          /^(?:that|because|but|,|and|while|until|for|;|where|when|than)$/.test(tokens[before]?.lower ?? '')
        ),
    )
  )
}

/** Whether the sentence ends in a question mark. */
export const asks = (tokens: readonly Token[], {index, sentence}: Token): boolean => {
  let at = index
  while (tokens[at + 1]?.sentence === sentence) at++
  return tokens.slice(at - 1, at + 1).some(({lower}) => lower === '?')
}

/** The index of the first word in the sentence of a word. */
export const sentenceStart = (tokens: readonly Token[], at: number): number => {
  let first = at
  while (tokens[first - 1]?.sentence === tokens[at]?.sentence) first--
  return first
}

/** Words after which a verb may stand in its base form whatever its subject. */
export const SWAYS =
  /^(?:let|lets|make|makes|made|making|help\w*|see|saw|seen|watch\w*|hear|heard|did|do|does|will|would|can|could|may|might|must|shall|should|suggest\w*|demand\w*|insist\w*|recommend\w*|propos\w*|urg\w*|ask\w*|order\w*|requir\w*|request\w*|important|essential|vital|imperative|necessary|lest|bid|wish\w*|though|suppose\w*|unless|to|had|were|was|is|are|has|have)$/
