import {diffArrays} from 'diff'
import {NEGATORS, OPENERS} from './lexicon.ts'
import {speakersDiffer} from './speakers.ts'
import type {Quote} from './value.ts'
import {isContent, wordsOf, type Word} from './words.ts'

/** What tells two quotations apart: nothing, marks and spelling, words left out at an end or at an ellipsis, other words, a number, a negation, or only who speaks. */
export type Difference = 'same' | 'form' | 'cut' | 'wording' | 'number' | 'negation' | 'speaker'

export interface Comparison {
  readonly difference: Difference
  /** Where the words differ inside the stretch both have; as written, '' where one has none. */
  readonly changes: readonly Change[]
  /** Content words both have. */
  readonly shared: number
  /** Share of the shorter one's words that the other has, 0 … 1, ends that stick out on both sides not counted. */
  readonly overlap: number
  /** One side has words beyond the other's first or last. */
  readonly cut: boolean
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
  const [x, y] = [wordsOf(a.text), wordsOf(b.text)]
  const blocks = blocksOf(x, y)
  const {inner, loose, cut} = trimmed(blocks)
  const changes = inner.flatMap(block => changesOf(block))
  const equal = inner.flatMap(({kind, a: left}) => (kind === 'equal' ? left : []))
  const shared = equal.filter(isContent).length
  const shorter = Math.min(x.length, y.length) - loose
  const overlap = shorter <= 0 ? 0 : Math.min(1, equal.length / Math.max(1, shorter))
  const text = worst([...changes.map(({difference}) => difference), ...(cut ? (['cut'] as const) : [])])
  const speakers = a.speaker && b.speaker ? speakersDiffer(a.speaker, b.speaker) : false
  const difference = speakers && !REAL.has(text) ? 'speaker' : text
  return {difference, changes, shared, overlap, cut, content: [x.filter(isContent).length, y.filter(isContent).length]}
}

const ORDER = ['same', 'form', 'cut', 'wording', 'number', 'negation'] as const
const REAL: ReadonlySet<string> = new Set(['wording', 'number', 'negation'])

function worst(found: readonly (typeof ORDER)[number][]): (typeof ORDER)[number] {
  return ORDER.findLast(one => found.includes(one)) ?? 'same'
}

interface Block {
  readonly kind: 'equal' | 'changed'
  readonly a: readonly Word[]
  readonly b: readonly Word[]
}

function blocksOf(x: readonly Word[], y: readonly Word[]): readonly Block[] {
  const blocks: Block[] = []
  let [i, j] = [0, 0]
  for (const {added, removed, value} of diffArrays([...x], [...y], {comparator: (p, q) => p.folded === q.folded})) {
    const n = value.length
    const a = added ? [] : x.slice(i, i + n)
    const b = removed ? [] : y.slice(j, j + n)
    ;[i, j] = [i + a.length, j + b.length]
    const before = blocks.at(-1)
    if (!added && !removed) blocks.push({kind: 'equal', a, b})
    else if (before?.kind === 'changed')
      blocks.splice(-1, 1, {kind: 'changed', a: [...before.a, ...a], b: [...before.b, ...b]})
    else blocks.push({kind: 'changed', a, b})
  }
  return islands(blocks)
}

// "of" alone between two changed stretches is chance, not agreement
function islands(blocks: readonly Block[]): readonly Block[] {
  const made: Block[] = []
  blocks.forEach((block, i) => {
    const before = made.at(-1)
    const after = blocks[i + 1]
    const chance = block.kind === 'equal' && block.a.length <= 2 && !block.a.some(isContent)
    const amid =
      chance &&
      (i === 0 || before?.kind === 'changed') &&
      (after === undefined || isLong(after)) &&
      (i === 0 || (before && isLong(before)))
    if ((block.kind === 'changed' || amid) && before?.kind === 'changed')
      made.splice(-1, 1, {kind: 'changed', a: [...before.a, ...block.a], b: [...before.b, ...block.b]})
    else made.push(amid ? {...block, kind: 'changed'} : block)
  })
  return made
}

function isLong({kind, a, b}: Block): boolean {
  return kind === 'changed' && a.length + b.length >= 4
}

interface Trimmed {
  readonly inner: readonly Block[]
  /** Words of the shorter side outside the common stretch. */
  readonly loose: number
  readonly cut: boolean
}

const LOOSE_END = 3

/** Takes off what sticks out at either end: words of one side alone, openers, and long stretches that have nothing in common. */
function trimmed(blocks: readonly Block[]): Trimmed {
  const [first, last] = [blocks[0], blocks.at(-1)]
  const ends = [first, last].filter(block => block !== undefined)
  const off = new Set(ends.filter((block, i) => block.kind === 'changed' && isEnd(block, i === 0) && blocks.length > 1))
  const inner = blocks.filter(block => !off.has(block))
  const loose = [...off].reduce((sum, {a, b}) => sum + Math.min(a.length, b.length), 0)
  return {inner, loose: Math.min(loose, LOOSE_END * 4), cut: [...off].some(({a, b}) => a.length + b.length > 0)}
}

function isEnd({a, b}: Block, opening: boolean): boolean {
  if (a.length === 0 || b.length === 0) return true
  if (opening && [...a, ...b].every(({folded}) => OPENERS.has(folded))) return true
  return a.length > LOOSE_END && b.length > LOOSE_END
}

function changesOf({kind, a, b}: Block): readonly Change[] {
  if (kind === 'equal') return formsOf(a, b)
  return [{a: written(a), b: written(b), difference: differenceOf(a, b)}]
}

function formsOf(a: readonly Word[], b: readonly Word[]): readonly Change[] {
  return a.flatMap((word, i) => {
    const other = b[i]
    const repeats = a[i - 1]?.light === word.light && b[i - 1]?.light === other?.light
    return !other || other.light === word.light || repeats
      ? []
      : [{a: word.text, b: other.text, difference: 'form' as const}]
  })
}

function differenceOf(a: readonly Word[], b: readonly Word[]): Change['difference'] {
  const all = [...a, ...b]
  if (all.some(({inserted}) => inserted)) return 'form'
  if (all.some(({afterGap}) => afterGap) || (a.length === 0 && b.length === 0)) return 'cut'
  if (numbers(a) !== numbers(b) && (numbers(a) !== '' || numbers(b) !== '')) return 'number'
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
