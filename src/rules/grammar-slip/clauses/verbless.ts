import type {Document} from '../../../reading/index.ts'
import type {Token} from '../../../text/index.ts'
import {readingsOf} from '../../../vocabulary/index.ts'
import type {ClauseHit} from './hit.ts'
import {isDeterminer, phraseFrom} from './phrase.ts'

const family = 'a lost verb'
const why =
  'The clause has a subject and what is said of it, and no verb with a tense: an “is”, “was” or “has” is lost.'

/** Clauses that need a verb with a tense and have no word that could be one. */
export function verblessClauses(document: Document): readonly ClauseHit[] {
  const {tokens} = document
  return tokens.flatMap(token => {
    const found = afterJoin(tokens, token) ?? afterRelative(tokens, token) ?? wholeSentence(document, token)
    if (!found) return []
    const [start, end] = found
    return [{start: start.start, end: end.end, family, why, sure: 0.8, written: true}]
  })
}

type Found = readonly [Token, Token] | undefined

function afterJoin(tokens: readonly Token[], token: Token): Found {
  const subject = joins(tokens, token) ? tokens[token.index + 1] : undefined
  if (!subject || subject.sentence !== token.sentence) return undefined
  const last = subjectEnd(tokens, subject.index)
  const end = last === undefined ? 0 : clauseEnd(tokens, last)
  if (last === undefined || end - last < 2 || !isSaid(tokens.slice(last, end)) || goesOn(tokens, end)) return undefined
  return tokens.slice(subject.index, end).some(one => mayBeVerb(tokens, one) && !isParticiple(tokens, one))
    ? undefined
    : [token, tokens[last] ?? subject]
}

// ", which all state-run banks"
function afterRelative(tokens: readonly Token[], token: Token): Found {
  const before = tokens[token.index - 1]
  if (
    !/^(?:which|who)$/.test(token.lower) ||
    before?.sentence !== token.sentence ||
    !/^(?:NOUN|PROPN|PUNCT)$/.test(before.tag)
  )
    return undefined
  const end = clauseEnd(tokens, token.index + 1)
  const next = tokens[token.index + 1]
  if (
    !next ||
    end - token.index < 4 ||
    tokens[end]?.sentence !== token.sentence ||
    /^[()“”"]$/.test(tokens[end]?.lower ?? '')
  )
    return undefined
  if (/^(?:DET|ADP|ADV)$/.test(next.tag) && !/^[.;]$/.test(tokens[end]?.lower ?? '')) return undefined
  // "his birthday, which she missed by a week"
  if (/^(?:he|she|they|it|we|i|you)$/.test(next.lower)) return undefined
  // "flights, which account for a fifth"
  if (readingsOf(next.lower).includes('b') || SELDOM_VERBS.test(next.lower)) return undefined
  if (next.tag === 'PROPN' || tokens[end - 1]?.tag === 'PROPN') return undefined
  return tokens.slice(token.index + 1, end).some(one => mayBeVerb(tokens, one) && !isParticiple(tokens, one))
    ? undefined
    : [token, next]
}

// verbs that are far oftener nouns
const SELDOM_VERBS =
  /^(?:(?:account|border|chair|captain|coach|pilot|anchor|front|skipper|helm|author|mentor|referee|umpire|champion|spearhead|partner|staff|crew|ferry|ship|fuel|power|spark|film|tour|market|brand|fund|date|feature|head|house|number|range|rank|span|star|stem|total|value)s?|co-chairs?)$/

// "The first flight expected to take place in May."
function wholeSentence({tokens, sentences}: Document, token: Token): Found {
  const sentence = sentences[token.sentence]
  if (
    !sentence ||
    sentence.first !== token.index ||
    sentence.last - sentence.first < 7 ||
    !/^(?:the|a|an|this|his|her|its|their)$/.test(token.lower)
  )
    return undefined
  const all = tokens.slice(sentence.first, sentence.last)
  const last = phraseFrom(tokens, token.index)?.last
  if (
    last === undefined ||
    tokens[last]?.lower === ',' ||
    all.at(-1)?.lower !== '.' ||
    all.some(({lower}) => /^[:;?!"“”()]$|^(?:--|—|–)$/.test(lower))
  )
    return undefined
  if (all.some(one => mayBeVerb(tokens, one) && !isParticiple(tokens, one))) return undefined
  return all.some(one => isParticiple(tokens, one) || (one.tag === 'ADV' && one.index === last))
    ? [token, tokens[last] ?? token]
    : undefined
}

// "led by sales", "expected to be": no past that is active
function isParticiple(tokens: readonly Token[], {lower, tag, index}: Token): boolean {
  const [next, second] = tokens.slice(index + 1, index + 3)
  if (tag !== 'VERB' || !/e/.test(readingsOf(lower))) return false
  if (next?.lower === 'by')
    return (
      second?.tag !== 'NUM' &&
      !/^(?:passed|dropped|stopped|lived|stood|sat|walked|stayed|sailed|rolled|flowed|rose|fallen|risen|grown|increased|decreased|declined|slipped|climbed|jumped|dipped|eased|edged|surged|plunged|tumbled|gained|inched|slumped|soared|gone|won|lost|stuck|swung)$/.test(
        lower,
      )
    )
  return (
    next?.lower === 'to' &&
    (second?.lower === 'be' || readingsOf(second?.lower ?? '').includes('b')) &&
    /^(?:expected|scheduled|slated|believed|thought|known|supposed|reported|alleged|rumoured|rumored|estimated|designed|intended)$/.test(
      lower,
    )
  )
}

// words that nothing but a clause follows
function joins(tokens: readonly Token[], {lower, index, tag}: Token): boolean {
  const before = tokens[index - 1]
  if (lower === 'where') return before?.tag === 'NOUN'
  if (/^(?:because|although|unless|whereas|whether)$/.test(lower)) return tokens[index + 1]?.lower !== 'of'
  if (lower === 'while' || lower === 'if' || lower === 'though')
    return before?.tag !== 'DET' && !/^(?:as|even|what|than|little|all|not|for)$/.test(before?.lower ?? '')
  return (
    lower === 'that' &&
    tag === 'SCONJ' &&
    before?.tag === 'VERB' &&
    /^(?:say|announce|confirm|report|claim|add|note|warn|admit|believe|think|insist|state|find|show|indicate|suggest|fear|hope|mean|reveal|explain|stress|complain|argue|conclude|deny|predict|estimate)$/.test(
      before.lemma,
    )
  )
}

function subjectEnd(tokens: readonly Token[], first: number): number | undefined {
  const opener = tokens[first]
  if (!opener) return undefined
  if (/^(?:he|she|it|they|we|there)$/.test(opener.lower)) return first + 1
  return isDeterminer(opener) && !/^(?:this|these|those)$/.test(opener.lower)
    ? phraseFrom(tokens, first)?.last
    : undefined
}

function clauseEnd(tokens: readonly Token[], from: number): number {
  const sentence = tokens[from]?.sentence
  let at = from
  while (tokens[at]?.sentence === sentence && !/^[.,;:!?()“”"]$|^(?:--|—|–)$/.test(tokens[at]?.lower ?? '')) at++
  return at
}

// what is said begins with an adjective, an adverb, a participle or a preposition
function isSaid([first, second]: readonly Token[]): boolean {
  if (!first || !second) return false
  const readings = readingsOf(first.lower)
  if (first.lower === 'not') return true
  if (/ing$/.test(first.lower)) return first.tag === 'VERB'
  if (first.tag === 'VERB') return /e/.test(readings)
  if (/^(?:too|clearly|alone|both|likely)$/.test(first.lower)) return false
  return first.tag === 'ADJ' || (first.tag === 'ADV' && /^(?:ADJ|VERB|DET|ADP)$/.test(second.tag))
}

function mayBeVerb(tokens: readonly Token[], {lower, tag, index}: Token): boolean {
  if (tag === 'AUX') return !/^(?:be|been|being)$/.test(lower)
  if (/^'(?:s|d|ll|re|ve|m)$/.test(lower)) return lower !== "'s" || tag !== 'PART'
  const readings = readingsOf(lower)
  if (tokens[index - 1]?.lower === 'to' && readings.includes('b')) return false
  if (tag === 'VERB' || (tag === 'PROPN' && /s$/.test(lower)))
    return !/ing$/.test(lower) && (/[dzb]/.test(readings) || readings === '')
  return (
    /[dz]/.test(readings) ||
    (readings.includes('b') && tag !== 'ADJ' && !isDeterminer(tokens[index - 1] ?? ({lower: ''} as Token)))
  )
}

// a comma that a parenthesis opens: "because the mill, closed for years, burned"
function goesOn(tokens: readonly Token[], end: number): boolean {
  const mark = tokens[end]
  if (!mark || /^[.;:!?]$/.test(mark.lower)) return false
  return (
    mark.lower !== ',' ||
    tokens.slice(end + 1, end + 14).some(({lower, sentence}) => sentence === mark.sentence && lower === ',') ||
    /^(?:AUX|VERB|CCONJ|ADV)$/.test(tokens[end + 1]?.tag ?? '')
  )
}
