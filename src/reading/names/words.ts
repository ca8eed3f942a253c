import type {Tag, Token} from '../../text/index.ts'
import type {Document} from '../document.ts'
import {isCalendarSlip} from './calendar-slip.ts'
import {calendar} from './lexicon.ts'
import {plain} from './slug.ts'

/** One or more tokens that make one word of a name: "Jean-Luc", "J.", "al-Sadr". `first`/`last` are token indices, `last` exclusive. */
export interface Word {
  readonly index: number
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
  readonly sentence: number
  readonly text: string
  /** Lower case, accents folded. */
  readonly plain: string
  readonly tag: Tag
  readonly lemma: string
  /** Begins with a capital, or has one inside ("iPhone"); never a weekday, a month or "I". */
  readonly capital: boolean
  /** First word of a sentence, of a quotation or after a colon. */
  readonly opening: boolean
  /** Without white space before it. */
  readonly tight: boolean
}

/** The words of a document; initials and hyphenated capitals are one word each, but for two names side by side ("US-Russia"). */
export function wordsOf({tokens, source, sentences}: Document, isListed: (text: string) => boolean): readonly Word[] {
  const words: Word[] = []
  for (const sentence of sentences)
    for (let at = sentence.first; at < sentence.last;) {
      const last = endOfWord(tokens, at, sentence.last, isListed)
      const word = make(words.length, tokens, at, last, source.text, sentence.first)
      if (word) words.push(word)
      at = last
    }
  return words
}

function make(
  index: number,
  tokens: readonly Token[],
  first: number,
  last: number,
  source: string,
  begin: number,
): Word | undefined {
  const head = tokens[first]
  const end = tokens[last - 1]?.end
  if (!head || end === undefined) return undefined
  const text = source.slice(head.start, end)
  return {
    index,
    first,
    last,
    start: head.start,
    end,
    sentence: head.sentence,
    text,
    plain: plain(text),
    tag: (last - first > 1 ? tokens[last - 1]?.tag : head.tag) ?? head.tag,
    lemma: head.lemma,
    capital:
      isCapital(text) &&
      !(text === 'Jan' && /^\d/.test(tokens[last]?.text ?? '')) &&
      !(text.length === 1 && /\d/.test(source[head.start - 1] ?? '')),
    opening: isOpening(tokens, first, begin),
    tight: first > 0 && tokens[first - 1]?.end === head.start,
  }
}

const CAPITAL =
  /^(?:\p{Lu}|\p{Ll}{1,2}\p{Lu}|\d{1,3}\p{Lu}\p{L}|(?:al|el|ul|as|ash|an|ad|ar|at|az|ez|bin|ibn)-\p{Lu}|[dlo]['’]\p{Lu})/u

function isCapital(text: string): boolean {
  if (!CAPITAL.test(text) || /^(?:I|I['’]\p{L}+|\d+[AP]M|[AP]\.?M\.?)$/u.test(text)) return false
  const lower = plain(text)
  return !calendar.has(lower) && !isCalendarSlip(lower)
}

const OPENERS = /^(?:["“”‘'«:(\[•*·–—]|--?|\.{3}|…)$/

function isOpening(tokens: readonly Token[], at: number, begin: number): boolean {
  if (at === begin) return true
  const before = tokens[at - 1]
  if (!before || !OPENERS.test(before.text)) return false
  return !/^[-–—]/.test(before.text) || at - 1 === begin || tokens[at - 2]?.end !== before.start
}

function endOfWord(tokens: readonly Token[], at: number, limit: number, isListed: (text: string) => boolean): number {
  let last = at + 1
  if (isInitial(tokens, at, limit)) return last + 1
  while (last + 1 < limit && isHyphen(tokens, last) && joins(tokens, last, isListed)) last += 2
  return last
}

// "J." before another capital
function isInitial(tokens: readonly Token[], at: number, limit: number): boolean {
  const stop = tokens[at + 1]
  return (
    at + 2 < limit &&
    /^\p{Lu}$/u.test(tokens[at]?.text ?? '') &&
    stop?.text === '.' &&
    stop.start === tokens[at]?.end &&
    /^\p{Lu}/u.test(tokens[at + 2]?.text ?? '')
  )
}

function isHyphen(tokens: readonly Token[], at: number): boolean {
  return (
    /^[-‐‑]$/.test(tokens[at]?.text ?? '') &&
    tokens[at - 1]?.end === tokens[at]?.start &&
    tokens[at]?.end === tokens[at + 1]?.start
  )
}

function joins(tokens: readonly Token[], hyphen: number, isListed: (text: string) => boolean): boolean {
  const left = tokens[hyphen - 1]?.text ?? ''
  const right = tokens[hyphen + 1]?.text ?? ''
  if (isGivenName(tokens, hyphen)) return true
  if ((/^\p{Lu}/u.test(left) && isListed(left)) || isListed(right)) return false
  return /^\p{Lu}/u.test(right)
    ? /^(?:\p{Lu}|al$|el$|ul$|as$|ash$|an$|ad$|ar$|bin$|ibn$)/u.test(left)
    : /^\p{Lu}/u.test(left) && /^\d+\p{Lu}?$/u.test(right)
}

/** What stands small behind the hyphen of Korean and Chinese given names. */
const SYLLABLE =
  /^(?:ah|beom|bin|bum|chen|cheng|cheol|chih|ching|chul|chun|dae|dong|eok|eun|fang|fen|geun|gi|gil|gon|guk|gyeong|gyu|hee|ho|hoon|hsing|hua|hui|hun|hwa|hwan|hyeok|hyeon|hyo|hyuk|hyun|il|ja|jae|jen|jeong|jeou|ji|jin|jong|joon|ju|jun|jung|ki|kuk|kuo|kwon|kyeong|kyu|kyun|kyung|li|lin|lung|mei|min|ming|moon|mun|na|ning|ok|pei|ping|pyo|ra|rae|rim|rok|ryong|sang|seo|seob|seok|seon|seong|shan|shek|sheng|shik|sik|sil|soo|sook|su|suk|sun|sung|sup|tae|taek|tak|tsung|uk|un|wen|won|woo|wook|yeol|yeon|yeong|yi|ying|yong|young|yu|yuan|yun)$/

// "Park Joon-ho", "Tsai Ing-wen"
function isGivenName(tokens: readonly Token[], hyphen: number): boolean {
  const [surname, given, syllable] = [tokens[hyphen - 2], tokens[hyphen - 1], tokens[hyphen + 1]]
  return (
    SYLLABLE.test(syllable?.text ?? '') &&
    /^\p{Lu}\p{Ll}{0,5}$/u.test(given?.text ?? '') &&
    /^\p{Lu}\p{Ll}{1,5}$/u.test(surname?.text ?? '') &&
    surname?.sentence === given?.sentence
  )
}
