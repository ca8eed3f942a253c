import {readingsOf} from '../../vocabulary/index.ts'
import {lists} from './word-lists.ts'
import {bitsOf, type Word} from './word.ts'

/** A run of words that is a mistake: from the first word to the one after the last. */
export interface Stretch {
  readonly first: number
  readonly last: number
}

type Test = (word: Word | undefined, index: number, words: readonly Word[]) => boolean

interface Step {
  readonly test: Test
  readonly isOptional: boolean
  /** Whether it looks at a word without taking it: 0, or at the one before: -1. */
  readonly looks?: 0 | -1
}

interface Cue {
  readonly words: readonly string[]
  readonly least: number
  readonly most: number
}

/** A row of tests on words that stand side by side; see `patternOf`. */
export interface Pattern {
  readonly notation: string
  readonly steps: readonly Step[]
  readonly from: number
  readonly to: number
  /** Words of which one must be there, and how many words of the pattern at least and at most stand before it. */
  readonly cue: Cue | undefined
}

/**
 * Reads a pattern: pieces with a space between them, each for one word. A piece has alternatives with a bar between them: a word,
 * `@name` for a list of words, `=ab` for a word that can be nothing but what the letters say, `~ab-cd` for one that can be a or b and neither c nor d, `=ab+k`, `=ab+h` for one that is counted or a person besides, `#` a figure, `Digits` one that is no sum of money, `#1` one of two digits
 * at most, `Name`, `Apostrophe` for a noun with ’s, `Short` for any word with a short form after it, `Adjective` for one that has an adverb
 * in -ly, `Manner` for such an adverb, `END` for the end of a phrase.
 * `!` before a piece turns it round, `?` after it makes it optional; `>piece` only looks ahead, `<piece` only looks back; `^` is the
 * beginning of the sentence, `^^` that of a clause. `[` and `]` close in what is said to be the mistake.
 */
export function patternOf(notation: string): Pattern {
  const pieces = notation.trim().split(/\s+/)
  const steps = pieces.filter(piece => !/^[[\]]$/.test(piece)).map(stepOf)
  const open = pieces.indexOf('[')
  const close = pieces.filter(piece => piece !== '[').indexOf(']')
  return {
    notation,
    steps,
    from: Math.max(0, open),
    to: close < 0 ? steps.length : close,
    cue: cueOf(pieces.filter(piece => !/^[[\]]$/.test(piece))),
  }
}

// the words that are met with most seldom
function cueOf(pieces: readonly string[]): Cue | undefined {
  const taking = pieces.map(piece => !/^[<>^]/.test(piece))
  const cues = pieces.flatMap((piece, index) => {
    if (!taking[index] || /^!|\?$/.test(piece) || !piece.split('|').every(one => /^@?[a-z][a-z'-]*$/.test(one)))
      return []
    const before = pieces.slice(0, index).filter((_, place) => taking[place])
    return [{words: spelledOut(piece), least: before.filter(one => !one.endsWith('?')).length, most: before.length}]
  })
  return cues.sort((a, b) => frequency(a.words) - frequency(b.words))[0]
}

// in a thousand words of a report, about
const often = new Map(
  'the 60, of 28, to 26, a 25, and 24, in 22, is 9, was 9, for 9, that 9, on 8, he 7, with 7, at 6, by 6, it 6, as 6, from 5, his 5, has 5, be 5, an 4, not 4, have 4, had 4, are 4, were 3, who 3, they 3, will 3, this 3, but 3, which 2'
    .split(', ')
    .map(entry => entry.split(' '))
    .map(([word = '', count]) => [word, Number(count)] as const),
)

function frequency(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + (often.get(word) ?? 0.3), 0)
}

const spelledOut = (piece: string): readonly string[] =>
  piece.split('|').flatMap(one => (one.startsWith('@') ? listOf(one.slice(1)) : [one]))

function listOf(name: string): readonly string[] {
  const list = lists[name]
  if (!list) throw new Error(`no list of words is called ${name}`)
  return list
}

function stepOf(piece: string): Step {
  if (piece === '^') return {test: opensSentence, isOptional: false, looks: 0}
  if (piece === '^^') return {test: opensClause, isOptional: false, looks: 0}
  const {look = '', not, body = '', optional} = PIECE.exec(piece)?.groups ?? {}
  const test = anyTest(body)
  return {
    test: not ? (word, index, words) => !test(word, index, words) : test,
    isOptional: optional !== undefined,
    ...(look === '>' ? {looks: 0} : look === '<' ? {looks: -1} : {}),
  }
}

const PIECE = /^(?<look>[<>])?(?<not>!)?(?<body>.+?)(?<optional>\?)?$/

function anyTest(body: string): Test {
  const parts = body.split('|')
  const spelled = new Set(parts.filter(part => /^[a-z@']/.test(part)).flatMap(spelledOut))
  const isOfNames = parts.some(part => /^@(?:month|day|address)$/.test(part))
  const others = parts.filter(part => !/^[a-z@']/.test(part)).map(testOf)
  return (word, index, words) =>
    (word !== undefined && spelled.has(isOfNames ? word.lower : word.text)) ||
    others.some(test => test(word, index, words))
}

function testOf(part: string): Test {
  if (part === 'Name') return word => word?.isName === true
  if (part === '#1') return word => word !== undefined && /^\d{1,2}$/.test(word.text)
  if (part === '#') return word => word !== undefined && /^[$£€]?\d[\d,.]*$/.test(word.text)
  if (part === 'Digits') return word => word !== undefined && /^\d[\d,.]*$/.test(word.text)
  if (part === 'Short') return word => word !== undefined && /'(?:s|d|ve|re|ll)$/.test(word.text)
  if (part === 'Apostrophe') return isPossessive
  if (part === 'Manner')
    return word =>
      word !== undefined && word.readings === bitsOf('r') && word.text.endsWith('ly') && !TIMELY.test(word.text)
  if (part === 'Adjective') return isForNouns
  if (part === 'END') return word => word === undefined || endsPhrase.has(word.lower)
  const {how, letters = '', without = '', sort} = READINGS.exec(part)?.groups ?? {}
  if (how === undefined) return word => word?.text === part
  const wanted = bitsOf(letters)
  const unwanted = how === '=' ? ~wanted : bitsOf(without)
  return word =>
    word !== undefined &&
    (word.readings & wanted) !== 0 &&
    (word.readings & unwanted) === 0 &&
    (sort === undefined || (sort === 'h' ? word.isPerson : word.isCounted))
}

const READINGS = /^(?<how>[=~])(?<letters>[a-z]+)(?:-(?<without>[a-z]+))?(?:\+(?<sort>[hk]))?$/

// "his daily walk"
const TIMELY = /^(?:hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|yearly|early|only)$/

// "the car's", not "it's" nor "men's"
function isPossessive(word: Word | undefined): boolean {
  const readings = word && /^[a-z]+'s$/.test(word.text) ? readingsOf(word.text.slice(0, -2)) : ''
  return readings.includes('n') && !readings.includes('p')
}

// "quick", which has a "quickly" for verbs
function isForNouns(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    word.readings === bitsOf('a') &&
    readingsOf(word.text.replace(/(?:le|y)$/, end => (end === 'y' ? 'i' : '')).replace(/$/, 'ly')) === 'r'
  )
}

const endsPhrase = new Set(
  `. , ; : ! ? ) of in on at for from with by to was were is are has have had will would can could may might who which that after
  before during when while because than into under over near since until about against through`.split(/\s+/),
)
const opening = new Set(
  `if because although though when while whereas that and but after before until unless ; " (`.split(' '),
)

const opensSentence: Test = (_, index) => index === 0
const opensClause: Test = (_, index, words) => index === 0 || opening.has(words[index - 1]?.lower ?? '')

/** The mistake where the pattern fits the words from a place on. */
export function stretchAt({steps, from, to}: Pattern, words: readonly Word[], start: number): Stretch | undefined {
  const taken = match(steps, 0, words, start)
  if (!taken) return undefined
  const first = from === 0 ? start : (taken[from - 1] ?? start)
  const last = taken[to - 1] ?? start
  return last > first ? {first, last} : undefined
}

/** After each step the index of the next word, or nothing where the steps do not fit. */
function match(
  steps: readonly Step[],
  at: number,
  words: readonly Word[],
  index: number,
): readonly number[] | undefined {
  const step = steps[at]
  if (!step) return []
  if (step.looks !== undefined) {
    const place = index + step.looks
    if (!step.test(words[place], place, words)) return undefined
    const rest = match(steps, at + 1, words, index)
    return rest && [index, ...rest]
  }
  if (step.test(words[index], index, words) && index < words.length) {
    const rest = match(steps, at + 1, words, index + 1)
    if (rest) return [index + 1, ...rest]
  }
  const rest = step.isOptional ? match(steps, at + 1, words, index) : undefined
  return rest && [index, ...rest]
}
