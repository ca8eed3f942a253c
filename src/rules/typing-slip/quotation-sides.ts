import type {Document} from '../../reading/index.ts'
import type {Stretch} from './family.ts'

export type Side = 'opens' | 'closes'

/** A double quotation mark of the running text. */
export interface Mark {
  readonly at: number
  /** What the spaces beside it make of it, or else its form; `either` where neither tells. */
  readonly side: Side | 'either'
  readonly bySpace: boolean
  /** What its form alone makes of it. */
  readonly glyph: Side | 'either'
  /** It is the first thing in its paragraph. */
  readonly heads: boolean
  /** It may as well stand for inches or seconds. */
  readonly measures: boolean
  /** The mark with some words beside it. */
  readonly around: Stretch
}

/** The double quotation marks of each paragraph of running text, in order; empty for headings, captions and furniture. */
export function marksOf({source: {text, blocks}}: Document): readonly (readonly Mark[])[] {
  return blocks.map(({type, start, end}) =>
    type === 'body' || type === 'quote'
      ? [...text.slice(start, end).matchAll(/["“”]/g)].map(({index}) => markAt(text, start + index, {start, end}))
      : [],
  )
}

/** The marks of typesetters ("``We go,'' she said"), which machines turn the wrong way. */
export function isTypeset(raw: string): boolean {
  return raw.includes('``')
}

const LEFT = /[\s([{—–/'‘“-]/
const RIGHT = /[\s)\]}—–/.,;:!?…'’”-]/

function markAt(text: string, at: number, paragraph: Stretch): Mark {
  const before = at > paragraph.start ? (text[at - 1] ?? ' ') : ' '
  const after = at + 1 < paragraph.end ? (text[at + 1] ?? ' ') : ' '
  const opens = LEFT.test(before) && /[^\s)\].,;:!?…]/.test(after)
  const closes = /[^\s([{]/.test(before) && RIGHT.test(after)
  const glyph = text[at] === '“' ? 'opens' : text[at] === '”' ? 'closes' : 'either'
  const bySpace = opens !== closes
  const atEdge =
    at + 1 === paragraph.end ? 'closes' : at === paragraph.start ? 'opens' : /[,.;]/.test(after) ? 'closes' : glyph
  const side = bySpace ? (opens ? 'opens' : 'closes') : atEdge
  return {
    at,
    side,
    bySpace,
    glyph,
    heads: text.slice(paragraph.start, at).trim() === '',
    measures: glyph !== 'opens' && /\d/.test(before),
    around: side === 'closes' ? wordsBefore(text, at, paragraph) : wordsAfter(text, at, paragraph),
  }
}

function wordsAfter(text: string, at: number, {end}: Stretch): Stretch {
  const words = /^\S{1,30}(?:\s\S{1,30}){0,3}/.exec(text.slice(at, Math.min(end, at + 124)))?.[0] ?? ''
  return {start: at, end: at + Math.max(1, words.length)}
}

function wordsBefore(text: string, at: number, {start}: Stretch): Stretch {
  const words = /(?:\S{1,30}\s){0,3}\S{0,30}$/.exec(text.slice(Math.max(start, at - 124), at))?.[0] ?? ''
  return {start: at - words.length, end: at + 1}
}
