import type {Token} from '../../../text/index.ts'
import {readingsOf} from '../../../vocabulary/index.ts'
import {measures} from './lexicon.ts'

/** A noun with the determiner and what stands between the two: token indices, `last` exclusive. */
export interface NounPhrase {
  readonly first: number
  readonly head: number
  readonly last: number
}

const determiners = new Set('the a an his its their our my your this these those'.split(' '))

export function isDeterminer({lower}: Token): boolean {
  return determiners.has(lower)
}

/** The phrase that a determiner opens, where every word up to the noun is one that can stand there. */
export function phraseFrom(tokens: readonly Token[], first: number): NounPhrase | undefined {
  let head = -1
  let last = -1
  for (let index = first + 1; index < Math.min(tokens.length, first + MOST); index++) {
    const token = tokens[index]
    if (!token || token.sentence !== tokens[first]?.sentence || !isInside(token)) break
    if (/^(?:NOUN|PROPN)$/.test(token.tag)) head = index
    else if (token.tag === 'ADJ' && readingsOf(token.lower).includes('n')) last = index
  }
  if (head < 0 && last === first + 1) head = last
  return head < 0 ? undefined : {first, head, last: head + 1}
}

const MOST = 7

function isInside({tag, lower, text}: Token): boolean {
  if (/^(?:NOUN|PROPN|ADJ|NUM|SYM)$/.test(tag) || /^[“"]$/.test(text) || text === '-' || lower === "'s") return true
  if (tag === 'VERB') return /[eg]/.test(readingsOf(lower)) && !readingsOf(lower).includes('z')
  return tag === 'ADV' && /(?:ly|most|more|very|now|then)$/.test(lower)
}

/** Whether the phrase tells when, how long or how far. */
export function tellsMeasure(tokens: readonly Token[], {first, head}: NounPhrase): boolean {
  const isBare =
    head === first + 1 &&
    tokens[first]?.lower === 'the' &&
    /^(?:[.,;:]|and|as|at|in|on|with|but)$/.test(tokens[head + 1]?.lower ?? '.')
  return (
    (measures.has(tokens[head]?.lower ?? '') && !isBare) ||
    tokens
      .slice(first, head)
      .some(({lower}) => /^(?:same|more|less|better|worse|sooner|last|next|previous|following)$/.test(lower))
  )
}

const breaks =
  /^(?:[.,;:!?()—–"“”…]|--|-|who|whom|whose|which|where|when|because|although|though|while|if|unless|until|as|since|after|before|than|so|but)$/

/** Whether a verb with a tense may follow before the clause is over: what stands before may then be its subject. */
export function mayHaveVerb(tokens: readonly Token[], from: number): boolean {
  const next = tokens[from]
  if (
    next &&
    (/^(?:who|that|which|whose|where|when|I|we|he|she|they|it|you)$/i.test(next.lower) || isAside(tokens, from))
  )
    return true
  for (let index = from; index < tokens.length; index++) {
    const token = tokens[index]
    if (!token || token.sentence !== next?.sentence || breaks.test(token.lower)) return false
    if (isTensed(tokens, token)) return true
  }
  return false
}

// ", who had left,", ", a leader in steel, offers"
function isAside(tokens: readonly Token[], from: number): boolean {
  const mark = tokens[from]
  const word = tokens[from + 1]
  if (!mark || !word || !MARK.test(mark.lower)) return false
  const inside = tokens.slice(from + 1, from + 14).findIndex(({lower}) => MARK.test(lower))
  const next = tokens[from + 2 + inside]
  const isRelative = /^(?:who|which|whose|where|when|however|then|too|though)$/.test(word.lower)
  if (inside < 0 || tokens[from + 1 + inside]?.sentence !== mark.sentence) return false
  if (isRelative) return true
  return next?.sentence === mark.sentence && isTensed(tokens, next)
}

const MARK = /^(?:,|—|–|--|\(|\)|-)$/

function isTensed(tokens: readonly Token[], token: Token): boolean {
  const {lower, tag, index} = token
  if (tag === 'AUX') return !/^(?:be|been|being)$/.test(lower)
  const readings = readingsOf(lower)
  if (tag === 'VERB') return !/ing$/.test(lower) && tokens[index - 1]?.lower !== 'to'
  return /[zdb]/.test(readings) && !/[npar]/.test(readings) && tokens[index - 1]?.lower !== 'to'
}

/** Whether one of the words of the clause before is in the set, by its base form. */
export function follows(tokens: readonly Token[], from: number, lemmas: ReadonlySet<string>, most = 12): boolean {
  for (let index = from - 1; index >= Math.max(0, from - most); index--) {
    const token = tokens[index]
    if (!token || token.sentence !== tokens[from]?.sentence || /^[.;:]$/.test(token.lower)) return false
    if (/^(?:VERB|AUX)$/.test(token.tag) && formsOf(token).some(form => lemmas.has(form))) return true
  }
  return false
}

/** What a word may be a form of. */
export function formsOf({lower, lemma}: Token): readonly string[] {
  const stem = lower.replace(/(?:ing|ed|s)$/, '')
  return [lemma, lower, stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')]
}

/** Whether exactly one verb with a tense follows in the clause, and it has what it is said with. */
export function verbAfter(tokens: readonly Token[], from: number): boolean {
  const sentence = tokens[from]?.sentence
  let at = from
  while (
    tokens[at]?.sentence === sentence &&
    /^(?:ADV|NOUN|PROPN|ADP|ADJ|DET|NUM)$/.test(tokens[at]?.tag ?? '') &&
    at < from + 5
  )
    at++
  const verb = tokens[at]
  if (!verb || verb.sentence !== sentence || verb.tag !== 'AUX' || /^(?:be|been|being|do|does|did)$/.test(verb.lower))
    return false
  for (let index = at + 1; index < tokens.length; index++) {
    const token = tokens[index]
    if (!token || token.sentence !== sentence) return true
    if (/^(?:[;:]|that|because|when|where|which|who|if|as|while|after|before|since)$/.test(token.lower)) return true
    if (token.tag === 'AUX' && !/^(?:be|been|being)$/.test(token.lower)) return false
    const readings = readingsOf(token.lower)
    if (/[zd]/.test(readings) && !/[ea]/.test(readings)) return false
    if (token.tag === 'VERB' && /[zd]/.test(readings) && !/^(?:AUX|ADV)$/.test(tokens[index - 1]?.tag ?? ''))
      return false
  }
  return true
}

/** The word before a noun and all that belongs to it. */
export function beforePhrase(tokens: readonly Token[], noun: number): number {
  let at = noun - 1
  while (isModifier(tokens, at)) at--
  if (
    tokens[at]?.tag === 'ADV' &&
    /^(?:most|more|very|[a-z]+ly)$/.test(tokens[at]?.lower ?? '') &&
    at < noun - 1 &&
    (tokens[at - 1]?.tag === 'DET' || OWNERS.test(tokens[at - 1]?.lower ?? ''))
  )
    at--
  if (OWNERS.test(tokens[at]?.lower ?? '') || tokens[at]?.tag === 'DET') at--
  else if (tokens[at]?.lower === "'s") return beforePhrase(tokens, at - 1)
  return at
}

const OWNERS = /^(?:his|its|their|our|my|your|her)$/

function isModifier(tokens: readonly Token[], at: number): boolean {
  const {tag, lower} = tokens[at] ?? {}
  if (tag === undefined || lower === undefined) return false
  if (/^(?:ADJ|NOUN|PROPN|NUM)$/.test(tag)) return true
  const before = tokens[at - 1]
  return (
    tag === 'VERB' &&
    /[eg]/.test(readingsOf(lower)) &&
    (/^(?:DET|ADJ|NUM)$/.test(before?.tag ?? '') || OWNERS.test(before?.lower ?? '') || before?.lower === 'already')
  )
}
