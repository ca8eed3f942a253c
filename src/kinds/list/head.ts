import type {Document} from '../../reading/index.ts'
import type {Token} from '../../text/index.ts'
import {numberOf, type Item} from './item.ts'
import {beingVerbs, closers, emptyNouns, includingVerbs, namedWithOf, openers} from './lexicon.ts'
import {clauseAt} from '../../reading/index.ts'

/** What the words before a list say of its members. */
export interface Head {
  readonly of?: string
  readonly stated?: number
  readonly via: 'open' | 'closed' | 'counted'
  /** Where those words begin, as a token. */
  readonly first: number
}

const FARTHEST = 10
const PLURAL = /s$|men$|people$|crew$|children$/

/** The noun that a list is of, the number stated, and whether it is all. */
export function headOf(document: Document, first: Item): Head {
  const {tokens} = document
  const own = ownNoun(document, first)
  const begin = nounStart(document, first)
  const closed = {via: 'closed' as const, first: begin}
  if (own) return own
  for (const [list, via] of [
    [openers, 'open'],
    [closers, 'closed'],
  ] as const) {
    const cue = cueBefore(tokens, begin, list)
    if (cue !== undefined) return {...(nounBefore(document, skipMarks(tokens, cue)) ?? {first: cue}), via}
  }
  const before = tokens[begin - 1]
  if (before && /^(?:\(|:|\u2013|\u2014|-)$/.test(before.text)) return announcedBy(document, begin - 1) ?? closed
  if (before?.lower === 'of') {
    const noun = nounBefore(document, begin - 1)
    return noun?.of !== undefined && namedWithOf.has(noun.of) ? (counted(noun) ?? closed) : closed
  }
  if (before?.text === ',') {
    const noun = nounBefore(document, begin - 1)
    return noun?.stated !== undefined ? (counted(noun) ?? closed) : closed
  }
  return subjectNoun(document, begin) ?? closed
}

function announcedBy(document: Document, at: number): Head | undefined {
  const noun = nounBefore(document, at)
  return counted(noun?.stated === undefined ? (saidBefore(document, at) ?? noun) : noun)
}

// "Three passengers were hurt: Ann Bell, …"
function saidBefore(document: Document, at: number): Noun | undefined {
  if (document.tokens[at]?.text !== ':') return undefined
  const subject = clauseAt(document, document.tokens[at - 1]?.start ?? 0)?.subject
  const noun = subject && nounBefore(document, subject.last)
  return noun?.stated === undefined ? undefined : noun
}

// "astronauts Ann Bell and Tom Ruhl", "the cities Oslo and Bergen"
function ownNoun(document: Document, item: Item): Head | undefined {
  const {tokens} = document
  const name = item.name
  if (!name || name.first === item.first) return undefined
  const noun = tokens[name.first - 1]
  if (noun?.tag !== 'NOUN' || !/s$|men$|people$/.test(noun.lower)) return undefined
  return counted(nounBefore(document, name.first)) ?? undefined
}

function nounStart(document: Document, item: Item): number {
  const {tokens} = document
  let begin = item.first
  if (/^(?:both|even|also)$/.test(tokens[begin - 1]?.lower ?? '')) begin--
  return begin
}

function counted(noun: Noun | undefined): Head | undefined {
  if (!noun) return undefined
  return {...noun, via: noun.stated === undefined ? 'closed' : 'counted'}
}

interface Noun {
  readonly of?: string
  readonly stated?: number
  readonly first: number
}

/** The noun phrase that ends before a token, with the number in it. */
function nounBefore({tokens, vocabulary, names}: Document, end: number): Noun | undefined {
  const head = tokens[end - 1]
  if (!head) return undefined
  const named = names.find(({first, last}) => first < end && end <= last)
  const opens = tokens[end - 2]?.sentence !== head.sentence || named?.how === 'pattern'
  const plural = PLURAL.test(head.lower)
  const word = (head.tag === 'NOUN' && !named) || (plural && opens && (!named || named.type === 'thing'))
  if (!word && named?.type !== 'group') return undefined
  let first = named ? named.first : end - 1
  let stated: number | undefined
  while (first > end - FARTHEST && tokens[first - 1]?.sentence === head.sentence) {
    const token = tokens[first - 1]
    if (
      !token ||
      !belongs(
        token,
        names.some(name => name.first < first && first <= name.last),
      )
    )
      break
    const number = numberOf(token, vocabulary.numbers.words)
    if (number !== undefined && tokens[first]?.text !== '-') stated = number
    first--
  }
  const of = named && !word ? named.id : singular(head)
  return {
    first,
    ...(emptyNouns.has(of) ? {} : {of}),
    ...(stated === undefined || !plural ? {} : {stated}),
  }
}

function belongs(token: Token, named: boolean): boolean {
  return (
    named ||
    /^(?:ADJ|NOUN|NUM|PROPN|DET)$/.test(token.tag) ||
    /^(?:of|'s|\u2019s|-|its|their|his|her|most|hardest|worst|hit)$/.test(token.lower)
  )
}

function cueBefore(tokens: readonly Token[], end: number, cues: readonly (readonly string[])[]): number | undefined {
  const found = cues.find(words => words.every((word, i) => tokens[end - words.length + i]?.lower === word))
  return found && end - found.length
}

function skipMarks(tokens: readonly Token[], at: number): number {
  return /^(?:,|\(|\u2013|\u2014|-)$/.test(tokens[at - 1]?.text ?? '') ? at - 1 : at
}

// "The hardest-hit villages were Orvik and Sandal", "The partners include Kelda and Norden", "Among the partners are Kelda and Norden"
function subjectNoun(document: Document, begin: number): Head | undefined {
  const {tokens} = document
  const clause = clauseAt(document, tokens[begin]?.start ?? 0)
  const verb = clause?.verb
  if (!clause || !verb || verb.last !== begin) return undefined
  const via = includingVerbs.has(verb.lemma) ? 'open' : beingVerbs.has(verb.lemma) ? 'closed' : undefined
  if (via === undefined || verb.passive) return undefined
  const among = clause.complements.find(({preposition, phrase}) => preposition === 'among' && phrase.last <= verb.first)
  if (among) return {...(nounBefore(document, among.phrase.last) ?? {first: among.phrase.first}), via: 'open'}
  const noun = clause.subject && nounBefore(document, clause.subject.last)
  if (!noun || !/s$|men$|people$|crew$|team$/.test(tokens[(clause.subject?.last ?? 1) - 1]?.lower ?? ''))
    return undefined
  return via === 'open' ? {...noun, via} : counted(noun)
}

/** The singular of a noun; a capital at the beginning of a sentence hides it from the tagger. */
export function singular({lemma, lower}: Pick<Token, 'lemma' | 'lower'>): string {
  if (lemma !== lower) return lemma
  if (/ies$/.test(lower)) return lower.replace(/ies$/, 'y')
  return /[^s]s$/.test(lower) ? lower.slice(0, -1) : lower
}
