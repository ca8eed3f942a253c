import {blocksOf, type Block} from './blocks.ts'
import {NEGATORS, OPENERS} from './lexicon.ts'
import {speakersDiffer} from './speakers.ts'
import type {Quote} from './value.ts'
import {isContent, wordsIn, type Word} from './words.ts'

/** What tells two quotations apart: nothing, marks and spelling, words left out at an end or at an ellipsis, other words, a number, a negation, or only who speaks. */
export type Difference = 'same' | 'form' | 'cut' | 'wording' | 'number' | 'negation' | 'speaker'

export interface Comparison {
  readonly difference: Difference
  /** The difference of the words alone, whoever speaks. */
  readonly wording: Exclude<Difference, 'speaker'>
  /** Where the words differ inside the stretch both have; as written, '' where one has none. */
  readonly changes: readonly Change[]
  /** Content words both have. */
  readonly shared: number
  /** Share of the shorter one's words that the other has, 0 … 1, ends that stick out on both sides not counted. */
  readonly overlap: number
  /** Words of the shorter one before and after what both have, where the other has others there. */
  readonly loose: number
  /** Words both have. */
  readonly words: number
  /** One side has words beyond the other's first or last. */
  readonly cut: boolean
  /** The shorter has hardly a word that the longer has not, though in another order. */
  readonly turned: boolean
  /** The content words of either side. */
  readonly content: readonly [number, number]
}

export interface Change {
  readonly a: string
  readonly b: string
  readonly difference: 'form' | 'cut' | 'wording' | 'number' | 'negation'
}

/** Compares two quotations word by word: typography, spelling, brackets, ellipses and cuts at the ends are told apart from changed words. */
export function compareQuotes(a: Pick<Quote, 'text' | 'speaker'>, b: Pick<Quote, 'text' | 'speaker'>): Comparison {
  const [x, y] = [wordsIn(a), wordsIn(b)]
  const blocks = blocksOf(x, y)
  const {inner, loose, cut} = trimmed(blocks, isWhole(a.text) && isWhole(b.text))
  const changes = inner.flatMap((block, i) => changesOf(block, inner[i + 1]))
  const equal = inner.flatMap(({kind, a: left}) => (kind === 'equal' ? left : []))
  const shared = equal.filter(isContent).length
  const shorter = Math.min(x.length, y.length) - loose
  const overlap = shorter <= 0 ? 0 : Math.min(1, equal.length / Math.max(1, shorter))
  const text = worst([...changes.map(({difference}) => difference), ...(cut ? (['cut'] as const) : [])])
  const speakers = a.speaker && b.speaker ? speakersDiffer(a.speaker, b.speaker) : false
  const difference = speakers && !REAL.has(text) ? 'speaker' : text
  return {
    difference,
    wording: text,
    changes,
    shared,
    overlap,
    loose,
    cut,
    words: equal.length,
    turned: text !== 'same' && text !== 'form' && text !== 'cut' && areTurned(x, y),
    content: [x.filter(isContent).length, y.filter(isContent).length],
  }
}

/** Whether of two short quotations one has a single telling word more inside: "an unfair attack", "an unfair personal attack". */
export function isOneWordMore({changes, content, shared, cut, wording}: Comparison): boolean {
  const [change, ...others] = changes
  if (!change || others.length > 0 || cut || wording !== 'wording') return false
  const [few, more] = [Math.min(...content), Math.max(...content)]
  return (change.a === '' || change.b === '') && more === few + 1 && shared === few && few >= 2 && few <= MOST_OF_SHORT
}

const MOST_OF_SHORT = 4
const FEWEST_TURNED = 6
const LEAST_IN_COMMON = 0.85
const LEAST_LENGTH = 0.6

// "if there was any more I could give you, I would", "if I could give you more, I would"
function areTurned(x: readonly Word[], y: readonly Word[]): boolean {
  const [short, long] = [x, y].map(words => new Set(words.map(({folded}) => folded))).sort((a, b) => a.size - b.size)
  if (!short || !long || short.size < FEWEST_TURNED || short.size < LEAST_LENGTH * long.size) return false
  const common = [...short].filter(word => long.has(word)).length
  return common >= LEAST_IN_COMMON * short.size
}

const ORDER = ['same', 'form', 'cut', 'wording', 'number', 'negation'] as const
const REAL: ReadonlySet<string> = new Set(['wording', 'number', 'negation'])

function worst(found: readonly (typeof ORDER)[number][]): (typeof ORDER)[number] {
  return ORDER.findLast(one => found.includes(one)) ?? 'same'
}

interface Trimmed {
  readonly inner: readonly Block[]
  /** Words of the shorter side outside the common stretch. */
  readonly loose: number
  readonly cut: boolean
}

const LOOSE_END = 3

/** Takes off what sticks out at either end: words of one side alone, openers, and long stretches that have nothing in common. */
function trimmed(blocks: readonly Block[], areWhole: boolean): Trimmed {
  const [first, last] = [blocks[0], blocks.at(-1)]
  const ends = [first, areWhole && isLastWord(last) ? undefined : last].filter(block => block !== undefined)
  const off = new Set(ends.filter((block, i) => block.kind === 'changed' && isEnd(block, i === 0) && blocks.length > 1))
  const inner = blocks.filter(block => !off.has(block))
  const loose = [...off].reduce((sum, {a, b}) => sum + Math.min(a.length, b.length), 0)
  return {inner, loose: Math.min(loose, LOOSE_END * 4), cut: [...off].some(({a, b}) => a.length + b.length > 0)}
}

// "no community" and "no community center", a full stop behind both
function isLastWord(block: Block | undefined): boolean {
  return block !== undefined && block.kind === 'changed' && block.a.length + block.b.length === 1
}

function isWhole(text: string): boolean {
  return /[^.…][.!?]\W*$/.test(text)
}

function isEnd({a, b}: Block, opening: boolean): boolean {
  if (a.length === 0 || b.length === 0) return true
  if (opening && [a, b].some(words => words.every(({folded}) => OPENERS.has(folded)))) return true
  return a.length > LOOSE_END && b.length > LOOSE_END
}

function changesOf({kind, a, b}: Block, next: Block | undefined): readonly Change[] {
  if (kind === 'equal') return formsOf(a, b)
  if (leftOut(a, b, next)) return [{a: written(a), b: written(b), difference: 'cut'}]
  return [{a: written(a), b: written(b), difference: differenceOf(a, b)}]
}

// words of one side where the other has an ellipsis
function leftOut(a: readonly Word[], b: readonly Word[], next: Block | undefined): boolean {
  return (b.length === 0 && next?.b[0]?.afterGap === true) || (a.length === 0 && next?.a[0]?.afterGap === true)
}

// "I am" against "I'm" is one change, though it is two words here and one there
function formsOf(a: readonly Word[], b: readonly Word[]): readonly Change[] {
  const found: Change[] = []
  a.forEach((word, i) => {
    const other = b[i]
    if (!other || other.light === word.light) return
    const before = found.at(-1)
    const goesOn = before !== undefined && (isSame(a[i - 1], word) || isSame(b[i - 1], other))
    if (!goesOn) found.push({a: word.text, b: other.text, difference: 'form'})
    else found.splice(-1, 1, {...before, a: grown(before.a, word.text), b: grown(before.b, other.text)})
  })
  return found
}

function isSame(before: Word | undefined, word: Word): boolean {
  return before?.text === word.text && word.light !== word.folded
}

function grown(before: string, text: string): string {
  return before.split(' ').at(-1) === text ? before : `${before} ${text}`
}

function differenceOf(a: readonly Word[], b: readonly Word[]): Change['difference'] {
  const all = [...a, ...b]
  if (all.some(({inserted}) => inserted)) return 'form'
  if (all.some(({afterGap}) => afterGap) || (a.length === 0 && b.length === 0)) return 'cut'
  if (numbers(a) !== numbers(b) && numbers(a) !== '' && numbers(b) !== '') return 'number'
  if (negations(a) % 2 !== negations(b) % 2) return 'negation'
  return sameJoined(a, b) ? 'form' : 'wording'
}

function numbers(words: readonly Word[]): string {
  return words
    .map(({folded}) => folded)
    .filter(word => /\d/.test(word))
    .join(' ')
}

function negations(words: readonly Word[]): number {
  return words.filter(({folded}) => NEGATORS.has(folded)).length
}

// "on line", "online"
function sameJoined(a: readonly Word[], b: readonly Word[]): boolean {
  return a.map(({folded}) => folded).join('') === b.map(({folded}) => folded).join('')
}

function written(words: readonly Word[]): string {
  return words
    .filter((word, i) => word.text !== words[i - 1]?.text || word.light === word.folded)
    .map(({text}) => text)
    .join(' ')
}
