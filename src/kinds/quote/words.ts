import {vocabulary} from '../../vocabulary/index.ts'
import {CONTRACTIONS, EMPTY, SPELLING_RULES, SPELLINGS} from './lexicon.ts'

/** A word of a quotation: as it stands (`light`: case, accents and typography folded) and with spelling, contractions and number style folded as well. */
export interface Word {
  readonly light: string
  readonly folded: string
  /** As written. */
  readonly text: string
  /** Put in by an editor, between brackets. */
  readonly inserted: boolean
  /** An ellipsis stands before it. */
  readonly afterGap: boolean
}

const TOKEN =
  /\[[^\]]{0,120}\]|\([^)]{0,120}\)|…|\.{2,}(?:\s?\.){0,2}|(?:\p{Sc}\s?)?[\p{L}\p{N}]+(?:[.,'’‘:/][\p{L}\p{N}]+){0,6}|%/gu

const known = new WeakMap<object, readonly Word[]>()

/** The folded words of a quotation, made once for each value. */
export function wordsIn(quote: {readonly text: string}): readonly Word[] {
  const before = known.get(quote)
  if (before) return before
  const made = wordsOf(quote.text)
  known.set(quote, made)
  return made
}

/** The words of a quotation, folded; marks between them are left out. */
function wordsOf(text: string): readonly Word[] {
  const found: Word[] = []
  let gap = false
  for (const [token] of text.normalize('NFKC').replace(APART, "'").matchAll(TOKEN)) {
    if (isGap(token)) {
      gap = true
      continue
    }
    const inserted = /^[[(]/.test(token)
    const inner = inserted ? (token.slice(1, -1).match(INNER) ?? []) : [token]
    for (const word of inner) {
      found.push(...fold(word, inserted, gap))
      gap = false
    }
  }
  return joined(found)
}

// "we ’ re": an apostrophe between spaces
const APART = /(?<=\p{L})\s['’]\s?(?=(?:s|re|ve|ll|d|m|t)\b)/giu
const INNER = /[\p{L}\p{N}]+(?:['’‘.,][\p{L}\p{N}]+){0,4}/gu

// "…", "...", "[...]", "(…)"
function isGap(token: string): boolean {
  return /^(?:[[(]\s?)?(?:…|\.{2,}(?:\s?\.){0,2})(?:\s?[\])])?$/.test(token)
}

function fold(text: string, inserted: boolean, afterGap: boolean): readonly Word[] {
  const light = text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(?<=\d),(?=\d{3})/g, '')
  return expanded(light).map((part, i) => ({
    light,
    folded: spelled(part),
    text,
    inserted,
    afterGap: afterGap && i === 0,
  }))
}

function expanded(word: string): readonly string[] {
  for (const [pattern, parts] of CONTRACTIONS) {
    const stem = pattern.exec(word)
    if (stem) return parts.map(part => (part === '' ? (stem.groups?.stem ?? '') : part))
  }
  return [word.replace(/'s?$/, "'s").replace(/\.(?=\p{L}|$)/gu, '')]
}

function spelled(word: string): string {
  const known = SPELLINGS[word]
  if (known !== undefined) return known
  const figure = /^(?<hour>\d{1,2}):00$|^(?<rank>\d{1,4})(?:st|nd|rd|th)$/.exec(word)?.groups
  const rank = figure?.rank ?? vocabulary.numbers.ordinals[word]
  if (figure?.hour !== undefined) return figure.hour
  if (rank !== undefined && Number(rank) > 2) return `${String(rank)}th`
  const number = vocabulary.numbers.words[word]
  if (number !== undefined && number !== 1) return String(number)
  const ordinal = /^(?<digits>\d{1,3})(?:st|nd|rd|th)$/.exec(word)?.groups?.digits
  if (ordinal !== undefined) return `${ordinal}.`
  const place = vocabulary.numbers.ordinals?.[word]
  if (place !== undefined && place > 2) return `${String(place)}.`
  if (/^\d{1,2}:00$/.test(word)) return word.slice(0, -3)
  return SPELLING_RULES.reduce((so, [pattern, to]) => so.replace(pattern, to), word)
}

// "per cent"
function joined(words: readonly Word[]): readonly Word[] {
  return words.flatMap((word, i) => {
    if (word.folded === 'cent' && words[i - 1]?.folded === 'per') return []
    return word.folded === 'per' && words[i + 1]?.folded === 'cent'
      ? [{...word, light: 'percent', folded: '%'}]
      : [word]
  })
}

/** Whether a word says enough to show that two quotations are one. */
export function isContent({folded}: Word): boolean {
  return !EMPTY.has(folded)
}
