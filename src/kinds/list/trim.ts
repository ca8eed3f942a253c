import {clauseAt, type Document} from '../../reading/index.ts'
import type {Sentence} from '../../text/index.ts'
import type {Chain} from './chain.ts'
import type {Item} from './item.ts'
import {rest} from './lexicon.ts'
import {isNamed} from './member.ts'

export interface Trimmed {
  readonly items: readonly Item[]
  readonly joints: readonly string[]
  /** What those left unnamed are: "and other partners". */
  readonly others?: string
}

/** Takes off what is no member: a number of things told before them, the place a sentence opens with, "and others". */
export function trim(document: Document, sentence: Sentence, {items, joints}: Chain): Trimmed {
  const from = isHead(items, joints) || opensSentence(document, sentence, items, joints) ? 1 : 0
  const last = items.at(-1)
  const to = last && meansRest(document, last) ? items.length - 1 : items.length
  const others = to < items.length ? (restOf(last) ?? 'other') : undefined
  return {
    items: items.slice(from, to),
    joints: joints.slice(from),
    ...(others === undefined ? {} : {others}),
  }
}

// "Three astronauts, Ann Bell, Tom Ruhl and Max Stein, …"
function isHead(items: readonly Item[], joints: readonly string[]): boolean {
  const [first, ...others] = items
  if (!first || joints[0] !== ',' || others.length < 2) return false
  return (
    first.plural &&
    first.count !== undefined &&
    !first.bracket &&
    others.every(isNamed) &&
    others.every(({count}) => count === undefined)
  )
}

// "In Norland, Kelda and Norden said …"
function opensSentence(
  document: Document,
  sentence: Sentence,
  items: readonly Item[],
  joints: readonly string[],
): boolean {
  const [first, second] = items
  const opening = document.tokens[sentence.first]
  if (!first || !second || joints[0] !== ',' || opening?.tag !== 'ADP') return false
  if (document.tokens.slice(sentence.first, first.first).some(({text}) => text === ',')) return false
  const subject = clauseAt(document, second.head.start)?.subject
  return subject !== undefined && subject.first >= second.first - 1 && subject.first <= second.end
}

function meansRest({tokens}: Document, item: Item): boolean {
  return (
    !isNamed(item) && tokens.slice(item.first, item.end).some(({lower, lemma}) => rest.has(lower) || rest.has(lemma))
  )
}

function restOf(item: Item | undefined): string | undefined {
  return item && !rest.has(item.head.lemma) && !rest.has(item.head.lower) ? item.head.lemma : undefined
}
