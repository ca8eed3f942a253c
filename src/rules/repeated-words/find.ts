import {nameAt, type Document} from '../../reading/index.ts'
import type {Sentence, Token} from '../../text/index.ts'
import {rarityOf, readingsOf} from '../../vocabulary/index.ts'
import {repeatedSentences} from './sentences.ts'
import {copulas, modals, neverTwice, oftenTwice, pairsNeverTwice, particles, pronouns, stressed} from './lexicon.ts'

export interface Repetition {
  readonly source: string
  readonly start: number
  readonly end: number
  /** What stands twice, in lower case. */
  readonly words: string
  /** The few words around it, which tell one repetition from another of the same word. */
  readonly around: string
  /** Of a whole sentence: where it stands first. */
  readonly other?: {readonly start: number; readonly end: number}
  /** Of a whole sentence: how likely it is that nobody meant to give it twice. */
  readonly sure?: 'sure' | 'likely' | 'unsure'
}

/** Words and phrases of up to four words that stand twice in a row inside one sentence with nothing but space between, and sentences given twice. */
export function findRepetitions(document: Document): readonly Repetition[] {
  const inside = document.sentences
    .filter(({block}) => document.source.blocks[block]?.type !== 'boilerplate')
    .flatMap(sentence => [1, 2, 3, 4].flatMap(length => repeated(document, sentence, length)))
  return [...inside, ...repeatedSentences(document)]
}

function repeated(document: Document, {first, last}: Sentence, length: number): readonly Repetition[] {
  const {source, tokens} = document
  const found: Repetition[] = []
  for (let at = first; at + 2 * length <= last; at++) {
    const run = tokens.slice(at, at + 2 * length)
    const [start, end] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0]
    if (!isTwice(run, length) || !isUnbroken(source.text, run)) continue
    if (length === 1 ? !isSlip(document, run, at) : !isPhraseSlip(document, run, length)) continue
    const around = wordsOf(tokens.slice(Math.max(first, at - 2), Math.min(last, at + 2 * length + 2)), Infinity)
    found.push({source: source.id, start, end, words: wordsOf(run, length), around})
  }
  return found
}

function isTwice(run: readonly Token[], length: number): boolean {
  if (length === 1 && run[0]?.text === 'the' && run[1]?.text === 'The') return true
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
  if (two.text === 'The' && one.text === 'The') return /^\p{Ll}/u.test(next?.text ?? '')
  if (two.text === 'The') return /^\p{Lu}/u.test(next?.text ?? '') && !HAS_ARTICLE.test(next?.text ?? '')
  if (one.lower === 'of' && next?.lower === 'course') return false
  if (one.lower === 'that') return beginsPhrase(next, tokens[at + 3])
  if (one.lower === 'her') return before?.tag === 'ADP'
  if (copulas.has(one.lower)) return opensWithPronoun(document, at) || followsSubject(document, at)
  if (one.lower === 'no') return next?.tag === 'NOUN' && before?.lower !== 'no' && next.sentence === one.sentence
  if (modals.has(one.lower)) return isAuxiliary(before, next)
  if (one.lower === 'all')
    return /^(?:and|but|by|of|that|with|for|in|on|from|to|when|because)$/.test(before?.lower ?? '')
  if (neverTwice.has(one.lower)) return one.text !== 'A' || before?.sentence !== one.sentence
  if (particles.has(one.lower)) return before?.sentence === one.sentence && isNoParticle(before, one, tokens[at - 2])
  const isSpoken = quotations.some(({start, end}) => start <= one.start && two.end <= end)
  if (one.tag === 'VERB' && FREE_RELATIVE.test(lead(document, one))) return false
  return !isSpoken && next?.lower !== one.lower && isPlain(one) && isPlain(two)
}

// "those who lost lost heavily", "whatever happened happened fast"
const FREE_RELATIVE =
  /\b(?:what|whoever|whatever|whichever|(?:those|they|he|she|people|everyone|anyone|ones?|men|women|all) (?:who|that)|all (?:he|she|they|we|i))(?: [\w'’-]+){0,4} $/i

function lead({source, sentences}: Document, {start, sentence}: Token): string {
  return source.text.slice(sentences[sentence]?.start, start)
}

// "the clerk said that that two of the locks", but not "said that that was"
function beginsPhrase(next: Token | undefined, after: Token | undefined): boolean {
  if (
    /^(?:the|an?|his|her|its|their|our|my|these|those|some|many|most|two|three|four|five|six|several|he|she|they|we|it|there)$/.test(
      next?.lower ?? '',
    )
  )
    return true
  return next?.tag === 'ADJ' && after?.tag === 'NOUN' && /[^s]s$/.test(after.lower)
}

// "the mill in in Elsin", "posed for for a picture", but not "carried on on Monday", "the house she lived in in May"
function isNoParticle(before: Token, {lower}: Token, article: Token | undefined): boolean {
  // "lost their heads in in extra time", though the tagger has a verb there
  if (
    /[np]/.test(readingsOf(before.lower)) &&
    /^(?:the|an?|his|her|its|their|our|my|this|that|these|those)$/.test(article?.lower ?? '')
  )
    return true
  if (/^(?:NOUN|PROPN|NUM|AUX|ADJ|PUNCT)$/.test(before.tag)) return true
  return before.tag === 'VERB'
    ? /^(?:for|by)$/.test(lower)
    : before.tag === 'PRON' && /^(?:out|up|off|down)$/.test(lower)
}

// "Marsh will will need", but not "his last will will be read"
function isAuxiliary(before: Token | undefined, next: Token | undefined): boolean {
  const isSubject =
    /^(?:PROPN|PRON)$/.test(before?.tag ?? '') && !/^(?:his|her|my|its|our|their|your)$/.test(before?.lower ?? '')
  return isSubject && /^(?:VERB|AUX)$/.test(next?.tag ?? '') && next?.lower !== before?.lower
}

// "in the in the harbour", but not "again and again and again", nor what is said twice in speech or for stress
function isPhraseSlip({tokens, quotations}: Document, run: readonly Token[], length: number): boolean {
  const words = run.slice(0, length).map(({lower}) => lower)
  if (length === 2 && pairsNeverTwice.test(words.join(' '))) return true
  const [start, end] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0]
  if (quotations.some(quotation => quotation.start <= start && end <= quotation.end)) return false
  if (new Set(words).size < length || words.some(word => STRESS.test(word))) return false
  const next = tokens[(run.at(-1)?.index ?? 0) + 1]
  const before = tokens[(run[0]?.index ?? 0) - 1]
  return next?.lower !== words[0] && before?.lower !== words.at(-1)
}

// words by which what is said twice is counted out or driven home: "bit by bit by bit", "time after time after time"
const STRESS = /^(?:and|or|by|after|upon|very|so|no|yes|never|again|more|to|much|who|what|had|that)$/

// "They were were taken home", but not "What they were were pilots"
function opensWithPronoun({tokens, sentences}: Document, at: number): boolean {
  const before = tokens[at - 1]
  return before !== undefined && sentences[before.sentence]?.first === before.index && pronouns.has(before.lower)
}

// "the keepers were were taken home", but nothing with a clause inside that could have a verb of its own
function followsSubject({tokens, sentences, quotations}: Document, at: number): boolean {
  const before = tokens[at - marksBefore(tokens, at) - 1]
  const one = tokens[at]
  if (!before || !one || before.sentence !== one.sentence) return false
  const isRelative = /^(?:that|which|who)$/.test(before.lower) && tokens[at - 2]?.tag === 'NOUN'
  const isSubject = /^(?:NOUN|PROPN|CCONJ)$/.test(before.tag) || SUBJECTS.test(before.lower) || isRelative
  if (!isSubject) return false
  if (quotations.some(({start, end}) => start < one.start && one.start < end)) return false
  const first = sentences[one.sentence]?.first ?? at
  const from = Math.max(first, at - 12)
  return !tokens
    .slice(from, isRelative ? at - 1 : at)
    .some(({lower, index}) => INSIDE.test(lower) || (lower === 'that' && tokens[index - 1]?.tag === 'NOUN'))
}

// 'The fire, the third of the year, "was was set"'
function marksBefore(tokens: readonly Token[], at: number): number {
  if (!/^(?:["“]|``)$/.test(tokens[at - 1]?.text ?? '')) return 0
  return tokens[at - 2]?.text === ',' ? 2 : 1
}

const SUBJECTS =
  /^(?:some|many|most|others|both|none|several|few|it|he|she|they|we|you|there|would|could|should|may|might|must|will|to)$/

// "the The Hague court", "the The Who tour"
const HAS_ARTICLE = /^(?:Hague|Who|Voice|Weeknd|Band|Killers|Simpsons|Cure|Clash|Doors|Office)$/

const INSIDE =
  /^(?:what|whatever|who|whoever|whom|whose|which|where|how|all|as|than|things?|way|only|everything|anything|problem|question|point|trouble|truth|fact|reason|issue|thing|best|worst|first)$/

// adjectives of degree are said twice for stress: "a big big house"
function isPlain({lower, text, tag}: Token): boolean {
  const rarity = rarityOf(lower)
  if (!/^\p{Ll}{3,}$/u.test(text) || oftenTwice.has(lower) || rarity === undefined || rarity === 'rare') return false
  return /^(?:NOUN|VERB|NUM)$/.test(tag) || (/^(?:ADJ|ADV)$/.test(tag) && !stressed.has(lower))
}

function wordsOf(tokens: readonly Token[], count: number): string {
  return tokens
    .slice(0, count)
    .map(({lower}) => lower)
    .join(' ')
}
