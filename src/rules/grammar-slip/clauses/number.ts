import type {Document} from '../../../reading/index.ts'
import type {Token} from '../../../text/index.ts'
import {readingsOf} from '../../../vocabulary/index.ts'
import {disagreeing} from '../all-in-words.ts'
import {isMeasure} from '../noun-count.ts'
import {lists} from '../word-lists.ts'
import {countable, weighed} from './countable.ts'
import type {ClauseHit} from './hit.ts'
import {beforePhrase, isDeterminer, mayHaveVerb, phraseFrom, tellsMeasure} from './phrase.ts'

type Count = 'one' | 'several'

const ONE = /^(?:is|was|has|isn't|wasn't|hasn't)$/
const SEVERAL = /^(?:are|were|have|aren't|weren't|haven't)$/
const groups = new Set([
  ...['group', 'collective', 'unmarked', 'length'].flatMap(name => lists[name] ?? []),
  'agenda',
  'data',
  'media',
])
const single = new Set(lists['single'])
const PICKS =
  /^(?:one|each|either|neither|none|every|any|half|much|rest|percent|per|cent|third|quarter|number|majority|minority|part|plus|what|whatever|whoever|as|versus|together|along|between|or|nor|both|lot|all|more|most|than|only|not|some|many|several|half|series|pair|variety|like|including|if|whether|no|kind|kinds|sort|sorts|type|types|%)$/
const SWAYS =
  /^(?:let|lets|make|makes|made|making|help\w*|see|saw|seen|watch\w*|hear|heard|did|do|does|will|would|can|could|may|might|must|shall|should|suggest\w*|demand\w*|insist\w*|recommend\w*|propos\w*|urg\w*|ask\w*|order\w*|requir\w*|request\w*|important|essential|vital|imperative|necessary|lest|bid|wish\w*|though|suppose\w*|unless|to|had|were|was|is|are|has|have)$/

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
    return found
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

interface Chain {
  readonly first: Token
  /** The index of the word before it. */
  readonly before: number
}

/** The nouns up to a place, joined by prepositions, where all are of one number and it is not that of the verb. */
function chainTo(tokens: readonly Token[], last: number, form: Count): Chain | undefined {
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
  if (
    text !== lower ||
    (tag !== 'NOUN' && !readings.includes('k')) ||
    groups.has(lower) ||
    inside.some(one => one.tag === 'NUM' && one !== first)
  )
    return undefined
  if (inside.some(one => PICKS.test(one.lower) && !/^(?:one|most|only)$/.test(one.lower))) return undefined
  if (/s$/.test(lower)) {
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

function ofClause(tokens: readonly Token[], verb: Token, form: Count): Token | undefined {
  const last = beforeAdverbs(tokens, verb)
  const word = tokens[last]
  if (!word || word.sentence !== verb.sentence || asks(tokens, verb)) return undefined
  const pronoun = pronounCount(word)
  const chain =
    pronoun === undefined ? chainTo(tokens, last, form) : pronoun === form ? undefined : {first: word, before: last - 1}
  if (chain && /ing$/.test(chain.first.lower)) return undefined
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

function pronounCount({lower, tag}: Token): Count | undefined {
  if (lower === 'this' && /^(?:PRON|DET)$/.test(tag)) return 'one'
  if (tag !== 'PRON') return undefined
  if (/^(?:he|she|it)$/.test(lower)) return 'one'
  return /^(?:they|we)$/.test(lower) ? 'several' : undefined
}

const asks = (tokens: readonly Token[], {index, sentence}: Token): boolean => {
  let at = index
  while (tokens[at + 1]?.sentence === sentence) at++
  return tokens.slice(at - 1, at + 1).some(({lower}) => lower === '?')
}

// what a clause may stand behind
function opens(tokens: readonly Token[], {before, first}: Chain, isPronoun: boolean): boolean {
  const word = tokens[before]
  if (!word || word.sentence !== first.sentence) return true
  const {lower, tag} = word
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
  return tag === 'VERB' && /^(?:say|think|believe|hope|claim|know|fear|argue|insist)$/.test(word.lemma)
}

// "exploded a bomb and he has", not "Marsh and he have"
const isApart = (word: Token | undefined): boolean =>
  word !== undefined &&
  (/^(?:ADV|VERB|ADJ)$/.test(word.tag) || (word.tag === 'NOUN' && !readingsOf(word.lower).includes('h')))

const sentenceStart = (tokens: readonly Token[], at: number): number => {
  let first = at
  while (tokens[first - 1]?.sentence === tokens[at]?.sentence) first--
  return first
}

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

function isSwayed(tokens: readonly Token[], {first, before}: Chain, verb: Token): boolean {
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
