import type {Document} from '../../../reading/index.ts'
import type {Token} from '../../../text/index.ts'
import {readingsOf} from '../../../vocabulary/index.ts'
import {barePhrase, endsPhrase, type BarePhrase} from './bare.ts'
import {countable, fixed, owners, weighed} from './countable.ts'
import type {ClauseHit} from './hit.ts'
import {doubleVerbs} from './lexicon.ts'
import {isMeasure} from '../noun-count.ts'
import {formsOf} from './phrase.ts'

const family = 'a lost article'
const why = 'A word for one of several things or people has an article or a possessive before it: that is lost here.'

/** “The price of barrel”, “received full refund”: a noun that counts, without anything before it that says which one. */
export function lostArticles(document: Document): readonly ClauseHit[] {
  const {tokens} = document
  if (isTelegraphic(tokens)) return []
  return tokens.flatMap(head => {
    const isOwner = owners.has(head.lower) && tokens[head.index + 1]?.lower === "'s"
    if (!isCounted(head) || !(isOwner || endsPhrase(tokens, head))) return []
    const bare = barePhrase(tokens, head)
    if (
      !bare ||
      !isCalledFor(tokens, bare, head, isOwner) ||
      isSetPhrase(tokens, bare, head) ||
      !isProse(document, head)
    )
      return []
    const first = tokens[bare.first] ?? head
    return [{start: bare.before.start, end: head.end, family, why, sure: first === head ? 0.8 : 0.75, written: true}]
  })
}

// of a report's words; 19 reports of prose in 20 have more
const LEAST_SHARE = 0.06

// a summary or a note that leaves articles out by habit
function isTelegraphic(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({text}) => /\p{L}/u.test(text))
  const articles = words.filter(({lower}) => /^(?:the|an?)$/.test(lower))
  return articles.length < LEAST_SHARE * words.length
}

function isCounted({tag, lower, text}: Token): boolean {
  const isNoun = tag === 'NOUN' || (tag === 'VERB' && /^[hkn]+$/.test(readingsOf(lower)))
  return isNoun && text === lower && (countable.has(lower) || weighed.has(lower))
}

const PREPOSITIONS = new Set(
  'of in on at for from with by to into onto about against after before during under through over across around near behind beyond within without throughout toward towards upon along until since despite above below beside'.split(
    ' ',
  ),
)

const PLAIN = new Set(
  'to from at about against after before during over across around near behind until since despite toward towards upon throughout among'.split(
    ' ',
  ),
)

function isCalledFor(tokens: readonly Token[], {before, first}: BarePhrase, head: Token, isOwner: boolean): boolean {
  const {tag, lower} = before
  if (!countable.has(head.lower) && !isOwner) return first === head.index && tag === 'ADP' && PLAIN.has(lower)
  // "by ambulance", "by video link", "30 metres of barrier", "after becoming champion"
  if (lower === 'by' && MEANS.test(head.lower)) return false
  if (
    lower === 'of' &&
    (isMeasure(tokens[before.index - 1]?.lower ?? '') || PORTIONS.test(tokens[before.index - 1]?.lower ?? ''))
  )
    return false
  if (/^becom/.test(lower) || /^becom/.test(tokens[first]?.lower ?? '')) return false
  if (tag === 'ADP' && lower === 'by' && SORTED.test(tokens[before.index - 1]?.lower ?? '')) return false
  if (tag === 'ADP' && lower === 'by') return /e/.test(readingsOf(tokens[before.index - 1]?.lower ?? ''))
  if (/^(?:after|before|since|until)$/.test(lower) && first === head.index && readingsOf(head.lower).includes('h'))
    return false
  // "at the near post"
  if (tag === 'ADP' && tokens[before.index - 1]?.tag === 'DET') return false
  // "the post of governor"
  if (lower === 'of' && POSTS.test(tokens[before.index - 1]?.lower ?? '')) return false
  if (tag === 'ADP' && PREPOSITIONS.has(lower)) return true
  if (isOwner && /^(?:say|welcome|criticise|criticize|tell|report|announce)$/.test(before.lemma)) return true
  if (JOINS.test(lower) && (tag === 'SCONJ' || lower === 'when' || lower === 'while')) return isSubject(tokens, head)
  if (/^(?:is|was|be|been)$/.test(lower) && first === head.index) return isPredicate(tokens, before, head)
  if (/^(?:is|was|be|been)$/.test(lower))
    return (
      tokens[first]?.tag === 'ADJ' &&
      /^[acs]+$/.test(readingsOf(tokens[first]?.lower ?? '')) &&
      !/^(?:sufficient|ample|adequate|clear|little|insufficient|additional)$/.test(tokens[first]?.lower ?? '') &&
      !readingsOf(head.lower).includes('h') &&
      /^(?:NOUN|PRON|PROPN)$/.test(tokens[before.index - 1]?.tag ?? '')
    )
  return tag === 'VERB' && !/^(?:company|country|field|orbit)$/.test(head.lower) && isTransitive(tokens, before)
}

const MEANS =
  /^(?:ambulance|car|bus|train|plane|boat|phone|telephone|link|email|letter|text|hand|fax|helicopter|road|sea|air|satellite|radio|coach|taxi|ferry|ship|van|bike|bicycle|motorbike|motorcycle|lorry|truck|tram|canoe|kayak|jet|mail|post|courier|ballot|cheque|check|card|video|computer|cable|proxy)$/

const PORTIONS =
  /^(?:doses?|vials?|shipments?|suppl(?:y|ies)|batch(?:es)?|lots?|loads?|litres?|liters?|bottles?|cans?|bags?|sheets?|rolls?|strips?|stretch(?:es)?|lengths?|rows?|slices?|cups?|glasses|crates?|boxes|cases|plates?|layers?|coats?|hectares?|acres?|blocks?|tins?|jars?|bowls?|pints?|lines?)$/

const POSTS =
  /^(?:that|those|posts?|offices?|roles?|jobs?|titles?|ranks?|positions?|duties|capacity|capacities|rights?|age|days|changes?|breach(?:es)?|failure|loss|crisis|test|battle)$/

// "arranged by valley"
const SORTED =
  /^(?:arranged|sorted|grouped|listed|organi[sz]ed|divided|ordered|classified|catalogued|ranked|split|down|day|year)$/

const JOINS = /^(?:when|because|while|although|though|if|unless|until|whether|since|after|before)$/

// "because company is"; "that company" may be a certain one
function isSubject(tokens: readonly Token[], head: Token): boolean {
  const next = tokens[head.index + 1]
  if (readingsOf(head.lower).includes('h')) return false
  return next?.tag === 'AUX' || (next?.tag === 'VERB' && /^[dez]+$/.test(readingsOf(next.lower)))
}

// "is blow to the firm"
function isPredicate(tokens: readonly Token[], be: Token, head: Token): boolean {
  const readings = readingsOf(head.lower)
  return (
    !/[hbza]/.test(readings) &&
    /^(?:NOUN|PRON|PROPN)$/.test(tokens[be.index - 1]?.tag ?? '') &&
    /^(?:to|for|of|that|in)$/.test(tokens[head.index + 1]?.lower ?? '')
  )
}

// not "the disputed city", "a high-powered car", "rapidly growing market"
function isTransitive(tokens: readonly Token[], verb: Token): boolean {
  const before = tokens[verb.index - 1]
  const readings = readingsOf(verb.lower)
  if (
    !before ||
    before.sentence !== verb.sentence ||
    /^(?:become|remain|stay)$/.test(verb.lemma) ||
    formsOf(verb).some(form => doubleVerbs.has(form))
  )
    return false
  // "who is managing director"
  if (/^(?:managing|acting|founding|governing|sitting|presiding|commanding|reigning)$/.test(verb.lower)) return false
  if (/ing$/.test(verb.lower)) return /^(?:ADP|AUX|SCONJ)$/.test(before.tag) && !/^(?:of|in)$/.test(before.lower)
  if (
    /[bz]/.test(readings) &&
    (before.lower === 'to' || /^(?:will|would|could|should|may|might|can|must|did|does|do)$/.test(before.lower))
  )
    return true
  if (readings.includes('z')) return /^(?:NOUN|PRON|PROPN)$/.test(before.tag)
  if (!readings.includes('d') && !readings.includes('e')) return false
  if (/^(?:he|she|it|they|we|who|which|has|have|had)$/.test(before.lower)) return true
  return before.tag === 'PROPN' && readings.includes('d') && tokens[before.index - 1]?.sentence !== verb.sentence
}

function isSetPhrase(tokens: readonly Token[], {before, first}: BarePhrase, head: Token): boolean {
  if (
    tokens[before.index - 1]?.text === '-' ||
    (before.lower === 'of' && tokens[first]?.tag === 'NOUN' && first !== head.index)
  )
    return true
  if (fixed.get(before.lower)?.has(head.lower)) return true
  // "after hearing about it"
  if (
    /ing$/.test(head.lower) &&
    first === head.index &&
    /^(?:after|before|since|while|when|by|without|from|of|for)$/.test(before.lower)
  )
    return true
  if (
    /^(?:species|breed|breeds|brand|brands|model|models|make|makes|varieties|piece|pieces|category|categories|genre|kind|kinds|sort|sorts|type|types|form|forms|manner|style|styles|class|classes|line|name|title|rank|post|position|role|office|job|word|term)$/.test(
      tokens[before.index - 1]?.lower ?? '',
    ) &&
    before.lower === 'of'
  )
    return true
  if (tokens[head.index + 1]?.lower === ',' && tokens[head.index + 2]?.tag === 'PROPN') return true
  if (
    before.lower === 'to' &&
    readingsOf(head.lower).includes('h') &&
    tokens
      .slice(Math.max(0, before.index - 5), before.index)
      .some(({lower}) => /^(?:elevat|promot|r[oi]se|appoint|demot)/.test(lower))
  )
    return true
  if (isSpan(tokens, before, head)) return true
  // "man to man", "car by car"
  const near = [...tokens.slice(first - 4, first), ...tokens.slice(head.index + 1, head.index + 4)]
  return near.some(
    one =>
      one.lemma === head.lemma ||
      one.lower === head.lower ||
      (/^(?:or|&|versus|vs)$/.test(one.lower) && Math.abs(one.index - head.index) <= 2),
  )
}

// "from cellar to attic", "neck to toe"
function isSpan(tokens: readonly Token[], before: Token, head: Token): boolean {
  const [opener, noun] = tokens.slice(before.index - 2, before.index)
  if (before.lower === 'from') return tokens[head.index + 1]?.lower === 'to'
  return (
    before.lower === 'to' &&
    before.index === head.index - 1 &&
    noun?.tag === 'NOUN' &&
    !/^(?:DET|ADJ|NOUN|PRON|NUM|PROPN|PART)$/.test(opener?.tag ?? '')
  )
}

// captions, lists and telegrams leave out articles
function isProse({tokens, sentences, source}: Document, head: Token): boolean {
  const sentence = sentences[head.sentence]
  if (!sentence || source.blocks[sentence.block]?.type === 'caption') return false
  const words = tokens.slice(sentence.first, sentence.last)
  return (
    words.length > 6 &&
    words.some(({lower}) => /^(?:the|a|an)$/.test(lower)) &&
    words.some(({tag}) => tag === 'AUX' || tag === 'VERB')
  )
}
