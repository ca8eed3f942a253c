import winkNLP, {type ItsFunction} from 'wink-nlp'
import model from 'wink-eng-lite-web-model'
import type {Tag} from './token.ts'

export interface RawToken {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
  readonly tag: Tag
  readonly lemma: string
}

interface Asked {
  readonly pos: ItsFunction<string>
  readonly lemma: ItsFunction<string>
}

let tagger: ReturnType<typeof winkNLP> | undefined

/** Words, numbers and marks of a stretch of text with part of speech and base form; offsets are moved on by `offset`. */
export function tokenize(text: string, offset = 0): RawToken[] {
  // a run in which nothing is read anew does without it
  tagger ??= winkNLP(model, ['sbd', 'pos'])
  // what is asked of each token; the declared types hold them for methods with a cache, which they are not
  const asked = tagger.its as unknown as Asked
  const plainText = westernised(text)
  const tokens = tagger.readDoc(plainText).tokens()
  const values = tokens.out()
  const tags = tokens.out<string>(asked.pos) as Tag[]
  const lemmas = tokens.out<string>(asked.lemma)
  const found: RawToken[] = []
  let cursor = 0
  values.forEach((value, i) => {
    if (value.trim() === '') return
    const start = plainText.indexOf(value, cursor)
    if (start < 0) return
    cursor = start + value.length
    found.push(...split(text.slice(start, cursor), start + offset, tags[i] ?? 'X', (lemmas[i] ?? value).toLowerCase()))
  })
  return found.some(({text}) => HYPHENED.test(text)) ? withDecimals(found) : found
}

/** The text with every letter past Latin-1 as its plain one, of the same length: the tagger divides a word at “ž”, “ć” and “ł”. */
function westernised(text: string): string {
  return text.replace(/[\u0100-\u024f\u1e00-\u1eff]/g, letter => {
    const [plainLetter = letter] = STROKES[letter] ?? letter.normalize('NFD')
    return plainLetter
  })
}

const STROKES: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  ħ: 'h',
  Ħ: 'H',
  ŋ: 'n',
  œ: 'o',
  Œ: 'O',
}

const HYPHENED = /-\d+$/

// "magnitude-5.9" is three tokens to the tagger
function withDecimals(tokens: readonly RawToken[]): RawToken[] {
  const joined: RawToken[] = []
  for (let i = 0; i < tokens.length; i++) {
    const [whole, point, decimals] = [tokens[i], tokens[i + 1], tokens[i + 2]]
    if (!whole) break
    const isOne = HYPHENED.test(whole.text) && point?.text === '.' && /^\d/.test(decimals?.text ?? '')
    if (isOne && decimals && whole.end === point.start && point.end === decimals.start) {
      joined.push(token(`${whole.text}.${decimals.text}`, whole.start, whole.tag, `${whole.lemma}.${decimals.text}`))
      i += 2
    } else joined.push(whole)
  }
  return joined
}

// "Space X." at the end of a sentence is one token to the tagger, "U.S." rightly is one
function split(text: string, start: number, tag: Tag, lemma: string): RawToken[] {
  // "I'm" is one token to the tagger, "you're" is two
  if (/^i['\u2019]m$/i.test(text))
    return [token(text.slice(0, 1), start, 'PRON', 'i'), token(text.slice(1), start + 1, 'AUX', 'be')]
  if (!/^\p{Lu}\.$/u.test(text)) return [token(text, start, tag, lemma)]
  return [token(text.slice(0, 1), start, tag, lemma.slice(0, 1)), token('.', start + 1, 'PUNCT', '.')]
}

function token(text: string, start: number, tag: Tag, lemma: string): RawToken {
  return {start, end: start + text.length, text, lower: fold(text), tag, lemma: fold(lemma)}
}

/** Lower case with straight marks and plain spaces; the length stays the same. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  return (lower.length === text.length ? lower : text)
    .replace(/[\u2018\u2019\u201B\u02BC]/g, "'")
    .replace(/[\u201C\u201D\u201E\u201F]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u00A0\u2007\u202F]/g, ' ')
}
