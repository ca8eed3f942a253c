import {termsOf, type Weights} from '../../align/index.ts'
import type {Claim} from '../../claim/index.ts'
import type {Document} from '../../reading/index.ts'
import type {Sentence} from '../../text/index.ts'
import {detailsOf, nameWords, type Detail} from './detail.ts'

/** A sentence with its telling words, by token. */
export interface Line {
  readonly document: Document
  readonly sentence: Sentence
  readonly terms: ReadonlyMap<number, string>
  readonly all: ReadonlySet<string>
  readonly details: readonly Detail[]
  /** The lines before and after. */
  readonly beside: readonly Line[]
}

/** The sentences of a report's running text, title and captions included. */
export function linesOf(document: Document, claims: readonly Claim[]): Line[] {
  const terms = keysOf(document)
  const details = bySentence(detailsOf(document, claims), ({first}) => document.tokens[first]?.sentence ?? -1)
  const anaphors = bySentence(document.anaphors, ({sentence}) => sentence)
  const lines: (Line & {beside: Line[]})[] = []
  for (const sentence of document.sentences) {
    if (document.source.blocks[sentence.block]?.type === 'boilerplate') continue
    const own = new Map<number, string>()
    for (let i = sentence.first; i < sentence.last; i++) {
      const term = terms[i]
      if (term !== undefined) own.set(i, term)
    }
    const spoken = (anaphors.get(sentence.index) ?? []).map(({name}) => keyOf(name))
    const last = lines.at(-1)
    const line = {
      document,
      sentence,
      terms: own,
      all: new Set([...own.values(), ...spoken]),
      details: details.get(sentence.index) ?? [],
      beside: last ? [last] : [],
    }
    last?.beside.push(line)
    lines.push(line)
  }
  return lines
}

function bySentence<T>(items: readonly T[], sentenceOf: (item: T) => number): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>()
  for (const item of items) {
    const group = groups.get(sentenceOf(item))
    if (group) group.push(item)
    else groups.set(sentenceOf(item), [item])
  }
  return groups
}

// names go by their last word, by which a second report would call them
function keysOf(document: Document): readonly (string | undefined)[] {
  const terms = [...termsOf(document)]
  for (const {last, how, text} of document.names) if (how !== 'listed') terms[last - 1] = keyOf(text)
  return terms
}

function keyOf(name: string): string {
  return `@${nameWords(name).at(-1) ?? ''}`
}

/**
 * How much of a line, a detail of it left out, another line says, 0 … 1; what the lines beside that one say counts for less, or not at
 * all.
 */
export function cover(line: Line, without: Detail | undefined, by: Line, weights: Weights, beside = BESIDE): number {
  let all = 0
  let said = 0
  for (const [index, term] of line.terms) {
    if (without && index >= without.first && index < without.last) continue
    const weight = weights(term)
    all += weight
    if (by.all.has(term)) said += weight
    else if (beside > 0 && by.beside.some(({all}) => all.has(term))) said += weight * beside
  }
  return all === 0 ? 0 : said / all
}

const BESIDE = 0.3
