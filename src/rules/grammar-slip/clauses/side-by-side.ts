import type {Document} from '../../../reading/index.ts'
import type {Token} from '../../../text/index.ts'
import {readingsOf} from '../../../vocabulary/index.ts'
import type {ClauseHit} from './hit.ts'
import {doubleVerbs, farVerbs, openNouns, parts, relational} from './lexicon.ts'
import {
  beforePhrase,
  formsOf,
  isDeterminer,
  mayHaveVerb,
  phraseFrom,
  tellsMeasure,
  verbAfter,
  type NounPhrase,
} from './phrase.ts'

const family = 'a lost preposition'
const why =
  'Two nouns stand side by side, the second with its own article, and nothing in the clause takes both: a little word between them is lost.'

/** “The value the contract”: nouns side by side that a preposition should join. */
export function sideBySide({tokens}: Document): readonly ClauseHit[] {
  return tokens.flatMap(token => {
    const left = tokens[token.index - 1]
    if (!left || !isDeterminer(token) || token.text !== token.lower || left.sentence !== token.sentence) return []
    // "shot to death his neighbour"
    if (
      tokens[left.index - 1]?.lower === 'to' &&
      /^(?:death|pieces|ruin|rubble|ashes|justice|light|market|court|trial|bits|shreds|rest|task)$/.test(left.lower)
    )
      return []
    if (SAYING.test(left.lower) || (left.lower === 'board' && tokens[left.index - 1]?.lower === 'on')) return []
    const phrase = isNoun(tokens, left) ? phraseFrom(tokens, token.index) : undefined
    if (!phrase || isDoubtful(tokens, phrase) || (isPerson(left) && isPerson(tokens[phrase.head]))) return []
    const isPart = parts.has(left.lower) && token.lower === 'the'
    if (!isPart && tellsMeasure(tokens, phrase) && !isKind(tokens, phrase)) return []
    if (!(isObject(tokens, left, isPart, phrase) || isSubject(tokens, left, phrase))) return []
    return [{start: left.start, end: token.end, family, why, sure: 0.8, written: true}]
  })
}

// "the union claims the valve was never tested"
const SAYING =
  /^(?:claims|reports|states|notes|fears|hopes|doubts|demands|suspects|estimates|forecasts|figures|bets|wishes|rules)$/

// "the biggest contract its kind"
function isKind(tokens: readonly Token[], {first, head}: NounPhrase): boolean {
  return (
    head === first + 1 &&
    /^(?:kind|type|sort)$/.test(tokens[head]?.lower ?? '') &&
    /^(?:its|their)$/.test(tokens[first]?.lower ?? '')
  )
}

// "an anecdote the source of which", "the group the Elsin Nine"
function isDoubtful(tokens: readonly Token[], {first, head, last}: NounPhrase): boolean {
  const inner = tokens.slice(first + 1, last)
  const readings = readingsOf(tokens[head]?.lower ?? '')
  if (inner.every(({tag}) => tag === 'PROPN') || inner.at(-1)?.lower === 'little') return true
  if (inner.at(-1)?.tag === 'PROPN' && tokens[first]?.lower === 'the') return true
  // "the tools the firm offers", "the towns the storm hit"
  if (inner.length > 1 && /[dz]/.test(readings) && inner.at(-2)?.tag === 'NOUN') return true
  if (readings.includes('b') && readingsOf(inner.at(-2)?.lower ?? '').includes('p')) return true
  // "the phone the critics adored"
  if (readingsOf(tokens[last]?.lower ?? '').includes('d')) return true
  return tokens[last]?.lower === 'of' && /^(?:which|whom)$/.test(tokens[last + 1]?.lower ?? '')
}

const isPerson = (token: Token | undefined): boolean =>
  readingsOf(token?.lower ?? '').includes('h') || token?.tag === 'PROPN'

function isNoun(tokens: readonly Token[], {lower, text, tag, index}: Token): boolean {
  const readings = readingsOf(lower)
  if (tag !== 'NOUN' || text !== lower || /ing$/.test(lower) || openNouns.has(lower) || !/[np]/.test(readings))
    return false
  if (!/[bzdar]/.test(readings)) return true
  const before = tokens[index - 1]
  return (
    before !== undefined &&
    (isDeterminer(before) ||
      before.tag === 'DET' ||
      (before.tag === 'ADJ' && !readingsOf(before.lower).includes('r')) ||
      (before.tag === 'ADP' && !readings.includes('a')))
  )
}

// the noun, or what it belongs to by prepositions, is the object of a verb, and so no subject and not moved forward
function isObject(tokens: readonly Token[], noun: Token, isPart: boolean, phrase: NounPhrase): boolean {
  if (mayHaveVerb(tokens, phrase.last)) return false
  let at = noun.index
  for (let chain = 0; chain < 4; chain++) {
    at = beforePhrase(tokens, at)
    const word = tokens[at]
    if (!word || word.sentence !== noun.sentence || /^(?:with|without|like)$/.test(word.lower)) return false
    if (word.tag === 'VERB') return !isDouble(tokens, word)
    if (word.tag === 'AUX') return isCopula(tokens, word)
    if (isPart && chain === 0 && /^(?:at|by|since|until|than|before|after|near|till)$/.test(word.lower))
      // "At its height the effort took in 11 states"
      return tokens[at - 1]?.sentence === word.sentence
    if (word.tag !== 'ADP') return false
    const before = tokens[at - 1]
    if (before?.tag === 'VERB') return isIntransitive(tokens, before) || (chain === 0 && relational.has(noun.lower))
    if (before?.tag !== 'NOUN') return false
    at--
  }
  return false
}

// "make drying cloth a must"
function isDouble(tokens: readonly Token[], verb: Token): boolean {
  const around = /ing$/.test(verb.lower) ? tokens.slice(Math.max(0, verb.index - 8), verb.index + 1) : [verb]
  return around.some(one => one.tag === 'VERB' && formsOf(one).some(form => doubleVerbs.has(form)))
}

// "is based on", "wants to compete for": what takes no object later on
function isIntransitive(tokens: readonly Token[], verb: Token): boolean {
  const forms = formsOf(verb)
  if (forms.some(form => farVerbs.has(form))) return true
  const isPassive =
    readingsOf(verb.lower).includes('e') &&
    /^(?:is|are|was|were|be|been|being)$/.test(beforeAdverbs(tokens, verb.index)?.lower ?? '')
  return isPassive && !forms.some(form => doubleVerbs.has(form))
}

function beforeAdverbs(tokens: readonly Token[], index: number): Token | undefined {
  let at = index - 1
  while (tokens[at]?.tag === 'ADV') at--
  return tokens[at]
}

// "is the best player this club": with its subject before it
function isCopula(tokens: readonly Token[], {lower, index, sentence}: Token): boolean {
  const subject = beforeAdverbs(tokens, index)
  const opening = tokens.slice(Math.max(0, index - 14), index).filter(one => one.sentence === sentence)
  return (
    /^(?:is|are|was|were|be|been)$/.test(lower) &&
    subject?.sentence === sentence &&
    /^(?:NOUN|PRON|PROPN|AUX)$/.test(subject.tag) &&
    !opening.some(one => /^(?:as|than|so|nor|neither|what|who|how|why|where|when|whose|only|not)$/.test(one.lower))
  )
}

// "the cost the project is": one verb with a tense cannot be that of both
function isSubject(tokens: readonly Token[], noun: Token, {last}: NounPhrase): boolean {
  const first = beforePhrase(tokens, noun.index) + 1
  const before = tokens[first - 1]
  const opens = before === undefined || before.sentence !== noun.sentence
  if (!opens || !/^(?:the|a|an|its|their)$/.test(tokens[first]?.lower ?? '')) return false
  return verbAfter(tokens, last)
}
