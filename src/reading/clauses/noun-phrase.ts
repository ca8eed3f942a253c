import type {Chunk} from './chunk.ts'
import {AMOUNTS, DAYS, TEMPORAL} from './lexicon.ts'
import type {Word} from './word.ts'

const PRONOUNS =
  /^(?:i|you|he|she|it|we|they|him|them|me|us|himself|herself|itself|themselves|there|everyone|everybody|someone|somebody|nobody|nothing|something|anyone|anything|this|that|these|those|both|others|another|all|some|many|most|few|several|none|one)$/
const POSSESSIVES = /^(?:his|her|its|their|our|my|your|whose)$/
const OBJECTS = /^(?:him|them|me|us|himself|herself|itself|themselves)$/

/** The noun phrase that begins at a word, with what "of" attaches to it; undefined where there is none. */
export function nounPhraseAt(words: readonly Word[], first: number, takesOf = true): Chunk | undefined {
  const end = coreEnd(words, first)
  if (end === first) return undefined
  const head = headOf(words, first, end)
  const lower = words[head]?.lower ?? ''
  const temporal = !words[head]?.name && (TEMPORAL.has(words[head]?.lemma ?? '') || /^(?:1[5-9]|20)\d\d$/.test(lower))
  const own = {
    kind: 'noun',
    first,
    last: end,
    lower,
    noun: {head, core: end, temporal, free: !OBJECTS.test(lower)},
  } as const
  const after = words[end]?.lower === 'of' && takesOf ? nounPhraseAt(words, end + 1) : undefined
  if (!after?.noun) return own
  const amount = AMOUNTS.has(words[head]?.lemma ?? '') || words[head]?.tag === 'NUM'
  return {
    ...own,
    last: after.last,
    noun: {
      ...own.noun,
      head: amount ? after.noun.head : head,
      core: amount ? after.noun.core : end,
      temporal: temporal && !amount,
    },
  }
}

function coreEnd(words: readonly Word[], first: number): number {
  const prefix = approximatorLength(words, first)
  if (prefix > 0) return coreEnd(words, first + prefix)
  const word = words[first]
  if (!word) return first
  if (/^(?:most|many|some|all|much|more|less|half)$/.test(word.lower) && words[first + 1]?.lower === 'of')
    return first + 1
  if (isPronoun(word) && !continues(words[first + 1], word)) return first + 1
  let end = first
  let nouns = 0
  let numbers = 0
  while (end < words.length) {
    const step = stepFrom(words, first, end, nouns)
    if (step === 0) break
    if (words.slice(end, end + step).some(isNoun)) nouns++
    else numbers++
    end += step
  }
  if (nouns > 0 || (numbers > 0 && words.slice(first, end).some(isNominal))) return trimEnd(words, first, end)
  return isGroup(words, first, end) ? end : first
}

// "the accused", "the most wanted", "three" are phrases too; "very good" is not
function isGroup(words: readonly Word[], first: number, end: number): boolean {
  return end - first >= 2 && words[first]?.tag === 'DET' && words[end - 1]?.tag === 'ADJ'
}

function isPronoun(word: Word): boolean {
  return (word.tag === 'PRON' || word.tag === 'DET' || word.tag === 'NOUN') && PRONOUNS.test(word.lower)
}

function continues(next: Word | undefined, word: Word): boolean {
  if (
    word.tag === 'PRON' &&
    !/^(?:this|that|these|those|both|all|some|many|most|few|several|another|one|her)$/.test(word.lower)
  )
    return false
  return (
    next !== undefined &&
    /^(?:NOUN|PROPN|ADJ|NUM|DET)$/.test(next.tag) &&
    !(word.lower === 'that' && next.tag !== 'NOUN')
  )
}

function isNoun({tag}: Word): boolean {
  return tag === 'NOUN' || tag === 'PROPN'
}

function isNominal(word: Word): boolean {
  return /^(?:NOUN|PROPN|NUM|SYM)$/.test(word.tag)
}

function stepFrom(words: readonly Word[], first: number, at: number, nouns: number): number {
  const word = words[at]
  const next = words[at + 1]
  if (!word || (at > first && word.tag === 'PRON' && !POSSESSIVES.test(word.lower))) return 0
  if (word.name && word.tag === 'PROPN') return nameLength(words, at)
  if (at > first && nouns > 0 && startsTime(word, next)) return 0
  if (isNominal(word)) return 1
  if (word.tag === 'CCONJ') return joinsAdjectives(words, at) ? 1 : 0
  if (word.tag === 'PUNCT') return punctuation(words, at, nouns)
  return fits(words, first, at, nouns) ? 1 : 0
}

function fits(words: readonly Word[], first: number, at: number, nouns: number): boolean {
  const {tag, lower} = words[at] ?? {tag: 'X', lower: ''}
  const next = words[at + 1]?.tag
  if (tag === 'DET') return at === first || /^(?:all|both|half)$/.test(words[first]?.lower ?? '')
  if (tag === 'PRON') return POSSESSIVES.test(lower) && (at === first || nouns === 0)
  if (tag === 'ADJ') return nouns === 0 || isNominalNext(words, at)
  if (tag === 'ADV') return at > first && nouns === 0 && (next === 'ADJ' || next === 'NUM' || next === 'VERB')
  if (tag === 'VERB') return isModifier(words, first, at, nouns)
  return tag === 'PART' && lower === "'s" && nouns > 0 && isNominalNext(words, at)
}

// "honest and righteous support"
function joinsAdjectives(words: readonly Word[], at: number): boolean {
  const tag = (i: number): string => words[at + i]?.tag ?? ''
  return tag(-1) === 'ADJ' && tag(1) === 'ADJ' && tag(2) === 'NOUN'
}

function nameLength(words: readonly Word[], at: number): number {
  let end = at + 1
  while (words[end]?.name === words[at]?.name && end < words.length) end++
  return end - at
}

// "shot two others Monday", "met the minister last week"
function startsTime(word: Word, next: Word | undefined): boolean {
  if (DAYS.has(word.lower)) return true
  return /^(?:last|this|next|early|late|earlier)$/.test(word.lower) && next !== undefined && TEMPORAL.has(next.lemma)
}

function isNominalNext(words: readonly Word[], at: number): boolean {
  for (const word of words.slice(at + 1, at + 4)) {
    if (isNominal(word)) return true
    if (word.tag !== 'ADJ' && word.tag !== 'ADV' && word.lower !== '-' && word.tag !== 'VERB') return false
  }
  return false
}

// "the banned group", "three loaded guns": a participle between determiner and noun
function isModifier(words: readonly Word[], first: number, at: number, nouns: number): boolean {
  const word = words[at]
  const before = words[at - 1]
  const next = words[at + 1]
  if (!word || !next || at === first || !/(?:ed|en|ing|wn|un|ght|led|ad|st)$/.test(word.lower)) return false
  if (!/^(?:NOUN|PROPN|ADJ)$/.test(next.tag)) return false
  if (before?.lower === '-') return true
  if (nouns > 0 && before?.lower !== "'s") return false
  return /^(?:DET|ADJ|NUM|PART|ADV)$/.test(before?.tag ?? '') || POSSESSIVES.test(before?.lower ?? '')
}

function punctuation(words: readonly Word[], at: number, nouns: number): number {
  const word = words[at]
  const before = words[at - 1]
  const next = words[at + 1]
  if (!word || !next || !before) return 0
  const glued = before.token.end === word.token.start && word.token.end === next.token.start
  if (/^[-/]$/.test(word.lower) && glued) return 2
  if (word.lower === "'" && nouns > 0 && before.token.end === word.token.start && isNominalNext(words, at)) return 1
  // "International Fish Council (IFC)"
  if (
    word.lower === '(' &&
    nouns > 0 &&
    /^\p{Lu}[\p{Lu}\d.&-]+$/u.test(next.token.text) &&
    words[at + 2]?.lower === ')'
  )
    return 3
  return 0
}

function trimEnd(words: readonly Word[], first: number, end: number): number {
  let last = end
  while (last > first && isLoose(words, last - 1)) last--
  return last
}

function isLoose(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word || word.lower === ')' || words[at - 1]?.lower === '-') return false
  return /^(?:PUNCT|PART|ADV|DET)$/.test(word.tag)
}

function headOf(words: readonly Word[], first: number, end: number): number {
  let head = end - 1
  if (words[head]?.lower === ')') head -= 3
  while (head > first && !isNominal(words[head] ?? words[first]!) && words[head]?.tag !== 'PRON') head--
  return head > first || isNominal(words[first]!) ? head : end - 1
}

/** How many words before a number only say how exact it is: "at least 10 people", "just over 50 km". */
export function approximatorLength(words: readonly Word[], at: number): number {
  if (!STARTS.has(words[at]?.lower ?? '')) return 0
  const here = words
    .slice(at, at + 4)
    .map(({lower}) => lower)
    .join(' ')
  const found = APPROXIMATOR.exec(`${here} `)?.[0].trim()
  if (!found) return 0
  const length = found.split(' ').length
  const next = words[at + length]
  const counted =
    next?.tag === 'NUM' || next?.tag === 'SYM' || /^(?:half|dozens|scores|hundreds|thousands)$/.test(next?.lower ?? '')
  return counted ||
    (/^an?$/.test(next?.lower ?? '') &&
      /^(?:dozen|hundred|thousand|million|third|quarter|half)$/.test(words[at + length + 1]?.lower ?? ''))
    ? length
    : 0
}

const STARTS = new Set(
  'at more less fewer greater better no as up just well an about around some over under nearly almost roughly approximately only close above below'.split(
    ' ',
  ),
)

// "at least", "as many as", "just over"
const APPROXIMATOR =
  /^(?:at (?:least|most|around|about)|(?:more|less|fewer|greater|better) than|no (?:more|fewer|less) than|as (?:many|much|few|little) as|up to|just (?:over|under)|well over|an estimated|about|around|some|over|under|nearly|almost|roughly|approximately|only|just|around|close to|above|below) /
