import {nameAt, type Document} from '../../reading/index.ts'
import type {Sentence, Token} from '../../text/index.ts'
import {rarityOf} from '../../vocabulary/index.ts'
import {copulas, neverTwice, oftenTwice, pairsNeverTwice, particles, pronouns} from './lexicon.ts'

export interface Repetition {
  readonly source: string
  readonly start: number
  readonly end: number
  /** What stands twice, in lower case. */
  readonly words: string
  /** The few words around it, which tell one repetition from another of the same word. */
  readonly around: string
}

/** Words or pairs of words that stand twice in a row inside one sentence, where nothing but space divides them. */
export function findRepetitions(document: Document): readonly Repetition[] {
  return document.sentences
    .filter(({block}) => document.source.blocks[block]?.type !== 'boilerplate')
    .flatMap(sentence => [...repeated(document, sentence, 1), ...repeated(document, sentence, 2)])
}

function repeated(document: Document, {first, last}: Sentence, length: 1 | 2): readonly Repetition[] {
  const {source, tokens} = document
  const found: Repetition[] = []
  for (let at = first; at + 2 * length <= last; at++) {
    const run = tokens.slice(at, at + 2 * length)
    const [start, end] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0]
    if (!isTwice(run, length) || !isUnbroken(source.text, run)) continue
    if (length === 1 ? !isSlip(document, run, at) : !pairsNeverTwice.test(wordsOf(run, 2))) continue
    const around = wordsOf(tokens.slice(Math.max(first, at - 2), Math.min(last, at + 2 * length + 2)), Infinity)
    found.push({source: source.id, start, end, words: wordsOf(run, length), around})
  }
  return found
}

function isTwice(run: readonly Token[], length: number): boolean {
  return run.slice(length).every((token, i) => /^\p{Ll}+$/u.test(token.text) && run[i]?.lower === token.lower)
}

function isUnbroken(text: string, run: readonly Token[]): boolean {
  const [start, end] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0]
  const isJoined =
    /[\p{L}\d'’@#&/-]$/u.test(text.slice(Math.max(0, start - 1), start)) || /^[\p{L}\d'’/-]/u.test(text.slice(end))
  return !isJoined && run.slice(1).every((token, i) => /^\s+$/.test(text.slice(run[i]?.end, token.start)))
}

function isSlip(document: Document, [one, two]: readonly Token[], at: number): boolean {
  const {tokens, quotations} = document
  if (!one || !two || nameAt(document, one.start) !== undefined) return false
  const next = tokens[at + 2]
  const before = tokens[at - 1]
  if (one.lower === 'of' && next?.lower === 'course') return false
  if (copulas.has(one.lower)) return opensWithPronoun(document, at)
  if (neverTwice.has(one.lower)) return one.text !== 'A' || before?.sentence !== one.sentence
  if (particles.has(one.lower)) return before?.tag === 'NOUN' && before.sentence === one.sentence
  const isSpoken = quotations.some(({start, end}) => start <= one.start && two.end <= end)
  return !isSpoken && next?.lower !== one.lower && isPlain(one) && isPlain(two)
}

// "They were were taken home", but not "What they were were pilots"
function opensWithPronoun({tokens, sentences}: Document, at: number): boolean {
  const before = tokens[at - 1]
  return before !== undefined && sentences[before.sentence]?.first === before.index && pronouns.has(before.lower)
}

// short adjectives are said twice for stress: "a big big house"
function isPlain({lower, text, tag}: Token): boolean {
  const rarity = rarityOf(lower)
  if (!/^\p{Ll}{4,}$/u.test(text) || oftenTwice.has(lower) || rarity === undefined || rarity === 'rare') return false
  return /^(?:NOUN|VERB)$/.test(tag) || (tag === 'ADJ' && text.length >= 7)
}

function wordsOf(tokens: readonly Token[], count: number): string {
  return tokens
    .slice(0, count)
    .map(({lower}) => lower)
    .join(' ')
}
