import type {Document} from '../../../reading/index.ts'
import type {Token} from '../../../text/index.ts'
import {readingsOf} from '../../../vocabulary/index.ts'
import {disagreeing} from '../all-in-words.ts'
import {chainTo, PICKS, pronounCount, type Count} from './chain.ts'
import type {ClauseHit} from './hit.ts'
import {asks, isSwayed, opens, sentenceStart, SWAYS} from './opens.ts'
import {isDeterminer, mayHaveVerb, phraseFrom, tellsMeasure} from './phrase.ts'

const ONE = /^(?:is|was|has|isn't|wasn't|hasn't)$/
const SEVERAL = /^(?:are|were|have|aren't|weren't|haven't)$/

/** Verbs that are not of one number with the subject that stands right before them, wherever in the sentence the two are. */
export function numberSlips({tokens}: Document): readonly ClauseHit[] {
  return tokens.flatMap(verb => {
    const isBase = isBaseForm(tokens, verb)
    const form = ONE.test(verb.lower) ? 'one' : SEVERAL.test(verb.lower) || isBase ? 'several' : undefined
    if (!form || verb.text !== verb.lower) return []
    const found = isBase
      ? ofBase(tokens, verb)
      : /^(?:which|that|who)$/.test(tokens[beforeAdverbs(tokens, verb)]?.lower ?? '')
        ? ofRelative(tokens, verb, form)
        : (ofClause(tokens, verb, form) ?? ofFirst(tokens, verb, form))
    // "from 10 until noon are best"
    return found && !/^(?:noon|midnight|midday|dawn|dusk)$/.test(found.lower)
      ? [
          {
            start: found.start,
            end: verb.end,
            ...disagreeing(form === 'one' ? 'several' : 'one'),
            sure: 0.8,
          },
        ]
      : []
  })
}

// "mark the end": with an object, and nothing after it that could be the verb instead
function isBaseForm(tokens: readonly Token[], {lower, tag, index, sentence}: Token): boolean {
  const readings = /^(?:VERB|NOUN)$/.test(tag) ? readingsOf(lower) : ''
  if (!readings.includes('b') || /[deacr]/.test(readings)) return false
  const next = tokens[index + 1]
  if (next?.sentence !== sentence) return false
  if (/^(?:him|them|himself|itself|themselves)$/.test(next.lower)) return !mayHaveVerb(tokens, index + 2)
  const phrase = isDeterminer(next) ? phraseFrom(tokens, next.index) : undefined
  return phrase !== undefined && !tellsMeasure(tokens, phrase) && !mayHaveVerb(tokens, phrase.last)
}

function ofBase(tokens: readonly Token[], verb: Token): Token | undefined {
  const start = sentenceStart(tokens, verb.index)
  if (
    asks(tokens, verb) ||
    tokens
      .slice(Math.max(start, verb.index - 16), verb.index)
      .some(({lower}) => SWAYS.test(lower) && !/^(?:were|was|is|are|has|have|had)$/.test(lower))
  )
    return undefined
  const before = tokens[verb.index - 1]
  return before?.lower === 'and' ? undefined : ofClause(tokens, verb, 'several')
}

function beforeAdverbs(tokens: readonly Token[], {index, sentence}: Token): number {
  let at = index - 1
  while (
    tokens[at]?.sentence === sentence &&
    tokens[at]?.tag === 'ADV' &&
    /ly$|^(?:also|never|now|still|already|even|just|always|often|soon|then|both)$/.test(tokens[at]?.lower ?? '')
  )
    at--
  return at
}

// "The firms have cut jobs and has closed mills": one subject, two verbs
function ofFirst(tokens: readonly Token[], verb: Token, form: Count): Token | undefined {
  if (tokens[verb.index - 1]?.lower !== 'and') return undefined
  const words = tokens.slice(sentenceStart(tokens, verb.index), verb.index - 1)
  if (
    words.some(
      ({lower}) =>
        /^(?:to|that|which|who|what|because|if|when|while|as|where|whose|than|there|or|nor|and|[;:“”"—–]|--)$/.test(
          lower,
        ) && lower !== 'and',
    )
  )
    return undefined
  const finite = words.filter(
    ({tag, lower}) =>
      (tag === 'AUX' && !/^(?:be|been|being)$/.test(lower)) ||
      (tag === 'VERB' &&
        /[dz]/.test(readingsOf(lower)) &&
        !/^(?:AUX|ADV)$/.test(tokens[words[0]?.index ?? 0]?.tag ?? '')),
  )
  const [first] = finite
  if (!first || finite.some(one => one !== first && (one.tag === 'AUX' || readingsOf(one.lower).includes('z'))))
    return undefined
  const other = ONE.test(first.lower) ? 'one' : SEVERAL.test(first.lower) ? 'several' : undefined
  return other && other !== form ? tokens[verb.index - 1] : undefined
}

function ofClause(tokens: readonly Token[], verb: Token, form: Count): Token | undefined {
  const last = beforeAdverbs(tokens, verb)
  const word = tokens[last]
  if (!word || word.sentence !== verb.sentence || asks(tokens, verb)) return undefined
  const pronoun = pronounCount(word)
  const chain =
    pronoun === undefined ? chainTo(tokens, last, form) : pronoun === form ? undefined : {first: word, before: last - 1}
  if (chain && /ing$/.test(chain.first.lower)) return undefined
  // "Understanding affine maps requires", "That smoking causes problems is"
  const start = sentenceStart(tokens, verb.index)
  if (chain && chain.before - start < 4 && /^that$|ing$/.test(tokens[start]?.lower ?? '')) return undefined
  if (
    form === 'one' &&
    tokens[chain?.before ?? -1]?.lower === 'which' &&
    word.lower.endsWith('s') &&
    readingsOf(word.lower).includes('z')
  )
    return undefined
  if (!chain || !opens(tokens, chain, pronoun !== undefined) || isSwayed(tokens, chain, verb)) return undefined
  return chain.first
}

// "a lock, which have rusted", "old debts that is"
function ofRelative(tokens: readonly Token[], verb: Token, form: Count): Token | undefined {
  const marker = beforeAdverbs(tokens, verb)
  const isParted = tokens[marker - 1]?.lower === ','
  const last = isParted ? marker - 2 : marker - 1
  const noun = tokens[last]
  if (noun?.sentence !== verb.sentence || (isParted && tokens[marker]?.lower === 'that')) return undefined
  const next = tokens[verb.index + 1]
  if (isParted && form === 'one' && !(next && /[eg]/.test(readingsOf(next.lower)) && next.tag === 'VERB'))
    return undefined
  if (tokens[marker]?.lower === 'that' && next?.tag === 'NOUN') return undefined
  const chain = chainTo(tokens, last, form)
  if (!chain) return undefined
  const word = tokens[chain.before]
  const isClear =
    !word ||
    word.sentence !== verb.sentence ||
    (/^(?:VERB|AUX)$/.test(word.tag) && !/ing$|^(?:are|were)$/.test(word.lower))
  const around = tokens
    .slice(Math.max(0, chain.before - 5), verb.index)
    .filter(({sentence}) => sentence === verb.sentence)
  if (
    !isClear ||
    around.some(({lower}) => (PICKS.test(lower) && !/^(?:not|most|if|only|all)$/.test(lower)) || lower === 'and')
  )
    return undefined
  if (form === 'several' && /^(?:if|as|though|wish)$/.test(around[0]?.lower ?? '')) return undefined
  return chain.first
}
